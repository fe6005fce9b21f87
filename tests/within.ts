/** Work that must come back: a loop without an end fails its test, where it would hold the whole run. */
import { runInNewContext } from 'node:vm';

/** Far more than anything that comes to an end takes, on a slow machine too. */
const LIMIT_MS = 20_000;

/** What `work` returns. It runs on this thread and is broken off when it does not come back. */
export function within<T>(work: () => T): T {
  const results: T[] = [];
  runInNewContext('work()', { work: () => results.push(work()) }, { timeout: LIMIT_MS });
  const [result] = results;
  if (result === undefined) throw new Error('the work gave nothing');
  return result;
}
