/** The rules of the house for imports, as data, and what a file breaks of them. */
import { posix } from 'node:path';
import { type Import, importsOf, withoutComments } from './imports.js';

/**
 * The parts of `src`, lowest first, each with the parts that it may import. A name that ends with `/` is a folder, of which only
 * `index.ts` may be imported from outside, but for {@link OPEN}; a file of `resources/` is a part by itself.
 */
export const PARTS: readonly (readonly [part: string, ...mayImport: string[]])[] = [
  ['examples.ts'],
  ['version.ts'],
  ['errors.ts'],
  ['config.ts'],
  ['settings.ts', 'config.ts', 'errors.ts'],
  ['advance.ts'],
  ['document/'],
  ['record.ts', 'document/'],
  ['printable.ts'],
  ['yaml.ts'],
  ['resources/weights.ts', 'errors.ts'],
  ['resources/hash.ts'],
  ['resources/word-memory.ts'],
  ['resources/word-index.ts', 'resources/hash.ts', 'resources/word-memory.ts'],
  ['resources/word-table.ts', 'resources/hash.ts'],
  ['resources/word-classes.ts', 'resources/weights.ts', 'resources/word-table.ts'],
  ['resources/dictionary.ts', 'resources/weights.ts', 'resources/word-classes.ts'],
  ['resources/clusters.ts', 'resources/weights.ts', 'resources/word-table.ts'],
  ['resources/given-names.ts', 'resources/weights.ts', 'resources/word-table.ts', 'resources/word-classes.ts'],
  ['resources/sign-weights.ts', 'resources/weights.ts'],
  ['resources/pronoun-weights.ts', 'resources/weights.ts', 'resources/sign-weights.ts'],
  ['resources/coordinates.ts', 'resources/weights.ts'],
  ['english/', 'record.ts'],
  ['read/', 'config.ts', 'document/', 'errors.ts'],
  ['clean/', 'english/', 'advance.ts', 'document/', 'record.ts', 'resources/dictionary.ts'],
  ['segment/', 'examples.ts', 'english/', 'advance.ts', 'document/', 'record.ts'],
  [
    'syntax/',
    'document/',
    'resources/hash.ts',
    'resources/weights.ts',
    'resources/clusters.ts',
    'resources/dictionary.ts',
    'resources/word-memory.ts',
    'resources/word-index.ts',
  ],
  ['grammar/', 'examples.ts', 'english/', 'advance.ts', 'document/'],
  [
    'entities/',
    'examples.ts',
    'grammar/',
    'english/',
    'advance.ts',
    'document/',
    'record.ts',
    'resources/hash.ts',
    'resources/dictionary.ts',
    'resources/clusters.ts',
    'resources/weights.ts',
    'resources/word-table.ts',
    'resources/word-memory.ts',
    'resources/given-names.ts',
    'resources/pronoun-weights.ts',
  ],
  [
    'dates/',
    'examples.ts',
    'english/',
    'advance.ts',
    'config.ts',
    'document/',
    'record.ts',
    'resources/word-memory.ts',
  ],
  [
    'quotes/',
    'examples.ts',
    'grammar/',
    'english/',
    'advance.ts',
    'document/',
    'record.ts',
    'resources/sign-weights.ts',
    'resources/word-memory.ts',
  ],
  // The record is proved by replaying its edits, so this stage calls `clean/`.
  [
    'record/',
    'english/',
    'config.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'version.ts',
    'resources/hash.ts',
    'clean/',
  ],
  [
    'pipeline.ts',
    'config.ts',
    'document/',
    'record.ts',
    'clean/',
    'segment/',
    'syntax/',
    'grammar/',
    'entities/',
    'dates/',
    'quotes/',
    'record/',
  ],
  ['compare/', 'document/', 'record.ts'],
  ['write/', 'config.ts', 'document/', 'errors.ts', 'record.ts', 'resources/hash.ts'],
  ['stories/', 'errors.ts', 'record.ts', 'english/', 'resources/hash.ts', 'resources/word-memory.ts'],
  ['register/', 'errors.ts', 'record.ts', 'english/', 'resources/word-memory.ts'],
  [
    'tables/',
    'version.ts',
    'config.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'resources/hash.ts',
    'read/',
    'record/',
    'write/',
    'stories/',
    'register/',
  ],
  ['workers/', 'config.ts', 'document/', 'errors.ts', 'record.ts', 'pipeline.ts', 'write/'],
  ['batch/', 'version.ts', 'config.ts', 'document/', 'errors.ts', 'record.ts', 'read/', 'write/', 'workers/'],
  ['register-file.ts', 'errors.ts', 'read/', 'register/', 'write/'],
  [
    'forget/',
    'document/',
    'errors.ts',
    'record.ts',
    'record/',
    'register/',
    'register-file.ts',
    'read/',
    'write/',
    'tables/',
    'batch/',
  ],
  [
    'check/',
    'compare/',
    'printable.ts',
    'yaml.ts',
    'config.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'read/',
    'pipeline.ts',
    'write/',
  ],
  ['standoff/', 'config.ts', 'document/', 'errors.ts', 'record.ts', 'read/'],
  ['export/', 'version.ts', 'document/', 'errors.ts', 'record.ts', 'pipeline.ts', 'write/', 'tables/', 'standoff/'],
  [
    'evaluate/',
    'compare/',
    'standoff/',
    'printable.ts',
    'config.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'clean/',
    'read/',
    'workers/',
    'tables/',
    'check/',
  ],
  // Its page is built from `report/page/` and the pure parts that it asks.
  [
    'report/',
    'version.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'resources/coordinates.ts',
    'read/',
    'write/',
    'compare/',
    'register/',
    'tables/',
    'check/',
    'evaluate/',
  ],
  ['serve/', 'version.ts', 'config.ts', 'errors.ts', 'record.ts', 'read/', 'workers/', 'tables/', 'report/'],
  [
    'import/',
    'compare/',
    'document/',
    'errors.ts',
    'record.ts',
    'clean/',
    'pipeline.ts',
    'write/',
    'check/',
    'standoff/',
    'evaluate/',
  ],
  [
    'pipe/',
    'config.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'read/',
    'write/',
    'stories/',
    'tables/',
    'workers/',
    'batch/',
  ],
  [
    'cli/',
    'export/',
    'import/',
    'pipe/',
    'evaluate/',
    'report/',
    'serve/',
    'printable.ts',
    'yaml.ts',
    'version.ts',
    'config.ts',
    'settings.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'read/',
    'pipeline.ts',
    'write/',
    'tables/',
    'workers/',
    'batch/',
    'register/',
    'register-file.ts',
    'forget/',
    'check/',
  ],
  [
    'library.ts',
    'config.ts',
    'settings.ts',
    'document/',
    'errors.ts',
    'record.ts',
    'pipeline.ts',
    'read/',
    'workers/',
    'report/',
  ],
  ['index.ts', 'version.ts', 'config.ts', 'document/', 'errors.ts', 'record.ts', 'library.ts', 'clean/', 'record/'],
];

