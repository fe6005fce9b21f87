/**
 * How fast the pipeline is on one core, warm, over 5 MB made of `inputs/`; how its time grows; what a cold start takes; and
 * what packages that do a part of the work take in the same run. Prints a table; JSON with `--json`.
 */
import { cpus } from 'node:os';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { annotateDocument } from '../../src/pipeline.js';
import { median, timed } from './clock.js';
import { measureColdStart, measureFirstTexts } from './cold-start.js';
import { documentsOf, oneDocumentOf } from './corpus.js';
import { measurePeers, type Peer } from './peers.js';
import { rawDocument, timeStages } from './stages.js';

const LENGTH = 5_000_000;
const LONG_DOCUMENT = 1_000_000;
/** Other programs disturb a measurement: each is taken several times, and the middle one counts. */
const RUNS = [1, 2, 3, 4, 5];
/** The least speed, the most growth and the longest cold start that a change may lead to. */
const BARS = {
  tokensPerSecond: 25_000,
  growth: 11,
  annotateMs: 600,
  helpMs: 150,
  coldOverWarm: 2.5,
  shareOfWink: 0.13,
} as const;

interface Results {
  readonly machine: string;
  readonly node: string;
  readonly tokens: number;
  readonly tokensPerSecond: number;
  /** UTF-16 code units a second. */
  readonly speed: number;
  /** Time of ten times the text, over the time of the text. */
  readonly growth: { readonly moreDocuments: number; readonly longerDocument: number };
  readonly coldStart: { readonly annotateMs: number; readonly helpMs: number };
  /** CPU of the first 400 kB of a process, over that of the same texts once it is warm. */
  readonly coldOverWarm: number;
  /** Share of the time, 0 to 1. */
  readonly stages: { readonly [stage: string]: number };
  readonly peers: readonly Peer[];
  readonly bars: typeof BARS;
}

const results = measure();
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(results, null, 2)}\n` : table(results));

function measure(): Results {
  annotateAll(documentsOf(LENGTH / 5)); // warm
  const [small, large] = [documentsOf(LENGTH / 10), documentsOf(LENGTH)];
  const smallTime = median(RUNS.map(() => timed(() => annotateAll(small))));
  const largeTime = timed(() => annotateAll(large));
  const { stages, tokens } = timeStages(small);
  const total = Object.values(stages).reduce((sum, time) => sum + time, 0);
  const tokensOfAll = (tokens * LENGTH) / small.reduce((sum, text) => sum + text.length, 0);
  return {
    machine: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    tokens: Math.round(tokensOfAll),
    tokensPerSecond: (1000 * tokensOfAll) / largeTime,
    speed: (1000 * LENGTH) / largeTime,
    growth: { moreDocuments: largeTime / smallTime, longerDocument: growthOfOneDocument() },
    coldStart: measureColdStart(),
    coldOverWarm: measureFirstTexts(),
    stages: Object.fromEntries(Object.entries(stages).map(([stage, time]) => [stage, time / total])),
    peers: measurePeers((text) => annotateDocument(rawDocument(text), DEFAULT_CONFIG)),
    bars: BARS,
  };
}

function annotateAll(documents: readonly string[]): void {
  for (const text of documents) annotateDocument(rawDocument(text), DEFAULT_CONFIG);
}

function growthOfOneDocument(): number {
  const [short, long] = [oneDocumentOf(LONG_DOCUMENT / 10), oneDocumentOf(LONG_DOCUMENT)];
  const times = RUNS.map(() => [short, long].map((text) => timed(() => annotateAll([text]))));
  const [shortTime = 0, longTime = 0] = [0, 1].map((which) => median(times.map((pair) => pair[which] ?? 0)));
  return longTime / shortTime;
}

function table(found: Results): string {
  const { growth, coldStart, bars } = found;
  const lines = [
    `${found.machine}, one core; Node ${found.node}; ${LENGTH / 1e6} MB made of inputs/`,
    '',
    row('tokens a second', found.tokensPerSecond.toFixed(0), `at least ${bars.tokensPerSecond}`),
    row('kB a second', (found.speed / 1000).toFixed(0)),
    row('10 × the documents take', `${growth.moreDocuments.toFixed(1)} ×`, `at most ${bars.growth}`),
    row('a document 10 × as long takes', `${growth.longerDocument.toFixed(1)} ×`, `at most ${bars.growth}`),
    row('annotate, cold start', `${coldStart.annotateMs.toFixed(0)} ms`, `at most ${bars.annotateMs}`),
    row('--help, cold start', `${coldStart.helpMs.toFixed(0)} ms`, `at most ${bars.helpMs}`),
    row('first 400 kB, CPU, over warm', `${found.coldOverWarm.toFixed(2)} ×`, `at most ${bars.coldOverWarm}`),
    '',
    'share of the time',
    ...Object.entries(found.stages).map(([stage, share]) => row(`  ${stage}`, `${(100 * share).toFixed(1)} %`)),
    '',
    'speed of the whole pipeline, over that of packages that do a part of it, in turns',
    ...found.peers.map(({ name, does, share }) =>
      row(`  ${name}`, `${share.toFixed(3)} ×`, name === 'wink-nlp' ? `${does}; at least ${bars.shareOfWink}` : does),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function row(what: string, value: string, remark = ''): string {
  return `${what.padEnd(32)}${value.padStart(10)}${remark === '' ? '' : `   ${remark}`}`;
}
