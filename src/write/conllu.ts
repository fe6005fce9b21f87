/**
 * CoNLL-U, the format of Universal Dependencies' treebanks: a comment for the document, two or more for every sentence, a
 * line of ten columns for every token.
 */
import type { Segmentation, Syntax } from '../document/index.js';

/** What a caller adds. */
export interface ConlluExtras {
  /** Comments of the document. */
  readonly comments: readonly string[];
  /** What stands in the last column of a token, in place of whether a space follows. */
  misc(token: number): string;
}

/** Ends with an empty line. The id stands as it is, but for white space, which would end it. */
export function conlluOf(
  id: string,
  { text, sentences, tokens, language }: Segmentation,
  syntax: Syntax,
  extras?: ConlluExtras,
): string {
  const name = id.replaceAll(/\s+/g, '_');
  const lines = [`# newdoc id = ${name}`, ...(extras?.comments ?? [])];
  if (language !== null && language !== 'en') lines.push(`# language = ${language}`);
  let paragraph = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) lines.push('# newpar');
    paragraph = sentence.paragraph;
    lines.push(`# sent_id = ${name}-${index + 1}`, `# text = ${text.slice(sentence.start, sentence.end)}`);
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const head = syntax.head(token);
      const glued = token + 1 < sentence.endToken && !tokens.spaceBefore(token + 1);
      lines.push(
        [
          token - sentence.firstToken + 1,
          tokens.text(token),
          syntax.lemma(token) || '_',
          syntax.upos(token),
          syntax.xpos(token) || '_',
          '_',
          head < 0 ? 0 : head - sentence.firstToken + 1,
          syntax.relation(token),
          '_',
          extras === undefined ? (glued ? 'SpaceAfter=No' : '_') : extras.misc(token),
        ].join('\t'),
      );
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** What stands in the place of a document that failed. */
export function conlluFailure(id: string | null, message: string): string {
  return `# newdoc id = ${(id ?? 'unknown').replaceAll(/\s+/g, '_')}\n# error = ${message.replaceAll(/\s+/g, ' ')}\n\n`;
}
