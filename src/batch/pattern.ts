/** Globs: what picomatch makes of them, and which folders can hold what they match, so that the others are left alone. */
import { sep } from 'node:path';
import picomatch from 'picomatch';

/** What a folder is searched for: anything; what is no news is told apart by name or first bytes. */
export const FOLDER_PATTERN = '**/*';

/** Paths are those below the folder that is searched, with `/`. */
export interface Pattern {
  /** Whether a file with this path is wanted. */
  matches(file: string): boolean;
  /** Whether a folder with this path may hold wanted files, at any depth. */
  mayHold(folder: string): boolean;
  /** Whether it tells files by their names alone, wherever they lie. */
  readonly anywhere: boolean;
}

/**
 * Names that begin with `.` are only matched by a pattern that has the `.`; an exclamation mark means itself; `*` also
 * matches line ends.
 */
const OPTIONS = { nocase: true, nonegate: true, flags: 'is' };

export function isGlob(named: string): boolean {
  return picomatch.scan(named, OPTIONS).isGlob;
}

/** `news/2024/*.txt` is the folder `news/2024` and the pattern `*.txt`. */
export function splitGlob(named: string): { readonly folder: string; readonly pattern: string } {
  const { base, glob } = picomatch.scan(named, OPTIONS);
  const folder = sep === '/' ? base.replace(/\\(.)/g, '$1') : base;
  return { folder: folder === '' ? '.' : folder, pattern: glob };
}

export function patternOf(glob: string): Pattern {
  const matches = picomatch(glob, OPTIONS);
  const { parts = [] } = picomatch.scan(glob, { ...OPTIONS, parts: true });
  const segments = (parts.length > 0 ? parts : [glob]).map(segmentOf);
  const hidden = /(?:^|[/{,(|])\./.test(glob);
  return {
    matches: (file) => matches(file),
    mayHold: (folder) => mayHold(folder.split('/'), segments, hidden),
    anywhere: /^\*\*\/[^/]*$/.test(glob),
  };
}

/** One part of a pattern: it matches one name, or (`**`, `{a,b/c}`) it is not known how many. */
type Segment = ((name: string) => boolean) | 'many';

function segmentOf(part: string): Segment {
  return part.includes('**') || part.includes('/') ? 'many' : picomatch(part, OPTIONS);
}

function mayHold(names: readonly string[], segments: readonly Segment[], hidden: boolean): boolean {
  for (const [depth, name] of names.entries()) {
    const segment = segments[depth];
    if (segment === 'many') return hidden || names.slice(depth).every((rest) => !rest.startsWith('.'));
    // The last segment is for the file itself.
    if (segment === undefined || depth === segments.length - 1 || !segment(name)) return false;
  }
  return true;
}
