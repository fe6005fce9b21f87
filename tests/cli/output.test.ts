/** Standard output and standard error that cannot be written to. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folders.js';
import { MAIN } from './wirecopy.js';

interface Streams {
  readonly out?: number | 'pipe';
  readonly error?: number | 'pipe';
}

/** A device that is always full. */
const FULL = '/dev/full';

function run(parameters: readonly string[], { out = 'pipe', error = 'pipe' }: Streams) {
  const folder = folderWith({ 'inputs/story.txt': 'Ships wait.', 'fixture.yaml': 'input: [' });
  const input = '{"text":"Ships wait."}\n{"text":5}\n';
  return spawnSync(process.execPath, [MAIN, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    input,
    stdio: ['pipe', out, error],
  });
}

function withFile<Result>(path: string, flags: string, use: (file: number) => Result): Result {
  const file = openSync(path, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

const COMMANDS = [
  ['--help'],
  ['--version'],
  ['run', '--help'],
  ['run'],
  ['run', '--json'],
  ['annotate'],
  ['annotate', '--format', 'conllu'],
  ['dates', 'Monday'],
  ['check', 'fixture.yaml'],
  ['config'],
  ['schema'],
].map((parameters) => ({ parameters }));

describe.skipIf(!existsSync(FULL))('a standard output that', () => {
  it.each(COMMANDS)('is full ends $parameters with what is wrong', ({ parameters }) => {
    const { status, stderr } = withFile(FULL, 'w', (out) => run(parameters, { out }));
    expect(stderr).toMatch(/^error: standard output: cannot be written \(ENOSPC: .+\)\nhint: .+\n$/m);
    expect(stderr.match(/error: standard/g)).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('is open for reading only is told, too', () => {
    const { status, stderr } = withFile('/dev/null', 'r', (out) => run(['schema'], { out }));
    expect(stderr).toMatch(/^error: standard output: cannot be written \(EBADF: .+\)\nhint: .+\n$/);
    expect(status).toBe(1);
  });
});

describe.skipIf(!existsSync(FULL))('a standard error that is full', () => {
  it.each([
    { parameters: ['run', '--log-level', 'info'], status: 0 },
    { parameters: ['annotate'], status: 1 },
    { parameters: ['runn'], status: 2 },
    { parameters: [], status: 2 },
  ])('changes nothing in how $parameters ends', ({ parameters, status }) => {
    expect(withFile(FULL, 'w', (error) => run(parameters, { error })).status).toBe(status);
  });

  it('does not stop what is written to standard output', () => {
    const { stdout } = withFile(FULL, 'w', (error) => run(['annotate'], { error }));
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });
});
