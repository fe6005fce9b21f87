/** What lists and filters ask of a document, as its record alone tells it. */
import type { NewsRecord } from '../record.js';
import { dayIn } from '../tables/index.js';
import type { DocumentEntry } from './contract.js';
import { dayNumber } from './days.js';

export type DocumentFacts = Omit<DocumentEntry, 'story' | 'follows' | 'isUpdate'>;

/** @param key of the document, instead of the record's id */
export function documentFacts(record: NewsRecord, key: string): DocumentFacts {
  const { source, metadata, published, quality, warnings, cleaning } = record;
  return {
    id: key,
    title: titleOf(record, key),
    path: source.path,
    publisher: metadata.publisher,
    published: published && dayNumber(dayIn(published.value)),
    language: record.language,
    words: wordsIn(record.text),
    flags: quality.flags.map(({ code }) => code),
    warnings: warnings.length,
    edits: cleaning.edits.length,
  };
}

/** UTF-16 units of a title that is made of the first words. */
const FIRST_WORDS = 80;
const LONGEST_TITLE = 300;

function titleOf({ headline, metadata, text, source }: NewsRecord, key: string): string {
  const given = headline === null ? metadata.title : text.slice(headline.start, headline.end);
  const title = flat(given ?? '', LONGEST_TITLE);
  if (title !== '') return title;
  const first = flat(text.slice(0, 10 * FIRST_WORDS).trimStart(), FIRST_WORDS);
  return first !== '' ? first : (source.path ?? key);
}

/** In one line, cut at a word where that is possible. */
function flat(text: string, longest: number): string {
  const line = text
    .slice(0, 2 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Stretches without a space. */
function wordsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}
