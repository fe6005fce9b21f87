/** Forgetting people and documents: in the register, in tables, and in the output folder of a run. */
import { type ChangedRecords, changeRecords } from '../batch/index.js';
import { UsageError } from '../errors.js';
import { parseRecord } from '../record/index.js';
import type { NewsRecord } from '../record.js';
import {
  type Forgotten,
  type ForgottenPerson,
  forgetInRow,
  forgottenPerson,
  fullNamesOf,
  plainText,
  type RegisterRow,
  registerHeader,
  registerLine,
  rowOf,
  type StoredRow,
} from '../register/index.js';
import { readRegister, writeRegister } from '../register-file.js';
import { Names } from './names.js';
import { redactRecord, speaksOf } from './records.js';
import { RowChange } from './rows.js';
import { type ChangedTable, changeTables, withTables } from './tables.js';

/** What becomes of records that speak of the person: nothing but a list, the names go, or the records go. */
export const RECORDS = ['list', 'redact', 'remove'] as const;

export interface ForgetOptions {
  /** Key of a row, or a full name that only one row has. */
  readonly person: string | null;
  readonly documents: readonly string[];
  readonly register: string | null;
  readonly tables: string | null;
  readonly out: string | null;
  readonly records: (typeof RECORDS)[number];
}

/** What was done, and what is still there. */
export interface ForgetReport {
  readonly person: { readonly key: string; readonly names: readonly string[] } | null;
  readonly register: { readonly changed: number; readonly removed: number } | null;
  readonly tables: readonly ChangedTable[];
  readonly records: { readonly changed: number; readonly removed: number } | null;
  /** Documents whose records speak of the person and were left as they are. */
  readonly speaking: readonly string[];
  /** Inputs of what was changed or taken away: a later run reads them again. */
  readonly inputs: readonly string[];
  /** Rows of the register that have the name and are others: namesakes, a firm that is called so. */
  readonly namesakes: readonly { readonly key: string; readonly name: string }[];
}

/** @throws {UsageError} where nothing is to be forgotten, or nobody is found; {@link OutputError} */
export async function forget(options: ForgetOptions): Promise<ForgetReport> {
  const { tables } = options;
  // What stops the tables must stop it before the register has forgotten whom they hold.
  return tables === null ? forgetAll(options) : withTables(tables, () => forgetAll(options));
}

async function forgetAll(options: ForgetOptions): Promise<ForgetReport> {
  const { register, tables, out } = options;
  const person = options.person === null ? null : await personOf(options.person, register);
  const forgotten: Forgotten = { documents: new Set(options.documents), person };
  const rows = new Map<string, RegisterRow | null>();
  const namesakes: { key: string; name: string }[] = [];
  const inRegister = register === null ? null : await inRegisterFile(register, forgotten, rows, namesakes);
  const inTables = tables === null ? [] : await changeTables(tables, new RowChange(forgotten, rows));
  const speaking: string[] = [];
  const inRecords = out === null ? null : await inFolder(out, forgotten, options, speaking);
  return {
    person: person === null ? null : { key: [...person.keys][0] ?? '', names: person.names },
    register: inRegister,
    tables: inTables,
    records: inRecords === null ? null : { changed: inRecords.changed, removed: inRecords.removed },
    speaking,
    inputs: inRecords?.paths ?? [],
    namesakes,
  };
}

async function personOf(wanted: string, register: string | null): Promise<ForgottenPerson> {
  const found: StoredRow[] = [];
  const name = plainText(wanted);
  for await (const row of register === null ? [] : readRegister(register)) {
    if (row.kind !== 'person') continue;
    if (row.key === wanted || row.formerKeys.includes(wanted)) return forgottenPerson(row);
    const { names } = forgottenPerson(row);
    if (names.some((each) => plainText(each) === name)) found.push(row);
  }
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return forgottenPerson(first);
  throw new UsageError({
    code: 'option-invalid',
    message:
      first === undefined
        ? `--person: ${JSON.stringify(wanted)}: nobody in the register has this key or name`
        : `--person: ${JSON.stringify(wanted)}: ${found.length} people have this name: ${found.map(({ key, sightings }) => `${key} (${sightings[0]?.roles[0] ?? 'no role'}, ${sightings.length} documents)`).join('; ')}`,
    hint: 'Give the key of the row, as wirecopy register shows it, and the register with --register.',
  });
}

async function inRegisterFile(
  path: string,
  forgotten: Forgotten,
  rows: Map<string, RegisterRow | null>,
  namesakes: { key: string; name: string }[],
): Promise<{ changed: number; removed: number }> {
  const counts = { changed: 0, removed: 0 };
  const names = forgotten.person === null ? [] : fullNamesOf(forgotten.person).map(plainText);
  await writeRegister(path, changed());
  return counts;

  async function* changed(): AsyncGenerator<string> {
    yield registerHeader();
    for await (const row of readRegister(path)) {
      const after = forgetInRow(row, forgotten);
      if (after === null) {
        counts.removed += 1;
        rows.set(row.key, null);
        continue;
      }
      const line = registerLine(after);
      if (line !== registerLine(row)) {
        counts.changed += 1;
        rows.set(row.key, rowOf({ ...after, alone: null, namesakes: [] }, after.sightings));
      }
      const telling = after.sightings.find(({ name }) => names.some((each) => plainText(name).includes(each)));
      if (telling !== undefined) namesakes.push({ key: after.key, name: telling.name });
      yield line;
    }
  }
}

async function inFolder(
  folder: string,
  { documents, person }: Forgotten,
  options: ForgetOptions,
  speaking: string[],
): Promise<ChangedRecords> {
  const names = person === null ? null : new Names(person);
  const isGone = (id: string | null) => id !== null && documents.has(id);
  return changeRecords(
    folder,
    (value) => {
      const record = parsed(value);
      if (record === null || person === null || names === null || !speaksOf(record, person, names)) return value;
      if (options.records === 'remove') return null;
      if (options.records === 'redact') return redactRecord(record, person, names);
      speaking.push(record.id);
      return value;
    },
    isGone,
  );
}

/** Null for what is no record: it is left as it is. */
function parsed(value: unknown): NewsRecord | null {
  try {
    return parseRecord(value);
  } catch {
    return null;
  }
}
