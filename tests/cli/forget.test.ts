/** `wirecopy forget`, as it is built, over all that a run, tables and a register leave. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { RegisterBuilder } from '../../src/register/index.js';
import { writeRegister } from '../../src/register-file.js';
import { decodeShard, Lock } from '../../src/write/index.js';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const TEXTS = {
  'budget.txt':
    'Kenya’s finance minister, Amara Okoro, asked parliament in Nairobi for money on Monday.\n“We cannot wait,” Mrs Okoro said. Her rival, Peter Mwaniki, said no.\n',
  'cup.txt':
    'Striker Amara Okoro scored twice in Enugu on Sunday. Coach Ini Bassey said she had trained alone. Okoro laughed.\n',
  'vote.txt':
    'Peter Mwaniki said on Tuesday that Amara Okoro, the finance minister of Kenya, would lose. Ms Okoro did not answer him.\n',
  'rain.txt': 'It rained in Nairobi on Tuesday. Peter Mwaniki stayed at home, he said.\n',
};

async function runOver(folder: string, format: string): Promise<void> {
  const parameters = ['run', 'texts', '--out', 'out', '--format', format, '--published', '2024-03-05'];
  const { status, stderr } = await wirecopy(folder, [...parameters, '--workers', '1']);
  expect(status, stderr).toBe(0);
}

const IN_REGISTER = ['--register', 'register.jsonl'];
const EVERYWHERE = [...IN_REGISTER, '--tables', 'tables', '--out', 'out'];

/** A folder with a run's outputs, a register of them and tables. */
async function workplace(format: string): Promise<{ folder: string; ids: { [file: string]: string } }> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'));
  mkdirSync(join(folder, 'texts'));
  mkdirSync(join(folder, 'tables'));
  for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(folder, 'texts', file), text);
  await runOver(folder, format);
  const records = Object.entries(TEXTS).map(
    ([file, text]) => [file, annotate(text, { published: '2024-03-05' })] as const,
  );
  const builder = new RegisterBuilder();
  for (const [, record] of records) builder.add(record);
  const register = builder.finish();
  await writeRegister(join(folder, 'register.jsonl'), register.lines());
  const entities = records.flatMap(([, { id, entities: all }]) =>
    all.map((entity) => ({
      id: `${id}#${entity.id}`,
      document: id,
      name: entity.name,
      personKey: register.keyOf(id, entity.id),
    })),
  );
  const sentences = records.flatMap(([, { id, sentences: all, text }]) =>
    all.map(({ start, end }) => ({ document: id, text: text.slice(start, end) })),
  );
  const statements = records.flatMap(([, { id, quotes }]) =>
    quotes.map((quote) => ({
      id: `${id}#${quote.id}`,
      document: id,
      speaker: quote.speaker?.entity == null ? null : `${id}#${quote.speaker.entity}`,
      speakerText: quote.speaker?.text ?? null,
    })),
  );
  const people = [...register.rows('person')].map(({ key, name, companions, documents }) => ({
    key,
    name,
    companions: [...companions],
    documents,
  }));
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(folder, 'tables', 'entities.jsonl'), lines(entities));
  writeFileSync(join(folder, 'tables', 'people.jsonl'), lines(people));
  writeFileSync(
    join(folder, 'tables', 'sentences-00000.csv'),
    `document,text\r\n${sentences.map(({ document, text }) => `${document},"${text.replaceAll('"', '""')}"`).join('\r\n')}\r\n`,
  );
  const column = (name: 'id' | 'document' | 'speaker' | 'speakerText') => ({
    name,
    data: statements.map((row) => row[name]),
    type: 'STRING' as const,
  });
  writeFileSync(
    join(folder, 'tables', 'statements.parquet'),
    Buffer.from(
      parquetWriteBuffer({ columnData: [column('id'), column('document'), column('speaker'), column('speakerText')] }),
    ),
  );
  return { folder, ids: Object.fromEntries(records.map(([file, { id }]) => [file, id])) };
}

/** Of all files below a folder the text, unpacked. */
async function textBelow(folder: string): Promise<string> {
  let found = '';
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) found += await textBelow(path);
    else found += await textOf(path);
  }
  return found;
}

async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
  if (path.endsWith('records.parquet')) return (await decodeShard(bytes, { format: 'parquet' })).map(String).join('\n');
  if (path.endsWith('.parquet'))
    return JSON.stringify(await parquetReadObjects({ file: Uint8Array.from(bytes).buffer }));
  return bytes.toString('utf8');
}

