/**
 * Precision by band of confidence: `npm run bench:confidence -- dates FILE.jsonl …`. A row of a file is
 * `{ id, text, dct, timexes: [{ start, end, type, value }] }`; offsets are code points of `text`, `dct` is the date of
 * publication or null. A date is right where a timex of the gold overlaps it, each paired once, and has the same value.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { annotate, OffsetMap, type Span } from '../src/index.js';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  timexes: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
});
type Row = z.infer<typeof rowSchema>;

/** Lower ends of the bands, highest first. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0];

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

interface Valued extends Span {
  readonly value: string;
}

const [task, ...files] = process.argv.slice(2);
if (task !== 'dates' || files.length === 0) {
  process.stderr.write('Give what to score and files of gold: npm run bench:confidence -- dates FILE.jsonl\n');
  process.exitCode = 2;
} else {
  for (const file of files) print(file, rowsOf(file).flatMap(judged));
}

function rowsOf(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => rowSchema.parse(JSON.parse(line)));
}

function judged({ id, text, dct, timexes }: Row): Judged[] {
  const record = annotate(text, typeof dct === 'string' ? { id, published: dct } : { id });
  const map = new OffsetMap(record.cleaning.edits);
  const found = record.dates.map(({ start, end, value, confidence }) => ({
    ...map.toRaw({ start, end }),
    value,
    confidence,
  }));
  const units = unitsOf(text);
  const gold = timexes.map(({ start, end, value }) => ({ start: units(start), end: units(end), value }));
  const partners = pair(gold, found);
  return found.map((date) => ({ confidence: date.confidence, right: partners.get(date)?.value === date.value }));
}

/** From an offset in code points to one in UTF-16 code units. */
function unitsOf(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (codePoint) => starts[codePoint] ?? text.length;
}

/** Spans that are the same first, then those that overlap most; each has one partner. */
function pair<Found extends Span>(gold: readonly Valued[], found: readonly Found[]): Map<Found, Valued> {
  const candidates = found.flatMap((date) =>
    gold.flatMap((timex) => {
      const overlap = Math.min(date.end, timex.end) - Math.max(date.start, timex.start);
      const same = date.start === timex.start && date.end === timex.end;
      return overlap > 0 ? [{ date, timex, rank: same ? Number.POSITIVE_INFINITY : overlap }] : [];
    }),
  );
  const partners = new Map<Found, Valued>();
  const taken = new Set<Valued>();
  for (const { date, timex } of candidates.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))) {
    if (partners.has(date) || taken.has(timex)) continue;
    partners.set(date, timex);
    taken.add(timex);
  }
  return partners;
}

function print(file: string, dates: readonly Judged[]): void {
  const lines = BANDS.map((low, index) => {
    const high = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const inBand = dates.filter(({ confidence }) => confidence >= low && confidence < high);
    const right = inBand.filter((date) => date.right).length;
    const precision = inBand.length === 0 ? '-' : ((100 * right) / inBand.length).toFixed(1);
    return `${`${low.toFixed(2)} and more`.padEnd(16)}${cells(inBand.length, right, precision)}`;
  });
  const right = dates.filter((date) => date.right).length;
  const all = `${'all'.padEnd(16)}${cells(dates.length, right, ((100 * right) / Math.max(1, dates.length)).toFixed(1))}`;
  const ordered = `a right date has the higher confidence in ${(100 * ordering(dates)).toFixed(1)} % of pairs with a wrong one`;
  process.stdout.write(
    `${file}\n${'confidence'.padEnd(16)}${cells('found', 'right', 'precision')}\n${[...lines, all, ordered].join('\n')}\n\n`,
  );
}

function cells(...values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(10)).join('');
}

/** The share of pairs of a right and a wrong date that the confidence orders; equal ones count half. */
function ordering(dates: readonly Judged[]): number {
  const wrong = dates.filter((date) => !date.right).map(({ confidence }) => confidence);
  let sum = 0;
  let pairs = 0;
  for (const { confidence, right } of dates) {
    if (!right) continue;
    for (const other of wrong) sum += confidence > other ? 1 : confidence === other ? 0.5 : 0;
    pairs += wrong.length;
  }
  return pairs === 0 ? 1 : sum / pairs;
}
