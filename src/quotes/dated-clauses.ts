/**
 * Which dates say when something was said: of the cue, not of what is said, of a name, or of another verb.
 *
 *     Ruiz said | on Monday | that the ship would sail on Friday           after the cue
 *     Ruiz | on Monday | said …      | On Monday |, Ruiz said …            before the cue, before its subject
 *     Ruiz met Costa | on Monday |, saying …                               of a verb whose subject goes on
 *     Ruiz, who won | in May |, said …      the | 2016 | winner said …     none of them: when she won
 */
import { inside, type Range, type Span } from '../document/index.js';
import { TEXTS, WORDS_OF_SOMEBODY } from '../english/people/sources.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import {
  OF_THEN,
  PART_OF_DATES,
  RELEASED,
  SPEAKING_ALREADY,
  SPEAKING_AT,
  STANDING_APART,
} from '../english/reporting/dates.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** The cue with its subject, and what stands around it in its sentence. */
export class DatedClause {
  readonly #reading: Reading;
  readonly #cue: Range;
  readonly #sentence: Range;
  /** Null where it stands in another sentence. */
  readonly #speaker: Range | null;
  /** What is no part of the clause's own words. */
  readonly #apart: readonly Range[];
  readonly #content: readonly Range[];
  readonly #isNoun: boolean;
  readonly #isSource: boolean;
  readonly #isObject: boolean;

  constructor(
    reading: Reading,
    { content, speaker, addressee, construction, kind }: Statement,
    cue: Range,
    sentence: Range,
  ) {
    this.#reading = reading;
    this.#cue = cue;
    this.#sentence = sentence;
    this.#speaker = speaker !== null && inside(speaker, sentence) ? speaker : null;
    this.#apart = [
      ...content,
      ...(this.#speaker === null ? [] : [this.#speaker]),
      ...(addressee === null ? [] : [addressee]),
    ];
    this.#content = content;
    this.#isObject = kind === 'object' || kind === 'preposition';
    this.#isNoun = construction === 'noun-cue';
    this.#isSource = construction === 'according-to' || construction === 'poll';
  }

