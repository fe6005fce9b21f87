/** Stories over many documents: which tell the same one, which of them copies or updates which, and in what they differ. */
import { Alignment, RunTable } from './alignment.js';
import { doubles, integers } from './columns.js';
import type { Difference } from './differences.js';
import type { StoryDocument } from './document.js';
import { type GroupedLinks, groupedLinks } from './grouped-links.js';
import { Links } from './link.js';
import { NumberMap } from './number-sets.js';
import { DAY, publicationTime } from './publication.js';
import { DocumentReader } from './reader.js';
import { Reading } from './reading.js';
import { type Relation, relationOf } from './relation.js';
import { RunCounts, RunIndex } from './run-index.js';
import { SketchStore } from './store.js';
import { differsInMarks, NO_STORY, type StoryPlace, StoryPlaces } from './story-places.js';

/**
 * Takes documents one by one, in the order of the input, and keeps a sketch of each: two bytes a word (of the first 20,000), eight a number,
 * about 150 and its id besides. No text is kept.
 */
export class StoryIndex {
  readonly #reader = new DocumentReader();
  readonly #store = new SketchStore();
  #counts = new RunCounts(0);
  readonly #reading = new Reading();
  readonly #other = new Reading();
  readonly #alignment = new Alignment();
  readonly #table = new RunTable();
  readonly #ids: string[] = [];
  readonly #times = doubles();
  /** By document its sketch; -1 for an empty text. */
  readonly #sketches = integers();
  readonly #characters = integers();
  readonly #letters = integers();
  /** By the words of a document the number of its sketch. */
  readonly #identities = new NumberMap();

  add(document: StoryDocument): void {
    const index = this.#ids.length;
    this.#ids.push(document.id);
    this.#times.set(index, publicationTime(document.published));
    const sketch = this.#reader.read(document);
    this.#characters.set(index, sketch.characters);
    this.#letters.set(index, sketch.letters);
    this.#sketches.set(index, NO_SKETCH);
    if (sketch.identity === 0) return;
    const known = this.#identities.get(sketch.identity);
    if (known !== undefined) this.#sketches.set(index, known);
    else {
      const added = this.#store.add(sketch);
      this.#identities.set(sketch.identity, added);
      this.#sketches.set(index, added);
    }
  }

  /** After the last document. */
  places(): StoryPlaces {
    const order = this.#order();
    const firsts = this.#firstsOfSketches(order);
    const leaders = order.filter((document) => firsts[this.#sketches.get(document)] === document);
    const links = this.#links(leaders);
    const bestLinks = groupedLinks(leaders.length, links);
    return this.#placesOf(order, leaders, firsts, bestLinks);
  }

  /** The documents by publication, then as they came; those without a day last. */
  #order(): Int32Array {
    const times = new Float64Array(this.#ids.length);
    for (let index = 0; index < times.length; index += 1) times[index] = this.#times.get(index);
    const last = Number.POSITIVE_INFINITY;
    const key = (index: number) => (Number.isNaN(times[index]) ? last : (times[index] ?? last));
    const order = new Int32Array(times.length);
    for (let index = 0; index < order.length; index += 1) order[index] = index;
    return order.sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      return one === other ? a - b : one < other ? -1 : 1;
    });
  }

  /** By sketch the first document that has it. */
  #firstsOfSketches(order: Int32Array): Int32Array {
    const firsts = new Int32Array(this.#store.size).fill(-1);
    for (const document of order) {
      const sketch = this.#sketches.get(document);
      if (sketch !== NO_SKETCH && firsts[sketch] === -1) firsts[sketch] = document;
    }
    return firsts;
  }

