/** What `wirecopy tables` and `wirecopy run --tables` have in common. */
import type { Logger } from 'pino';
import type { Manifest, TablesOptions } from '../tables/index.js';
import { showRecords } from './progress.js';
import { type Registers, registerFrom } from './registers.js';

export interface TablesGiven extends Pick<TablesOptions, 'out' | 'format' | 'interrupted'>, Registers {
  readonly log: Logger;
  readonly isQuiet: boolean;
  readonly csv?: TablesOptions['csv'];
  readonly maxRows?: number | undefined;
  readonly force?: boolean;
  readonly skipInvalid?: boolean;
  readonly overwrite?: boolean;
  readonly across?: boolean;
  readonly card: TablesOptions['card'];
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
