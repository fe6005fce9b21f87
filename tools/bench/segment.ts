/**
 * What cleaning and segmentation take of one core, warm, against wink-nlp's own tokens and boundaries over the same texts
 * in the same run; and what a million characters of hostile text take against as much news, and against a tenth of them.
 * Prints a table.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { clean } from '../../src/clean/index.js';
import { segment } from '../../src/segment/index.js';
import { cpuTimed, median } from './clock.js';
import { documentsOf } from './corpus.js';

const LENGTH = 1_000_000;
const WARM_RUNS = 5;
const RUNS = 11;
const HOSTILE_RUNS = 3;
/** Megabytes a second, and the least share of wink-nlp's speed, that a change may lead to. */
const BARS = { cleaning: 15, share: 1 } as const;
const HOSTILE = ['a', '1', '"', '“', '(', '.', 'a.', "a'", '1/2/', 'A.B. '];

const wink = winkNLP(model, ['sbd']);
const news = documentsOf(LENGTH);
const cleaned = news.map((text) => clean(text).text);
const work = {
  clean: () => forEach(news, clean),
  segment: () => forEach(cleaned, segment),
  both: () => forEach(news, (text) => segment(clean(text).text)),
  /** Nothing is asked of the document: the tokens and boundaries are in it. */
  wink: () => forEach(news, wink.readDoc),
} as const;

const times = interleaved();
const [cleaning, both, theirs] = [median(times.clean), median(times.both), median(times.wink)];
const share = median(times.wink.map((time, run) => time / (times.both[run] ?? Number.NaN)));
for (const [name, milliseconds, remark] of [
  ['cleaning', cleaning, `at least ${BARS.cleaning} MB/s`],
  ['segmentation', median(times.segment), ''],
  ['cleaning and segmentation', both, ''],
  ['wink-nlp, tokens and boundaries', theirs, ''],
] as const) {
  const speed = LENGTH / 1000 / milliseconds;
  const row = `${name.padEnd(36)}${milliseconds.toFixed(0).padStart(6)} ms${speed.toFixed(1).padStart(8)} MB/s   ${remark}`;
  process.stdout.write(`${row.trimEnd()}\n`);
}
process.stdout.write(`speed of both over wink-nlp's${share.toFixed(2).padStart(16)}   at least ${BARS.share}\n\n`);

for (const unit of HOSTILE) {
  const [milliseconds, tenth] = [LENGTH, LENGTH / 10].map((length) => {
    const text = unit.repeat(length / unit.length);
    return median(Array.from({ length: HOSTILE_RUNS }, () => cpuTimed(() => segment(clean(text).text))));
  });
  if (milliseconds === undefined || tenth === undefined) continue;
  process.stdout.write(
    `1 MB of ${JSON.stringify(unit).padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms${(milliseconds / both).toFixed(1).padStart(8)} x news   ${(milliseconds / tenth).toFixed(1)} x a tenth of it\n`,
  );
}

/** Documents come and go, as in a batch. */
function forEach(texts: readonly string[], read: (text: string) => unknown): void {
  for (const text of texts) read(text);
}

/** One after the other in every run, so that what disturbs the machine disturbs all of them. */
function interleaved(): { [name in keyof typeof work]: number[] } {
  const found: { [name in keyof typeof work]: number[] } = { clean: [], segment: [], both: [], wink: [] };
  for (let run = -WARM_RUNS; run < RUNS; run += 1) {
    for (const name of ['clean', 'segment', 'both', 'wink'] as const) {
      const time = cpuTimed(work[name]);
      if (run >= 0) found[name].push(time);
    }
  }
  return found;
}
