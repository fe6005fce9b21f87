/** `npm run ablate -- NAME FOLDER`: what each group of a model's features is worth. */
import { runTool } from '../run.js';

await runTool('ablate', {
  entities: () => import('./entities.js'),
  syntax: () => import('./syntax.js'),
});
