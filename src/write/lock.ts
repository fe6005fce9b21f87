/** One command at a time writes to a folder: a file that names its owner. What a dead owner left is taken over. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { OutputError, systemCode } from '../errors.js';

const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  /** Tells a process from a later one with its number; null where the system does not say. */
  begun: z.string().nullable(),
  since: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

export class Lock {
  readonly #path: string;
  readonly #content: string;

  private constructor(path: string, content: string) {
    this.#path = path;
    this.#content = content;
  }

  /**
   * @param path of the lock, in a folder that is there
   * @throws {OutputError} `output-busy`, with the owner, while another process has it
   */
  static async take(path: string): Promise<Lock> {
    const owner: Owner = {
      pid: process.pid,
      host: hostname(),
      begun: beginningOf(process.pid),
      since: new Date().toISOString(),
    };
    const content = `${JSON.stringify(owner)}\n`;
    while (!(await appeared(path, content))) await takeAway(path);
    return new Lock(path, content);
  }

  async release(): Promise<void> {
    if ((await contentAt(this.#path)) === this.#content) await rm(this.#path, { force: true });
  }
}

/** Makes a file appear with its content at once; false when there is one already. */
async function appeared(path: string, content: string): Promise<boolean> {
  const own = `${path}.${randomBytes(9).toString('hex')}`;
  await writeFile(own, content, { flag: 'wx' });
  try {
    return await linked(own, path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false; // the owner of the lock sweeps what others have left
    if (!NO_LINKS.has(systemCode(error))) throw error;
    return await made(path, content);
  } finally {
    await rm(own, { force: true });
  }
}

/** False when there is a file of the new name already. */
async function linked(from: string, to: string): Promise<boolean> {
  return unlessThere(() => link(from, to));
}

/** What FAT and some network file systems say of hard links. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

async function made(path: string, content: string): Promise<boolean> {
  return unlessThere(() => writeFile(path, content, { flag: 'wx' }));
}

async function unlessThere(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the lock of a dead owner away. @throws {OutputError} `output-busy` when its owner lives */
async function takeAway(path: string): Promise<void> {
  const content = await deadLockAt(path);
  if (content === null) return;
  // Others may be about to do the same: one at a time, and only what was read may go.
  const taking = await Lock.take(`${path}.taking`);
  try {
    if ((await contentAt(path)) === content) await rm(path, { force: true });
  } finally {
    await taking.release();
  }
}

/** @returns what a dead owner has left, or null when nothing is there any more */
async function deadLockAt(path: string): Promise<string | null> {
  let content = await contentAt(path);
  if (content !== null && ownerIn(content) === null) {
    await setTimeout(UNFINISHED_MS); // its owner may be about to write it
    content = await contentAt(path);
  }
  if (content === null) return null;
  const owner = ownerIn(content);
  if (owner !== null && isAlive(owner)) throw busy(path, owner);
  return content;
}

/** How long a lock may be there without its content, where the file system has no links. */
const UNFINISHED_MS = 200;

async function contentAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

/** Null for a file that no run of ours has written whole. */
function ownerIn(content: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

/** Of an owner on another machine nobody here can say that it is dead. */
function isAlive({ pid, host, begun }: Owner): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return begun === null || begun === beginningOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  return begun === null || begun === beginningOf(pid);
}

/** When a process began, in ticks of the machine (proc_pid_stat(5), field 22). */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function busy(path: string, { pid, host, since }: Owner): OutputError {
  return new OutputError({
    code: 'output-busy',
    message: `${path}: another command works on this folder: process ${pid} on ${host}, since ${since}`,
    hint: 'Wait until it has ended, then run yours again; what run and tables write may go to another folder with --out. If that machine is gone for good, take the file away.',
  });
}
