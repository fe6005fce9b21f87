/**
 * `npm run bench -- across`: memory and time of all that `wirecopy tables` and `wirecopy top` hold of many documents together: stories, copies of statements, and the
 * register. The documents are made up: short stories, a tenth of them copies, of invented people, organisations and places. `--documents N` for
 * another number than 100,000; half of them and a quarter are measured, too, so that growth shows.
 */
import { parseArgs } from 'node:util';
import type { NewsRecord } from '../../src/record.js';
import { REGISTER_KINDS } from '../../src/register/index.js';
import { AcrossBuilder } from '../../src/tables/index.js';
import { chances, inventedRecord } from './invented-records.js';
import { held, MEGABYTE } from './memory.js';
import { article, textOf } from './stories/articles.js';
import { Chance } from './stories/chance.js';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '100000' } } });
const COUNT = Number(values.documents);
/** Copies are of one of so many documents before. */
const RECENT = 1000;

for (const share of [0.25, 0.5, 1]) measure(Math.round(COUNT * share));

function measure(count: number): void {
  const before = held();
  const started = process.cpuUsage();
  const builder = new AcrossBuilder();
  for (const record of records(count)) builder.add(record, record.id);
  const across = builder.finish();
  const { user, system } = process.cpuUsage(started);
  const bytes = held() - before;
  let inStories = 0;
  for (let number = 0; number < across.size; number += 1)
    if (across.documentAt(number).storyId !== null) inStories += 1;
  const rows = REGISTER_KINDS.map((kind) => `${across.register.count(kind)} ${kind}`).join(', ');
  process.stdout.write(
    `${count} documents, ${inStories} of them in stories; ${rows}: ${((user + system) / 1e6).toFixed(0)} s of processor time with making them up; ${(bytes / MEGABYTE).toFixed(0)} MB held, ${((1e6 * bytes) / count / MEGABYTE).toFixed(0)} a million; the process at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
}

function* records(count: number): Generator<NewsRecord> {
  const [words, people] = [new Chance(1), chances()];
  const recent: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = inventedRecord(index, people);
    const isCopy = recent.length > 0 && words.is(0.1);
    const story = isCopy ? words.one(recent) : textOf(article(words, 2));
    recent[index % RECENT] = story;
    // After what it says of people, so that places in that stay.
    yield { ...own, text: `${own.text}\n\n${story}` };
  }
}
