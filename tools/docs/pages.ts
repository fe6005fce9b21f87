/** The pages of `docs/` that come from the code, by path. */
import { allCommands } from '../../src/cli/commands.js';
import { describedCommand } from '../../src/cli/described-commands.js';
import { recordJsonSchema } from '../../src/record.js';
import { tablesDocument } from '../../src/tables/index.js';
import { commandsPage } from './commands.js';
import { errorsPage } from './errors.js';
import { recordPage } from './record.js';

export async function generatedPages(): Promise<{ readonly [path: string]: string }> {
  const commands = (await allCommands()).map(describedCommand);
  return {
    'docs/commands.md': commandsPage(commands),
    'docs/errors.md': errorsPage(),
    'docs/record.md': recordPage(recordJsonSchema()),
    'docs/tables.md': tablesDocument(),
  };
}
