/** Gold and records for tests of evaluation, over invented texts. */

import { type GoldDocument, goldDocument } from '../../src/evaluate/documents.js';
import { foundIn } from '../../src/evaluate/found.js';
import { annotate } from '../../src/index.js';
import type { NewsRecord } from '../../src/record.js';

export const TEXTS: readonly string[] = [
  'ODRUN — Mara Quill, the mayor of Porto, said on Monday that ferries would stop. “We cannot wait 🚢,” Quill told reporters. She left.',
  '🚢🚢 The Harl Company denied the claim on March 3, 2031. “Nobody asked us,” its chairman Tom Brandt said. Lisbon agreed.',
  'It rained for three weeks. Nothing else happened.',
  'According to Ines Salgado, a lawyer in Madrid, the court will rule next week. “It is late,” she said.',
];

export function recordOf(text: string, id: string): NewsRecord {
  return annotate(text, { id, published: '2031-05-07' });
}

/** What a record found, taken for gold. */
export function goldOf(record: NewsRecord, text: string): GoldDocument {
  const empty = goldDocument({ id: record.id, text, place: `${record.id}.jsonl:1` });
  const found = foundIn(empty, record);
  let from = 0;
  const sentences = found.sentences.map((words) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from };
  });
  const { timexes, names, statements, clusters, links } = found;
  return { ...empty, timexes, names, statements, clusters, links, sentences };
}

export function withoutAnything(record: NewsRecord): NewsRecord {
  return { ...record, sentences: [], entities: [], dates: [], quotes: [] };
}
