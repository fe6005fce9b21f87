/**
 * What others say of somebody or something that meets with it.
 *
 *     The plan drew sharp criticism from the union.          The rule was met with outrage by farmers.
 *     Bell has faced criticism from rivals for leaving.      what for is content too
 */
import type { Range } from '../../document/index.js';
import { BEFORE_REACTING, DRAWING, MEETING, REACTING, REACTIONS } from '../../english/reporting/reactions.js';
import { UNREAL_HELPERS } from '../../english/verb-helpers.js';
import { WordMarks } from '../../english/word-set.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { withName } from '../../grammar/role-and-name.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { type VerbGroup, verbGroupAt } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import type { CueAct } from '../../record.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const REACTION: TokenConstruction = { name: 'reactions', read: reaction };

const ACTS: readonly CueAct[] = ['claim', 'deny', 'agree', 'think'];
const actOf = new Map(ACTS.flatMap((act) => Array.from(REACTIONS[act] ?? [], (noun): [string, CueAct] => [noun, act])));
const looksOfReaction = new WordMarks(actOf.keys());

/** The statement that a noun at the token reports, or null; cheap where there is none. */
function reaction(reading: Reading, at: number, isCue: IsCue): Statement | null {
  const next = reading.lower(at + 1);
  const isOf = next === 'of' && reading.lower(at - 1) === 'the'; // `won the backing | of the union`
  if (!BEFORE_REACTING.has(next) && !isOf) return null;
  const word = reading.lower(at);
  const act = looksOfReaction.mayHave(word) ? actOf.get(word) : undefined;
  // Within somebody's words, what others said is hers.
  if (act === undefined || (isOf && act !== 'agree') || reading.quotationAt(at) !== null) return null;
  const verb = verbBefore(reading, at);
  const subject = verb === null ? null : subjectOf(reading, verb, isCue);
  const limit = limitAt(reading, at);
  const phrase = subject === null ? null : nounPhraseAfter(reading, at + 2, limit);
  if (verb === null || subject === null || phrase === null || !isSomebody(reading, phrase)) return null;
  const speaker = withName(reading, phrase, limit);
  if (reading.lower(speaker.end) === 'that') return null; // `drew criticism from rivals | that it was late`: what they say
  return {
    content: [subject, ...reasonAfter(reading, speaker.end, limit, isCue)],
    speaker,
    cue: { first: verb, end: at + 1, lemma: word, act },
    addressee: null,
    construction: 'passive',
    kind: 'preposition',
  };
}

/** Maximum tokens of what describes the noun: `immediate and fierce`. */
const MAX_DESCRIPTION = 5;

/** `| drew | sharp`, `was | met | with much`, `has | faced`: the verb before what describes the noun. */
function verbBefore(reading: Reading, noun: number): number | null {
  const floor = Math.max(reading.sentenceAt(noun).first, noun - MAX_DESCRIPTION);
  let at = noun - 1;
  const describes = (token: number) =>
    /^(?:ADJ|ADV|DET|CCONJ|NOUN)$/.test(reading.upos(token)) && !NOT_ANY.has(reading.lower(token));
  while (at > floor && describes(at) && !isDrew(reading, at)) at -= 1;
  const isWith = reading.lower(at) === 'with';
  const verb = isWith ? at - 1 : at;
  if (isDrew(reading, verb)) return verb;
  if (reading.upos(verb) !== 'VERB' || !(isWith ? MEETING : DRAWING).has(reading.lemma(verb))) return null;
  const { form, negated, first } = verbGroupAt(reading, verb);
  if (negated || (form !== 'finite' && (form !== 'passive' || !isWith))) return null;
  // nobody has said it yet
  for (let token = first; token < verb; token += 1) if (UNREAL_HELPERS.has(reading.lower(token))) return null;
  return verb;
}

/** `drew | no | criticism` */
const NOT_ANY: ReadonlySet<string> = new Set(['no', 'little', 'few']);

/** `The plan | drew | criticism`: taken for a name or a noun. */
function isDrew(reading: Reading, token: number): boolean {
  return reading.tokens.text(token) === 'drew' && reading.upos(token) !== 'VERB';
}

/** What met with it: for a relative pronoun, the phrase before it. */
function subjectOf(reading: Reading, verb: number, isCue: IsCue): Range | null {
  const group: VerbGroup =
    reading.upos(verb) === 'VERB'
      ? verbGroupAt(reading, verb)
      : { first: verb, end: verb + 1, verb, form: 'finite', negated: false };
  const isSecond = /^(?:and|but)$/.test(reading.lower(group.first - 1));
  const subject = isSecond ? subjectCarriedOn(reading, group, isCue) : subjectBefore(reading, group);
  // `the row about | the pier | drew …`, `moves to close | the pier | drew …`: only the end of it
  if (subject === null || /^(?:VERB|ADP)$/.test(reading.upos(subject.first - 1))) return null;
  if (!/^(?:which|that|who)$/.test(reading.lower(subject.first))) return subject;
  const end = reading.tokens.text(subject.first - 1) === ',' ? subject.first - 1 : subject.first;
  return nounPhraseBefore(reading, end, reading.sentenceAt(verb).first);
}

/** A name, people or a body: no `criticism from all sides`, no `applause from the gallery`. */
function isSomebody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  const named = reading.namedAt(head);
  if (named !== null) return /^(?:PERSON|ORG|NORP|GPE)$/.test(named.entity.type);
  if (reading.upos(head) === 'PROPN') return true; // `by Anglo-Irish, who …`
  return (
    REACTING.has(reading.lower(head)) || isNounOfPeople(reading.lower(head)) || isNounOfBodies(reading.lower(head))
  );
}

/** `| for leaving early`, `| over the delay` */
function reasonAfter(reading: Reading, at: number, limit: number, isCue: IsCue): Range[] {
  if (!/^(?:for|over)$/.test(reading.lower(at)) || at + 1 >= limit) return [];
  return [{ first: at, end: clauseEnd(reading, at + 1, limit, { isCue, phrase: true, fronted: false }) }];
}
