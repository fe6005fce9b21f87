/** The registers that a command begins with: that of earlier days, and the user's own. */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import type { RegisterBuilder } from '../register/index.js';
import { statsOf } from '../write/index.js';

export interface Registers {
  /** A register that the documents join. */
  readonly register?: string | undefined;
  /** The user's own register, a file of CSV. */
  readonly ownRegister?: string | undefined;
}

/** A register that is not there yet is an empty one. @throws {UsageError} `register-invalid`, `input-missing` */
export async function registerFrom({ register, ownRegister }: Registers): Promise<RegisterBuilder> {
  const { parseOwnRegister, RegisterBuilder } = await import('../register/index.js');
  const builder = new RegisterBuilder();
  if (register !== undefined) {
    const { readRegister } = await import('../register-file.js');
    for await (const row of readRegister(register)) builder.addRow(row);
  }
  if (ownRegister !== undefined) {
    for (const entry of parseOwnRegister(await textAt(ownRegister), ownRegister)) builder.addOwn(entry);
  }
  return builder;
}

/** Before the hours of a run, at whose end they are read. @throws {UsageError} `register-invalid`, `input-missing` */
export async function checkRegisters(registers: Registers): Promise<void> {
  if (registers.register !== undefined || registers.ownRegister !== undefined) await registerFrom(registers);
}

/** For commands that read a register and write none. @throws {UsageError} `input-missing` */
export function requireRegister(path: string): void {
  if (statsOf(path) !== null) return;
  throw new UsageError({
    code: 'input-missing',
    message: `${path}: no such file`,
    hint: 'Give a register that wirecopy tables --register has written.',
  });
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
