/** What a format can hold comes back from it: of all fixtures' inputs, and of texts with characters that formats are known to stumble over. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf, recordOf } from '../../src/check/index.js';
import { EXPORT_FORMATS } from '../../src/export/index.js';
import { annotate, DEFAULT_CONFIG, type NewsRecord } from '../../src/index.js';
import { temporaryFolder } from '../temporary.js';
import { anyText } from '../texts.js';
import { countsOf, roundTrip } from './round-trip.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const RECORDS: readonly (readonly [string, NewsRecord])[] = await Promise.all(
  readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.yaml'))
    .map(async (name) => {
      const { input, published } = expectedOf(join(FIXTURES, name));
      return [name, await recordOf(input, published ?? undefined, DEFAULT_CONFIG)] as const;
    }),
);

/** Right to left, combining, astral, line ends of Windows, and what XML, JSON, tables and Python take for something else. */
const STORIES = [
  '🚢 Mara Quill 🚢 said on Monday: “We 😀 wait.” She 𝒜𝒷 left Odrun 🇵🇹 on 3 March 2031.',
  'RAMALLAH (HNS) — قالت Mara Quill يوم Monday that “السفن 🚢 لن تعود”, Harl Ferries said on Tuesday. שלום said Tom Bell.',
  'Harl & Sons <told> "Quill" that x=1|y\\n costs $3 million; 50% of E1) and (e2-GPE said "no".\r\n\r\nMara Quill\r\nsaid on Monday it rained.\r\n',
  '“We will,” said Mara Quill, “and soon, 🚢 too.” Her union’s head, Tom Bell of Harl Ferries, denied it. He told Quill on May 3.',
  'Ça va, dit Zoë Nguyễn à Zürich lundi.\n\nIñigo Ōe, chairman of Ōe & Co., told Zoë Nguyễn on Monday that “naïve” e\u0301 prices rose 3.5 percent.',
];

/** The same record over a text in which one character is another of the same length: no tool of ours makes such texts. */
const ODD_UNITS = [
  '\u0001',
  '\u000b',
  '\u0085',
  '\u2028',
  '\ud800',
  '\ufffe',
  '\t',
  '\r',
  '|',
  '\\',
  '"',
  '<',
  '&',
  '%',
  '\u00a0',
];

describe.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it.each([true, false])(
    'holds all fixtures but for what it says that it cannot (with sentences: %s)',
    async (withText) => {
      expect(RECORDS.length).toBeGreaterThan(60);
      const folder = temporaryFolder();
      for (const [name, record] of withText ? RECORDS : RECORDS.slice(0, 12)) {
        const { document, held, lost, added, left } = await roundTrip(record, format, folder, withText);
        expect({ name, lost: lost.slice(0, 3), added: added.slice(0, 3) }).toEqual({ name, lost: [], added: [] });
        const [before, after] = [countsOf(document), countsOf(held)];
        const gone = [...before].map(([kind, count]) => [kind, count - (after.get(kind) ?? 0)] as const);
        const { character: _replaced, ...told } = left.counts;
        expect(told).toEqual(Object.fromEntries(gone.filter(([, count]) => count > 0)));
      }
    },
  );

  it.each(STORIES)('holds %j', async (text) => {
    const { held, lost, added } = await roundTrip(
      annotate(text, { published: '2031-05-07' }),
      format,
      temporaryFolder(),
    );
    expect(held.annotations).not.toEqual([]);
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });

  it('holds any text', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const record = annotate(text, { id: 'a' });
        if (record.text.trim() === '') return;
        const { lost, added } = await roundTrip(record, format, folder);
        expect({ lost, added }).toEqual({ lost: [], added: [] });
      }),
      { numRuns: 60 },
    );
  });

  // CoNLL-U analyses the text again, and such a text is cut in another way.
  it.skipIf(format.name === 'conllu').each(ODD_UNITS)('holds a text with %j', async (unit) => {
    const record = annotate(STORIES[3] ?? '', { id: 'a', published: '2031-05-07' });
    const odd = { ...record, text: record.text.replaceAll('e', unit) };
    const { lost, added } = await roundTrip(odd, format, temporaryFolder());
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });
});