  /** Whether the date says when the cue's verb happened. */
  has({ start, end }: Span): boolean {
    const reading = this.#reading;
    const date = { first: reading.tokens.at(start), end: reading.tokens.at(end - 1) + 1 };
    if (date.end > this.#sentence.end || this.#isApart(date) || this.#isNamed(date)) return false;
    if (reading.quotationAt(date.first) !== reading.quotationAt(this.#cue.first)) return false;
    if (OF_THEN.has(reading.lower(date.first))) return false;
    const preposition = this.#prepositionOf(date);
    const isWithin = this.#isModifier(date);
    // `a | 2016 | film`, `winner | 2016`, and `at a | 2016 | debate`, `in | 2016 |`
    const isBare = preposition === date.first;
    if (isBare && (isWithin || /^\d{4}s?$/.test(reading.tokens.slice(date.first, date.end))))
      return this.#isOfNoun(date);
    if (!isBare && !SPEAKING_AT.has(reading.lower(preposition))) return false;
    const whole = { first: preposition, end: date.end };
    if (this.#isNoun && !this.#isOfVerb()) return this.#isOfNoun(date) || this.#isAfter(whole);
    return this.#isAfter(whole) || (!this.#isSource && (this.#isBetween(whole, isWithin) || this.#isInFront(whole)));
  }

  /** `his | recent | claim that` */
  #isOfNoun({ end }: Range): boolean {
    return this.#isNoun && end === this.#cue.first;
  }

  /** `made | a promise`: the speaker is the subject of a verb whose object the noun is. */
  #isOfVerb(): boolean {
    const speaker = this.#speaker;
    if (speaker === null || speaker.end > this.#cue.first) return false;
    for (let token = speaker.end; token < this.#cue.first; token += 1)
      if (this.#reading.upos(token) === 'VERB') return true;
    return false;
  }

  #isApart(date: Range): boolean {
    return this.#apart.some((range) => date.first < range.end && range.first < date.end);
  }

  /** `“Fox News | Sunday”`, `Vision | 2030` */
  #isNamed({ first, end }: Range): boolean {
    return this.#reading.namedAt(first) !== null || this.#reading.namedAt(end - 1) !== null;
  }

  /** The preposition before the date and its article; the date's first token where there is none. */
  #prepositionOf({ first }: Range): number {
    const reading = this.#reading;
    let at = first - 1;
    while (
      at > this.#sentence.first &&
      (reading.upos(at) === 'DET' || isPossessive(reading, at) || PART_OF_DATES.has(reading.lower(at)))
    )
      at -= 1;
    return /^(?:ADP|SCONJ)$/.test(reading.upos(at)) && at >= this.#sentence.first ? at : first;
  }

  /** `| Tuesday |’s primary`, `the | 2016 | field`; not `on | Tuesday | Ruiz said` */
  #isModifier({ end }: Range): boolean {
    const reading = this.#reading;
    if (end === this.#cue.first || this.#apart.some(({ first }) => first === end)) return false;
    return /^(?:['’]s?|-)$/.test(reading.tokens.text(end)) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(reading.upos(end));
  }

  /** `said | in Porto on Monday`, `“…,” said Ruiz, the mayor, | on Monday`, `said in a letter released | on Monday`. */
  #isAfter({ first }: Range): boolean {
    if (first < this.#cue.end) return false;
    const next = this.#reading.lower(this.#cue.end);
    if (/^(?:of|about)$/.test(next) && first > this.#cue.end) return false; // `said | of the raid on Monday`
    return this.#isPlain({ first: this.#cue.end, end: first }, false) && this.#isBesideContent(first);
  }

  /** What stands after content that is no quotation belongs to it, but for what `time-after.ts` left out: `denied the claim | on Friday`. */
  #isBesideContent(first: number): boolean {
    return this.#content.every(({ first: begin, end }) => {
      if (end > first || begin < this.#cue.end) return true;
      if (this.#isObject && end === first) return true;
      const quotation = this.#reading.quotationAt(end - 1);
      return (quotation !== null && quotation.end === end) || this.#isOccasion({ first: end, end: first });
    });
  }

  /** `called it unfair | in a speech in Porto | on Monday` */
  #isOccasion({ first, end }: Range): boolean {
    if (this.#reading.upos(first) !== 'ADP') return false;
    for (let token = first; token < end; token += 1) {
      const word = this.#reading.lower(token);
      if (WORDS_OF_SOMEBODY.has(word) || TEXTS.has(word)) return true;
    }
    return false;
  }

  /** `Ruiz | on Monday | said`, `Ruiz | on Monday | met Costa and said`, `Ruiz met Costa | on Monday | and said`. */
  #isBetween({ first, end }: Range, isWithin: boolean): boolean {
    const speaker = this.#speaker;
    if (end > this.#cue.first || (speaker !== null && speaker.end > first)) return false;
    if (speaker === null)
      return (
        this.#isPlain({ first: end, end: this.#cue.first }, true) &&
        first > this.#sentence.first &&
        this.#apart.some((range) => range.end <= first)
      );
    const before = { first: speaker.end, end: first };
    const after = { first: end, end: this.#cue.first };
    if (this.#isPlain(before, true) || this.#isAside(before))
      return this.#isPlain(after, true) || (this.#isJoined(after) && isSecondVerb(this.#reading, this.#cue.first));
    return (
      !isWithin &&
      this.#hasOneVerb(before) &&
      this.#isPlain(after, true) &&
      isSecondVerb(this.#reading, this.#cue.first, end)
    );
  }

  /** `| On Monday |, Ruiz said`, `But at a rally in Porto | on Monday | he said`. */
  #isInFront({ first, end }: Range): boolean {
    const start = Math.min(this.#cue.first, this.#speaker?.first ?? this.#cue.first);
    if (end > start) return false;
    const front = this.#clauseStart(first);
    for (let token = front; token < first; token += 1) if (STANDING_APART.has(this.#reading.lower(token))) return false;
    if (!this.#isPlain({ first: front + (this.#isSpeaking(front) ? 1 : 0), end: first }, false)) return false;
    if (this.#hasNextClause({ first: end, end: start })) return false;
    const comma = this.#commaAfter(end, start);
    const isOpen = this.#isPlain({ first: end, end: start }, this.#speaker === null);
    return isOpen || (this.#opensAside(comma + 1) && this.#isAside({ first: comma, end: start }));
  }

  /** `| Speaking | in Porto on Monday, Ruiz said` */
  #isSpeaking(token: number): boolean {
    return SPEAKING_ALREADY.has(this.#reading.lower(token));
  }

  /** The first comma from a token on, over words that go with the date: `On Monday in Porto|, |` */
  #commaAfter(first: number, end: number): number {
    let token = first;
    while (token < end && this.#reading.tokens.text(token) !== ',') token += 1;
    return this.#isPlain({ first, end: token }, false) ? token : end;
  }

  /** `It sank on Monday|, and |Ruiz said` */
  #hasNextClause({ first, end }: Range): boolean {
    for (let token = first; token < end - 1; token += 1)
      if (this.#reading.tokens.text(token) === ',' && this.#reading.upos(token + 1) === 'CCONJ') return true;
    return false;
  }

  /** `| as | the ship left`, `| after | winning`, `| speaking | in Porto` */
  #opensAside(token: number): boolean {
    return /^(?:SCONJ|ADP|VERB|ADV)$/.test(this.#reading.upos(token));
  }

  /** Where the clause begins that the date may open: at the sentence, a semicolon, a dash, `, but`. */
  #clauseStart(date: number): number {
    const reading = this.#reading;
    for (let token = date - 1; token >= this.#sentence.first; token -= 1) {
      if (/^(?:[;:(—–]|--)$/.test(reading.tokens.text(token))) return token + 1;
      if (reading.upos(token) === 'CCONJ' && reading.tokens.text(token - 1) === ',') return token + 1;
      if (token === date - 1 && /^(?:CCONJ|SCONJ)$/.test(reading.upos(token))) return date;
    }
    return this.#sentence.first;
  }

  /** No verb and no clause of its own, beside what is released: `in a letter | published | on Monday`. */
  #isPlain({ first, end }: Range, mayHelp: boolean): boolean {
    const reading = this.#reading;
    for (let token = first; token < end; token += 1) {
      if (this.#isApart({ first: token, end: token + 1 })) continue;
      const upos = reading.upos(token);
      if (upos === 'VERB' && !RELEASED.has(reading.lower(token))) return false;
      if ((upos === 'AUX' && !mayHelp) || this.#opensClause(token)) return false;
    }
    return true;
  }

  #opensClause(token: number): boolean {
    const word = this.#reading.lower(token);
    return this.#reading.upos(token) === 'SCONJ' || SUBJECT_RELATIVES.has(word) || word === 'whose' || word === 'where';
  }

  /** `Ruiz|, who won in May, |on Monday said`, `On Monday|, as the ship left, |Ruiz said` */
  #isAside({ first, end }: Range): boolean {
    const { tokens } = this.#reading;
    return end - first > 1 && end - first < MAX_ASIDE && tokens.text(first) === ',' && tokens.text(end - 1) === ',';
  }

  #isJoined({ first, end }: Range): boolean {
    for (let token = first; token < end; token += 1) if (this.#opensClause(token)) return false;
    return true;
  }

  #hasOneVerb(range: Range): boolean {
    let verbs = 0;
    for (let token = range.first; token < range.end; token += 1) if (this.#reading.upos(token) === 'VERB') verbs += 1;
    return verbs === 1 && this.#isJoined(range);
  }
}

/** `…, | saying`, `… and | said`, `… | to say`, and after a date: `ran an ad | this week | praising`. */
export function isSecondVerb(reading: Reading, cue: number, date = 0): boolean {
  let at = cue - 1;
  while (at > 0 && /^(?:ADV|AUX)$/.test(reading.upos(at))) at -= 1;
  if (reading.upos(at) === 'CCONJ') return true;
  if (reading.lower(at) === 'to' || (reading.syntax.xpos(cue) === 'VBG' && at === date - 1)) return true;
  return reading.syntax.xpos(cue) === 'VBG' && reading.tokens.text(at) === ',';
}

/** Maximum tokens of words between two commas. */
const MAX_ASIDE = 40;
