/**
 * What a verb's form says about where its source is, and what follows it: read once for all constructions that ask.
 *
 *     finite      “…,” she said / she said that … / …, she said        its subject
 *     gerund      she said no, adding that …                           the source is carried on
 *     infinitive  she left to say that …                               the same
 */

import { inside, type Range } from '../../document/index.js';
import { DOCUMENTS, WORDS_OF_SOMEBODY } from '../../english/people/sources.js';
import { PLACE_PREPOSITIONS } from '../../english/prepositions.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { SPENDING } from '../../english/reporting/control-verbs.js';
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { QUOTING, WRITING_TO } from '../../english/reporting/saying.js';
import { HELPERS_HAVE } from '../../english/verb-helpers.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { isFiniteVerb, type VerbGroup } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import type { Reading } from '../reading.js';
import type { Construction, IsCue, Scope } from '../scope.js';
import { headOf } from '../speakers.js';
import type { Statement } from '../statement.js';
import type { Complement } from './complement-kinds.js';
import { clauseComplement } from './complements.js';
import { surerCarried, surerSubject } from './doubtful-subjects.js';
import { sourceOfGerund } from './gerund-source.js';
import { sourceHeard, sourceOfInfinitive } from './infinitive-source.js';
import { isInverted } from './inversion.js';

/** What a construction returns for a cue that reports nothing: those after it in the list are not asked. */
export const NOTHING = Symbol('nothing');

/** One of a cue verb; null where it is not this one. */
export type VerbConstruction = Construction<[scope: VerbScope], Statement | typeof NOTHING | null>;

export class VerbScope implements Scope {
  readonly reading: Reading;
  readonly cue: CueSite;
  readonly limit: number;
  readonly isCue: IsCue;
  readonly previous: Statement | undefined;
  /** The one around {@link previous}, as far out as it goes: whoever says all of it. */
  readonly outer: Statement | undefined;
  readonly isFiniteForm: boolean;
  #isInverted: boolean | undefined;
  #ofOrder: Range | null | undefined;
  #subject: Range | null | undefined;
  #complement: Complement | null | undefined;
  #speaker: Range | null | undefined;

  /** @param found the statements of the text before, in text order */
  constructor(reading: Reading, cue: CueSite, isCue: IsCue, found: readonly Statement[]) {
    this.reading = reading;
    this.cue = cue;
    this.limit = limitAt(reading, cue.group.verb);
    this.isCue = isCue;
    this.previous = found.at(-1);
    this.outer = outermost(found);
    this.isFiniteForm = cue.group.form === 'finite';
  }

  /** Whether the source follows the verb: `The road was closed, said Ruiz.` */
  get isInverted(): boolean {
    this.#isInverted ??= isInverted(this.reading, this.cue, this.limit);
    return this.#isInverted;
  }

  /** The noun phrase before the verb that is its subject. */
  get subject(): Range | null {
    if (this.#subject === undefined) {
      const found = this.#subjectOfOrder;
      this.#subject = found === null ? null : surerSubject(this.reading, found, this.cue.group);
    }
    return this.#subject;
  }

  /** Whether there is a {@link subject}: known without the tree of the sentence. */
  get hasSubject(): boolean {
    return this.#subjectOfOrder !== null;
  }

  /** What the order of the words says is the subject. */
  get #subjectOfOrder(): Range | null {
    if (this.#ofOrder === undefined) {
      this.#ofOrder = this.isInverted
        ? null
        : (sourceHeard(this.reading, this.cue.group) ??
          interruptedSubject(this) ??
          joinedSubject(this) ??
          subjectOverInsertion(this.reading, this.cue.group) ??
          afterWith(this.reading, this.cue, subjectBefore(this.reading, this.cue.group)));
    }
    return this.#ofOrder;
  }

  /**
   * Whether a token that passes the test stands where the subject may be, or in the two before it: a look that spares asking for the
   * subject, which may need the tree of the sentence.
   */
  hasBefore(test: (token: number) => boolean): boolean {
    const { first } = this.cue.group;
    const from = Math.max(this.reading.sentenceAt(first).first, first - MAX_SUBJECT) - 2;
    for (let token = first - 1; token >= from; token -= 1) if (test(token)) return true;
    return false;
  }

  /** The clause, quotation or the like after the verb. */
  get complement(): Complement | null {
    if (this.#complement === undefined) this.#complement = clauseComplement(this.reading, this.cue, this.limit);
    return this.#complement;
  }

  /** The subject, or the one that another verb's subject carries on. */
  get speaker(): Range | null {
    if (this.#speaker === undefined) {
      const own = this.isFiniteForm || isAbsolute(this);
      const carried = own && this.hasSubject ? null : carriedOn(this);
      this.#speaker =
        carried === null ? (own ? this.subject : null) : surerCarried(this.reading, carried, this.cue.group);
    }
    return this.#speaker;
  }
}

