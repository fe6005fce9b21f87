/** `npm run bench`: the speed of the whole pipeline; `npm run bench -- NAME`: of a part of it, or one of the scores. */
import { runTool } from '../run.js';
import { SCORES } from '../score/scores.js';

await runTool(
  'bench',
  {
    pipeline: () => import('./pipeline.js'),
    segment: () => import('./segment.js'),
    syntax: () => import('./syntax.js'),
    entities: () => import('./entities.js'),
    dates: () => import('./dates.js'),
    reading: () => import('./reading.js'),
    pages: () => import('./pages.js'),
    tables: () => import('./tables.js'),
    across: () => import('./across.js'),
    report: () => import('./report.js'),
    exports: () => import('./exports.js'),
    runs: () => import('./runs.js'),
    stories: () => import('./stories.js'),
    hostile: () => import('./hostile.js'),
    mutations: () => import('./mutations.js'),
    serve: () => import('./serve.js'),
    ...SCORES,
    // After the scores, of which it prints one.
    register: () => import('./register.js'),
  },
  'pipeline',
);
