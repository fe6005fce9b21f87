/**
 * What a verb's form says about where its source is, and what follows it: read once for all constructions that ask.
 *
 *     finite      “…,” she said / she said that … / …, she said        its subject
 *     gerund      she said no, adding that …                           the source is carried on
 *     infinitive  she left to say that …                               the same
 */

import type { Range } from '../../document/index.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { HELPERS_HAVE } from '../../english/verb-helpers.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { isFiniteVerb, type VerbGroup } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import type { Construction, IsCue, Scope } from '../scope.js';
import type { Statement } from '../statement.js';
import { isAbsolute } from './absolute-gerunds.js';
import { carriedOn, outermost } from './carried-sources.js';
import type { Complement } from './complement-kinds.js';
import { clauseComplement } from './complements.js';
import { surerCarried, surerSubject } from './doubtful-subjects.js';
import { sourceHeard } from './infinitive-source.js';
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

  /** `with | Lisbon | urging Porto to …`: a gerund with a subject of its own. */
  get #isAbsolute(): boolean {
    const { group } = this.cue;
    return group.form === 'gerund' && this.subject !== null && isAbsolute(this.reading, group, this.subject);
  }

  /** The subject, or the one that another verb's subject carries on. */
  get speaker(): Range | null {
    if (this.#speaker === undefined) {
      const own = this.isFiniteForm || this.#isAbsolute;
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
