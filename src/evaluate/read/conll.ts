/**
 * CoNLL: a token a line, its tag in the last of two or more columns, an empty line after a sentence, `-DOCSTART-` before a document.
 *
 *     Ruiz B-PER
 *     left O
 *     Porto B-LOC
 *     . O
 *
 * There is no text, so one is put together: sentences become paragraphs, and spaces stand where English has them. Ends of sentences are then no
 * evidence, and are not compared.
 */
import { basename } from 'node:path';
import { invalid, namesOf, type TaggedToken } from '../../standoff/index.js';
import { type GoldDocument, goldDocument } from '../documents.js';
import type { GoldFormat } from './format.js';

export const conll: GoldFormat = {
  name: 'conll',
  about: 'CoNLL: tokens with BIO or IOBES tags',
  endings: ['.conll', '.bio', '.iob', '.iob2', '.bioes'],
  isIt: () => true,
  sharesLayers: false,
  read: ({ path, text }) => ({
    documents: conllDocuments(path, text),
    notes: [`${path}: CoNLL has no text, so it was put together from the tokens; offsets are those of that text`],
  }),
};

export function conllDocuments(path: string, written: string): GoldDocument[] {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const documents: GoldDocument[] = [];
  let text = new TokenText();
  let line = 0;
  let firstLine = 1;
  const end = (): void => {
    if (text.tokens.length > 0) {
      const id = `${name}-${documents.length + 1}`;
      documents.push(goldDocument({ id, text: text.text, place: `${path}:${firstLine}`, names: namesOf(text.tokens) }));
    }
    text = new TokenText();
    firstLine = line;
  };
  for (const row of written.split(/\r?\n/)) {
    line += 1;
    const columns = row.trim().split(row.includes('\t') ? /\t/ : /\s+/);
    const [form = ''] = columns;
    if (form === '-DOCSTART-') end();
    else if (row.trim() === '') text.endSentence();
    else if (columns.length < 2)
      throw invalid(`${path}:${line}`, 'a token without a tag, expected two or more columns');
    else text.add(form, columns.at(-1) ?? 'O', `${path}:${line}`);
  }
  end();
  return documents;
}

/** Marks that stand beside the word before them, and after them. */
const LEFT = /^(?:[.,;:!?%)\]}”’…]+|n['’]t|['’](?:s|re|ve|ll|d|m)|''|-RRB-|-RSB-)$/i;
const RIGHT = /^(?:[([{“‘$£€#]+|``|-LRB-|-LSB-)$/;

class TokenText {
  readonly tokens: TaggedToken[] = [];
  text = '';
  #isGlued = true;
  #isNewSentence = false;
  /** Whether a straight quotation mark is open. */
  #isQuoted = false;

  add(form: string, tag: string, place: string): void {
    const isMark = form === '"';
    const isClosing = isMark && this.#isQuoted;
    if (this.#isNewSentence) this.text += '\n\n';
    else if (!this.#isGlued && !LEFT.test(form) && !isClosing) this.text += ' ';
    const start = this.text.length;
    this.text += form;
    this.tokens.push({ start, end: this.text.length, tag, place });
    this.#isNewSentence = false;
    if (isMark) this.#isQuoted = !this.#isQuoted;
    this.#isGlued = RIGHT.test(form) || (isMark && !isClosing);
  }

  endSentence(): void {
    this.#isNewSentence = this.tokens.length > 0;
    this.#isQuoted = false;
  }
}
