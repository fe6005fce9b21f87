/**
 * Dictionary forms by the longest ending that is known: `VBG ating` says cut three characters and put an "e". The endings
 * are learnt from treebanks; a whole word (`VBD ^went`) is the longest ending of all.
 */

/** Lines of `tag`, ending (`^` stands for the beginning of the word), number of characters to cut, what to put there; tabs between. */
export type LemmaTable = ReadonlyMap<string, LemmaEdit>;

export interface LemmaEdit {
  readonly cut: number;
  readonly put: string;
}

/** Endings are looked at up to this length; whole words, `^` before them, at any. */
export const LONGEST_ENDING = 6;
const LONGEST_WORD = 30;

export function parseLemmaTable(text: string): LemmaTable {
  const table = new Map<string, LemmaEdit>();
  for (const line of text.split('\n')) {
    const [tag = '', ending = '', cut = '0', put = ''] = line.split('\t');
    table.set(`${tag}\t${ending}`, { cut: Number(cut), put });
  }
  return table;
}

/** @param tag the word's XPOS */
export function lemmaOf(table: LemmaTable, written: string, lower: string, tag: string): string {
  const word = tag === 'NNP' || tag === 'NNPS' ? written : lower;
  if (word.length > LONGEST_WORD) return word;
  const whole = table.get(`${tag}\t^${word}`);
  if (whole !== undefined) return applyEdit(word, whole);
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length -= 1) {
    const edit = table.get(`${tag}\t${word.slice(word.length - length)}`);
    if (edit !== undefined) return applyEdit(word, edit);
  }
  return word;
}

function applyEdit(word: string, { cut, put }: LemmaEdit): string {
  return word.slice(0, Math.max(0, word.length - cut)) + put;
}
