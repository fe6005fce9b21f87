/**
 * How many dates have the right value, over the invented texts of `tools/score/gold`, or over other files of the same rows:
 * `npm run score -- values [--wrong] [FILE.jsonl …]`.
 */
import { readFileSync } from 'node:fs';
import { scoreValues, type ValueScore } from './date-values.js';
import { goldRowSchema } from './paired-dates.js';

const OURS = ['tenses', 'news', 'genres', 'kinds'].map((name) => `tools/score/gold/${name}.jsonl`);

const words = process.argv.slice(2);
const files = words.filter((word) => word !== '--wrong');
for (const file of files.length === 0 ? OURS : files) print(file, scoresOf(file));

function scoresOf(file: string): ValueScore[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => scoreValues(goldRowSchema.parse(JSON.parse(line))));
}

function print(file: string, scores: readonly ValueScore[]): void {
  const sum = (of: (score: ValueScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [gold, found] = [sum((score) => score.gold), sum((score) => score.found)];
  const [right, precise] = [sum((score) => score.right), sum((score) => score.precise)];
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);
  if (words.includes('--wrong'))
    for (const line of scores.flatMap(({ wrong }) => wrong)) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${file.padEnd(28)} gold ${String(gold).padStart(5)}  recall ${percent(right, gold)}  precision ${percent(precise, found)}\n`,
  );
}
