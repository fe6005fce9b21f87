/** `npm run train -- NAME`: makes a file of `models/` again. */
import { runTool } from '../run.js';

await runTool('train', {
  clusters: () => import('./clusters.js'),
  confidence: () => import('./confidence.js'),
  coordinates: () => import('./coordinates.js'),
  dictionary: () => import('./dictionary.js'),
  entities: () => import('./entities.js'),
  'given-names': () => import('./given-names.js'),
  names: () => import('./names.js'),
  pronouns: () => import('./pronouns.js'),
  places: () => import('./places.js'),
  syntax: () => import('./syntax.js'),
});
