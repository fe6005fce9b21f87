/** What papers make of a wire story: copies and updates of every kind. */
import { type Article, dateline, headlineOf, looseParagraph, personName, placeName, textOf } from './articles.js';
import type { Chance } from './chance.js';
import * as words from './vocabulary.js';

export type Relation = 'copy' | 'update';

/** A text made of a story, and what it is to it. */
export interface Variant {
  readonly text: string;
  readonly relation: Relation;
}

interface Kind {
  readonly relation: Relation;
  readonly make: (article: Article, chance: Chance) => string;
}

/** By name. */
export const KINDS: { readonly [name: string]: Kind } = {
  exact: copy(textOf),
  'cut at a paragraph': copy((article, chance) => textOf(cut(article, chance))),
  'cut within a paragraph': copy((article, chance) => cutWithin(textOf(article), chance)),
  'new headline': copy((article, chance) => textOf(reheaded(article, chance))),
  'other dateline': copy((article, chance) => textOf({ ...article, dateline: dateline(placeName(chance), chance) })),
  'no dateline, By Staff': copy((article) => textOf({ ...article, dateline: '', byline: 'By Staff' })),
  spelling: copy((article) => american(textOf(article))),
  'numbers in words': copy((article) => textOf(each(article, numbersInWords))),
  marks: copy((article, chance) => otherMarks(textOf(article), chance)),
  'headline in capitals': copy((article) => textOf({ ...article, headline: article.headline.toUpperCase() })),
  'paragraphs moved': copy((article, chance) => textOf(moved(article, chance))),
  'a paragraph of the house': copy((article, chance) => textOf(withParagraph(article, houseParagraph(chance), chance))),
  'boilerplate around': copy((article, chance) => boilerplate(textOf(article), chance)),
  'lead rewritten': copy((article, chance) =>
    textOf({ ...article, paragraphs: [looseParagraph(chance), ...article.paragraphs.slice(1)] }),
  ),
  reworded: copy((article, chance) => textOf(each(article, (text) => reworded(text, 0.12, chance)))),
  'reworded heavily': copy((article, chance) => textOf(each(article, (text) => reworded(text, 0.3, chance)))),
  brief: copy((article, chance) => brief(article, chance)),
  'merged with another text': copy((article, chance) => merged(article, chance)),
  'wrapped lines': copy((article) => textOf(article).replace(/(.{50,70}) /g, '$1\n')),
  'cut, new headline, boilerplate': copy((article, chance) =>
    boilerplate(textOf(reheaded(cut(article, chance), chance)), chance),
  ),
  'spelling, dateline, cut': copy((article, chance) =>
    american(textOf({ ...cut(article, chance), dateline: dateline(placeName(chance), chance) })),
  ),
  'correction appended': copy(
    (article) => `${textOf(article)}\n\nCorrection: An earlier version of this story misspelt a name.`,
  ),
  'numbers changed': update((article, chance) => textOf(numbersChanged(article, chance))),
  'numbers and times changed': update((article, chance) =>
    textOf(timesChanged(numbersChanged(article, chance), chance)),
  ),
  'all numbers changed': update((article, chance) =>
    textOf(
      each(article, (text) =>
        text.replace(/(?<![\d.,])\d{1,3}(?![.,]?\d)/g, (digits) => String(Number(digits) + chance.whole(1, 4))),
      ),
    ),
  ),
  'times changed': update((article, chance) => textOf(timesChanged(article, chance))),
  'numbers changed, paragraph added': update((article, chance) =>
    textOf(withParagraph(numbersChanged(article, chance), newsParagraph(chance), chance)),
  ),
  'news added': update((article, chance) => textOf(withParagraph(article, newsParagraph(chance), chance))),
  'numbers changed, new headline, cut': update((article, chance) =>
    textOf(reheaded(numbersChanged(cut(article, chance), chance), chance)),
  ),
};

function copy(make: Kind['make']): Kind {
  return { relation: 'copy', make };
}

function update(make: Kind['make']): Kind {
  return { relation: 'update', make };
}

function each(article: Article, change: (text: string) => string): Article {
  return { ...article, paragraphs: article.paragraphs.map(change) };
}

/** To somewhere between a third and all but one of the paragraphs. */
function cut(article: Article, chance: Chance): Article {
  const { length } = article.paragraphs;
  return {
    ...article,
    paragraphs: article.paragraphs.slice(0, chance.whole(Math.ceil(length / 3), Math.max(1, length - 1))),
  };
}

function cutWithin(text: string, chance: Chance): string {
  const end = text.indexOf(' ', Math.floor(text.length * (0.35 + 0.55 * chance.next())));
  return text.slice(0, end < 0 ? text.length : end);
}

function reheaded(article: Article, chance: Chance): Article {
  return { ...article, headline: headlineOf(chance) };
}

function moved(article: Article, chance: Chance): Article {
  const paragraphs = [...article.paragraphs];
  const [taken] = paragraphs.splice(chance.whole(1, paragraphs.length - 1), 1);
  if (taken !== undefined) paragraphs.splice(chance.whole(1, paragraphs.length), 0, taken);
  return { ...article, paragraphs };
}

function withParagraph(article: Article, paragraph: string, chance: Chance): Article {
  const at = chance.whole(1, article.paragraphs.length);
  return { ...article, paragraphs: article.paragraphs.toSpliced(at, 0, paragraph) };
}

function houseParagraph(chance: Chance): string {
  return `${looseParagraph(chance).replace(/\d+(?:\.\d+)? /g, 'many ')} Readers in ${placeName(chance)} know the place well.`;
}

