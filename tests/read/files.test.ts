/** Files and pipes, and what ends the waiting for them. */
import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile, readFileChunks } from '../../src/read/index.js';
import { MAIN, start, until } from '../cli/wirecopy.js';
import { temporaryFolder } from '../temporary.js';

const OPTIONS = { maxBytes: 1_000_000, maxRatio: 250 };

function pipe(name: string): string {
  const path = join(temporaryFolder(), name);
  execFileSync('mkfifo', [path]);
  return path;
}

async function textOf(path: string, signal?: AbortSignal): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of readFileChunks(path, signal)) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe('readFileChunks', () => {
  it('reads a file, and a device', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'Dockers walked out.');
    expect(await textOf(path)).toBe('Dockers walked out.');
    expect(await textOf('/dev/null')).toBe('');
  });

  it.each([0, 1, 70_000, 1_000_000])('reads %i bytes from a pipe whose writer comes later', async (length) => {
    const path = pipe('a.txt');
    const text = textOf(path);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await writeFile(path, 'x'.repeat(length));
    expect((await text).length).toBe(length);
  });

  it('reads a pipe whose writer is there already', async () => {
    const path = pipe('a.txt');
    execFile('sh', ['-c', 'echo Dockers > "$1"', 'sh', path]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await textOf(path)).toBe('Dockers\n');
  });

  it('waits no longer for a pipe without a writer when it is told so', async () => {
    const controller = new AbortController();
    const text = textOf(pipe('a.txt'), controller.signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await text).toBe('');
    expect(await textOf(pipe('b.txt'), controller.signal)).toBe('');
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...parameters: Parameters<typeof add>) => {
      listeners += 1;
      add(...parameters);
    };
    signal.removeEventListener = (...parameters: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...parameters);
    };
    await textOf('/dev/null', signal);
    for await (const _ of readFileChunks(process.execPath, signal)) break;
    expect(listeners).toBe(0);
  });

  it.each([
    [
      'grows',
      (path: string) => appendFileSync(path, 'The ferry is late.'),
      'to 3000018 bytes; it was read up to byte 3000000',
    ],
    ['shrinks', (path: string) => truncateSync(path, 10), 'to 10 bytes; it was read up to byte'],
  ])('tells of a file that %s while it is read', async (_, change, message) => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'x'.repeat(3_000_000));
    let length = 0;
    const read = async () => {
      for await (const chunk of readFileChunks(path)) {
        if (length === 0) change(path);
        length += chunk.length;
      }
    };
    await expect(read()).rejects.toMatchObject({ code: 'input-changed', message: expect.stringContaining(message) });
    expect(length).toBeLessThanOrEqual(3_000_000);
  });

  it('names the file that cannot be read', async () => {
    const folder = temporaryFolder();
    const file = await openFile(join(folder, 'none.txt'), OPTIONS);
    await expect(file.whole()).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining(`${folder}/none.txt: cannot be read (ENOENT`),
    });
    await expect(textOf(folder)).rejects.toMatchObject({ code: 'input-unreadable' });
  });
});

function hasOpen(pid: number | undefined, path: string): boolean {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((fd) => readlinkSync(join(folder, fd)) === path);
  } catch {
    return false; // what was open is closed by now
  }
}

function openForWriting(path: string): number | null {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return null; // nobody reads yet
  }
}

describe('run', () => {
  it.skipIf(process.platform !== 'linux').each(['a.txt', 'rows.ndjson'])(
    'is ended by one interrupt while it waits for a writer of the pipe %s',
    async (name) => {
      const path = pipe(name);
      const { child, ended } = start(temporaryFolder(), 'run', path);
      await until(() => hasOpen(child.pid, path));
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ status: 130, stdout: expect.stringContaining('interrupted') });
    },
  );

  it.each(['a.txt', 'rows.ndjson'])('is ended by one interrupt while the pipe %s brings nothing', async (name) => {
    const path = pipe(name);
    const { child, ended } = start(temporaryFolder(), 'run', path);
    let writer: number | null = null;
    await until(() => {
      writer = openForWriting(path);
      return writer !== null;
    });
    if (writer !== null) writeSync(writer, '{"text": ');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130, stdout: expect.stringContaining('interrupted') });
    if (writer !== null) closeSync(writer);
  });

  it('reads what a shell puts in the place of <(…)', () => {
    const command = '"$0" "$1" run <(echo "Dockers walked out.") --json';
    const options = { cwd: temporaryFolder(), encoding: 'utf8' } as const;
    const output = execFileSync('bash', ['-c', command, process.execPath, MAIN], options);
    expect(JSON.parse(output)).toMatchObject({ documents: 1, failed: 0 });
  });
});
