/** `docs/commands.md`: every command with every option. */
import type { DescribedCommand, DescribedOption } from '../../src/cli/described-commands.js';
import { code, table } from './markdown.js';

export function commandsPage(commands: readonly DescribedCommand[]): string {
  return `# Commands

All commands with all their options; \`wirecopy COMMAND --help\` prints the same with examples. Results go to standard output, logs and errors to standard
error. Colours are used on terminals only, and never where \`NO_COLOR\` is set. Settings that have no option of their own stand in a file for \`--config\`:
\`wirecopy config\` prints them all.

${commands.map(section).join('\n\n')}
`;
}

function section({ name, term, description, options }: DescribedCommand): string {
  const head = `## wirecopy ${name}\n\n    wirecopy ${term}\n\n${description}`;
  if (options.length === 0) return head;
  return `${head}\n\n${table(['option', ''], options.map(row))}`;
}

function row({ flags, description, choices, defaultValue }: DescribedOption): string[] {
  const told = [
    description,
    ...(choices.length > 0 ? [`one of ${choices.map(code).join(', ')}`] : []),
    ...(defaultValue === null ? [] : [`by default ${code(defaultValue)}`]),
  ];
  return [code(flags), told.join('; ')];
}