function newsParagraph(chance: Chance): string {
  return chance.one([
    `${personName(chance)} said later that ${chance.whole(2, 60)} more ${chance.one(words.MEASURED)} had been found in ${placeName(chance)}.`,
    `In a further statement issued ${chance.one(words.WHENS)}, the ${placeName(chance)} ${chance.one(words.BODIES)} gave new figures.`,
    `By nightfall crews from ${placeName(chance)} had since joined the work, ${personName(chance)} said.`,
    `The latest count put the cost at ${chance.whole(2, 90)} million crowns.`,
  ]);
}

function brief({ headline, dateline: place, paragraphs }: Article, chance: Chance): string {
  const first = paragraphs.slice(0, 3).join(' ').split(' ').slice(0, chance.whole(36, 60)).join(' ');
  return `${headline}\n\n${place}${first}`;
}

function merged(article: Article, chance: Chance): string {
  const others = Array.from({ length: chance.whole(2, 4) }, () => looseParagraph(chance));
  const { paragraphs } = article;
  return textOf({ ...article, paragraphs: chance.is(0.5) ? [...others, ...paragraphs] : [...paragraphs, ...others] });
}

const BOILERPLATE = [
  'Read more: What the council decided last week',
  'Sign up for our morning newsletter and never miss a story.',
  'Copyright Harwick Courier. All rights reserved. This material may not be published, broadcast or rewritten.',
  'Follow us on social media for the latest from the region.',
  'Share this article',
  'Reporting by Ana Ruiz; editing by Tom Bell',
  'Advertisement',
  'Updated at 14:05',
  'The Courier is free to read. If you value our work, please consider supporting us with a small gift each month; it keeps our reporters on the road.',
];

function boilerplate(text: string, chance: Chance): string {
  const before = chance.is(0.5) ? [chance.one(BOILERPLATE)] : [];
  const after = Array.from({ length: chance.whole(1, 3) }, () => chance.one(BOILERPLATE));
  return [...before, text, ...after].join('\n\n');
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/olour/g, 'olor'],
  [/abour/g, 'abor'],
  [/arbour/g, 'arbor'],
  [/eighbour/g, 'eighbor'],
  [/avour/g, 'avor'],
  [/\bcentre/g, 'center'],
  [/\btheatre/g, 'theater'],
  [/\blitre/g, 'liter'],
  [/\btonne/g, 'ton'],
  [/\bprogramme/g, 'program'],
  [/(organ|recogn|critic|real)is/g, '$1iz'],
  [/(trave|cance)ll(ed|ing)/g, '$1l$2'],
  [/(def|off)ence/g, '$1ense'],
  [/licence/g, 'license'],
  [/catalogue/g, 'catalog'],
  [/\bageing/g, 'aging'],
  [/per cent/g, 'percent'],
  [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/g, '$1'],
];

function american(text: string): string {
  return AMERICAN.reduce((changed, [pattern, to]) => changed.replace(pattern, to), text);
}

const IN_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numbersInWords(text: string): string {
  return text.replace(/(?<![\d.,])\b(?:[1-9]|1[0-2])\b(?![.,]?\d)/g, (digits) => IN_WORDS[Number(digits)] ?? digits);
}

function otherMarks(text: string, chance: Chance): string {
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return chance.is(0.5)
    ? straight.replace(/ - /g, ' – ')
    : straight.normalize('NFD').replace(/\p{M}/gu, '').replace(/ — /g, ' -- ');
}

/** So many of the words are another one, gone, or have one more before them. */
function reworded(text: string, share: number, chance: Chance): string {
  return text
    .split(' ')
    .flatMap((word) => {
      if (!chance.is(share) || /\d/.test(word)) return [word];
      return chance.one([[chance.one(OTHER_WORDS)], [], [chance.one(OTHER_WORDS), word]]);
    })
    .join(' ');
}

const OTHER_WORDS = words.THINGS.concat(words.TRAITS).filter((word) => !word.includes(' '));

/** Two to four of them, all over the text. */
function numbersChanged(article: Article, chance: Chance): Article {
  const places = article.paragraphs
    .flatMap((text, paragraph) =>
      Array.from(text.matchAll(/(?<![\d.,])\d{1,5}(?![.,]?\d)/g), ({ index, 0: digits }) => ({
        paragraph,
        index,
        digits,
      })),
    )
    .filter(({ digits }) => Number(digits) < 1900 || Number(digits) > 2030);
  const wanted = new Set(
    Array.from({ length: chance.whole(2, 4) }, () => Math.floor(chance.next() * Math.min(places.length, 8))),
  );
  const paragraphs = [...article.paragraphs];
  // From the end, so that places before stay where they are.
  for (const { paragraph, index, digits } of places.filter((_, place) => wanted.has(place)).reverse()) {
    const text = paragraphs[paragraph] ?? '';
    const changed = String(Number(digits) + chance.whole(1, 9));
    paragraphs[paragraph] = text.slice(0, index) + changed + text.slice(index + digits.length);
  }
  if (places.length === 0) paragraphs.push(newsParagraph(chance));
  return { ...article, paragraphs };
}

function timesChanged(article: Article, chance: Chance): Article {
  const from = words.WEEKDAYS.filter((day) => article.paragraphs.some((text) => text.includes(day)));
  if (from.length === 0) return withParagraph(article, newsParagraph(chance), chance);
  const old = chance.one(from);
  const now = words.WEEKDAYS[(words.WEEKDAYS.indexOf(old) + 1) % 7] ?? old;
  return each(article, (text) => text.replaceAll(old, now));
}
