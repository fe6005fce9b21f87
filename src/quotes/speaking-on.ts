/**
 * Whom a pronoun or a description stands for where the entities leave it open: whoever was reported just before speaks on.
 *
 *     Tom Bell told a mate that it was late. “We leave,” he said.                he: Tom Bell
 *     Tom Bell told Marta Ruiz that it was late. “We leave,” she said.           open: two are named
 *     Tom Bell blamed the mate, Paul Trask, for it. “We leave,” he said.         Tom Bell; Trask is only spoken of
 *     The Harbour Board said it was late. It wants a new pier.                   it: the board
 *     Tom Bell said it was late. “We leave,” the Belgian said.                   the same man, for variety
 *     Rovik said it was late. The Oslo-based company said …                      the same firm
 */
import { inside, type Range, type TokenEntity } from '../document/index.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import { mayDescribe } from './described.js';
import { isAskedBy, isExaminer, isQuestion, whoIsAsked } from './exchanges.js';
import { isCalledSo, mayResume } from './fitting-nouns.js';
import { mayBeMisjudged } from './misjudged-genders.js';
import { hasOtherBetween, isOwnVerb, isQuotedIn, isReportedOn } from './others-between.js';
import { isAuthor } from './passage-sources.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import { readSpeaker } from './speakers.js';
import type { Statement } from './statement.js';
import { saysMore, spokenOfIn } from './subject-before.js';

/** Maximum paragraphs between the two. */
const PARAGRAPHS = 1;

/** Maximum tokens between them. */
const MAX_BETWEEN = 300;

/** Whoever was reported last, outside of everybody's words. */
interface Last {
  readonly at: number;
  readonly entity: TokenEntity | null;
  readonly statement: Statement;
}

