/** The rules of the house for imports, as data, and what a file breaks of them. */
import { posix } from 'node:path';
import { type Import, importsOf, withoutComments } from './imports.js';

/**
 * The parts of `src`, lowest first, each with the parts that it may import; a name with `/` is a folder, of which only
 * `index.ts` may be imported. `types:` allows types only: a stage knows what an earlier stage gives, and never calls it.
 */
export const PARTS: readonly (readonly [part: string, ...mayImport: string[]])[] = [
  ['version.ts'],
  ['errors.ts'],
  ['config.ts'],
  ['settings.ts', 'config.ts', 'errors.ts'],
  ['advance.ts'],
  ['search.ts'],
  ['document.ts', 'search.ts'],
  ['record.ts', 'document.ts'],
  ['weights.ts', 'errors.ts'],
  ['hash.ts'],
  ['word-memory.ts'],
  ['printable.ts'],
  ['yaml.ts'],
  ['word-table.ts', 'hash.ts'],
  ['dictionary.ts', 'weights.ts', 'word-table.ts'],
  ['wink.ts', 'weights.ts', 'dictionary.ts'],
  ['clusters.ts', 'weights.ts', 'word-table.ts'],
  ['given-names.ts', 'weights.ts', 'word-table.ts', 'dictionary.ts'],
  ['read/', 'document.ts', 'errors.ts'],
  ['clean/', 'advance.ts', 'search.ts', 'document.ts', 'record.ts'],
  ['segment/', 'advance.ts', 'document.ts', 'record.ts', 'types:clean/'],
  ['syntax/', 'document.ts', 'hash.ts', 'weights.ts', 'clusters.ts', 'wink.ts', 'word-memory.ts', 'types:segment/'],
  [
    'entities/',
    'advance.ts',
    'search.ts',
    'document.ts',
    'record.ts',
    'wink.ts',
    'clusters.ts',
    'weights.ts',
    'word-table.ts',
    'word-memory.ts',
    'given-names.ts',
    'types:segment/',
    'types:syntax/',
  ],
  [
    'dates/',
    'advance.ts',
    'search.ts',
    'config.ts',
    'document.ts',
    'record.ts',
    'wink.ts',
    'word-memory.ts',
    'types:segment/',
    'types:syntax/',
    'types:entities/',
  ],
  [
    'quotes/',
    'advance.ts',
    'search.ts',
    'document.ts',
    'record.ts',
    'wink.ts',
    'types:segment/',
    'types:syntax/',
    'types:entities/',
    'types:dates/',
  ],
  // The record is proved by replaying its edits, so this stage calls `clean/`.
  ['record/', 'config.ts', 'document.ts', 'errors.ts', 'record.ts', 'version.ts', 'clean/'],
  [
    'pipeline.ts',
    'config.ts',
    'document.ts',
    'record.ts',
    'clean/',
    'segment/',
    'syntax/',
    'entities/',
    'dates/',
    'quotes/',
    'record/',
  ],
  ['write/', 'config.ts', 'document.ts', 'errors.ts', 'record.ts'],
  ['workers/', 'config.ts', 'document.ts', 'errors.ts', 'record.ts', 'pipeline.ts', 'write/'],
  ['batch/', 'version.ts', 'config.ts', 'document.ts', 'errors.ts', 'record.ts', 'read/', 'write/', 'workers/'],
  [
    'check/',
    'search.ts',
    'printable.ts',
    'yaml.ts',
    'config.ts',
    'document.ts',
    'errors.ts',
    'record.ts',
    'read/',
    'pipeline.ts',
    'write/',
  ],
  [
    'cli/',
    'printable.ts',
    'yaml.ts',
    'version.ts',
    'config.ts',
    'settings.ts',
    'errors.ts',
    'record.ts',
    'read/',
    'pipeline.ts',
    'write/',
    'workers/',
    'batch/',
    'check/',
  ],
  [
    'library.ts',
    'config.ts',
    'settings.ts',
    'document.ts',
    'errors.ts',
    'record.ts',
    'pipeline.ts',
    'read/',
    'workers/',
  ],
  ['index.ts', 'version.ts', 'config.ts', 'document.ts', 'errors.ts', 'record.ts', 'library.ts', 'clean/', 'record/'],
];

