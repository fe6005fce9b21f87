/** Words that stand before or between the parts of a verb. Written for this project from general knowledge of English; lower case. */
import { wordSet } from './words.js';

/** `is`, `remains`, `seems`: an adjective or a participle may follow. */
export const COPULAS = wordSet('is, are, was, were, be, been, remains, remain, seems, seemed, appears, appeared');

/** `has | not yet | commented`, `will | soon | discuss`: auxiliaries and adverbs between a subject and its verb. */
export const BEFORE_VERBS = wordSet(
  'has, have, had, will, would, could, should, may, might, must, can, does, did, do',
  `not, n't, n’t, also, then, now, already, yet, soon, never, recently, both, reportedly, repeatedly, again, so, far, still, long, later, since,
   once, even, itself, themselves, ever, to`,
);

/** Before a verb without helpers they belong to it: `crews that want a rise | also | marched`. */
export const ADVERBS_OF_VERBS = wordSet(
  'also, now, already, still, never, just, often, rarely, seldom, usually, always, both',
);

/** `serves as`, `worked as`: what follows is an office. */
export const SERVING = wordSet('serves, served, works, worked, acts, acted');

/** "It seems that", "it took an hour": their "it" stands for nothing. Lemmas. */
export const IMPERSONAL_VERBS = wordSet('seem, appear, take, turn, happen, rain, snow, matter, help, become, look');

/** `looked | into it`: no "it" that stands for nothing does. */
export const LOOKED = wordSet('at, into, for, forward, after');

/** "It was | disappointed": what only somebody is. */
export const ATTITUDES = wordSet(`
  aware, unaware, confident, disappointed, pleased, delighted, shocked, saddened, concerned, worried, willing, unwilling, prepared, committed,
  determined, eager, keen, proud, grateful, sorry, optimistic, hopeful, happy, unhappy, thrilled, dismayed, surprised, reluctant, adamant, unable, insolvent, bankrupt`);

/** Lemmas: whoever is its subject, or its object, speaks no more. */
export const DYING = wordSet(
  'die, kill, murder, bury, drown, perish, execute, assassinate, slay, behead, cremate, decapitate, electrocute',
);

/** `told | the paper | that it was late`: they take whom they tell before what is told. */
export const TELLING = wordSet(
  'tell, tells, told, telling, assured, informed, reminded, warned, notified, convinced, persuaded, promised',
);

/** `a detective | based in Leeds`: after a role they say where and how long. */
export const AFTER_ROLES = wordSet(
  'based, living, working, born, employed, trained, known, considered, charged, convicted, tasked, credited, nominated, responsible, currently, specialising, specializing',
);

/** `was | appointed | head of the union`, `has been | elected | mayor`: what follows is an office. */
export const APPOINTED = wordSet(
  'appointed, reappointed, named, elected, re-elected, reelected, promoted, installed, inaugurated, hired, confirmed, reinstated',
);

/** `| resigned | as head of the union`, `took | over | as mayor`: before "as" and an office. */
export const BEFORE_AS_AND_AN_OFFICE = wordSet(
  'resigned, quit, retired, returned, sacked, fired, dismissed, ousted, removed, replaced, suspended, over, down, in, aside',
);
/** Of these the ones after which only a verb such as "step" or "take" is before: `stepped | down`. */
export const TAKING_AND_STEPPING = wordSet('took, take, taken, takes, stepped, step, steps, sworn, stood');
