/** Every error code: what raises it, its class, what it says and what to do, and what the program ends with. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkedLine } from '../src/batch/checked-lines.js';
import { discover } from '../src/batch/discover.js';
import { Journal } from '../src/batch/journal.js';
import { OutputFolder } from '../src/batch/output-folder.js';
import { checkFixtures } from '../src/check/index.js';
import { readConfig } from '../src/cli/settings.js';
import { DefectError } from '../src/errors.js';
import { readGold } from '../src/evaluate/index.js';
import {
  annotate,
  DEFAULT_CONFIG,
  type ErrorCode,
  FixtureError,
  InputError,
  ModelError,
  OutputError,
  RecordError,
  RowError,
  UsageError,
  WirecopyError,
} from '../src/index.js';
import { decode } from '../src/read/decode.js';
import { NO_FIELD_NAMES, openFile, openStream, readFileChunks } from '../src/read/index.js';
import { objectOf } from '../src/read/json.js';
import { readRow } from '../src/read/rows.js';
import { parseRecord } from '../src/record/index.js';
import { parseOwnRegister } from '../src/register/index.js';
import { loadWeights } from '../src/resources/weights.js';
import { decodeShard, writeWhole } from '../src/write/index.js';
import { Lock } from '../src/write/lock.js';
import { linesOf, make } from './tables/records.js';
import { temporaryFolder } from './temporary.js';

interface Case {
  readonly raise: (folder: string) => unknown;
  readonly type: new (...parameters: never[]) => WirecopyError;
  readonly message: string | RegExp;
  readonly exitCode: 1 | 2;
}

const LIMITS = { maxBytes: 100, maxRatio: 250 };
const UTF_32 = new Uint8Array([0xff, 0xfe, 0, 0, 0x43, 0, 0, 0]);

async function* packed(): AsyncGenerator<Uint8Array> {
  yield gzipSync('Ships wait.'.repeat(9)).subarray(0, 20);
}

const GIVEN = annotate('Ships wait.', { id: 'story' });

function makeOf(folder: string, records: readonly unknown[]): unknown {
  writeFileSync(join(folder, 'records.jsonl'), linesOf(records));
  return make([join(folder, 'records.jsonl')], join(folder, 'tables'));
}

/** A fixture folder with one file in it. */
function fixtures(folder: string, file: string, content: string): string {
  writeFileSync(join(folder, file), content);
  return folder;
}

/** These reach a user as lines of the quarantine: see tests/cli/limits.test.ts. */
type OfWorkers = 'time-exceeded' | 'record-too-large' | 'worker-died';

