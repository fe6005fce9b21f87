/** Forgetting people and documents: in the register, in tables, and in the output folder of a run. */
import { type ChangedRecords, changeRecords } from '../batch/index.js';
import { UsageError } from '../errors.js';
import { parseRecord } from '../record/index.js';
import type { NewsRecord } from '../record.js';
import { type Forgotten, type ForgottenPerson, forgottenPerson, plainText, type StoredRow } from '../register/index.js';
import { readRegister } from '../register-file.js';
import { Names } from './names.js';
import { redactRecord, speaksOf } from './records.js';
import { changeOf, NO_REGISTER, type RegisterChange, writeChanged } from './register.js';
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
  // What stops the tables must stop it before anything is changed.
  return tables === null ? forgetAll(options) : withTables(tables, () => forgetAll(options));
}

async function forgetAll(options: ForgetOptions): Promise<ForgetReport> {
  const { register, tables, out } = options;
  const person = options.person === null ? null : await personOf(options.person, register);
  const forgotten: Forgotten = { documents: new Set(options.documents), person };
  const change = register === null ? NO_REGISTER : await changeOf(register, forgotten);
  const speaking: string[] = [];
  const inRecords = out === null ? null : await inFolder(out, forgotten, change, options, speaking);
  const inTables = tables === null ? [] : await changeTables(tables, new RowChange(forgotten, change));
  // Last: whoever is no longer in it cannot be found again by the same command.
  if (register !== null) await writeChanged(register, forgotten);
  return {
    person: person === null ? null : { key: [...person.keys][0] ?? '', names: person.names },
    register: register === null ? null : countsOf(change),
    tables: inTables,
    records: inRecords === null ? null : { changed: inRecords.changed, removed: inRecords.removed },
    speaking,
    inputs: inRecords?.paths ?? [],
    namesakes: change.namesakes,
  };
}

function countsOf({ rows }: RegisterChange): { changed: number; removed: number } {
  const removed = [...rows.values()].filter((row) => row === null).length;
  return { changed: rows.size - removed, removed };
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

async function inFolder(
  folder: string,
  { documents, person }: Forgotten,
  { ofNamesakes }: RegisterChange,
  options: ForgetOptions,
  speaking: string[],
): Promise<ChangedRecords> {
  const names = person === null ? null : new Names(person);
  const isGone = (id: string | null) => id !== null && documents.has(id);
  return changeRecords(
    folder,
    (value) => {
      const record = parsed(value);
      if (record === null || person === null || names === null || ofNamesakes.has(record.id)) return value;
      if (!speaksOf(record, person, names)) return value;
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
