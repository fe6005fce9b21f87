/** Where a path leads when all its links are followed. */
import { realpathSync } from 'node:fs';

/** Null if it leads nowhere, or to what has no path: `/dev/fd/63` may be a pipe without a name. */
export function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
