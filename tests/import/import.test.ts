/** What comes back from annotators: gold and fixtures, and what is said of files that somebody broke. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../src/check/index.js';
import { IMPORT_FORMAT_NAMES } from '../../src/cli/import.js';
import { readGold } from '../../src/evaluate/index.js';
import { importAnnotations } from '../../src/import/index.js';
import { STANDOFF_FORMATS } from '../../src/standoff/index.js';
import { temporaryFolder } from '../temporary.js';
import { BROKEN } from './broken.examples.js';

interface Files {
  readonly [name: string]: string;
}

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function imported(files: Files, from: string, force = false) {
  const out = join(temporaryFolder(), 'out');
  const summary = await importAnnotations({ paths: [folderOf(files)], from, out, force, overwrite: false });
  return { summary, out };
}

const row = (...columns: readonly (string | number)[]) => `${columns.join('\t')}\n`;

const TEXT = '🚢 Mara Quill of Harl Ferries said on Monday that it rained. She left.';
const FERRY: Files = {
  'ferry.txt': TEXT,
  'ferry.ann':
    row('T1', 'Person 2 12', 'Mara Quill') +
    row('T2', 'ORG 16 28', 'Harl Ferries') +
    row('T3', 'DATE 37 43', 'Monday') +
    row('T4', 'Content 44 58', 'that it rained') +
    row('T5', 'Cue 29 33', 'said') +
    row('T6', 'Speaker 2 12', 'Mara Quill') +
    row('T7', 'Person 60 63', 'She') +
    row('T8', 'Weather 49 51', 'it') +
    row('R1', 'cue Arg1:T4 Arg2:T5') +
    row('R2', 'speaker Arg1:T4 Arg2:T6') +
    row('#1', 'AnnotatorNotes T3', '2031-05-05') +
    row('A1', 'MentionKind T7 pronoun') +
    row('N1', 'Reference T2 Own:harl', 'Harl Ferries') +
    row('*', 'Equiv T1 T7'),
};

describe('an import', () => {
  it('has the formats that the command line names', () => {
    expect(STANDOFF_FORMATS.map(({ name }) => name)).toEqual([...IMPORT_FORMAT_NAMES]);
  });

  it('makes gold and a fixture of what somebody annotated in brat, and tells labels that it does not know', async () => {
    const { summary, out } = await imported(FERRY, 'brat');
    expect(summary).toMatchObject({ documents: 1, fixtures: 1, unknown: { Weather: 1 }, changed: 0 });
    const { documents } = await readGold([join(out, 'gold.jsonl')]);
    const [gold] = documents;
    const words = (span: { start: number; end: number } | undefined) => TEXT.slice(span?.start, span?.end);
    expect(gold).toMatchObject({ id: 'ferry', text: TEXT });
    expect(gold?.names?.map((name) => `${words(name)} ${name.label}`)).toEqual([
      'Mara Quill Person',
      'Harl Ferries ORG',
    ]);
    expect(gold?.timexes?.map((timex) => `${words(timex)} ${timex.value}`)).toEqual(['Monday 2031-05-05']);
    expect(gold?.clusters?.map((spans) => spans.map(words))).toEqual([['Mara Quill', 'She']]);
    expect(gold?.links?.map((link) => `${words(link)} ${link.target}`)).toEqual(['Harl Ferries own:harl']);
    expect(gold?.statements?.map(({ source, content }) => [words(source[0]), words(content[0])])).toEqual([
      ['Mara Quill', 'that it rained'],
    ]);
    const { facts } = expectedOf(join(out, 'fixtures', 'ferry.yaml'));
    expect(facts.entities).toMatchObject([
      { name: 'Mara Quill', type: 'PERSON', mentions: [{ text: 'Mara Quill', kind: 'name' }] },
      { name: 'Harl Ferries', type: 'ORG', link: 'own:harl' },
    ]);
    expect(facts.dates).toMatchObject([{ text: 'Monday', value: '2031-05-05', status: 'resolved' }]);
    expect(facts.quotes).toMatchObject([
      {
        words: 'that it rained',
        kind: 'indirect',
        speaker: { text: 'Mara Quill', kind: 'named', entity: 0 },
        cue: { text: 'said' },
      },
    ]);
    expect(facts.sentences).toHaveLength(2);
    expect(readFileSync(join(out, 'inputs', 'ferry.txt'), 'utf8')).toBe(TEXT);
  });

  it('takes annotations of a text that is not clean to where they stand in the clean one', async () => {
    const text = 'Mara\u200b Quill  said\r\n\r\nit  rained in Odrun.';
    const at = text.indexOf('Odrun');
    const { out } = await imported({ 'a.txt': text, 'a.ann': row('T1', `GPE ${at} ${at + 5}`, 'Odrun') }, 'brat');
    expect(expectedOf(join(out, 'fixtures', 'a.yaml')).facts.entities).toMatchObject([{ name: 'Odrun' }]);
  });

  it('takes white space off the ends of what somebody selected, in fixtures', async () => {
    const { out } = await imported(
      { 'a.txt': 'In Odrun it rained.', 'a.ann': row('T1', 'GPE 2 9', ' Odrun ') },
      'brat',
    );
    const { facts } = expectedOf(join(out, 'fixtures', 'a.yaml'));
    expect(facts.entities).toMatchObject([{ name: 'Odrun', mentions: [{ start: 3, end: 8 }] }]);
  });

  it('takes no predictions for annotations', async () => {
    const tasks = JSON.stringify([{ data: { text: 'It rained.' }, predictions: [{ result: [] }] }]);
    await expect(imported({ 'tasks.json': tasks }, 'label-studio')).rejects.toMatchObject({ code: 'input-no-texts' });
  });

  it('says of a document without a layer that others have that nothing is there', async () => {
    const { out } = await imported({ ...FERRY, 'rain.txt': 'It rained.', 'rain.ann': '' }, 'brat');
    const { documents } = await readGold([join(out, 'gold.jsonl')]);
    expect(documents[1]).toMatchObject({ id: 'rain', timexes: [], names: [], statements: [], links: [] });
  });

  it('makes no fixtures of a format that has a part of the layers', async () => {
    const tml = `<TimeML><DOCID>a</DOCID><TEXT>On <TIMEX3 tid="t1" type="DATE" value="2031-05-05">Monday</TIMEX3>.</TEXT></TimeML>`;
    const { summary, out } = await imported({ 'a.tml': tml }, 'timeml');
    expect(summary).toMatchObject({ documents: 1, fixtures: 0 });
    expect(readdirSync(out)).toEqual(['gold.jsonl']);
  });

  const LIST = (details: object) =>
    `${JSON.stringify({ file: 'ferry', id: 'urn:ferry/1', published: '2031-05-07', details })}\n`;

  it('has ids and days of publication from the list of the export', async () => {
    const { out } = await imported({ ...FERRY, 'documents.jsonl': LIST({}) }, 'brat');
    const { documents } = await readGold([join(out, 'gold.jsonl')]);
    expect(documents).toMatchObject([{ id: 'urn:ferry/1', published: '2031-05-07' }]);
    expect(expectedOf(join(out, 'fixtures', 'ferry.yaml'))).toMatchObject({ published: '2031-05-07' });
  });

  it('writes nowhere else, whatever the list of the export says', async () => {
    const list = LIST({}).replace('"ferry"', '"../../ferry"');
    const { out } = await imported({ ...FERRY, 'documents.jsonl': list }, 'brat');
    expect(readdirSync(join(out, 'fixtures'))).toEqual(['ferry.yaml']);
  });

  it('refuses a text that was changed since the export, and takes it when told', async () => {
    const files = { ...FERRY, 'documents.jsonl': LIST({ textSha256: '0'.repeat(64) }) };
    await expect(imported(files, 'brat')).rejects.toThrow(
      /ferry\.ann: the text of urn:ferry\/1 is not the one that was exported/,
    );
    expect((await imported(files, 'brat', true)).summary).toMatchObject({ documents: 1, changed: 1 });
  });

  it.each(BROKEN)('says of $what where it is, and writes nothing', async ({ from, files, message }) => {
    const out = join(temporaryFolder(), 'out');
    const paths = [folderOf({ ...(from === 'brat' ? FERRY : {}), ...files })];
    const done = importAnnotations({ paths, from, out, force: false, overwrite: false });
    await expect(done).rejects.toMatchObject({ code: 'gold-format', message: expect.stringMatching(message) });
    expect(() => readdirSync(out)).toThrow();
  });
});
