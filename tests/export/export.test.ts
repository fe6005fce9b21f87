/** The files of an export: their names, when they appear, and what is refused. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/cli/export.js';
import { EXPORT_FORMATS, type ExportSummary, exportRecords } from '../../src/export/index.js';
import { annotate, type NewsRecord } from '../../src/index.js';
import type { ReadRecord } from '../../src/tables/index.js';
import { temporaryFolder } from '../temporary.js';

const TEXT = '“We wait,” said Mara Quill of Harl Ferries on Thursday.';

interface Given {
  readonly to?: string;
  readonly out?: string;
  readonly skipInvalid?: boolean;
  readonly overwrite?: boolean;
  readonly interrupted?: AbortSignal;
}

/** Of each record the second is the key. */
async function exported(
  records: readonly (readonly [NewsRecord, string])[],
  { to = 'brat', out = temporaryFolder(), skipInvalid = false, overwrite = false, interrupted }: Given = {},
): Promise<ExportSummary & { readonly warnings: readonly string[]; readonly names: readonly string[] }> {
  const format = EXPORT_FORMATS.find(({ name }) => name === to);
  if (format === undefined) throw new Error(to);
  const warnings: string[] = [];
  async function* read(): AsyncGenerator<ReadRecord> {
    for (const [record, key] of records) yield { record, key, schemaVersion: record.schemaVersion };
  }
  const summary = await exportRecords({
    records: read(),
    format,
    out,
    withText: false,
    skipInvalid,
    overwrite,
    interrupted: interrupted ?? new AbortController().signal,
    warn: (message) => warnings.push(message),
  });
  return { ...summary, warnings, names: readdirSync(out, { recursive: true, encoding: 'utf8' }).sort() };
}

const record = (id: string, text = TEXT): NewsRecord => annotate(text, { id, published: '2031-05-07' });
const given = (...ids: readonly string[]) => ids.map((id) => [record(id), id] as const);

function textsOf(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith('.txt')).map((name) => name.replace(/\.txt$/, ''));
}

