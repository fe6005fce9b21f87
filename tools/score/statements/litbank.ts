/**
 * Gold from LitBank: quotations in English novels, and the character who says each. A folder `litbank` holds `quotations/` and
 * `coref/`, for each passage the text (a tokenised sentence a line) and marks.
 *
 * Only direct speech is marked. A speaker is right where the words are one of the mentions of the character.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../../../src/config.js';
import type { Span } from '../../../src/document/index.js';
import { type ExplainedQuote, explainStatements } from '../../../src/pipeline.js';
import type { GoldStatement, GoldText } from './gold.js';

export function goldOfLitbank(folder: string): GoldText[] {
  const names = readdirSync(join(folder, 'quotations')).filter((name) => name.endsWith('.ann'));
  return names.sort().map((name) => passage(folder, name.slice(0, -'.ann'.length)));
}

/** Where a token stands in the text: by row, then by token. */
type Places = readonly (readonly Span[])[];

function passage(folder: string, name: string): GoldText {
  const rows = lines(join(folder, 'quotations', `${name}.txt`)).map((line) => line.split(' '));
  const marks = lines(join(folder, 'quotations', `${name}.ann`)).map((line) => line.split('\t'));
  const quotations = marks
    .filter(([kind]) => kind === 'QUOTE')
    .map(([, id = '', ...at]) => ({ id, at: at.slice(0, 4).map(Number) }));
  const speakers = new Map(marks.filter(([kind]) => kind === 'ATTRIB').map(([, id = '', who = '']) => [id, who]));
  const { text, places } = written(rows, new Set(quotations.map(({ at: [row = 0, token = 0] }) => `${row} ${token}`)));
  const mentions = mentionsOf(lines(join(folder, 'coref', `${name}.ann`)), rows, places);
  const statements = quotations.map(({ id, at: [row = 0, token = 0, lastRow = 0, lastToken = 0] }): GoldStatement => {
    const start = places[row]?.[token]?.start ?? 0;
    const end = places[lastRow]?.[lastToken]?.end ?? start;
    return { content: [{ start, end }], speaker: mentions.get(speakers.get(id) ?? ''), entity: null };
  });
  const isMarked = ({ quote }: ExplainedQuote) => quote.kind === 'direct';
  return { id: name, text, statements, isMarked, found: explainStatements({ text, published: null }, DEFAULT_CONFIG) };
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/**
 * The text as it was printed, as far as the tokens tell: no space before a comma or within quotation marks, and a paragraph begins where a
 * sentence begins with a quotation, or after one that ends with it.
 */
function written(rows: readonly (readonly string[])[], opening: ReadonlySet<string>): { text: string; places: Places } {
  let text = '';
  let isOpen = false;
  const places = rows.map((row, number) => {
    const begins = opening.has(`${number} 0`) && !isOpen;
    if (text !== '') text += begins ? '\n\n' : ' ';
    let isGlued = true;
    return row.map((token): Span => {
      const isMark = token === '"' || token === '``' || token === "''";
      const closes = isMark && isOpen;
      if (isMark) isOpen = !isOpen;
      const sticks = isGlued || closes || /^(?:[,.;:?!)\]%]+|n't|['’](?:s|re|ve|ll|d|m)?)$/i.test(token);
      if (!sticks) text += ' ';
      const start = text.length;
      text += isMark ? (closes ? '”' : '“') : token === '--' ? '—' : token;
      isGlued = (isMark && !closes) || /^[([]$/.test(token);
      return { start, end: text.length };
    });
  });
  return { text, places };
}

/** The places of each character, by its name: `T138 No_lands-700 5216 5224` gives offsets into the tokenised text. */
function mentionsOf(
  marks: readonly string[],
  rows: readonly (readonly string[])[],
  places: Places,
): Map<string, Span[]> {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let offset = 0;
  for (const [number, row] of rows.entries()) {
    for (const [index, token] of row.entries()) {
      const place = places[number]?.[index];
      if (place !== undefined) {
        starts.set(offset, place.start);
        ends.set(offset + token.length, place.end);
      }
      offset += token.length + 1;
    }
  }
  const mentions = new Map<string, Span[]>();
  for (const mark of marks) {
    const [, who, first, last] = /^T\d+\t(\S+-\d+) (\d+) (\d+)\t/.exec(mark) ?? [];
    const [start, end] = [starts.get(Number(first)), ends.get(Number(last))];
    if (who === undefined || start === undefined || end === undefined) continue;
    mentions.set(who, [...(mentions.get(who) ?? []), { start, end }]);
  }
  return mentions;
}
