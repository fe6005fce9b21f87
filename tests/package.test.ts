/** The package as it would be published: what it holds, and that a project that installs it can use it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './temporary.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const run = (folder: string, program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
/** Without scripts: `prepare` would build again below the feet of the other tests. */
const pack = (...parameters: string[]) =>
  JSON.parse(run(ROOT, 'npm', 'pack', '--ignore-scripts', '--json', ...parameters));

it('holds what was built, the schema and the documents, and nothing else', () => {
  const [{ files }] = pack('--dry-run');
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'config.schema.json',
    'models/clusters.bin',
    'models/clusters.md',
    'models/confidence.bin',
    'models/confidence.md',
    'models/dictionary.bin',
    'models/dictionary.md',
    'models/entities.bin',
    'models/entities.md',
    'models/given-names.bin',
    'models/given-names.md',
    'models/names.bin',
    'models/names.md',
    'models/places.bin',
    'models/places.md',
    'models/syntax.bin',
    'models/syntax.md',
    'package.json',
    'record.schema.json',
  ]);
  expect(paths).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']));
  expect(paths.filter((path) => /examples|test|\/bench/.test(path))).toEqual([]);
});

const CONSUMER = `
import { annotate, type NewsRecord, recordSchema, WirecopyError } from 'wirecopy';
const record: NewsRecord = annotate('Ships wait off Lisbon.', { published: '2024-02-01' });
const names: string[] = record.entities.map(({ name }) => name);
// @ts-expect-error a record has no such field
record.nothing;
console.log(names.join(), recordSchema.safeParse(record).success, WirecopyError.name);
`;

it('works in a project that has it installed, with types', () => {
  const project = temporaryFolder();
  const [{ filename }] = pack('--pack-destination', project);
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'wirecopy'), { recursive: true });
  run(project, 'tar', '-xzf', filename, '-C', join(modules, 'wirecopy'), '--strip-components', '1');
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'use.ts'), CONSUMER);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--strict', '--types', ''];
  run(project, process.execPath, tsc, ...options, '--lib', 'es2023,dom', 'use.ts');
  expect(run(project, process.execPath, 'use.js')).toBe('Lisbon true WirecopyError\n');
  const main = join(modules, 'wirecopy', 'dist/cli/main.js');
  expect(run(project, process.execPath, main, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});
