/**
 * wink-nlp, made safe for a pipeline that must be deterministic and linear.
 *
 * wink-nlp learns: every unknown word it meets is added to its vocabulary and changes how the next text is cut ("Acme's"
 * is two tokens before "Acme's," was seen, one token after). Here the vocabulary forgets after each piece, and an
 * instance that has grown is replaced. Long pieces and endless words take it quadratic time, so a text is given to it in
 * pieces of bounded length, and words of unusual length are cut here.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type WinkMethods, type Tokens as WinkTokens } from 'wink-nlp';
import { z } from 'zod';
import { type Span, UPOS, type Upos } from './document.js';

/** wink-nlp's tokens with offsets into the text that was read, and what it says of them; the arrays are parallel. */
export interface Reading {
  readonly tokens: readonly Span[];
  readonly upos: readonly Upos[];
  readonly lemmas: readonly string[];
}

/** The model that records name. */
export const WINK_MODEL = 'wink-eng-lite-web-model@1.8.1';

/** A piece ends behind a full stop once it is this long, at any space once it is twice as long. UTF-16 code units. */
const PIECE_LENGTH = 1000;
/** Longer words are no words. */
const LONGEST_WORD = 80;

/** Reads a text without line ends: the same text always gives the same reading. Time is linear in its length. */
export function read(text: string): Reading {
  const reading: MutableReading = { tokens: [], upos: [], lemmas: [] };
  for (const piece of pieces(text)) {
    if (piece.wordlike) readPiece(text.slice(piece.start, piece.end), piece.start, reading);
    else readByClass(text.slice(piece.start, piece.end), piece.start, reading);
  }
  return reading;
}

interface MutableReading {
  readonly tokens: Span[];
  readonly upos: Upos[];
  readonly lemmas: string[];
}

interface Piece extends Span {
  readonly wordlike: boolean;
}

function* pieces(text: string): Generator<Piece> {
  let start = -1;
  let end = -1;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    if (word.length > LONGEST_WORD) {
      if (start >= 0) yield { start, end, wordlike: true };
      start = -1;
      yield { start: index, end: index + word.length, wordlike: false };
      continue;
    }
    if (start < 0) start = index;
    end = index + word.length;
    const length = end - start;
    if (length > 2 * PIECE_LENGTH || (length > PIECE_LENGTH && /[.!?]["”’)\]]*$/.test(word))) {
      yield { start, end, wordlike: true };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end, wordlike: true };
}

const UPOS_SET: ReadonlySet<string> = new Set(UPOS);

function readPiece(piece: string, offset: number, into: MutableReading): void {
  const { nlp, forget } = currentInstance();
  const { its } = nlp;
  const doc = nlp.readDoc(piece);
  const values = doc.tokens().out(its.value);
  const tags = doc.tokens().out(its.pos);
  const lemmas = lemmasSchema.parse(outLemmas(doc.tokens(), its));
  forget();
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    while (/\s/.test(piece.charAt(cursor))) cursor += 1;
    if (value === '' || !piece.startsWith(value, cursor)) break; // wink-nlp rewrote the word: cut the rest here
    const tag = tags[index] ?? 'X';
    into.tokens.push({ start: offset + cursor, end: offset + cursor + value.length });
    into.upos.push(isUpos(tag) ? tag : 'X');
    into.lemmas.push(lemmas[index] ?? value);
    cursor += value.length;
  }
  readByClass(piece.slice(cursor), offset + cursor, into);
}

/** wink-nlp has no lemma for some misspelt auxiliaries (`dont`). */
const lemmasSchema = z.array(z.string().optional());

/** wink-nlp's own type of `out` does not fit its own type of `its.lemma`. */
function outLemmas(tokens: WinkTokens, its: ItsHelpers): unknown {
  return Reflect.apply(tokens.out, tokens, [its.lemma]);
}

function isUpos(tag: string): tag is Upos {
  return UPOS_SET.has(tag);
}

/** Runs of letters and digits, and every other character by itself; their part of speech is unknown. */
function readByClass(piece: string, offset: number, into: MutableReading): void {
  for (const { index, 0: value } of piece.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    into.tokens.push({ start: offset + index, end: offset + index + value.length });
    into.upos.push(/[\p{L}\p{N}]/u.test(value) ? 'X' : 'PUNCT');
    into.lemmas.push(value.toLowerCase());
  }
}

/** Whether wink-nlp's vocabulary has the word, which must be in lower case: 87,000 words of English, few names. */
export function isDictionaryWord(word: string): boolean {
  return currentInstance().knows(word);
}

interface Instance {
  readonly nlp: WinkMethods;
  readonly knows: (word: string) => boolean;
  /** Takes the words that the last piece added out of the vocabulary. */
  readonly forget: () => void;
  /** Whether so much was added that the instance should be replaced. */
  readonly isFull: () => boolean;
}

let instance: Instance | null = null;

function currentInstance(): Instance {
  if (instance === null || instance.isFull()) instance = newInstance();
  return instance;
}

/** Forgotten values keep their place in wink-nlp's lists, which therefore grow: so many words are let in. */
const MOST_WORDS_ADDED = 50_000;
/** Prefixes, suffixes and shapes are packed into a few bits each; this many places are kept free for one piece. */
const PLACES_FREE = 1000;

/** The vocabularies inside wink-nlp's model: values by number, and numbers by value. Its own types leave them unknown. */
interface Vocabulary {
  readonly list: string[];
  readonly hash: { [value: string]: number };
  /** The highest number that fits; undefined for words. */
  readonly maxIndex?: number | undefined;
}
const vocabularySchema = z.custom<Vocabulary>(isVocabulary);
/** Looks at the outside only: an object schema of zod would copy 87,000 words, a tenth of a second at every start. */
function isVocabulary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('list' in value) || !('hash' in value)) return false;
  const bounded = !('maxIndex' in value) || value.maxIndex === undefined || typeof value.maxIndex === 'number';
  return Array.isArray(value.list) && typeof value.hash === 'object' && value.hash !== null && bounded;
}
const coreSchema = z.custom<{ features: { [name: string]: unknown } }>(
  (value) => z.looseObject({ features: z.looseObject({}) }).safeParse(value).success,
);
const coreFunctionSchema = z.custom<() => unknown>((value) => typeof value === 'function');

/** wink-nlp writes this part of its model as a string inside a string at every load, twice as long each time: load it once. */
const customEntities = coreFunctionSchema.parse(model.metaCER)();

function newInstance(): Instance {
  const core = coreSchema.parse(coreFunctionSchema.parse(model.core)());
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => customEntities }, ['pos']);
  const vocabularies = ['lexeme', 'prefix', 'suffix', 'shape'].map((name) => {
    const { list, hash, maxIndex } = vocabularySchema.parse(core.features[name]);
    const most = maxIndex === undefined ? list.length + MOST_WORDS_ADDED : maxIndex - PLACES_FREE;
    return { list, hash, most, size: list.length };
  });
  return {
    nlp,
    knows: (word) => vocabularies[0] !== undefined && Object.hasOwn(vocabularies[0].hash, word),
    forget() {
      for (const vocabulary of vocabularies) {
        for (; vocabulary.size < vocabulary.list.length; vocabulary.size += 1) {
          const value = vocabulary.list[vocabulary.size];
          if (value !== undefined) delete vocabulary.hash[value];
        }
      }
    },
    isFull: () => vocabularies.some(({ list, most }) => list.length > most),
  };
}