  /** What each has of those before it. @param leaders one for every sketch, in order */
  #links(leaders: Int32Array): Links {
    const links = new Links();
    this.#counts = new RunCounts(this.#store.words / WORDS_OF_A_RUN);
    for (let sketch = 0; sketch < this.#store.size; sketch += 1) {
      this.#store.read(sketch, this.#reading);
      this.#counts.add(this.#reading);
    }
    const index = new RunIndex(leaders.length, this.#counts);
    /** By leader the first of its story, as far as can be said by then. */
    const roots = Int32Array.from(leaders, (_, rank) => rank);
    for (let later = 0; later < leaders.length; later += 1) {
      this.#store.read(this.#sketches.get(leaders[later] ?? 0), this.#reading);
      const candidates = index.candidatesThenAdd(this.#reading, later);
      if (candidates.length === 0) continue;
      this.#table.build(this.#reading);
      // The first of a story is what its later versions are measured by, however many stand between.
      for (const candidate of new Set([
        ...candidates,
        ...candidates.map((candidate) => roots[candidate] ?? candidate),
      ])) {
        const relation = this.#relationTo(leaders, candidate, later);
        if (relation === null) continue;
        links.add({ ...relation, earlier: candidate, later });
        if (roots[later] === later) roots[later] = roots[candidate] ?? candidate;
      }
    }
    return links;
  }

  /** What the document that was read is to an earlier one. */
  #relationTo(leaders: Int32Array, earlier: number, later: number): Relation | null {
    const [one = 0, other = 0] = [leaders[earlier], leaders[later]];
    this.#store.read(this.#sketches.get(one), this.#other);
    this.#alignment.align(this.#other, this.#reading, this.#table);
    const apart = Math.abs(this.#times.get(other) - this.#times.get(one)) / DAY;
    return relationOf(this.#other, this.#reading, this.#alignment, {
      daysApart: Number.isNaN(apart) ? null : apart,
      documentsWith: (run) => this.#counts.of(run),
    });
  }

  #placesOf(order: Int32Array, leaders: Int32Array, firsts: Int32Array, { groups, best }: GroupedLinks): StoryPlaces {
    /** By document its leader, counted among the leaders; -1 for an empty text. */
    const ranks = new Int32Array(order.length).fill(-1);
    for (let rank = 0; rank < leaders.length; rank += 1) ranks[leaders[rank] ?? 0] = rank;
    const sizes = new Int32Array(leaders.length);
    for (const document of order) {
      const sketch = this.#sketches.get(document);
      if (sketch === NO_SKETCH) continue;
      const rank = ranks[firsts[sketch] ?? 0] ?? 0;
      ranks[document] = rank;
      sizes[groups[rank] ?? 0] = (sizes[groups[rank] ?? 0] ?? 0) + 1;
    }
    const idOf = (rank: number) => this.#ids[leaders[rank] ?? 0] ?? '';
    return new StoryPlaces(this.#ids, (document): StoryPlace => {
      const rank = ranks[document] ?? -1;
      const group = groups[rank] ?? 0;
      if (rank < 0 || (sizes[group] ?? 0) < 2) return NO_STORY;
      const place = { ...NO_STORY, storyId: idOf(group) };
      const leader = leaders[rank] ?? 0;
      if (document !== leader)
        return { ...place, duplicateOf: idOf(rank), differs: this.#differsInMarks(document, leader) };
      if (rank === group) return place;
      const earlier = best[rank] ?? -1;
      if (earlier < 0) return { ...place, duplicateOf: place.storyId };
      const relation = this.#relationAgain(leaders, earlier, rank);
      if (relation === null) return { ...place, duplicateOf: idOf(earlier) };
      const { kind, numbers } = relation;
      const differs =
        relation.differs.length > 0 ? relation.differs : this.#differsInMarks(document, leaders[earlier] ?? 0);
      return { ...place, [kind === 'copy' ? 'duplicateOf' : 'updateOf']: idOf(earlier), differs, numbers };
    });
  }

  /** Of documents with the same words. */
  #differsInMarks(document: number, leader: number): readonly Difference[] {
    const marksOf = (index: number) => ({ characters: this.#characters.get(index), letters: this.#letters.get(index) });
    return differsInMarks(marksOf(document), marksOf(leader));
  }

  /** In what they differ is not kept for all pairs, but found again for the few that count. */
  #relationAgain(leaders: Int32Array, earlier: number, later: number): Relation | null {
    this.#store.read(this.#sketches.get(leaders[later] ?? 0), this.#reading);
    this.#table.build(this.#reading);
    return this.#relationTo(leaders, earlier, later);
  }
}

const NO_SKETCH = -1;
/** So many words of a text have one run in the index. */
const WORDS_OF_A_RUN = 4.5;