/** Where each package may be used; everywhere else it is unknown. */
export const PACKAGES: { readonly [name: string]: readonly string[] } = {
  '@bokuweb/zstd-wasm': ['write/'],
  'chrono-node': ['dates/'],
  commander: ['cli/'],
  'franc-min': ['segment/'],
  hyparquet: ['write/'],
  'hyparquet-writer': ['write/'],
  leven: ['settings.ts'],
  picocolors: ['check/', 'cli/'],
  picomatch: ['batch/'],
  ora: ['cli/'],
  pino: ['batch/', 'cli/'],
  piscina: ['workers/'],
  tinyglobby: ['check/'],
  yaml: ['yaml.ts', 'check/'],
  zod: [
    'config.ts',
    'settings.ts',
    'yaml.ts',
    'record.ts',
    'weights.ts',
    'read/',
    'write/',
    'workers/',
    'batch/',
    'check/',
    'cli/',
  ],
};

/** Parts that touch the disk, the clock, the environment or a thread. All others are pure. */
const IMPURE: ReadonlySet<string> = new Set(['read/', 'write/', 'workers/', 'batch/', 'check/', 'cli/']);
/** Modules of Node that are pure; a file that comes with the package is as constant as code. */
const PURE_MODULES: { readonly [part: string]: readonly string[] } = {
  'config.ts': ['node:crypto'],
  'yaml.ts': ['node:buffer'],
  'given-names.ts': ['node:module'],
  'weights.ts': ['node:crypto', 'node:fs', 'node:module', 'node:path'],
};
const IMPURITIES =
  /\bprocess\.\w+|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.\w+|\bconsole\.\w+|\bglobalThis\b|\b(?:setTimeout|setInterval|setImmediate|fetch)\s*\(|\bcrypto\.(?:randomUUID|getRandomValues)\b|\.toLocale\w+\(|\bIntl\.\w+/g;

/** The part that a file of `src` belongs to: `clean/edits.ts` is in `clean/`. */
export function partOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash + 1);
}

/**
 * What a file breaks, a line each.
 *
 * @param path below `src`, with `/`
 */
export function brokenRules(path: string, source: string): string[] {
  const part = partOf(path);
  const row = PARTS.find(([name]) => name === part);
  if (row === undefined) return [`${path}: ${part} has no row in the table of parts`];
  const [, ...mayImport] = row;
  return [
    ...importsOf(source).flatMap((found) =>
      found.from.startsWith('.') ? ofFile(path, mayImport, found) : ofModule(path, found),
    ),
    ...impurities(path, source),
  ];
}

function ofFile(path: string, mayImport: readonly string[], { from, typeOnly }: Import): string[] {
  const target = posix.normalize(posix.join(posix.dirname(path), from)).replace(/\.js$/, '.ts');
  const part = partOf(target);
  if (part === partOf(path)) return [];
  const allowed = mayImport.includes(part) || (typeOnly && mayImport.includes(`types:${part}`));
  if (!allowed) {
    const calls = mayImport.includes(`types:${part}`) ? ' other than types' : '';
    return [`${path}: may not import ${target}${calls}`];
  }
  if (part.endsWith('/') && target !== `${part}index.ts`) return [`${path}: ${target} is private to ${part}`];
  return [];
}

function ofModule(path: string, { from }: Import): string[] {
  const part = partOf(path);
  if (from.startsWith('node:')) {
    const pure = IMPURE.has(part) || PURE_MODULES[part]?.includes(from);
    return pure ? [] : [`${path}: ${from} is only for what may touch the disk, the clock or the environment`];
  }
  const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  return PACKAGES[name]?.includes(part) ? [] : [`${path}: the package ${name} is not for ${part}`];
}

function impurities(path: string, source: string): string[] {
  if (IMPURE.has(partOf(path))) return [];
  return Array.from(withoutComments(source).matchAll(IMPURITIES), ([found]) => `${path}: ${found} is not pure`);
}
