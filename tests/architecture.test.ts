/** Keeps the direction of imports that ARCHITECTURE.md describes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf } from './architecture/imports.js';
import { inlineWordLists, STILL_INLINE } from './architecture/inline-words.js';
import { brokenRules, circlesOf, OPEN, PACKAGES, PARTS, partOf } from './architecture/rules.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // The page of a report has rules of its own: architecture/page.test.ts.
  .filter((path) => path.endsWith('.ts') && !path.split(sep).join('/').startsWith('report/page/'))
  .map((path) => ({ path: path.split(sep).join('/'), source: readFileSync(join(SRC, path), 'utf8') }));

describe('src', () => {
  it('breaks no rule', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ path, source }) => brokenRules(path, source))).toEqual([]);
  });

  it('is what the table of parts lists', () => {
    expect([...new Set(files.map(({ path }) => partOf(path)))].sort()).toEqual(PARTS.map(([part]) => part).sort());
  });

  it.each(PARTS.map(([part]) => part).filter((part) => part.endsWith('/') && part !== 'cli/' && !OPEN.has(part)))(
    '%s has an index.ts',
    (part) => {
      expect(existsSync(join(SRC, part, 'index.ts'))).toBe(true);
    },
  );

  it('has no circle of imports', () => {
    expect(circlesOf(files)).toEqual([]);
  });

  it('has no more lists of words outside of english/ than it had', () => {
    const rules = files.filter(({ path }) => !path.endsWith('examples.ts'));
    const counts = Object.keys(STILL_INLINE).map((part) => {
      const counted = rules.filter(({ path }) => partOf(path) === part).map(({ source }) => inlineWordLists(source));
      return [part, counted.reduce((sum, count) => sum + count, 0)];
    });
    expect(Object.fromEntries(counts)).toEqual(STILL_INLINE);
  });

  it('does not ship examples', () => {
    const shipped = files.filter(({ path }) => !path.endsWith('.examples.ts'));
    const importing = shipped.filter(({ source }) => importsOf(source).some(({ from }) => from.includes('.examples')));
    expect(importing.map(({ path }) => path)).toEqual([]);
  });
});

describe('the table of parts', () => {
  it('lets no part import one that stands after it', () => {
    const upward = PARTS.flatMap(([part, ...mayImport], index) => {
      const below = PARTS.slice(0, index).map(([name]) => name);
      return mayImport.filter((name) => !below.includes(name)).map((name) => [part, name]);
    });
    expect(upward).toEqual([]);
  });

  it('lists the packages that package.json depends on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('brokenRules finds', () => {
  it.each([
    [
      'a stage that imports the batch',
      'dates/index.ts',
      "import { runBatch } from '../batch/index.js';",
      'dates/index.ts: may not import batch/index.ts',
    ],
    [
      'a type from the command line',
      'segment/sentences.ts',
      "import type { Options } from '../cli/options.js';",
      'segment/sentences.ts: may not import cli/options.ts',
    ],
    [
      'a stage that imports a later one',
      'clean/edits.ts',
      "import type { Quote } from '../quotes/index.js';",
      'clean/edits.ts: may not import quotes/index.ts',
    ],
    [
      'a stage that calls an earlier one',
      'quotes/find.ts',
      "import {\n  recogniseEntities,\n} from '../entities/index.js';",
      'quotes/find.ts: may not import entities/index.ts',
    ],
    [
      'a private file of another folder',
      'record/index.ts',
      "import { runOperations } from '../clean/edits.js';",
      'record/index.ts: clean/edits.ts is private to clean/',
    ],
    ['a re-export', 'record.ts', "export * from './pipeline.js';", 'record.ts: may not import pipeline.ts'],
    [
      'a resource that is not for it',
      'quotes/find.ts',
      "import { hashText } from '../resources/hash.js';",
      'quotes/find.ts: may not import resources/hash.ts',
    ],
    [
      'an import at run time',
      'entities/names.ts',
      "const { annotate } = await import('../index.js');",
      'entities/names.ts: may not import index.ts',
    ],
    [
      'an import for its effect',
      'entities/deep/names.ts',
      "import '../../pipeline.js';",
      'entities/deep/names.ts: may not import pipeline.ts',
    ],
    [
      'a package out of its place',
      'segment/tokens.ts',
      "import nlp from 'compromise/three';",
      'segment/tokens.ts: the package compromise is not for segment/',
    ],
    [
      'a package that is required at run time',
      'dates/index.ts',
      "const two = createRequire(import.meta.url)('wink-nlp/x');",
      'dates/index.ts: the package wink-nlp is not for dates/',
    ],
    ['an unknown package', 'cli/run.ts', "import x from '@a/b/c';", 'cli/run.ts: the package @a/b is not for cli/'],
    [
      'the disk',
      'entities/lexicon.ts',
      "import { readFileSync } from 'node:fs';",
      'entities/lexicon.ts: node:fs is only for what may touch the disk, the clock or the environment',
    ],
    ['the environment', 'config.ts', "const a = process.env['A'];", 'config.ts: process.env is not pure'],
    ['the clock', 'dates/index.ts', 'const now = Date.now();', 'dates/index.ts: Date.now is not pure'],
    ['the clock in a Date', 'dates/index.ts', 'const now = new Date();', 'dates/index.ts: new Date() is not pure'],
    ['chance', 'quotes/index.ts', 'const id = Math.random();', 'quotes/index.ts: Math.random is not pure'],
    ['a part without a row', 'helpers/x.ts', '', 'helpers/x.ts: helpers/ has no row in the table of parts'],
  ])('%s', (_, path, source, message) => {
    expect(brokenRules(path, source)).toEqual([message]);
  });
});

describe('brokenRules lets pass', () => {
  it.each([
    ['a file of the same folder', 'quotes/find.ts', "import { x } from './constructions/x.js';"],
    ['a comment', 'quotes/find.ts', "/** Date.now()\nimport '../index.js' */\n// import '../cli/main.js'"],
    ['a given date', 'dates/index.ts', 'const day = new Date(Date.UTC(2024, 1, 1));'],
    ['a digest', 'config.ts', "import { createHash } from 'node:crypto';"],
    ['the disk where it belongs', 'write/file.ts', "import { open } from 'node:fs/promises';"],
  ])('%s', (_, path, source) => {
    expect(brokenRules(path, source)).toEqual([]);
  });
});

