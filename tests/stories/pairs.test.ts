/** Pairs that somebody else finds are decided as the index of stories decides, and make the same stories. */
import { expect, it } from 'vitest';
import {
  type LinkFound,
  PairReader,
  placesOfLinks,
  type Sketched,
  StoryIndex,
  sketchOf,
} from '../../src/stories/index.js';
import { Chance } from '../../tools/bench/stories/chance.js';
import { corpus } from '../../tools/bench/stories/corpus.js';
import { documentOf } from '../../tools/bench/stories/documents.js';

const DOCUMENTS = corpus(120, new Chance(3)).map(documentOf);

interface Numbered {
  readonly id: string;
  readonly sketched: Sketched;
}

function inOrder(): Numbered[] {
  const numbered = DOCUMENTS.map((document) => ({ id: document.id, sketched: sketchOf(document) }));
  // Equal times keep their order.
  return numbered.sort((a, b) => (a.sketched.time ?? 0) - (b.sketched.time ?? 0));
}

it('makes the stories that the index makes, when all pairs are asked for', () => {
  const index = new StoryIndex();
  for (const document of DOCUMENTS) index.add(document);
  const expected = index.places();
  const documents = inOrder();
  const firsts = new Map<number, number>();
  documents.forEach(({ sketched }, number) => {
    if (!firsts.has(sketched.identity)) firsts.set(sketched.identity, number);
  });
  const leaders = documents.map(({ sketched }, number) => firsts.get(sketched.identity) === number);
  const counts = new Map<number, number>();
  documents.forEach(({ sketched }, number) => {
    if (leaders[number]) for (const run of sketched.runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  });
  const reader = new PairReader();
  const links: LinkFound[] = [];
  documents.forEach(({ sketched }, later) => {
    if (!leaders[later]) return;
    const own = new Set(sketched.runs);
    const earlier = documents.flatMap((_, number) => (number < later && leaders[number] ? [number] : []));
    const sharing = earlier.filter((number) => documents[number]?.sketched.runs.some((run) => own.has(run)));
    const asked = sharing.flatMap((number) => documents[number]?.sketched ?? []);
    reader
      .relations(sketched, asked, (run) => counts.get(run) ?? 1)
      .forEach((relation, place) => {
        if (relation !== null) links.push({ ...relation, earlier: sharing[place] ?? 0, later });
      });
  });
  const places = placesOfLinks(
    documents.map(({ id, sketched }, number) => {
      const leader = leaders[number] ? null : (firsts.get(sketched.identity) ?? null);
      return { id, leader, characters: sketched.characters, letters: sketched.letters };
    }),
    links,
  );
  const stories = places.filter(({ storyId }) => storyId !== null);
  expect(stories.length).toBeGreaterThan(60);
  expect(places.map(({ storyId }) => storyId)).toEqual(documents.map(({ id }) => expected.of(id)?.storyId));
  const same = places.filter((place, number) => {
    const { duplicateOf, updateOf } = expected.of(documents[number]?.id ?? '') ?? {};
    return place.duplicateOf === duplicateOf && place.updateOf === updateOf;
  });
  expect(same.length / places.length).toBeGreaterThan(0.95);
});

it('refuses bytes that are no sketch', () => {
  const reader = new PairReader();
  const [one] = inOrder();
  if (one === undefined) throw new Error('no documents');
  const cut = { ...one.sketched, packed: one.sketched.packed.subarray(0, 40) };
  expect(() => reader.relations(cut, [], () => 1)).toThrow('no sketch');
});
