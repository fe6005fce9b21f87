/** Which places of a source the mutants change, and what the report says of them. */
import { describe, expect, it } from 'vitest';
import { maskOf } from '../../tools/mutants/mask.js';
import { isHeld, type Outcome, reportOf } from '../../tools/mutants/report.js';
import { changed, type Site, sitesIn } from '../../tools/mutants/sites.js';

describe('maskOf', () => {
  it.each([
    ['a = \'x(\' + "y\\"";', 'a = """" + """"";'],
    ['a(); // if (b) c;\nd();', 'a();             \nd();'],
    ['/* { */ a();', '        a();'],
    ['a = /[/(]\\//u.test(b) / 2;', 'a = ////////u.test(b) / 2;'],
    ['a = (b + 1) / c / 2;', 'a = (b + 1) / c / 2;'],
    [`a = \`\${b({ c: \`}\` })} (\`;`, 'a = ````````````````````;'],
    ['a = `x\ny`;', 'a = ``\n``;'],
  ])('%s', (source, masked) => {
    expect(maskOf(source)).toBe(masked);
  });
});

describe('sitesIn finds', () => {
  it.each<[name: string, source: string, ...mutants: string[]]>([
    ['a condition of one line', 'if (a) return b;\nc();', ';\nc();'],
    ['one of several lines', 'if (\n  a ||\n  b\n)\n  continue;\nc();', ';\nc();'],
    ['its statement in braces', 'if (a) {\n  return f({ b });\n}\nc();', ';\nc();'],
    ['a bracket in an expression', 'if (/[)(]/.test(a)) return b;', ';'],
    ['a bracket in a string', "if (a === ')') return b;", ';'],
    ['a comment between', 'if (a) // (why\n  return b;', ';'],
    ['an else', 'if (a) b();\nelse c();', ' c();', 'if (a) b();\n'],
    [
      'an else if',
      'if (a) b();\nelse if (c) d();\nelse e();',
      ' if (c) d();\nelse e();',
      'if (a) b();\n\nelse e();',
      'if (a) b();\nelse if (c) d();\n',
    ],
    ['the one statement of a loop', 'for (const a of b) if (a) c += 1;', 'for (const a of b) ;'],
    ['points', '  points += SUBJECT;', '  ;'],
    ['votes', "  vote('ORG', LEGAL_FORM);", '  ;'],
    ['votes and their numbers', "  vote('ORG', 3);", '  ;', "  vote('ORG', 6);", "  vote('ORG', 1);"],
    ['rules in a list', 'const RULES = [a, b];', 'const RULES = [ b];', 'const RULES = [a, ];'],
    [
      'expressions in a list',
      'const RULES = [\n  /a,/,\n  /b/u,\n];',
      'const RULES = [\n  \n  /b/u,\n];',
      'const RULES = [\n  /a,/,\n  \n];',
    ],
    ['constants', 'const MOST = 40;', 'const MOST = 80;', 'const MOST = 20;'],
    [
      'small constants',
      'export const SHARE: number = 0.5;',
      'export const SHARE: number = 1;',
      'export const SHARE: number = 0.25;',
    ],
    ['negative constants', '  const NO_PERSON = -1;', '  const NO_PERSON = -2;', '  const NO_PERSON = -0.5;'],
    [
      'tables',
      'const POINTS = {\n  a: 4, // 3\n} as const;',
      'const POINTS = {\n  a: 8, // 3\n} as const;',
      'const POINTS = {\n  a: 2, // 3\n} as const;',
    ],
    ['rows of points', 'const NEAR = [6, 0];', 'const NEAR = [12, 0];', 'const NEAR = [3, 0];'],
  ])('%s', (_, source, ...mutants) => {
    expect(sitesIn(source).map((site) => changed(source, site))).toEqual(mutants);
  });
});

describe('sitesIn finds nothing in', () => {
  it.each([
    ['comments', '// if (a) return b;\n/*\n  vote(1);\n  const A = 4; */'],
    ['strings', "const text = 'if (a) return b;';\nconst other = `\n  points += 2;\n`;"],
    ['blocks of several statements', 'if (a) {\n  b();\n  c();\n}'],
    ['conditions of loops', 'if (a) for (const b of c) d(b);'],
    ['errors', "if (a) throw new Error('b');"],
    ['lists of words', "const WORDS = ['a', 'b'];"],
    ['places of units', 'const COMMA = 0x2c;'],
    ['variables', 'const length = 4;\nlet depth = 2;'],
    ['counters', '  at += 1;'],
    ['types', 'interface A {\n  readonly if: (a: B) => 4;\n}'],
  ])('%s', (_, source) => {
    expect(sitesIn(source)).toEqual([]);
  });
});

describe('a site', () => {
  it('has the line it begins in', () => {
    const [site] = sitesIn('\n\n  if (\n    a\n  )\n    return b;');
    expect(site).toMatchObject({ line: 3, text: 'if (', kind: 'rule', done: 'deleted' });
  });
});

describe('the report', () => {
  const site = (kind: Site['kind']): Site => {
    const [found] = sitesIn(kind === 'rule' ? 'if (a) return b;' : 'const MOST = 4;');
    if (found === undefined) throw new Error('no site');
    return found;
  };
  const outcomes = (kind: Site['kind'], result: Outcome['result'], count: number): Outcome[] =>
    Array.from({ length: count }, () => ({ file: 'src/segment/byline.ts', site: site(kind), result }));

  it.each([
    [85, 15, 0, 60, 40, true],
    [84, 16, 0, 60, 40, false],
    [85, 15, 0, 59, 41, false],
    [88, 0, 12, 1, 0, true],
    [87, 0, 13, 1, 0, false],
  ])('%i rules noticed, %i survived, %i excused, %i constants noticed, %i survived: kept %s', (a, b, c, d, e, kept) => {
    const all = [
      outcomes('rule', 'noticed', a),
      outcomes('rule', 'survived', b),
      outcomes('rule', 'excused', c),
      outcomes('constant', 'noticed', d),
      outcomes('constant', 'survived', e),
    ].flat();
    expect(isHeld(all)).toBe(kept);
  });

  it('shows what survived', () => {
    const report = reportOf({
      stage: 'segment',
      seed: 7,
      sites: 9,
      seconds: 3,
      outcomes: outcomes('rule', 'survived', 1),
    });
    expect(report).toContain('1 mutants of 9, seed 7');
    expect(report).toContain('src/segment/byline.ts:1  deleted  if (a) return b;');
    expect(report).toContain('a bar is missed');
  });
});
