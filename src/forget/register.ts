/** What forgetting changes in a register: found before anything is changed, and written after all else, so that what was cut off can be done again. */
import {
  type Forgotten,
  forgetInRow,
  type RegisterRow,
  registerHeader,
  registerLine,
  rowOf,
  type StoredRow,
  tellsName,
} from '../register/index.js';
import { readRegister, writeRegister } from '../register-file.js';

/** What a register will say. */
export interface RegisterChange {
  /** Rows that change, by key; null for those that go. */
  readonly rows: ReadonlyMap<string, RegisterRow | null>;
  /** Rows of others that have the person's name, and stay. */
  readonly namesakes: readonly { readonly key: string; readonly name: string }[];
  /** Documents that name these, and not the person as far as the register knows. */
  readonly ofNamesakes: ReadonlySet<string>;
}

export const NO_REGISTER: RegisterChange = { rows: new Map(), namesakes: [], ofNamesakes: new Set() };

/** @throws {UsageError} `register-invalid` */
export async function changeOf(path: string, forgotten: Forgotten): Promise<RegisterChange> {
  const { person } = forgotten;
  const rows = new Map<string, RegisterRow | null>();
  const namesakes: { key: string; name: string }[] = [];
  const ofNamesakes = new Set<string>();
  for await (const row of readRegister(path)) {
    const after = forgetInRow(row, forgotten);
    if (after === null) rows.set(row.key, null);
    else if (isChanged(row, after)) rows.set(row.key, rowOf({ ...after, alone: null, namesakes: [] }, after.sightings));
    if (after === null || person === null) continue;
    const telling = after.sightings.filter(({ name }) => tellsName(name, person));
    const [first] = telling;
    if (first !== undefined) namesakes.push({ key: after.key, name: first.name });
    for (const { document } of telling) if (!person.entities.has(document)) ofNamesakes.add(document);
  }
  return { rows, namesakes, ofNamesakes };
}

/** @throws {UsageError} `register-invalid`; {@link OutputError} `output-unwritable`, and then the register is what it was */
export async function writeChanged(path: string, forgotten: Forgotten): Promise<void> {
  await writeRegister(path, linesOf(path, forgotten));
}

async function* linesOf(path: string, forgotten: Forgotten): AsyncGenerator<string> {
  yield registerHeader();
  for await (const row of readRegister(path)) {
    const after = forgetInRow(row, forgotten);
    if (after !== null) yield registerLine(after);
  }
}

function isChanged(before: StoredRow, after: StoredRow): boolean {
  return registerLine(after) !== registerLine(before);
}
