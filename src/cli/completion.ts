/** `wirecopy completion`: a script that completes commands, options and their choices in a shell. */
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { PacedWriter } from '../write/index.js';
import { describedCommand } from './described-commands.js';
import { EXIT_CODES } from './exit-codes.js';
import { scriptFor } from './shell-scripts.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** @param loadAll all commands, this one among them */
export const completionCommand = (loadAll: () => Promise<readonly Command[]>) =>
  new Command('completion')
    .summary('a script that completes commands and options in your shell')
    .description(
      'Prints a script for your shell. It completes commands, options and their choices, and files everywhere else.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  wirecopy completion bash >> ~/.bashrc
  wirecopy completion zsh > "\${fpath[1]}/_wirecopy"
  wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish
${EXIT_CODES}`,
    )
    .action(async (shell: unknown) => {
      const script = scriptFor(z.enum(SHELLS).parse(shell), (await loadAll()).map(describedCommand));
      await new PacedWriter(process.stdout).write(script);
    });
