/** Reads the imports of a TypeScript file. The compiler's API is not used: TypeScript 7 has none for programs yet. */

export interface Import {
  /** `../document.js`, `node:fs`, `zod`. */
  readonly from: string;
  /** Whether only types are taken, which leaves nothing after in the built file. */
  readonly typeOnly: boolean;
}

/**
 * Every import and re-export, in the order in which they stand, those of `import()` last. A word of code that is not
 * understood would be missed, so a line that begins with `import` or `export … from` and gives no import is an error.
 */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const statements = Array.from(code.matchAll(STATEMENT), ({ 1: keyword = '', 2: clause = '', 4: from = '' }) => ({
    from,
    typeOnly: isTypeOnly(keyword, clause),
  }));
  const begun = code.match(BEGINNING)?.length ?? 0;
  if (begun !== statements.length) throw new Error(`${begun} imports begin, ${statements.length} were understood`);
  const calls = Array.from(code.matchAll(CALL), ({ 2: from = '' }) => ({ from, typeOnly: false }));
  return [...statements, ...calls];
}

/** Code without comments, so that what they show by way of example is no code. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `import a, { type B } from 'c'`, `export * from 'c'`, `import 'c'`. */
const STATEMENT = /^(import|export)\b(?:([^;'"]*?)\bfrom\b)?\s*(['"])([^'"]+)\3/gm;
/** Imports, and exports of something from elsewhere. */
const BEGINNING = /^import\b(?!\s*[(.])|^export\s+(?:type\s+)?(?:\*|\{[^}]*\}\s*from\b)/gm;
/** `import('a')`, `require('a')`, `createRequire(import.meta.url)('a')`. */
const CALL = /\b(?:import|require|createRequire\([^)]*\))\s*\(\s*(['"`])([^'"`]+)\1/g;

function isTypeOnly(keyword: string, clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/
    .exec(clause)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return keyword !== '' && names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}
