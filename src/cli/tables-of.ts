/** What `wirecopy tables` and `wirecopy run --tables` have in common. */
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { UsageError } from '../errors.js';
import type { Manifest, TablesOptions } from '../tables/index.js';
import { showRecords } from './progress.js';

interface Registers {
  /** The register that the documents join; it is written anew. */
  readonly register?: string | undefined;
  /** The user's own register, a file of CSV. */
  readonly ownRegister?: string | undefined;
}

export interface TablesGiven extends Pick<TablesOptions, 'out' | 'format' | 'interrupted'>, Registers {
  readonly log: Logger;
  readonly isQuiet: boolean;
  readonly csv?: TablesOptions['csv'];
  readonly maxRows?: number | undefined;
  readonly force?: boolean;
  readonly skipInvalid?: boolean;
  readonly overwrite?: boolean;
  readonly across?: boolean;
}

/** Fewer than a sheet of Excel has, 1,048,576, with the names of the columns. */
const MAX_ROWS = 1_000_000;

/** Null when it was interrupted. @throws {WirecopyError} */
export async function tablesOf(inputs: readonly string[], given: TablesGiven): Promise<Manifest | null> {
  const { makeTables } = await import('../tables/index.js');
  const {
    log,
    isQuiet,
    csv = { raw: false, bom: false },
    maxRows = MAX_ROWS,
    register,
    ownRegister,
    ...options
  } = given;
  const builder = await registerFrom({ register, ownRegister });
  const progress = showRecords(log, isQuiet);
  try {
    return await makeTables({
      force: false,
      skipInvalid: false,
      overwrite: false,
      across: true,
      ...options,
      inputs,
      csv,
      maxRows,
      stdin: () => process.stdin,
      warn: (message) => log.warn(message),
      progress: progress.show,
      register: builder,
      registered: async (all) => {
        if (register === undefined) return;
        const { writeRegister } = await import('../register-file.js');
        await writeRegister(register, all.lines());
      },
    });
  } finally {
    progress.end();
    process.stdin.destroy();
  }
}

/** Before the hours of a run, at whose end they are read. @throws {UsageError} `register-invalid`, `input-missing` */
export async function checkRegisters(registers: Registers): Promise<void> {
  if (registers.register !== undefined || registers.ownRegister !== undefined) await registerFrom(registers);
}

/** @throws {UsageError} `register-invalid`, `input-missing` */
async function registerFrom({ register: path, ownRegister: own }: Registers): Promise<TablesOptions['register']> {
  const { parseOwnRegister, RegisterBuilder } = await import('../register/index.js');
  const builder = new RegisterBuilder();
  if (path !== undefined) {
    const { readRegister } = await import('../register-file.js');
    for await (const row of readRegister(path)) builder.addRow(row);
  }
  if (own !== undefined) for (const entry of parseOwnRegister(await textAt(own), own)) builder.addOwn(entry);
  return builder;
}

async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Give a file of CSV with a column "name", and any of kind, aliases, roles, organisations, countries and ids.',
      cause,
    });
  }
}
