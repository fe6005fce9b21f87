/** What README.md says is true: its excerpt, its example, its commands. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate, DEFAULT_CONFIG } from '../src/index.js';
import { allSettings, nameOf } from '../src/settings.js';
import { wirecopy } from './cli/wirecopy.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const PACKAGE = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * `<!-- excerpt inputs/NAME.txt 2024-02-01 -->` and a block of JSON: a part of that text's record with that publication date
 * (left out: none). Fields and items may be left out, nothing else.
 */
const EXCERPTS = Array.from(
  README.matchAll(/<!-- excerpt (inputs\/\S+\.txt)(?: (\S+))? -->\s*```json\n([\s\S]*?)\n```/g),
  ([, path = '', published, json = '']) => ({ path, published, json }),
);
const EXAMPLES = Array.from(
  README.matchAll(/<!-- example -->\s*```js\n([\s\S]*?)\n```\s*prints\s*```text\n([\s\S]*?\n)```/g),
  ([, code = '', printed]) => ({ code, printed, name: /import \{ (\w+)/.exec(code)?.[1] }),
);

describe('README', () => {
  it.each(EXCERPTS)('shows what the program gives for $path', ({ path, published, json }) => {
    const record = annotate(readFileSync(`${ROOT}/${path}`, 'utf8'), published === undefined ? {} : { published });
    expect(whatIsNotIn(JSON.parse(json), record, path)).toEqual([]);
  });

  it('has no excerpt but those that are checked, and the place for one', () => {
    const begun = README.match(/<!-- excerpt\b.*-->/g) ?? [];
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.filter((mark) => mark !== '<!-- excerpt -->')).toHaveLength(EXCERPTS.length);
  });

  it('has no example but those that are run', () => {
    expect(EXAMPLES).toHaveLength(README.match(/<!-- example -->/g)?.length ?? 0);
    expect(EXAMPLES.length).toBeGreaterThan(1);
  });

  it.each(EXAMPLES)('has an example of $name that prints what it says', ({ code, printed }) => {
    const run = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' });
    expect(run).toBe(printed);
  });

  it('names every command, and none that is not there', async () => {
    const { stdout } = await wirecopy(ROOT, ['--help']);
    const commands = Array.from(stdout.matchAll(/^ {2}([a-z]+) .*(?:\[|[a-z])/gm), ([, name]) => name);
    const named = new Set(Array.from(README.matchAll(/`wirecopy ([a-z]+)/g), ([, name]) => name));
    expect([...named].sort()).toEqual(commands.filter((name) => name !== 'help' && name !== 'wirecopy').sort());
    const exitCodes = stdout.slice(stdout.indexOf('Exit codes:')).match(/^ {2}\d.*$/gm) ?? [];
    for (const line of exitCodes) expect(README).toContain(`| ${line.trim().replace(/\s{2,}/, ' | ')} |`);
  });

  it('shows the default settings', () => {
    const [, json = ''] = /<!-- settings -->\s*```json\n([\s\S]*?)\n```/.exec(README) ?? [];
    expect(JSON.parse(json)).toEqual(DEFAULT_CONFIG);
  });

  it('says of every setting what it is', () => {
    const [, section = ''] = README.split('\n## Settings\n');
    const names = Array.from(section.matchAll(/^\| `([a-z]+\.[a-zA-Z]+)` \|/gm), ([, name]) => name);
    const flags = readFileSync(join(ROOT, 'docs/quality.md'), 'utf8');
    const thresholds = Array.from(
      flags.matchAll(/`((?:min|max|stub)[A-Z][a-zA-Z]+)`/g),
      ([, name]) => `quality.${name}`,
    );
    expect([...names, ...thresholds].sort()).toEqual(
      allSettings()
        .map(({ path }) => nameOf(path))
        .sort(),
    );
  });

  it('names scripts that package.json has', () => {
    const scripts = Array.from(
      README.matchAll(/npm (?:run (?:--silent )?([a-z]+)|(start|test))/g),
      ([, a, b]) => a ?? b,
    );
    expect(scripts).toEqual(expect.arrayContaining(['start', 'test', 'bench', 'check']));
    for (const script of scripts) expect(PACKAGE.scripts).toHaveProperty(String(script));
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names tools that are there', (document) => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    const named = Array.from(
      text.matchAll(/npm run (?:--silent )?(bench|score|train|ablate) -- ([a-z][a-z-]*)/g),
      ([, kind, name]) => `tools/${kind}/${name}.ts`,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('whatIsNotIn', () => {
  const record = {
    text: 'abc',
    dates: [
      { id: 't1', value: '2024' },
      { id: 't2', value: '2021-09' },
    ],
    agency: null,
  };

  it.each([
    ['a part', { dates: [{ value: '2021-09' }] }, []],
    ['null where there is null', { agency: null }, []],
    ['another value', { text: 'abd' }, ['x.text']],
    ['a field that is not there', { byline: null }, ['x.byline']],
    ['items in another order', { dates: [{ id: 't2' }, { id: 't1' }] }, ['x.dates.1']],
    ['a thing where there is none', { agency: { text: 'HNS' } }, ['x.agency']],
  ])('%s', (_, excerpt, places) => {
    expect(whatIsNotIn(excerpt, record, 'x')).toEqual(places);
  });
});

/** The places where an excerpt says other than the whole: every field, and every item in order, must be there. */
function whatIsNotIn(excerpt: unknown, whole: unknown, at: string): string[] {
  if (Array.isArray(excerpt)) {
    if (!Array.isArray(whole)) return [at];
    let next = 0;
    return excerpt.flatMap((item: unknown, index) => {
      const found = whole.findIndex(
        (candidate, place) => place >= next && whatIsNotIn(item, candidate, '').length === 0,
      );
      if (found < 0) return [`${at}.${index}`];
      next = found + 1;
      return [];
    });
  }
  if (typeof excerpt !== 'object' || excerpt === null) return Object.is(excerpt, whole) ? [] : [at];
  if (typeof whole !== 'object' || whole === null) return [at];
  const fields = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(excerpt).flatMap(([key, value]) =>
    fields.has(key) ? whatIsNotIn(value, fields.get(key), `${at}.${key}`) : [`${at}.${key}`],
  );
}
