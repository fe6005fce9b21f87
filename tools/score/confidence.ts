/**
 * Whether a confidence of 0.8 is right in eight of ten: `npm run score -- confidence statements PATH … dates FILE.jsonl …`, over texts whose
 * statements or dates are known. `statements/sources.ts` and `confidence-dates.ts` say what a path leads to, and what counts as right.
 */
import { judgedDates } from './confidence-dates.js';
import { type Judged, rowsOf } from './confidence-judged.js';
import { type Band, bandsOf, percent, summaryOf } from './reliability.js';
import { judgedIn } from './statements/sources.js';

interface Judge {
  /** How many bands of equal count are printed. */
  readonly bands: number;
  readonly judge: (path: string) => Promise<readonly Judged[]>;
  /** A part that is printed by itself, besides all. */
  readonly part?: { readonly name: string; readonly has: (one: Judged) => boolean };
}

const JUDGES: Readonly<Record<string, Judge>> = {
  dates: { bands: 5, judge: async (path) => rowsOf(path).flatMap(judgedDates) },
  // Many corpora mark no statement within another.
  statements: {
    bands: 10,
    judge: judgedIn,
    part: { name: 'within no other', has: ({ isNested }) => isNested !== true },
  },
};

const jobs = jobsOf(process.argv.slice(2));
if (jobs.length === 0) {
  process.stderr.write(
    'Give what to score and gold: npm run score -- confidence statements PATH … dates FILE.jsonl …\n',
  );
  process.exitCode = 2;
} else {
  for (const [path, { bands, judge, part }] of jobs) {
    const found = await judge(path);
    print(path, found, bands);
    if (part !== undefined) print(`${path}, ${part.name}`, found.filter(part.has), bands);
  }
}

/** Each path with the judge of the kind that was named last before it. */
function jobsOf(words: readonly string[]): (readonly [path: string, judge: Judge])[] {
  let judge: Judge | undefined;
  return words.flatMap((word) => {
    const named = Object.hasOwn(JUDGES, word) ? JUDGES[word] : undefined;
    judge = named ?? judge;
    return named !== undefined || judge === undefined ? [] : [[word, judge] as const];
  });
}

function print(name: string, found: readonly Judged[], count: number): void {
  const bands = bandsOf(found, count);
  const lines = bands.map((band, index) => `${`band ${index + 1}`.padEnd(10)}${cells(band)}`);
  const head = `${''.padEnd(10)}${['found', 'said', 'right'].map((cell) => cell.padStart(10)).join('')}`;
  process.stdout.write(`${name}\n${[head, ...lines].join('\n')}\n${summaryOf(found, bands)}\n\n`);
}

function cells({ count, said, right }: Band): string {
  return [String(count), percent(said), percent(right)].map((cell) => cell.padStart(10)).join('');
}
