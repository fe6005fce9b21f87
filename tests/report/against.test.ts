/** Two runs in one report: what is new, gone and changed, and where. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewsRecord } from '../../src/index.js';
import type { Comparison } from '../../src/report/contract.js';
import { given, STORY } from '../tables/records.js';
import { temporaryFolder } from '../temporary.js';
import { fileOf, make } from './made.js';
import { readReport } from './read-report.js';

const TEXT = [
  'Ferries stop at Harwick',
  '“We wait,” said Ana Ruiz, the mayor of Harwick, on 7 March 2024.',
  'Tom Bell of Corvel Bank said that the pier would close on 12 March.',
].join('\n\n');
const BASE = given(TEXT, 'ferries.txt');

async function compared(before: readonly NewsRecord[], after: readonly NewsRecord[]) {
  const folder = temporaryFolder();
  const out = join(folder, 'report.html');
  const against = fileOf(folder, 'before', before);
  const made = await make([fileOf(folder, 'after', after)], out, { against, force: true });
  const { comparison, records } = readReport(out);
  if (comparison === null) throw new Error('no comparison');
  return { comparison, records, made };
}

/** Kind, layer, what, before and after. */
function told({ differences }: Comparison): (string | null)[][] {
  return differences.map(({ kind, layer, about, before, after }) => [kind, layer, about, before, after]);
}

const without = (part: Partial<NewsRecord>): NewsRecord => ({ ...BASE, ...part });

describe('a report against another run', () => {
  it('tells of no difference between equal ones', async () => {
    const { comparison, made } = await compared(STORY, [...STORY].reverse());
    expect(comparison).toMatchObject({ what: 'runs', before: 'before.jsonl', after: 'after.jsonl', differences: [] });
    expect(made?.differences).toEqual({ new: 0, gone: 0, changed: 0 });
  });

  it('is none without another run', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'report.html');
    expect(await make([fileOf(folder, 'records', STORY)], out)).toMatchObject({ differences: null });
    expect(readReport(out)).toMatchObject({ comparison: null, head: { comparison: false } });
  });

  it.each<[string, NewsRecord, readonly (readonly (string | null)[])[]]>([
    [
      'a date',
      without({
        dates: BASE.dates.map((date) => (date.text === '7 March 2024' ? { ...date, value: '2024-03-08' } : date)),
      }),
      [['changed', 'date', '7 March 2024: value', '2024-03-08', '2024-03-07']],
    ],
    [
      'the type of an entity',
      without({
        entities: BASE.entities.map((each) => (each.name === 'Corvel Bank' ? { ...each, type: 'FAC' } : each)),
      }),
      [['changed', 'entity', 'Corvel Bank: type', 'FAC', 'ORG']],
    ],
    [
      'a link',
      without({
        entities: BASE.entities.map((each) => ({
          ...each,
          link: each.name === 'Ana Ruiz' ? { scheme: 'geonames', id: '1' } : each.link,
        })),
      }),
      [['gone', 'link', 'Ana Ruiz: link', 'geonames:1', null]],
    ],
    ['a headline', without({ headline: null }), [['new', 'furniture', 'headline', null, 'Ferries stop at Harwick']]],
  ])('tells of %s', async (_, before, expected) => {
    const { comparison } = await compared([before], [BASE]);
    expect(
      told(comparison).map((row, index) => row.map((cell, at) => (expected[index]?.[at] === null ? null : cell))),
    ).toEqual(expected);
    expect(comparison.differences.every(({ document }) => document === 0)).toBe(true);
  });

  it('shows a statement that only one has, in its place', async () => {
    const { comparison, records } = await compared([without({ quotes: [] })], [BASE]);
    expect(comparison.differences.map(({ kind, layer }) => `${kind} ${layer}`)).toEqual([
      'new statement',
      'new statement',
    ]);
    const [first] = comparison.differences;
    expect(records[0]?.text.slice(first?.start ?? 0, first?.end ?? 0)).toBe('“We wait,”');
    expect(first?.around[1]).toMatch(/^ said Ana Ruiz/);
    expect(first?.after).toBe('“We wait,” (direct, speaker Ana Ruiz, cue said)');
    const back = await compared([BASE], [without({ quotes: [] })]);
    expect(told(back.comparison)[0]?.slice(0, 3)).toEqual(['gone', 'statement', '"“We wait,”"']);
  });

  it('tells in words what only one has', async () => {
    const entities = BASE.entities.map((each) => (each.name === 'Ana Ruiz' ? { ...each, roles: [] } : each));
    const { comparison } = await compared(
      [without({ entities: entities.filter(({ name }) => name !== 'Corvel Bank') })],
      [BASE],
    );
    expect(told(comparison)).toEqual([
      ['new', 'entity', 'Ana Ruiz: role mayor of Harwick', null, 'mayor of Harwick'],
      ['new', 'entity', 'ORG Corvel Bank', null, 'ORG Corvel Bank'],
    ]);
  });

  it('names documents that only one has', async () => {
    const other = given('Another text. “No,” said Tom Bell.', 'other.txt');
    const { comparison } = await compared([BASE, ...STORY], [other, ...STORY]);
    expect(told(comparison)).toEqual([
      ['new', 'document', expect.stringMatching(/^Another text/), null, expect.stringMatching(/^Another text/)],
      ['gone', 'document', 'Ferries stop at Harwick', 'Ferries stop at Harwick', null],
    ]);
    expect(comparison.differences.map(({ document }) => document)).toEqual([0, -1]);
  });

  it('knows a document by its path when its text has changed', async () => {
    const changed = given(TEXT.replace('Tom Bell', 'Mary Fenn'), 'ferries.txt');
    const { comparison } = await compared([BASE, ...STORY], [...STORY, changed]);
    expect(comparison.what).toBe('runs');
    expect(new Set(comparison.differences.map(({ document }) => document))).toEqual(new Set([3]));
    expect(comparison.differences.map(({ layer }) => layer)).toContain('text');
    expect(comparison.differences.some(({ layer }) => layer === 'document')).toBe(false);
  });

  it('compares two versions, whatever they are called', async () => {
    const changed = given(TEXT.replace('12 March', '14 March'), 'ferries-2.txt');
    const { comparison } = await compared([BASE], [changed]);
    expect(comparison.what).toBe('versions');
    expect(told(comparison)).toContainEqual(['changed', 'date', '14 March: value', '2024-03-12', '2024-03-14']);
  });

  it('reads standard input once only', async () => {
    await expect(make(['-'], 'report.html', { against: '-' })).rejects.toMatchObject({ code: 'option-invalid' });
  });

  it('refuses another run of nothing', async () => {
    const folder = temporaryFolder();
    const against = fileOf(folder, 'before', []);
    const made = make([fileOf(folder, 'after', STORY)], join(folder, 'report.html'), { against });
    await expect(made).rejects.toMatchObject({ code: 'input-no-records', message: expect.stringContaining(against) });
  });
});
