/** What very many short texts take: time of the processor, and memory. */
import { type StoryDocument, StoryIndex } from '../../../src/stories/index.js';
import { cpuSince } from '../clock.js';
import { article, textOf } from './articles.js';
import { Chance } from './chance.js';

/** Corpora that an index must take in its stride, by name. */
const LOADS: { readonly [name: string]: (chance: Chance) => (index: number) => string } = {
  'short texts, a tenth of them copies': (chance) => {
    const recent: string[] = [];
    return () => {
      if (recent.length > 0 && chance.is(0.1)) return chance.one(recent);
      const text = textOf(article(chance, 2));
      recent[recent.length < 1000 ? recent.length : chance.whole(0, 999)] = text;
      return chance.is(0.1) ? `${text}\n\nSign up for our newsletter.` : text;
    };
  },
  'one text': (chance) => {
    const text = textOf(article(chance, 2));
    return () => text;
  },
  'one text with another number each time': (chance) => {
    const { paragraphs } = article(chance, 2);
    return (index) => [...paragraphs, `So far ${index} people have signed.`].join('\n\n');
  },
  'texts that end with one paragraph': (chance) => {
    const [paragraph = ''] = article(chance, 2).paragraphs;
    return () => `${textOf(article(chance, 1))}\n\n${paragraph}`;
  },
};

/** @param load which of {@link LOADS} */
export function measureScale(count: number, load: number, seed: number): string {
  const [name, make] = Object.entries(LOADS)[load] ?? [];
  if (make === undefined)
    return Object.keys(LOADS)
      .map((known, number) => `--load ${number}: ${known}`)
      .join('\n');
  const textAt = make(new Chance(seed));
  const index = new StoryIndex();
  let words = 0;
  let milliseconds = 0;
  for (let start = 0; start < count; start += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, count - start) }, (_, offset): StoryDocument => {
      const text = textAt(start + offset);
      words += text.split(' ').length;
      return { id: `${'0'.repeat(48)}${String(start + offset).padStart(16, '0')}`, text, published: '2024-03-07' };
    });
    const before = process.cpuUsage();
    for (const document of documents) index.add(document);
    milliseconds += cpuSince(before);
  }
  const before = process.cpuUsage();
  const places = index.places();
  let alone = 0;
  for (let document = 0; document < count; document += 1) if (places.at(document).storyId === null) alone += 1;
  milliseconds += cpuSince(before);
  const minutes = (milliseconds / count) * (1_000_000 / 60_000);
  return [
    `${name}: ${count} of ${Math.round(words / count)} words, ${alone} of them alone`,
    `${(milliseconds / 1000).toFixed(1)} s of the processor, a million in ${minutes.toFixed(1)} min`,
    `${Math.round(process.memoryUsage().rss / 1e6)} MB resident, at most ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`,
  ].join('\n');
}

const BATCH = 1000;
