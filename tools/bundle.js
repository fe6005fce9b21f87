/**
 * Makes the code of `dist/`: the modules of `src/` in few files, since most of a start would else be finding and reading hundreds.
 * What is loaded only where it is needed stays in files of its own, and packages stay outside. Nothing is made shorter: stack traces
 * have the names of the source, and above the code of each module stands its path.
 */
import { relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  // The files that are named from outside, by package.json or a test, and those that find another one by a path.
  input: Object.fromEntries(
    ['index', 'cli/main', 'report/page-file', 'serve/index', 'workers/pool', 'workers/worker'].map((place) => [
      place,
      `./src/${place}.ts`,
    ]),
  ),
  platform: 'node',
  external: (id, _importer, isResolved) => !isResolved && !id.startsWith('.'),
  resolve: { extensionAlias: { '.js': ['.ts'] } },
});
await bundle.write({
  dir: 'dist',
  entryFileNames: '[name].js',
  // A file is named after its last module, which imports the others. One without modules hands on what another has.
  chunkFileNames: ({ moduleIds, facadeModuleId }) => {
    const last = moduleIds.at(-1);
    return last === undefined ? `${placeOf(facadeModuleId ?? '')}-exports.js` : `${placeOf(last)}.js`;
  },
});

/** `quotes/index` of a module's path. */
function placeOf(module) {
  return relative('src', module).replaceAll(sep, '/').replace(/\.ts$/, '');
}