/** What the type `ErrorCode` lists and this table lacks does not compile. */
const CASES: { readonly [code in Exclude<ErrorCode, 'option-invalid' | 'input-format' | OfWorkers>]: Case } = {
  'input-missing': {
    raise: (folder) => discover([join(folder, 'none.txt')], folder),
    type: UsageError,
    message: /none\.txt: no such file or folder$/,
    exitCode: 2,
  },
  'input-no-texts': {
    raise: (folder) => {
      mkdirSync(join(folder, 'empty'));
      return discover([join(folder, 'empty')], join(folder, 'outputs'));
    },
    type: UsageError,
    message: /empty: a folder without texts, expected .*plain text$/,
    exitCode: 2,
  },
  'input-no-records': {
    raise: (folder) => make([folder], join(folder, 'tables')),
    type: UsageError,
    message: /: a folder without records, expected records of wirecopy run or annotate$/,
    exitCode: 2,
  },
  'record-repeated': {
    raise: (folder) => makeOf(folder, [GIVEN, GIVEN]),
    type: InputError,
    message: /line 2: the document story of the same place was there before: .*line 1$/,
    exitCode: 1,
  },
  'records-mixed': {
    raise: (folder) => {
      const other = annotate('Ships left.', { id: 'other', config: { dates: { order: 'day-first' } } });
      return makeOf(folder, [GIVEN, other]);
    },
    type: InputError,
    message: /line 2: made with other settings \(configuration [0-9a-f]{16}\) than those before/,
    exitCode: 1,
  },
  'record-format': {
    raise: () => parseRecord({}),
    type: InputError,
    message: /^no record of schema \d\.\d\.\d: /,
    exitCode: 1,
  },
  'input-unreadable': {
    raise: async (folder) => (await openFile(folder, LIMITS)).whole(),
    type: InputError,
    message: /: cannot be read \(EISDIR/,
    exitCode: 1,
  },
  'input-binary': {
    raise: () => decode(new Uint8Array([0x25, 0x50, 0, 1, 2, 3]), 'story.txt'),
    type: InputError,
    message: 'story.txt: binary data, expected text',
    exitCode: 1,
  },
  'input-encoding': {
    raise: () => decode(UTF_32, 'story.txt'),
    type: InputError,
    message: 'story.txt: UTF-32, little-endian, expected UTF-8 or UTF-16',
    exitCode: 1,
  },
  'input-changed': {
    raise: async (folder) => {
      const path = join(folder, 'growing.txt');
      writeFileSync(path, 'x'.repeat(200_000));
      for await (const _ of readFileChunks(path)) appendFileSync(path, 'x');
    },
    type: InputError,
    message: /: changed while it was read, from 200000 to \d+ bytes; it was read up to byte 200000$/,
    exitCode: 1,
  },
  'input-damaged': {
    raise: async () => (await openStream(packed(), LIMITS)).whole(),
    type: InputError,
    message: /^standard input: gzip is damaged or cut short after \d+ unpacked bytes/,
    exitCode: 1,
  },
  'input-too-large': {
    raise: () => annotate('a'.repeat(101), { id: 'story', config: { limits: { bytes: 100 } } }),
    type: InputError,
    message: 'story: too large, expected at most 100 bytes',
    exitCode: 1,
  },
  'row-malformed': {
    raise: () => readRow({ id: 'a' }, 7, 'line', NO_FIELD_NAMES),
    type: RowError,
    message: 'line 7: no field text; it has id: try --field text=id',
    exitCode: 1,
  },
  'date-invalid': {
    raise: () => annotate('Ships wait.', { published: '2023-02-29' }),
    type: UsageError,
    message: 'published: "2023-02-29" is not a date in ISO 8601',
    exitCode: 2,
  },
  'config-invalid': {
    raise: (folder) => {
      writeFileSync(join(folder, 'wirecopy.json'), '{ "limits": { "bytes": -1 } }');
      return readConfig({ config: join(folder, 'wirecopy.json') });
    },
    type: UsageError,
    message: /wirecopy\.json:1: limits\.bytes: expected a whole number, at least 1, found -1$/,
    exitCode: 2,
  },
  'output-unwritable': {
    raise: (folder) => {
      writeFileSync(join(folder, 'outputs'), 'a file in the place of the folder');
      return writeWhole(join(folder, 'outputs/story.json'), '{}');
    },
    type: OutputError,
    message: /outputs\/story\.json: cannot be written \(E(?:EXIST|NOTDIR)/,
    exitCode: 1,
  },
  'output-busy': {
    raise: async (folder) => {
      await Lock.take(join(folder, 'lock'));
      return Lock.take(join(folder, 'lock'));
    },
    type: OutputError,
    message: /lock: another command works on this folder: process \d+ on .+, since \d{4}-/,
    exitCode: 1,
  },
  'output-occupied': {
    raise: (folder) => {
      writeFileSync(join(folder, 'records.jsonl'), 'vinyl, shellac\n');
      return OutputFolder.open(folder);
    },
    type: OutputError,
    message: /records\.jsonl: is in the way, and no run has written it$/,
    exitCode: 1,
  },
  'journal-unreadable': {
    raise: (folder) => {
      const header = Buffer.from('{"kind":"journal","version":99}');
      writeFileSync(join(folder, 'journal.jsonl'), checkedLine(header));
      return Journal.open(join(folder, 'journal.jsonl'));
    },
    type: OutputError,
    message: /journal\.jsonl: a journal of version 99, expected at most 2$/,
    exitCode: 1,
  },
  'shard-damaged': {
    raise: () => decodeShard(new TextEncoder().encode('{"a":'), { format: 'jsonl', compression: 'none' }),
    type: OutputError,
    message: /^a file of records \(\.jsonl\) cannot be read: its last line has no end$/,
    exitCode: 1,
  },
  'register-invalid': {
    raise: () => parseOwnRegister('name,wikidata\nAna Ruiz,Q1\nTom Bell,Q1\n', 'people.csv'),
    type: UsageError,
    message: 'people.csv: line 3 the id wikidata Q1 stands in line 2 already',
    exitCode: 2,
  },
  'gold-format': {
    raise: (folder) => {
      writeFileSync(
        join(folder, 'gold.jsonl'),
        '{"id": "a", "text": "Ships wait.", "entities": [{"start": 6, "end": 12, "label": "PER"}]}',
      );
      return readGold([join(folder, 'gold.jsonl')]);
    },
    type: InputError,
    message: /gold\.jsonl:1: the span 6 to 12 is not within its text of 11 characters$/,
    exitCode: 1,
  },
  'fixture-corrupt': {
    raise: async (folder) => {
      const { fixtures: checked } = await checkFixtures(fixtures(folder, 'story.yaml', 'input: ['), DEFAULT_CONFIG);
      throw checked[0]?.error;
    },
    type: FixtureError,
    message: /story\.yaml:\d/,
    exitCode: 1,
  },
  'model-damaged': {
    raise: () => loadWeights('none', 1),
    type: ModelError,
    message: /models[/\\]none\.bin: the weights cannot be read$/,
    exitCode: 1,
  },
  'record-invalid': {
    raise: () => {
      throw new RecordError('story', ['sentences: not sorted, or overlapping']);
    },
    type: RecordError,
    message: 'the record of story is not valid: sentences: not sorted, or overlapping',
    exitCode: 1,
  },
  defect: {
    raise: () => {
      throw new DefectError(new TypeError('x is not a function'));
    },
    type: DefectError,
    message: 'unexpected TypeError: x is not a function',
    exitCode: 1,
  },
};

describe('errors', () => {
  it.each(Object.entries(CASES))('%s', async (code, { raise, type, message, exitCode }) => {
    const folder = temporaryFolder();
    const thrown: unknown = await (async () => raise(folder))().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(type);
    expect(thrown).toBeInstanceOf(WirecopyError);
    expect(thrown).toMatchObject({ code, exitCode, hint: expect.stringMatching(/^\S.{20}/) });
    expect(thrown).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('a configuration is checked for the library too', () => {
    const config = { limits: { bytes: 0 } };
    expect(() => annotate('Ships wait.', { config })).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: expect.stringContaining('config: limits.bytes: expected '),
      }),
    );
  });

  it('a row knows its line', () => {
    expect(() => objectOf('not json', 3, 'line')).toThrow(expect.objectContaining({ line: 3 }));
  });
});
