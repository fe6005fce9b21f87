/** Documents with the story that each tells: variants of many stories, and what must not be joined. */
import { type Article, article, looseParagraph, sequel, textOf } from './articles.js';
import type { Chance } from './chance.js';
import { form } from './forms.js';
import { KINDS, type Relation } from './variants.js';

export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  /** The same for documents of one story. */
  readonly story: string;
  /** What it must be found to be: null for the first of a story, and for what is alone. */
  readonly relation: Relation | null;
  /** How it was made. */
  readonly kind: string;
}

/** @param bases stories to make variants of; invented when left out */
export function corpus(count: number, chance: Chance, bases: readonly Article[] = []): Marked[] {
  const documents: Marked[] = [];
  const add = (document: Omit<Marked, 'id'>) => documents.push({ ...document, id: `d${documents.length}` });
  const names = Object.keys(KINDS);
  for (let story = 0; documents.length < count; story += 1) {
    if (chance.is(SHARE_ALONE)) addAlone(story, chance, add);
    const base = bases.length > 0 ? bases[story % bases.length] : article(chance);
    if (base === undefined || (bases.length > 0 && story >= bases.length)) break;
    const day = chance.whole(0, 600);
    add({ text: textOf(base), published: at(day, 6), story: `s${story}`, relation: null, kind: 'first' });
    const variants = chance.whole(1, MOST_VARIANTS);
    const known = new Set([textOf(base)]);
    for (let variant = 0; variant < variants; variant += 1) {
      const name = chance.one(names);
      const kind = KINDS[name];
      if (kind === undefined) continue;
      const text = kind.make(base, chance);
      // The same update once more would be a copy.
      if (kind.relation === 'update' && known.has(text)) continue;
      known.add(text);
      const isRepublished = kind.relation === 'copy' && chance.is(0.03);
      add({
        text,
        published: at(isRepublished ? day + 365 : day, 7 + variant / 3),
        story: `s${story}`,
        relation: kind.relation,
        kind: name,
      });
    }
  }
  return documents.slice(0, count);
}

/** How often something that must not be joined comes besides a story. */
const SHARE_ALONE = 0.8;
const MOST_VARIANTS = 40;

function addAlone(story: number, chance: Chance, add: (document: Omit<Marked, 'id'>) => void): void {
  const day = chance.whole(0, 600);
  const alone = (texts: readonly string[], kind: string, apart = 0) => {
    texts.forEach((text, index) => {
      add({ text, published: at(day + index * apart, 8), story: `${kind} ${story}.${index}`, relation: null, kind });
    });
  };
  const choice = chance.whole(0, 3);
  if (choice === 0) alone(withBackground(chance), 'shared background', chance.whole(0, 3));
  else if (choice === 1) {
    const { name, fill } = form(chance);
    alone(
      Array.from({ length: 6 }, (_, index) => fill(chance, day + index)),
      `form: ${name}`,
      1,
    );
  } else if (choice === 2) alone(sequel(chance).map(textOf), 'other words');
  else alone(roundUp(chance), 'round-up');
}

/** Two or three stories with one or two paragraphs in common. */
function withBackground(chance: Chance): string[] {
  const background = Array.from({ length: chance.whole(1, 2) }, () => looseParagraph(chance));
  return Array.from({ length: chance.whole(2, 3) }, () => {
    const story = article(chance, chance.whole(4, 10));
    return textOf({ ...story, paragraphs: [...story.paragraphs, ...background] });
  });
}

/** Two or three stories, and an article that has parts of all of them. */
function roundUp(chance: Chance): string[] {
  const stories = Array.from({ length: chance.whole(2, 3) }, () => article(chance));
  const parts = stories.map((story) => textOf({ ...story, paragraphs: story.paragraphs.slice(0, 3) }));
  return [...stories.map(textOf), `News in brief\n\n${parts.join('\n\n')}`];
}

/** ISO 8601 of an hour of a day. */
function at(day: number, hour: number): string {
  return new Date(Date.UTC(2024, 0, 1) + (day * 24 + hour) * 3_600_000).toISOString();
}
