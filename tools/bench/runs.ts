/**
 * What a run over many documents must keep: `npm run bench -- runs`, all of it, or with `-- --kills --memory …` parts. Ends with 1
 * when a bar is missed.
 */
import { parseArgs } from 'node:util';
import { tryKills } from './runs/kills.js';
import { measureGrowth, measureMemory, measureRerun, measureWorkers } from './runs/measures.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'boolean', default: false },
    rerun: { type: 'boolean', default: false },
    workers: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    /** A part of all sizes and numbers of runs, for a quick look: `0.1`. */
    share: { type: 'string', default: '1' },
    /** Of `--kills`: which kinds, such as `jsonl`; all unless said. */
    kind: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: '1500' },
  },
});

const share = Number(values.share);
const { seed, documents, kind: kinds } = values;
const PARTS = {
  kills: () => tryKills({ documents: Number(documents), share, seed: Number(seed), kinds }),
  rerun: () => measureRerun(share),
  workers: () => measureWorkers(share),
  memory: () => measureMemory(share),
  growth: () => measureGrowth(share),
} as const;

const names = ['kills', 'rerun', 'workers', 'memory', 'growth'] as const;
const chosen = names.filter((name) => values[name]);
for (const name of chosen.length > 0 ? chosen : names) {
  if (!(await PARTS[name]())) process.exitCode = 1;
}
