/** How right the results are, by what is scored. */
import type { Tools } from '../run.js';
export const SCORES: Tools = {
  articles: () => import('./articles.js'),
  confidence: () => import('./confidence.js'),
  gather: () => import('./gather.js'),
  pronouns: () => import('./pronouns.js'),
  register: () => import('./register.js'),
  statements: () => import('./statements.js'),
  tokens: () => import('./tokens.js'),
  trees: () => import('./trees.js'),
  values: () => import('./values.js'),
};
