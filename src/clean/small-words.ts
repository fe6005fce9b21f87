/**
 * Words that lead on to the next one, so that no line of a list, a verse or an address ends with them: `the`, `of`, `und`. Written for this
 * project from general knowledge of the languages that most news is written in.
 */

/** Whether the last word of a line, as it is written, asks for another one: with a capital letter it may be a name (`Per`, `Del`). */
export function leadsOn(word: string): boolean {
  return SMALL_WORDS.has(word);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the of in to and a an is by have that as it was for its are which this with at their not from but be has on been her more some
   also they he were one than would his who about much other she we you or if when while had will can could may might must shall should
   these those into over under after before between during through against because since until so no very our your my my every each only
   der die das den dem des ein eine einen einem einer und oder nicht mit von zu zum zur im am auf aus bei nach für über ist sind war
   wird werden hat haben dass sich auch als wie
   le la les du de un une et ou à au aux que qui dans en par pour sur avec sans est sont été ne se ce cette son sa ses leur plus
   el los las del y al por para con una como su sus más lo
   il gli della di che per non da dei delle nel alla
   o os as do dos das na no em um uma com não ao pelo pela
   het een van op te dat niet met voor zijn aan
   och att det som på är av för den ett på og til av med ikke`
    .trim()
    .split(/\s+/),
);