export class SpeakingOn {
  readonly #reading: Reading;
  #last: Last | null = null;
  /** Whoever was reported last in no relative clause. */
  #main: Last | null = null;
  /** The person who was reported last. */
  #person: Last | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Who speaks on, where the speaker stands outside of everybody's words. */
  at(statement: Statement): TokenEntity | null {
    const { speaker } = statement;
    const last = this.#last;
    if (last === null || speaker === null) return null;
    if (last.at === speaker.end - 1 && last.statement.speaker?.first === speaker.first) return last.entity; // `The Belgian | said it was late and called for aid`
    if (last.at === speaker.first - 2 && this.#reading.lower(speaker.first) === 'who') return last.entity; // `said | the striker|, who hopes to play`
    const found = this.#after(statement, speaker, last) ?? this.#personAfter(statement, speaker, last);
    const main = this.#main;
    if (found !== null || main === null || !isRelative(this.#reading, last)) return found;
    // `Ruiz met Bell, who says it is late. | She | said`
    const isAnother = last.entity !== null && last.entity !== main.entity;
    if (isAnother && (speaker.end - speaker.first > 1 || !this.#cannotBe(last.entity, speaker))) return null;
    return this.#after(statement, speaker, main);
  }

  /** `“I stay,” said Bell. Rovik thanked him. | The docker | said`: a description of people is of no firm that spoke since. */
  #personAfter(statement: Statement, speaker: Range, last: Last): TokenEntity | null {
    const person = this.#person;
    const isLater = person !== null && last.entity?.type === 'ORG' && speaker.end - speaker.first > 1;
    return isLater ? this.#after(statement, speaker, person) : null;
  }

  #after(statement: Statement, speaker: Range, last: Last): TokenEntity | null {
    const reading = this.#reading;
    if (last.entity === null || speaker.first <= last.at || reading.quotationAt(speaker.first) !== null) return null;
    // `“It is late. ¶ “We leave,” | she | said`: her words begin in the paragraph before.
    const begin = Math.min(speaker.first, statement.content[0]?.first ?? speaker.first);
    if (reading.paragraphAt(begin) - reading.paragraphAt(last.at) > PARAGRAPHS) return null;
    if (isQuestion(reading, last.statement)) {
      const asked = whoIsAsked(reading, last.statement);
      if (asked !== null && !this.#cannotAnswer(speaker, asked)) return this.#answererOf(speaker, asked);
      if (isExaminer(reading, last.entity) || isAskedBy(reading, last.statement)) return null;
    }
    return this.#meansLast(statement, speaker, last, last.entity) ? last.entity : null;
  }

  /** `Counsel asked whether it was late. “I think so,” | she | said`: whoever has just asked, where another may answer. */
  isAsker(entity: TokenEntity, speaker: Range): boolean {
    const last = this.#last;
    if (last?.entity !== entity) return false;
    if (isAskedBy(this.#reading, last.statement)) return true;
    if (!isQuestion(this.#reading, last.statement)) return false;
    const asked = whoIsAsked(this.#reading, last.statement);
    if (asked === null) return isExaminer(this.#reading, entity);
    const answers = this.#known(asked);
    return answers === null || !contradicts(answers, this.#reading.lower(speaker.first));
  }

  /** Whoever asked in the sentence, or just before, and is not the one who answers. */
  asker(speaker: Range): TokenEntity | null {
    const entity = this.#last?.entity ?? null;
    return entity !== null && this.isAsker(entity, speaker) ? entity : null;
  }

  /** `Ainsley Bell said it was late. “We stay,” | he | said`: whoever was reported just before, though the first name tells otherwise. */
  misjudged(speaker: Range): TokenEntity | null {
    const last = this.#last;
    if (last?.entity == null || isRelative(this.#reading, last) || isQuestion(this.#reading, last.statement))
      return null;
    if (this.#reading.quotationAt(speaker.first) !== null || !this.#cannotBe(last.entity, speaker)) return null;
    if (last.statement.content.some((range) => inside(speaker, range))) return null; // `Bell said | she | had learned it`
    return mayBeMisjudged(this.#reading, last.entity, last.at, speaker) ? last.entity : null;
  }

  #known(phrase: Range): TokenEntity | null {
    const reading = this.#reading;
    return readSpeaker(reading, phrase).entity ?? reading.referenceAt(headOf(reading, phrase), phrase.first);
  }

  /** `Ruiz asked Bell whether it was late. | She | said`: a man, for "she". */
  #cannotAnswer(speaker: Range, asked: Range): boolean {
    return speaker.end - speaker.first === 1 && this.#cannotBe(this.#known(asked), speaker);
  }

  #cannotBe(entity: TokenEntity | null, speaker: Range): boolean {
    return entity !== null && contradicts(entity, this.#reading.lower(speaker.first));
  }

  /** `Ruiz asked Costa whether it was late. “I think so,” | she | said`: the one who was asked, where it may be them. */
  #answererOf(speaker: Range, asked: Range): TokenEntity | null {
    const reading = this.#reading;
    const word = reading.lower(speaker.first);
    if (speaker.end - speaker.first > 1 || (word !== 'he' && word !== 'she')) return null;
    const entity = this.#known(asked);
    return entity?.type === 'PERSON' && !contradicts(entity, word) ? entity : null;
  }

  /** `Rovik said in a filing that it was late. | The filing | added …`: whoever spoke in the document that is meant. */
  ofDocument(speaker: Range): TokenEntity | null {
    const reading = this.#reading;
    const last = this.#last;
    const noun = reading.lower(headOf(reading, speaker));
    if (last?.entity == null || reading.lower(speaker.first) !== 'the' || speaker.end - speaker.first > 2) return null;
    if (reading.paragraphAt(speaker.first) - reading.paragraphAt(last.at) > PARAGRAPHS) return null;
    const { first, end } = reading.sentenceAt(last.at);
    for (let token = first + 2; token < Math.min(end, first + MAX_BETWEEN); token += 1) {
      if (reading.lower(token) !== noun || reading.quotationAt(token) !== null) continue;
      const isOwn = /^an?$/.test(reading.lower(token - 1)) || isPossessive(reading, token - 1);
      return isOwn && reading.lower(token - 2) === 'in' ? last.entity : null;
    }
    return null;
  }

  /** Whether one of the kind was reported so near that a description may mean them, as well as one who was named since. */
  isNear(speaker: Range): boolean {
    const last = this.#last;
    if (last?.entity == null) return false;
    const reading = this.#reading;
    if (!mayDescribe(reading, speaker, last.entity) && !mayResume(reading, speaker, last.entity)) return false;
    return this.#reading.paragraphAt(speaker.first) - this.#reading.paragraphAt(last.at) <= PARAGRAPHS;
  }

  /** `I asked whether | Bell | would go. “Of course,” he said.`: whoever writes has just asked about them. */
  isAskedAbout(entity: TokenEntity): boolean {
    const statement = this.#last?.statement;
    if (statement?.speaker == null || !isAuthor(this.#reading, statement.speaker)) return false;
    return entity.mentions.some(
      ({ kind, first, end }) => kind === 'name' && statement.content.some((range) => inside({ first, end }, range)),
    );
  }

  /** In text order; statements within others are passed over. */
  note(statement: Statement, entity: TokenEntity | null, parent: number): void {
    const { speaker, kind } = statement;
    if (speaker === null || parent >= 0) return;
    // In her line of an interview she speaks of others.
    const noted = { at: speaker.end - 1, entity: kind === 'turn' ? null : entity, statement };
    if (noted.at >= (this.#last?.at ?? 0)) this.#last = noted;
    if (noted.entity?.type !== 'ORG' && noted.at >= (this.#person?.at ?? 0)) this.#person = noted;
    if (!isRelative(this.#reading, noted) && noted.at >= (this.#main?.at ?? 0)) this.#main = noted;
  }

  #meansLast(statement: Statement, speaker: Range, last: Last, entity: TokenEntity): boolean {
    const { construction } = statement;
    const reading = this.#reading;
    const word = reading.lower(speaker.first);
    if (speaker.end - speaker.first > 1)
      return (
        (mayDescribe(reading, speaker, entity) || this.#resumes(speaker, last, entity)) &&
        !hasOtherBetween(reading, entity, last, speaker.first) &&
        !isCalledSo(reading, last.at, speaker, entity)
      );
    if (word === 'it')
      return (
        (this.#isNextSentence(speaker.first, last) ||
          this.#opensNextParagraph(statement, speaker, last) ||
          (!isRelative(reading, last) && isReportedOn(reading, last.at, statement, speaker))) &&
        (entity.type === 'ORG' || entity.type === 'GPE') &&
        // `Rovik said it was late. ¶ “We have Lund to thank,” | it | said`: Lund does not speak.
        !hasOtherBetween(reading, entity, last, speaker.first, {
          mayBeMeant: (_, token) => !isQuotedIn(statement, token),
          isOwnVerb: false,
        })
      );
    const isSubject = word === 'he' || word === 'she';
    if (!isSubject && !(construction === 'according-to' && /^h(?:im|er)$/.test(word))) return false;
    if (entity.type !== 'PERSON' || contradicts(entity, word)) return false;
    const spokenOf = spokenOfIn(reading, statement.content, speaker.first);
    const mayBeMeant = (other: TokenEntity, token: number) =>
      !contradicts(other, word) && !spokenOf.has(other) && !isQuotedIn(statement, token);
    return !hasOtherBetween(reading, entity, last, speaker.first, {
      mayBeMeant,
      isOwnVerb: isOwnVerb(statement, speaker),
    });
  }

  /** `Bell said it was late. | The governor | added …`; not `Bell told Costa that | the governor | was late`, `Bell, who said it was late. | The governor |` */
  #resumes(speaker: Range, last: Last, entity: TokenEntity): boolean {
    const reading = this.#reading;
    if (isRelative(reading, last) || reading.sentenceIndex(last.at) === reading.sentenceIndex(speaker.first))
      return false;
    return mayResume(reading, speaker, entity);
  }

  #isNextSentence(token: number, { statement }: Last): boolean {
    const reading = this.#reading;
    const before = statement.cue?.first ?? statement.content.at(-1)?.first ?? token;
    return (
      reading.sentenceIndex(token) - reading.sentenceIndex(before) === 1 &&
      reading.paragraphAt(token) === reading.paragraphAt(before)
    );
  }

  /** `Rovik said it was late. ¶ | “We leave,” it said |` */
  #opensNextParagraph(statement: Statement, speaker: Range, { at }: Last): boolean {
    const reading = this.#reading;
    const begin = Math.min(speaker.first, statement.content[0]?.first ?? speaker.first);
    const { first } = reading.sentenceAt(begin);
    return saysMore(reading, statement, speaker.first) && reading.paragraphAt(first - 1) === reading.paragraphAt(at);
  }
}

/** `Bell, | who | says it is late` */
function isRelative(reading: Reading, { statement: { speaker } }: Last): boolean {
  return speaker !== null && speaker.end - speaker.first === 1 && SUBJECT_RELATIVES.has(reading.lower(speaker.first));
}

/** `Ms Ruiz … he said`, `Tom Bell … she said`. */
function contradicts({ gender }: TokenEntity, pronoun: string): boolean {
  return gender !== undefined && gender !== (/^h(?:e|im)$/.test(pronoun) ? 'male' : 'female');
}