describe('an export', () => {
  it('has the formats that the command line names', () => {
    expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual([...EXPORT_FORMAT_NAMES]);
  });

  it.each([
    ['an id', ['ferry-7'], [/^ferry-7$/]],
    [
      'a path that leads out of the folder',
      ['../../etc/passwd', '..', '/tmp/x'],
      [/^_\._\.\._etc_passwd~\w{8}$|passwd~\w{8}$/, /^_.*~\w{8}$/, /_tmp_x~\w{8}$/],
    ],
    [
      'ids that some file systems do not tell apart',
      ['Cup', 'cup', 'é', 'e\u0301'],
      [/^Cup$/, /^cup~\w{8}$/, /^é$/, /~\w{8}$/],
    ],
    ['a device of Windows', ['con', 'NUL.a'], [/^con~\w{8}$/, /^NUL\.a~\w{8}$/]],
    ['an id of nothing that a name can have', ['///', '\u0000'], [/^___~\w{8}$/, /^_~\w{8}$/]],
  ])('names files after %s', async (_, ids, names) => {
    const out = join(temporaryFolder(), 'in', 'here');
    const { names: found, documents } = await exported(given(...ids), { out });
    expect(documents).toBe(ids.length);
    const texts = textsOf(found);
    expect(texts).toHaveLength(ids.length);
    for (const name of names) expect(texts).toContainEqual(expect.stringMatching(name));
    expect(new Set(texts.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(ids.length);
    for (const name of texts) expect(name).not.toMatch(/[/\\:*?"<>|]/);
  });

  it('names files after those of their texts, where an id is only a digest', async () => {
    const one = record('f'.repeat(64));
    const of = (path: string, key: string) => [{ ...one, source: { ...one.source, path } }, key] as const;
    const { names } = await exported([of('in/quay.txt', 'a'), of('C:\\other\\quay.html', 'b')]);
    expect(textsOf(names)).toEqual([expect.stringMatching(/^quay$/), expect.stringMatching(/^quay~\w{8}$/)]);
  });

  it('keeps two documents of one id apart, and says which is which', async () => {
    const { names, out } = await exported([
      [record('a'), 'a'],
      [record('a', 'Another text of Tom Bell.'), 'a~1234abcd'],
    ]);
    expect(textsOf(names)).toHaveLength(2);
    const lines = readFileSync(join(out, 'documents.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'a~1234abcd']);
  });

  it('leaves out records without a text, and counts them', async () => {
    const empty = record('b', '');
    expect(await exported([...given('a'), [empty, 'b']])).toMatchObject({ documents: 1, empty: 1 });
  });

  it('counts what the format cannot hold, by kind', async () => {
    const { notExpressible, written } = await exported(given('a'), { to: 'timeml' });
    expect(written).toMatchObject({ DATE: 1, 'value value': 1 });
    expect(notExpressible).toMatchObject({ Content: 1, Speaker: 1, 'value basis': 1, 'relation speaker': 1 });
  });

  it('does not write where something is, but when told', async () => {
    const out = temporaryFolder();
    await exported(given('a'), { out });
    writeFileSync(join(out, 'a.ann'), 'changed by somebody');
    await expect(exported(given('a'), { out })).rejects.toMatchObject({ code: 'output-occupied', exitCode: 2 });
    expect(readFileSync(join(out, 'a.ann'), 'utf8')).toBe('changed by somebody');
    await exported(given('a'), { out, overwrite: true });
    expect(readFileSync(join(out, 'a.ann'), 'utf8')).toContain('Mara Quill');
  });

  it.each(EXPORT_FORMATS.map(({ name }) => name))('leaves no half of a file of %s when it breaks off', async (to) => {
    const out = temporaryFolder();
    const controller = new AbortController();
    controller.abort();
    const { complete, names } = await exported(given('a'), { to, out, interrupted: controller.signal });
    expect(complete).toBe(false);
    expect(names.filter((name) => name.endsWith('.tmp') || /^(?:documents|tasks|records)\./.test(name))).toEqual([]);
    async function* failing(): AsyncGenerator<ReadRecord> {
      yield { record: record('a'), key: 'a', schemaVersion: '2.3.0' };
      throw new Error('the source broke');
    }
    const format = EXPORT_FORMATS.find(({ name }) => name === to);
    if (format === undefined) throw new Error(to);
    const options = { format, out, withText: false, skipInvalid: false, overwrite: true, warn: () => {} };
    const { signal: interrupted } = new AbortController();
    await expect(exportRecords({ ...options, records: failing(), interrupted })).rejects.toThrow('the source broke');
    const left = readdirSync(out).filter(
      (name) => name.endsWith('.tmp') || /^(?:documents|tasks|records)\./.test(name),
    );
    expect(left).toEqual([]);
  });

  it.each([
    [
      'another version',
      (one: NewsRecord) => ({ ...one, pipeline: { ...one.pipeline, version: '0.0.9' } }),
      /0\.0\.9, and this is/,
    ],
    [
      'other models',
      (one: NewsRecord) => ({ ...one, pipeline: { ...one.pipeline, models: ['tagger@7'] } }),
      /tagger@7/,
    ],
    [
      'other sentences',
      (one: NewsRecord) => ({ ...one, sentences: [{ start: 0, end: 4 }] }),
      /its sentences are not those/,
    ],
  ])('to CoNLL-U refuses a record of %s', async (_, change, message) => {
    const records = [[change(record('old')), 'old'], ...given('new')] as const;
    await expect(exported(records, { to: 'conllu' })).rejects.toMatchObject({
      code: 'record-format',
      message: expect.stringMatching(message),
    });
    const left = await exported(records, { to: 'conllu', skipInvalid: true });
    expect(left).toMatchObject({ documents: 1, refused: 1, warnings: [expect.stringMatching(message)] });
    expect(existsSync(join(left.out, 'records.conllu'))).toBe(true);
  });
});
