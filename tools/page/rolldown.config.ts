/** Bundles `src/report/page/` into one file, `dist/report/page.html`: style and script within it, and a policy that names both by their hash. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { landPath, SCALE } from './land.js';
import { notices } from './notices.js';
import { minifiedStyle } from './style.js';

const FOLDER = 'src/report/page';
const OUT = 'dist/report';
/** Packages whose code or data is in the page. */
const WITHIN = ['preact', '@tanstack/virtual-core', 'd3-geo', 'd3-array', 'world-atlas'];

export default defineConfig({
  input: `${FOLDER}/main.tsx`,
  platform: 'browser',
  tsconfig: `${FOLDER}/tsconfig.json`,
  transform: { target: 'es2022' },
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  treeshake: { moduleSideEffects: false },
  plugins: [landModule(), onePage()],
  output: { dir: OUT, format: 'iife', minify: true, comments: { legal: false } },
});

function landModule(): Plugin {
  return {
    name: 'land',
    resolveId: (id) => (id === 'virtual:land' ? '\0land' : null),
    load: (id) =>
      id === '\0land' ? `export const land = ${JSON.stringify(landPath())}; export const scale = ${SCALE};` : null,
  };
}

function onePage(): Plugin {
  return {
    name: 'one-page',
    generateBundle(_, bundle) {
      const [chunk] = Object.values(bundle);
      if (chunk?.type !== 'chunk') throw new Error('the page is not one chunk');
      // `</script` and `<!--` end or change a script wherever they stand; within a string or an expression `<\/` says the same.
      const script = `\n${chunk.code.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--').trim()}\n`;
      const style = `\n${minifiedStyle(join(FOLDER, 'style'))}\n`;
      const template = readFileSync(join(FOLDER, 'page.html'), 'utf8');
      const page = filled(template, {
        CSP: policy(script, style),
        STYLE: style,
        SCRIPT: script,
        NOTICES: notices(WITHIN),
      });
      for (const name of Object.keys(bundle)) delete bundle[name];
      mkdirSync(OUT, { recursive: true });
      writeFileSync(join(OUT, 'page.html'), page);
      const size = Buffer.byteLength(page);
      process.stdout.write(`${OUT}/page.html: ${(size / 1000).toFixed(1)} kB\n`);
      if (size > 400_000) throw new Error('the page is larger than 400 kB');
    },
  };
}

/** `connect-src 'none'` is what a live page has in another form; `serve` replaces it. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function filled(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/%([A-Z]+)%/g, (_, name: string) => values[name] ?? '');
}
