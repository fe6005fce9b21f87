/**
 * Dictionary forms by the longest ending that is known: `VBG ating` says cut three characters and put an "e". The endings
 * are learnt from treebanks; a whole word (`VBD ^went`) is the longest ending of all.
 */
import { detached, WordMemory } from '../resources/word-memory.js';

/** Lines of `tag`, ending (`^` stands for the beginning of the word), number of characters to cut, what to put there; tabs between. */
export type LemmaTable = ReadonlyMap<string, LemmaEdit>;

export interface LemmaEdit {
  readonly cut: number;
  readonly put: string;
}

/** Endings are looked at up to this length; whole words, `^` before them, at any. */
export const MAX_ENDING = 6;
/** Longer words are their own lemmas, and not remembered. */
export const MAX_WORD = 30;

export function parseLemmaTable(text: string): LemmaTable {
  const table = new Map<string, LemmaEdit>();
  for (const line of text.split('\n')) {
    const [tag = '', ending = '', cut = '0', put = ''] = line.split('\t');
    table.set(`${tag}\t${ending}`, { cut: Number(cut), put });
  }
  return table;
}

/**
 * @param tag the word's XPOS
 * @param isWord whether a dictionary has a word in lower case; by it "cit" becomes "cite", and "planne" "plan"
 */
export function lemmaOf(
  table: LemmaTable,
  written: string,
  lower: string,
  tag: string,
  isWord: (word: string) => boolean,
): string {
  const word = wordFor(written, lower, tag);
  if (word.length > MAX_WORD) return word;
  const whole = table.get(`${tag}\t^${word}`);
  if (whole !== undefined) return applyEdit(word, whole);
  const prefix = VERB_FORMS.has(tag) ? PREFIX.exec(word)?.[0] : undefined;
  const rest = prefix === undefined ? undefined : table.get(`${tag}\t^${word.slice(prefix.length)}`);
  if (rest !== undefined) return applyEdit(word, rest);
  for (let length = Math.min(MAX_ENDING, word.length); length >= 0; length -= 1) {
    const edit = table.get(`${tag}\t${word.slice(word.length - length)}`);
    if (edit === undefined) continue;
    const lemma = applyEdit(word, edit);
    return VERB_FORMS.has(tag) && !isWord(lemma) ? (verbOf(word, isWord) ?? lemma) : lemma;
  }
  return word;
}

/** Lemmas remembered from text to text. */
export class KnownLemmas {
  readonly #table: LemmaTable;
  readonly #isWord: (word: string) => boolean;
  /** By tag, by the word as {@link wordFor} gives it. */
  readonly #known = new Map<string, WordMemory<string>>();

  constructor(table: LemmaTable, isWord: (word: string) => boolean) {
    this.#table = table;
    this.#isWord = isWord;
  }

  lemma(written: string, lower: string, tag: string): string {
    const word = wordFor(written, lower, tag);
    const ofTag = this.#known.get(tag) ?? new WordMemory<string>(MAX_OF_TAG);
    const known = ofTag.get(word);
    if (known !== undefined) return known;
    const found = lemmaOf(this.#table, written, lower, tag, this.#isWord);
    if (word.length > MAX_WORD) return found;
    const lemma = detached(found);
    ofTag.keep(word, lemma);
    this.#known.set(tag, ofTag);
    return lemma;
  }
}

const MAX_OF_TAG = 10_000;

/** Proper nouns keep their capitals. */
function wordFor(written: string, lower: string, tag: string): string {
  return tag === 'NNP' || tag === 'NNPS' ? written : lower;
}

/** Before these a verb keeps its irregular forms: `withheld` as `held`. */
const PREFIX = /^(?:with|over|under|out|up|fore|mis|re|un|be)(?=\p{L}{3})/u;

const VERB_FORMS: ReadonlySet<string> = new Set(['VBD', 'VBG', 'VBN', 'VBZ']);

/** The verb that a regular form belongs to, if the dictionary has one: `cited` → `cite`, `planned` → `plan`, `denies` → `deny`. */
function verbOf(word: string, isWord: (word: string) => boolean): string | undefined {
  const stem = word.replace(/(?:ed|ing|es|s)$/, '');
  return [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y')].find(
    (verb) => verb !== word && verb.length > 1 && isWord(verb),
  );
}

/** A word that is nothing but an ending stays as it is: the stray `ed` of `”ed the team`. */
function applyEdit(word: string, { cut, put }: LemmaEdit): string {
  return word.slice(0, Math.max(0, word.length - cut)) + put || word;
}
