/** The package as it would be published: what it holds, and that a project outside of the repository can use all of it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const run = (folder: string, program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
/** Without scripts: `prepare` would build again below the feet of the other tests. */
const pack = (...parameters: string[]) =>
  JSON.parse(run(ROOT, 'npm', 'pack', '--ignore-scripts', '--json', ...parameters));

const project = mkdtempSync(join(tmpdir(), 'wirecopy-package-'));
const modules = join(project, 'node_modules');
const main = join(modules, 'wirecopy', 'dist/cli/main.js');
let tarball = '';
let paths: readonly string[] = [];

/** A project that has the package and what it depends on, and nothing else. */
beforeAll(() => {
  const [{ filename, files: packed }] = pack('--pack-destination', project);
  paths = packed.map(({ path }: { path: string }) => path);
  tarball = join(project, filename);
  mkdirSync(join(modules, 'wirecopy'), { recursive: true });
  run(project, 'tar', '-xzf', filename, '-C', join(modules, 'wirecopy'), '--strip-components', '1');
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it('holds what was built, weights with their cards, schemas and documents, and nothing else', () => {
  const allowed =
    /^(?:dist\/|models\/[a-z-]+\.(?:bin|md)$|(?:record|config)\.schema\.json$|(?:README|CHANGELOG|CITATION\.cff|LICENSE|package\.json))/;
  expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      ...files.filter((name: string) => name.includes('.')),
    ]),
  );
  expect(paths.filter((path) => /examples|test|\/bench/.test(path))).toEqual([]);
  const weights = paths.filter((path) => path.endsWith('.bin')).map((path) => path.replace('.bin', '.md'));
  expect(paths).toEqual(expect.arrayContaining(weights));
});

it('is declared as the checker of packages wants it', async () => {
  const { messages } = await publint({ pkgDir: ROOT, pack: false });
  expect(messages).toEqual([]);
});

/** The package is of ES modules alone: CommonJS asks for them by `import()`, or by `require` from Node 20.19 on. */
const OF_ES_MODULES = 'CJSResolvesToESM';

it('has types that fit what is run', async () => {
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  expect(checked.types && checked.problems.filter(({ kind }) => kind !== OF_ES_MODULES)).toEqual([]);
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
  writeFileSync(join(project, 'use.ts'), CONSUMER);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--strict', '--types', ''];
  run(project, process.execPath, tsc, ...options, '--lib', 'es2023,dom', 'use.ts');
  expect(run(project, process.execPath, 'use.js')).toBe('Lisbon true WirecopyError\n');
  expect(run(project, process.execPath, main, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});

const TEXT = 'LISBON, March 7 (HNS) - Marta Oliveira said on Thursday that the ferry to Porto was late.\n';

/** What a newcomer does, in order: each takes what the ones before have made. */
const WAY: readonly { command: string; parameters: string; prints: RegExp; input?: string }[] = [
  { command: 'run', parameters: 'texts --out outputs --published 2024-03-07', prints: /1 document/ },
  {
    command: 'annotate',
    parameters: '--published 2024-03-07',
    prints: /"Marta Oliveira"/,
    input: `${JSON.stringify({ id: 'one', text: TEXT })}\n`,
  },
  {
    command: 'tables',
    parameters: 'outputs --out tables --format csv --register people.jsonl',
    prints: /1 statements/,
  },
  { command: 'report', parameters: 'outputs --title Ferry', prints: /1 document, 1 statement\n/ },
  { command: 'top', parameters: 'outputs', prints: /Marta Oliveira/ },
  { command: 'export', parameters: 'outputs --to brat --out annotate --json', prints: /"documents":1/ },
  { command: 'import', parameters: 'annotate --from brat --out corrected --json', prints: /"fixtures":1/ },
  { command: 'pipe', parameters: 'list texts', prints: /ferry\.txt/ },
  { command: 'read', parameters: 'texts/ferry.txt', prints: /ferry\.txt/ },
  { command: 'dates', parameters: '"on Thursday" --published 2024-03-07', prints: /2024-03-07/ },
  { command: 'entities', parameters: '"Marta Oliveira lives in Porto."', prints: /PERSON/ },
  { command: 'statements', parameters: '"The ferry is late, Marta Oliveira said."', prints: /said/ },
  { command: 'register', parameters: 'people.jsonl', prints: /Marta Oliveira/ },
  { command: 'accept', parameters: 'fixtures --new texts/ferry.txt --published 2024-03-07', prints: /ferry/ },
  { command: 'check', parameters: 'fixtures', prints: /1/ },
  { command: 'evaluate', parameters: 'fixtures', prints: /100/ },
  {
    command: 'forget',
    parameters: '--person "Marta Oliveira" --register people.jsonl --tables tables --out outputs --records redact',
    prints: /./,
  },
  { command: 'config', parameters: '', prints: /limits:/ },
  { command: 'completion', parameters: 'bash', prints: /complete -o/ },
  { command: 'schema', parameters: '', prints: /"title": "Wirecopy record"/ },
];

describe('every command, from the package alone', () => {
  beforeAll(() => {
    mkdirSync(join(project, 'texts'));
    mkdirSync(join(project, 'fixtures'));
    writeFileSync(join(project, 'texts/ferry.txt'), TEXT);
  });

  it('is tried here', () => {
    expect([...WAY.map(({ command }) => command), 'serve'].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it.each(WAY)('$command $parameters', ({ command, parameters, prints, input = '' }) => {
    const words = Array.from(parameters.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
    const ended = spawnSync(process.execPath, [main, command, ...words], { cwd: project, encoding: 'utf8', input });
    expect(ended.stderr).not.toContain('error');
    expect(ended).toMatchObject({ status: 0, stdout: expect.stringMatching(prints) });
  });

  it('serve, until it is interrupted', async () => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0'], { cwd: project });
    const ended = once(child, 'close');
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim();
    expect(await (await fetch(url)).text()).toContain("connect-src 'self'");
    expect(await (await fetch(`${url}health`)).text()).toContain('"status":"ok"');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  });
});
