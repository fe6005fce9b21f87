/**
 * Passives whose helper stands with the verb before, or nowhere.
 *
 *     The mate was arrested on Friday and | accused of | theft.        The crew was freed and | told | to leave.
 *     in a headline: Residents | urged | to stay indoors               Mayor | accused of | theft
 */
import { QUESTION_WORDS } from '../english/clause-words.js';
import { SPEAKING_PRONOUNS } from '../english/pronouns.js';
import type { CueVerb } from '../english/reporting/cue-verb-lines.js';
import { HELPERS_HAVE } from '../english/verb-helpers.js';
import { wordSet } from '../english/words.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';

/** The group as a passive, where it is one; else as it is. @param end index after the verb */
export function asPassive(reading: Reading, group: VerbGroup, verbs: readonly CueVerb[], end: number): VerbGroup {
  const { form, verb } = group;
  if ((form !== 'finite' && form !== 'participle') || group.first !== verb || !isPastForm(reading, verb)) return group;
  if (!isOnlyPassive(reading, verbs, end, form === 'participle')) return group;
  const isPassive = CONJUNCTIONS.has(reading.lower(verb - 1))
    ? isAfterPassive(reading, verb)
    : form === 'finite' && isWithoutHelper(reading, verb);
  return isPassive ? { ...group, form: 'passive' } : group;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** What follows a passive only, since somebody would stand there else: `told | to`, `accused | of`, `named | by` with its participle. */
function isOnlyPassive(reading: Reading, verbs: readonly CueVerb[], end: number, isParticiple: boolean): boolean {
  const word = reading.lower(end);
  if (word === 'by') return isParticiple;
  // `was summoned and | told that it was late`, `was arrested and | told she would be charged`
  const isClause = word === 'that' || SPEAKING_PRONOUNS.has(word) || QUESTION_WORDS.has(word);
  if (isClause && verbs.some(({ lemma }) => NEEDING_HEARERS.has(lemma))) return true;
  if (isClause && verbs.some(({ act }) => act === 'warn') && isSummoned(reading, end - 1)) return true;
  const isInfinitive = word === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(end + 1));
  return verbs.some(
    ({ afterObject, frames, prepositions }) =>
      (isInfinitive && (afterObject.has('infinitive') || frames.has('passive'))) ||
      (/^(?:of|as)$/.test(word) && afterObject.has(word) && !prepositions.has(word)),
  );
}

/** Lemmas: whoever does so says to whom. */
const NEEDING_HEARERS = wordSet('tell, inform, notify, assure, remind');

/** Lemmas: whoever is so treated is spoken to next, and does not speak. */
const SUMMONING = wordSet(
  'call, summon, stop, arrest, detain, pull, take, bring, haul, reprimand, fine, caution, scold, rebuke, evict, sack',
);

/** `was called in and | warned that she would be sacked`, `was stopped and | warned that …`; not `was elected and warned that …`. */
function isSummoned(reading: Reading, verb: number): boolean {
  if (reading.lower(verb - 1) !== 'and') return false;
  for (let token = verb - 2; token > verb - MAX_SUMMONED; token -= 1) {
    if (reading.upos(token) === 'VERB')
      return SUMMONING.has(reading.lemma(token)) && verbGroupAt(reading, token).form === 'passive';
  }
  return false;
}

/** Maximum tokens of `called in by the head and`. */
const MAX_SUMMONED = 8;

function isPastForm(reading: Reading, verb: number): boolean {
  return /^(?:VBN|VBD|JJ)$/.test(reading.syntax.xpos(verb)) && reading.lower(verb) !== reading.lemma(verb);
}

/** Maximum tokens from the passive before to the "and". */
const MAX_BACK = 25;

/** `was arrested on Friday and | accused`: the verb before is a passive; not `was arrested after he left and | asked to …`. */
function isAfterPassive(reading: Reading, verb: number): boolean {
  const floor = Math.max(reading.sentenceAt(verb).first, verb - MAX_BACK);
  for (let token = verb - 2; token >= floor; token -= 1) {
    if (reading.upos(token) !== 'VERB' || !isFiniteVerb(reading, token)) continue;
    const { form, first } = verbGroupAt(reading, token);
    if (form === 'participle') continue;
    if (form !== 'finite' || first !== token) return form === 'passive';
    // `was held, | charged | and accused of theft`
    if (!/^(?:and|or|but|,)$/.test(reading.lower(first - 1))) return false;
  }
  return false;
}

/** `Residents | urged | to stay indoors`, in a headline, where helpers are left out; not its first word. */
function isWithoutHelper(reading: Reading, verb: number): boolean {
  return reading.isInHeadline(verb) && reading.isInHeadline(verb - 1) && !HELPERS_HAVE.has(reading.lower(verb - 1));
}