/** `told the news with | the pair | asking for calm`: the gerund belongs to what "with" introduces. */
function afterWith(reading: Reading, { group }: CueSite, subject: Range | null): Range | null {
  if (group.form !== 'gerund' || subject === null) return subject;
  for (let token = subject.end - 2; token > subject.first; token -= 1) {
    if (reading.lower(token) === 'with') return { first: token + 1, end: subject.end };
  }
  return subject;
}

/** `| A friend |, she recalled, | asked …`: the words before whoever reports all of it. */
function interruptedSubject({ reading, cue, previous }: VerbScope): Range | null {
  const [before, after] = previous?.construction === 'before-cue' ? previous.content : [];
  if (before === undefined || after?.first !== cue.group.first) return null;
  return hasFiniteVerb(reading, before) ? null : before;
}

/** `She led the choir that he founded | and was thought to be …`: a passive after "and" goes on with the subject of the verb before. */
function joinedSubject({ reading, cue: { group }, isCue }: VerbScope): Range | null {
  if (group.form !== 'passive' || reading.upos(group.first - 1) !== 'CCONJ') return null;
  return openRelative(reading, group.first - 2) ?? subjectCarriedOn(reading, group, isCue);
}

/** `the mate, | who | has won twice and is expected to win again`: a relative pronoun with no comma after it. */
function openRelative(reading: Reading, last: number): Range | null {
  for (let token = last; token > Math.max(reading.sentenceAt(last).first, last - MAX_RELATIVE); token -= 1) {
    if (reading.upos(token) === 'PUNCT') return null;
    const isSubject = SUBJECT_RELATIVES.has(reading.lower(token)) && reading.upos(token) === 'PRON';
    const verb = reading.upos(token + 1) === 'ADV' ? token + 2 : token + 1;
    if (isSubject && isFiniteVerb(reading, verb)) return { first: token, end: token + 1 };
  }
  return null;
}

/** Maximum tokens from a relative pronoun to the "and" after its first verb. */
const MAX_RELATIVE = 15;

/** `The mayor had, | while opening the session, declared`: over what stands between a helper and its verb; with commas or without. */
function subjectOverInsertion(reading: Reading, { first, verb, form }: VerbGroup): Range | null {
  if (form !== 'finite' || first !== verb || !/[dn]$/.test(reading.lower(verb))) return null;
  for (let token = verb - 1; token > Math.max(reading.sentenceAt(verb).first, verb - MAX_INSERTION); token -= 1) {
    if (isFiniteVerb(reading, token) && reading.lower(token - 1) !== 'while') return null;
    if (reading.lower(token) !== 'while' || !reading.lower(token + 1).endsWith('ing')) continue;
    const helper = reading.tokens.text(token - 1) === ',' ? token - 2 : token - 1;
    if (!HELPERS_HAVE.has(reading.lower(helper))) return null;
    return subjectBefore(reading, { first: helper, end: helper + 1, verb: helper, form: 'finite', negated: false });
  }
  return null;
}

/** Maximum tokens of such an insertion. */
const MAX_INSERTION = 20;

/** No subject begins farther before its verb: longer sentences are parsed in parts. */
const MAX_SUBJECT = 500;