describe.each(['json', 'jsonl', 'parquet'])('wirecopy forget, records as %s', (format) => {
  let place: { folder: string; ids: { [file: string]: string } };
  // One step after the other in one folder.
  beforeAll(async () => {
    place = await workplace(format);
  });
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

  it('asks which of two people is meant', async () => {
    const { status, stderr } = await wirecopy(place.folder, ['forget', '--person', 'Amara Okoro', ...IN_REGISTER]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/2 people have this name: person-\w+ \(.*\); person-\w+ \(/);
  });

  it('takes a document out of everything', async () => {
    const id = place.ids['cup.txt'] ?? '';
    const { status, stdout, stderr } = await wirecopy(place.folder, ['forget', '--document', id, ...EVERYWHERE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('records: 1 taken out, 0 changed');
    expect(stdout).toContain('texts/cup.txt');
    for (const part of ['out', 'tables']) {
      const text = await textBelow(join(place.folder, part));
      for (const word of [id, 'Striker', 'Enugu', 'Bassey', 'scored twice', 'cup.txt'])
        expect(text, `${part}: ${word}`).not.toContain(word);
      expect(text).toContain('Mwaniki');
    }
    const register = readFileSync(join(place.folder, 'register.jsonl'), 'utf8');
    for (const word of [id, 'triker', 'Enugu', 'Bassey', 'scored']) expect(register).not.toContain(word);
  });

  it('lists the records that speak of a person, and leaves them', async () => {
    const parameters = ['forget', '--person', 'Peter Mwaniki', ...IN_REGISTER, '--out', 'out', '--json'];
    const { status, stdout } = await wirecopy(place.folder, parameters);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ records: { changed: 0, removed: 0 }, register: { removed: 1 } });
    expect(JSON.parse(stdout).speaking.sort()).toEqual(
      [place.ids['budget.txt'], place.ids['rain.txt'], place.ids['vote.txt']].sort(),
    );
    const register = readFileSync(join(place.folder, 'register.jsonl'), 'utf8');
    expect(register).not.toContain('Mwaniki');
    expect(await textBelow(join(place.folder, 'out'))).toContain('Mwaniki');
  });

  it('takes a person out, and the name out of all records', async () => {
    const parameters = ['forget', '--person', 'Amara Okoro', ...EVERYWHERE, '--records', 'redact'];
    const { status, stdout, stderr } = await wirecopy(place.folder, parameters);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('records: 0 taken out, 2 changed');
    for (const part of ['out', 'tables']) {
      const text = await textBelow(join(place.folder, part));
      expect(text.toLowerCase(), part).not.toContain('okoro');
      expect(text, part).toContain('Mwaniki');
    }
    expect(readFileSync(join(place.folder, 'register.jsonl'), 'utf8').toLowerCase()).not.toContain('okoro');
    await runOver(place.folder, format);
  });
});

describe('wirecopy forget, used wrongly', () => {
  it.each([
    [[], 'nothing says whom or what to forget'],
    [['--document', 'd'], 'nothing says where to forget it'],
    [['--person', 'A B', '--out', 'x'], 'nothing says who that is'],
    [['--document', 'd', '--out', 'none'], 'none: no output folder of a run'],
    [['--document', 'd', '--tables', 'none'], 'none: no tables in this folder'],
    [['--person', 'A B', '--register', 'none'], '--person: "A B": nobody in the register has this key or name'],
  ])('%j', async (parameters, message) => {
    const { status, stderr } = await wirecopy(temporaryFolder(), ['forget', ...parameters]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('changes nothing while another process makes the tables, and leaves no lock', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tables'));
    writeFileSync(join(folder, 'tables/people.jsonl'), '');
    const builder = new RegisterBuilder();
    builder.add(annotate(TEXTS['rain.txt'], { published: '2024-03-05' }));
    await writeRegister(join(folder, 'register.jsonl'), builder.finish().lines());
    const before = readFileSync(join(folder, 'register.jsonl'), 'utf8');
    const forgetting = ['forget', '--person', 'Peter Mwaniki', '--register', 'register.jsonl', '--tables', 'tables'];
    const lock = await Lock.take(join(folder, 'tables/.tables-lock'));
    const { status, stderr } = await wirecopy(folder, forgetting);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('.tables-lock: another command works on this folder');
    expect(readFileSync(join(folder, 'register.jsonl'), 'utf8')).toBe(before);
    await lock.release();
    expect((await wirecopy(folder, forgetting)).status).toBe(0);
    expect(readFileSync(join(folder, 'register.jsonl'), 'utf8')).not.toBe(before);
    expect(readdirSync(join(folder, 'tables'))).toEqual(['people.jsonl']);
  });
});
