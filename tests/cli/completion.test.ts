/** Completion in shells: scripts are run by the shells themselves, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/cli/commands.js';
import { describedCommand } from '../../src/cli/described-commands.js';
import { type Shell, scriptFor } from '../../src/cli/shell-scripts.js';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const commands = (await allCommands()).map(describedCommand);
/** A shell warns of a language that the system does not have. */
const { PATH = '' } = process.env;
const PLAIN = { PATH, LC_ALL: 'C' };
const has = (shell: Shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What bash would offer after these words, the last of which is being typed. */
function offeredByBash(...words: readonly string[]): string[] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'script'), scriptFor('bash', commands));
  const asked = `. ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _wirecopy; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['-c', asked, 'bash', 'wirecopy', ...words], { cwd: folder, encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}

describe.runIf(has('bash'))('bash', () => {
  it.each([
    ['a command', ['ann'], ['annotate']],
    ['a command after help', ['help', 'ta'], ['tables']],
    ['an option', ['run', '--for'], ['--format']],
    ['the help of a command', ['run', '--he'], ['--help']],
    ['a choice of an option', ['run', '--format', 'p'], ['parquet']],
    ['a choice of this command alone', ['tables', '--format', 'c'], ['csv']],
    ['a choice of an argument', ['completion', 'f'], ['fish']],
    ['nothing, and so a file, where an option takes one', ['run', '--config', ''], []],
    ['nothing, and so a file, where inputs stand', ['run', ''], []],
    ['an option after an input', ['run', 'inputs', '--qui'], ['--quiet']],
  ])('offers %s', (_, words, offered) => {
    expect(offeredByBash(...words)).toEqual(offered);
  });
});

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  it.runIf(has(shell))('takes the script', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'script'), scriptFor(shell, commands));
    expect(spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8', env: PLAIN })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('has every command and every option', () => {
    const script = scriptFor(shell, commands);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const option of options) expect(script).toContain(option.name.slice(shell === 'fish' ? 2 : 0));
    }
  });
});

it.runIf(has('fish'))('is offered by fish', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'script'), scriptFor('fish', commands));
  const asked = "source script; complete -C 'wirecopy tables --format '";
  const output = execFileSync('fish', ['-c', asked], { cwd: folder, encoding: 'utf8' });
  expect(output.match(/^[a-z]+/gm)?.sort()).toEqual(['csv', 'jsonl', 'parquet']);
});

it('is printed by wirecopy completion', async () => {
  const { status, stdout } = await wirecopy(temporaryFolder(), ['completion', 'bash']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: scriptFor('bash', commands) });
});