describe('inlineWordLists counts', () => {
  it.each([
    ['an alternation of four words', '/^(?:in|by|until|since)$/.test(word)', 1],
    ['words of a string', "new Set('in by until since'.split(' '))", 1],
    ['words over several lines', "'in by ' +\n  'until since'\n).split(/\\s+/)", 1],
    ['no alternation of three', '/^(?:in|by|until)$/.test(word)', 0],
    ['no alternation of tags', '/^(?:NOUN|PROPN|ADJ|DET)$/.test(upos)', 0],
    ['no alternation of marks', '/^(?:,|;|:|–)$/.test(text)', 0],
    ['no text that is cut', "line.split(' ')", 0],
    ['no comment', '// (?:in|by|until|since)\n', 0],
  ])('%s', (_, source, count) => {
    expect(inlineWordLists(source)).toBe(count);
  });
});

describe('circlesOf', () => {
  const file = (path: string, ...imports: string[]) => ({
    path,
    source: imports.map((from) => `import type { X } from '${from}';`).join('\n'),
  });

  it('finds circles of types, and each one once', () => {
    const files = [
      file('a.ts', './b.js'),
      file('b.ts', './c/d.js'),
      file('c/d.ts', '../b.js', './e.js'),
      file('c/e.ts', './e.js'),
    ];
    expect(circlesOf(files)).toEqual([
      ['b.ts', 'c/d.ts', 'b.ts'],
      ['c/e.ts', 'c/e.ts'],
    ]);
  });

  it('takes two ways to one file for no circle', () => {
    expect(circlesOf([file('a.ts', './b.js', './c.js'), file('b.ts', './c.js'), file('c.ts')])).toEqual([]);
  });
});

describe('importsOf', () => {
  it('does not miss an import that it does not understand', () => {
    expect(() => importsOf("import a from b;\nimport c from 'c';")).toThrow('2 imports begin, 1 were understood');
  });
});
