/** What stands around a date of a story, as far as it tells whether the date belongs to it. */
import type { Segmentation, Syntax } from '../../../document/index.js';
import { firstNotBefore } from '../../../document/index.js';
import { PAST_OF_BE } from '../../../english/auxiliaries.js';
import { COMPARING, COORDINATORS_IN_TIME, LEVELS, NEWS_VERBS, SUBORDINATE } from '../../english/lexicons/passages.js';
import type { Expression } from '../../meaning.js';
import type { Words } from '../../words.js';
import { isSaying } from '../saying.js';
import { opensClause } from './role.js';
import { verbTag } from './verb-tag.js';

export type Place = Pick<Expression, 'first' | 'end'>;

/** The words of a text around its dates. */
export class Around {
  readonly words: Words;
  readonly syntax: Syntax;
  readonly #sentences: Segmentation['sentences'];

  constructor(words: Words, syntax: Syntax, sentences: Segmentation['sentences']) {
    this.words = words;
    this.syntax = syntax;
    this.#sentences = sentences;
  }

  paragraph(sentence: number): number {
    return this.#sentences[sentence]?.paragraph ?? -1;
  }

  firstWord(sentence: number): number {
    const start = this.#sentences[sentence]?.start ?? Number.POSITIVE_INFINITY;
    return firstNotBefore(this.words.length, (at) => this.words.start(at) < start);
  }

  /** "On | 8 August it …", "…, and on | 1 March they …". */
  opens({ first }: Place, sentence: number): boolean {
    return opensClause(this.words, first, this.firstWord(sentence));
  }

  /** "In | 1651 he …", "…, in | 1651 he …"; no "as in | 1651", "…, in | 1651, …". */
  setsScene({ first, end }: Place, sentence: number): boolean {
    if (first - 1 <= this.firstWord(sentence)) return true;
    return this.opens({ first, end }, sentence) && !this.words.isLetters(first - 2) && this.words.isLetters(end);
  }

  /** "police said on | Tuesday". */
  isSaying({ first }: Place): boolean {
    return isSaying(this.words, first);
  }

  /** "in | November it reported a loss". */
  isNews({ first, end }: Place): boolean {
    for (let at = first - REACH_OF_NEWS; at < end + REACH_OF_NEWS; at += 1) {
      if (NEWS_VERBS.has(this.words.lower(at))) return true;
    }
    return false;
  }

  /** "was due in Hobart on | 1 June": what was to come then. */
  wasPlanned({ first }: Place, sentence: number): boolean {
    for (let at = first - 1; at >= Math.max(this.firstWord(sentence), first - REACH_OF_HAD); at -= 1) {
      const word = this.words.lower(at);
      const tag = verbTag(this.words, this.syntax, at);
      if (tag === 'VBZ' || tag === 'VBP' || word === 'will') return false;
      if (PAST_OF_BE.has(word) || word === 'would') return true;
      // "set the trial for | 18 November", "agreed to meet on | 18 November"
      if (tag === 'VBD') return true;
    }
    return false;
  }

  /** "He had been seized on | 12 November"; no "She had surgery on | 2 February", "He had fled, and died on | 2 February". */
  isPluperfect(place: Place, sentence: number): boolean {
    return this.#had(place, sentence) !== null;
  }

  /**
   * "since | August", "compared with | November", "from 90 in | December", "had been seized in | October": before what is spoken of.
   *
   * @param from the first word after the date spoken of last: "had been seized in May and tried in | October" goes on from that
   */
  looksBack(place: Place, sentence: number, from: number): boolean {
    const before = this.words.lower(place.first - 1);
    if (before === 'since' || this.#isCompared(place, sentence)) return true;
    if (before === 'by') return false;
    return (this.#had(place, sentence) ?? -1) >= from || (this.opens(place, sentence) && this.#hadAfter(place));
  }

  /** "in October 1914 | and again in | March": one after the other, and no clause between. */
  goesOn({ first }: Place, from: number): boolean {
    let isJoined = false;
    for (let at = from; at < first; at += 1) {
      const word = this.words.lower(at);
      if (SUBORDINATE.has(word)) return false;
      if (COORDINATORS_IN_TIME.has(word)) isJoined = true;
    }
    return isJoined && !this.words.isCapital(first - 1);
  }

  /** "In | January he had been ill": right after the date. */
  #hadAfter({ end }: Place): boolean {
    for (let at = end; at < end + REACH_OF_SUBJECT; at += 1) {
      if (this.words.lower(at) === 'had') return PARTICIPLES.has(verbTag(this.words, this.syntax, at + 1));
      if (VERBS.has(verbTag(this.words, this.syntax, at))) return false;
    }
    return false;
  }

  /** Where the "had" of a pluperfect stands that tells of the date. */
  #had({ first }: Place, sentence: number): number | null {
    const from = Math.max(this.firstWord(sentence), first - REACH_OF_HAD);
    for (let at = first - 1; at >= from; at -= 1) {
      const tag = verbTag(this.words, this.syntax, at);
      if (!VERBS.has(tag)) continue;
      for (let had = at - 1; had >= Math.max(from, at - REACH_OF_PARTICIPLE); had -= 1) {
        if (this.words.lower(had) === 'had') return had;
      }
      if (tag !== 'VBN') return null;
    }
    return null;
  }

  /** "than in | March", "compared to the losses of | March", "down from 90 in | March". */
  #isCompared({ first }: Place, sentence: number): boolean {
    for (let at = first - 1; at >= Math.max(this.firstWord(sentence), first - REACH_OF_COMPARISON); at -= 1) {
      if (COMPARING.has(this.words.lower(at))) return true;
      if (this.words.lower(at) === 'from') return this.words.isNumber(at + 1) || LEVELS.has(this.words.lower(at + 2));
    }
    return false;
  }
}

const PARTICIPLES: ReadonlySet<string> = new Set(['VBN', 'VBD']);
/** In words. */
const REACH_OF_SUBJECT = 6;
const VERBS: ReadonlySet<string> = new Set(['VBN', 'VBD', 'VBZ', 'VBP', 'MD']);

/** In words. */
const REACH_OF_NEWS = 5;
const REACH_OF_HAD = 12;
const REACH_OF_PARTICIPLE = 3;
const REACH_OF_COMPARISON = 8;