/** `with Lisbon urging Porto to …`, `banks | seeking to grow`: a gerund with a subject of its own. */
function isAbsolute(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const { group } = cue;
  if (group.form !== 'gerund') return false;
  const { subject } = scope;
  if (subject === null) return false;
  if (reading.lower(subject.first - 1) === 'with') return true;
  if (reading.lower(subject.first - 1) === 'to' && isWritten(reading, subject.first - 1)) return false;
  if (isWordsOfAnother(reading, subject, group.first)) return true;
  // `issued a statement | saying that`: the one who issued it says so
  if (DOCUMENTS.has(reading.lower(subject.end - 1)) || isWords(reading, subject)) return false;
  if (isWhere(reading, subject) || isPraised(reading, subject)) return false;
  const named = reading.namedAt(subject.end - 1)?.entity.type;
  return subject.end === group.first && named !== 'GPE' && named !== 'LOC' && !isTime(reading, subject.end - 1);
}

/** `tore up | the mayor’s letter | saying …`, `a letter from the mayor`: words that somebody else wrote. */
function isWordsOfAnother(reading: Reading, subject: Range, gerund: number): boolean {
  if (subject.end !== gerund || !DOCUMENTS.has(reading.lower(headOf(reading, subject)))) return false;
  for (let token = subject.first + 1; token < subject.end - 1; token += 1) {
    if (reading.lower(token) === 'from' || /^['’]s?$/.test(reading.tokens.text(token))) return true;
  }
  return false;
}

/** `stood in | the road | shouting`, `sat on | a bench | reading`: a place after a verb, and nobody; `left, in | many cases | asking for more`. */
function isWhere(reading: Reading, subject: Range): boolean {
  if (reading.upos(subject.first - 1) === 'ADP' && reading.tokens.text(subject.first - 2) === ',') return true;
  if (reading.upos(subject.first - 1) !== 'ADP') return false;
  const before = reading.upos(subject.first - 2);
  if (PLACE_PREPOSITIONS.has(reading.lower(subject.first - 1)) && /^(?:AUX|ADJ|PRON|VERB)$/.test(before))
    return (
      reading.namedAt(subject.end - 1)?.entity.type !== 'PERSON' &&
      !isNounOfPeople(reading.lower(headOf(reading, subject)))
    );
  if (!/^(?:VERB|ADV)$/.test(before)) return false;
  const head = headOf(reading, subject);
  const word = reading.lower(head);
  return reading.upos(head) === 'NOUN' && !isNounOfPeople(word) && !isNounOfBodies(word);
}

/** `congratulated | the head of the fund | saying it was time`: who praises or blames somebody says so. */
function isPraised(reading: Reading, subject: Range): boolean {
  const verb = subject.first - 1;
  if (reading.upos(verb) !== 'VERB') return false;
  const lemma = reading.lemma(verb);
  const lines = CUE_LINES.get(lemma)?.bare ?? [];
  return lines.length > 0 && !QUOTING.has(lemma) && lines.every(({ act }) => act === 'claim');
}

/** `wrote (twice) | to | the owner asking for a sign`: who wrote asks for it. */
function isWritten(reading: Reading, to: number): boolean {
  const verb = reading.upos(to - 1) === 'ADV' ? to - 2 : to - 1;
  return WRITING_TO.has(reading.lemma(verb)) || WRITING_TO.has(reading.lemma(verb - 1));
}

/** `gave a speech | attacking the plan`, `sent an email to members | saying`: not at the start of its sentence. */
function isWords(reading: Reading, subject: Range): boolean {
  const name = reading.namedAt(subject.end - 1);
  if (name?.entity.type === 'PERSON' && reading.lower(name.first - 1) === 'of') return false; // `footage of | Ruiz | saying`
  if (SPENDING.has(reading.lemma(subject.first - 1))) return true; // `spent | the week | asking for help`
  const head = reading.lower(headOf(reading, subject));
  return (
    subject.first > reading.sentenceAt(subject.first).first && (DOCUMENTS.has(head) || WORDS_OF_SOMEBODY.has(head))
  );
}

/** Statements that are looked through for the one around the last. */
const MAX_OUTER = 4;

/** `Ruiz said | he hoped it would end`: the first of the two. */
function outermost(found: readonly Statement[]): Statement | undefined {
  let last = found.at(-1);
  for (let index = found.length - 2; index >= Math.max(0, found.length - 1 - MAX_OUTER); index -= 1) {
    const cue = last?.cue ?? null;
    const before = found[index];
    if (cue !== null && before?.content.some((range) => inside(cue, range)) === true) last = before;
  }
  return last;
}

function carriedOn(scope: VerbScope): Range | null {
  const { reading, cue, isCue, previous, outer } = scope;
  const { group } = cue;
  const blamed = group.form === 'gerund' ? (sourceHeard(reading, group) ?? sourceOfGerund(reading, group)) : null;
  if (blamed !== null) return blamed;
  const asked = group.form === 'infinitive' ? sourceOfInfinitive(reading, group) : null;
  if (asked !== null) return asked;
  if (group.form === 'gerund') {
    // `Ruiz said he hoped it would end, | adding that …`: after a comma whoever says all of it goes on
    const before = reading.tokens.text(group.first - 1) === ',' ? outer : previous;
    if (goesOn(scope, before)) {
      const carried = hasEnded(group.first, before) ? null : subjectCarriedOn(reading, group, isCue);
      return isNext(reading, carried, before) ? carried : (before?.speaker ?? null);
    }
  } else if (group.form === 'finite' && reading.upos(group.first - 1) === 'CCONJ') {
    // `Ruiz said he hoped it would end | and added that …`: whoever says what has ended
    const before = hasEnded(group.first, outer) ? outer : previous;
    const carried = newcomer(scope) ?? subjectCarriedOn(reading, group, isCue);
    if (hasEnded(group.first, before) && goesOn(scope, before) && !isMain(reading, carried, before))
      return before?.speaker ?? null;
    return carried;
  }
  return subjectCarriedOn(reading, group, isCue);
}

/** `Ruiz said | a man | had come and asked …`: within what is said, of one who is first told of there. */
function newcomer({ reading, cue: { group }, previous }: VerbScope): Range | null {
  const [said] = previous?.content ?? [];
  if (said === undefined || previous?.kind !== 'clause' || said.first > group.first || said.end <= group.first)
    return null;
  const first = reading.lower(said.first) === 'that' ? said.first + 1 : said.first;
  return /^an?$/.test(reading.lower(first)) ? nounPhraseAfter(reading, first, group.first) : null;
}

/** Whether the statement is one of a verb in the same sentence. `criticised his plan, | saying`: no word of his; `for calling it a lie, | saying`: nor of whoever called it so. */
function goesOn({ reading, cue: { group } }: VerbScope, before: Statement | undefined): boolean {
  const cue = before?.cue;
  if (!cue || before?.speaker === null || cue.first < reading.sentenceAt(group.verb).first || cue.end > group.first)
    return false;
  if (before?.construction === 'noun-cue') return false;
  return reading.tokens.text(group.first - 1) !== ',' || reading.upos(cue.first - 1) !== 'ADP';
}

/** `When Ruiz said it was late, | the crew | rose and agreed`: the subject of a clause after what is reported. */
function isMain(reading: Reading, subject: Range | null, before: Statement | undefined): boolean {
  const cue = before?.cue ?? null;
  if (subject === null || cue === null || isListEnd(reading, subject, before)) return false;
  return subject.first > cue.end && reading.tokens.text(subject.first - 1) === ',';
}

/** `said | nets, | boats and crews | were gone`: the last of those of whom something is said. */
function isListEnd(reading: Reading, subject: Range, before: Statement | undefined): boolean {
  if (before?.content.some((range) => inside(subject, range)) !== true) return false;
  for (let token = subject.first + 1; token < subject.end; token += 1) if (reading.upos(token) === 'CCONJ') return true;
  return false;
}

/** `Since Ruiz endorsed the plan, | Bell | has grown bold, saying …`: the subject of a clause that begins after what is reported. */
function isNext(reading: Reading, subject: Range | null, before: Statement | undefined): boolean {
  if (subject === null || SUBJECT_RELATIVES.has(reading.lower(subject.first))) return false;
  return subject.first >= Math.max(before?.cue?.end ?? 0, before?.content.at(-1)?.end ?? 0);
}

/** Whether what the statement reports ends before the "and" in front of a verb. */
function hasEnded(first: number, statement: Statement | undefined): boolean {
  const end = statement?.content.at(-1)?.end ?? first;
  return end === first - 1 || end === first - 2;
}