/** Folders of which every file may be imported: a list of words each, a kind of phrase each. */
export const OPEN: ReadonlySet<string> = new Set(['english/', 'grammar/']);

/** Where each package may be used; everywhere else it is unknown. */
export const PACKAGES: { readonly [name: string]: readonly string[] } = {
  '@bokuweb/zstd-wasm': ['write/'],
  chardet: ['read/'],
  'chrono-node': ['dates/'],
  commander: ['cli/'],
  'csv-stringify': ['tables/'],
  fflate: ['read/'],
  'franc-min': ['segment/'],
  fzstd: ['read/'],
  htmlparser2: ['read/'],
  hyparquet: ['write/'],
  'hyparquet-writer': ['write/'],
  leven: ['settings.ts'],
  picocolors: ['check/', 'cli/'],
  picomatch: ['batch/'],
  ora: ['cli/'],
  'postal-mime': ['read/'],
  saxes: ['read/'],
  pino: ['batch/', 'cli/'],
  piscina: ['workers/'],
  tinyglobby: ['check/'],
  'wink-eng-lite-web-model': ['stories/'],
  'wink-nlp': ['stories/'],
  yaml: ['yaml.ts', 'check/'],
  zod: [
    'config.ts',
    'settings.ts',
    'yaml.ts',
    'record.ts',
    'record/',
    'resources/weights.ts',
    'register/',
    'forget/',
    'read/',
    'write/',
    'tables/',
    'workers/',
    'batch/',
    'check/',
    'standoff/',
    'evaluate/',
    'report/',
    'pipe/',
    'cli/',
  ],
};

/** Parts that touch the disk, the clock, the environment or a thread. All others are pure. */
const IMPURE: ReadonlySet<string> = new Set([
  'read/',
  'write/',
  'tables/',
  'workers/',
  'batch/',
  'register-file.ts',
  'forget/',
  'check/',
  'standoff/',
  'export/',
  'import/',
  'evaluate/',
  'report/',
  'serve/',
  'pipe/',
  'cli/',
]);
/** Modules of Node that are pure; a file that comes with the package is as constant as code. */
const PURE_MODULES: { readonly [part: string]: readonly string[] } = {
  'config.ts': ['node:crypto'],
  // A package that is loaded when it is first needed.
  'dates/': ['node:module'],
  'yaml.ts': ['node:buffer'],
  'register/': ['node:crypto'],
  'resources/weights.ts': ['node:crypto', 'node:fs', 'node:module', 'node:path'],
};
const IMPURITIES =
  /\bprocess\.\w+|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.\w+|\bconsole\.\w+|\bglobalThis\b|\b(?:setTimeout|setInterval|setImmediate|fetch)\s*\(|\bcrypto\.(?:randomUUID|getRandomValues)\b|\.toLocale\w+\(|\bIntl\.\w+/g;

/** The part that a file of `src` belongs to: `clean/edits.ts` is in `clean/`, `resources/hash.ts` is one. */
export function partOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 || path.startsWith('resources/') ? path : path.slice(0, slash + 1);
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

function ofFile(path: string, mayImport: readonly string[], { from }: Import): string[] {
  const target = targetOf(path, from);
  const part = partOf(target);
  if (part === partOf(path)) return [];
  if (!mayImport.includes(part)) return [`${path}: may not import ${target}`];
  if (part.endsWith('/') && !OPEN.has(part) && target !== `${part}index.ts`)
    return [`${path}: ${target} is private to ${part}`];
  return [];
}

/** The file that a relative import leads to, below `src`. */
function targetOf(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from)).replace(/\.js$/, '.ts');
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

/** The circles of imports among files, types included, each from its first file back to it. */
export function circlesOf(files: readonly { readonly path: string; readonly source: string }[]): string[][] {
  const targets = new Map(
    files.map(({ path, source }) => [
      path,
      importsOf(source).flatMap(({ from }) => (from.startsWith('.') ? [targetOf(path, from)] : [])),
    ]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at >= 0) circles.push([...above.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return circles;
}
