/** Nouns of relatives and of who speaks for whom, and what each is to the other. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** Who acts for a client. */
export const AGENTS_OF_CLIENTS = wordSet('lawyer,attorney,solicitor,barrister,counsel,advocate,agent');

/** Of each noun what the other of the two is called: a man, a woman. */
export const INVERSES: ReadonlyMap<string, readonly [male: string, female: string]> = new Map(
  [
    ['son,daughter,stepson,stepdaughter', 'father', 'mother'],
    ['father,mother,stepfather,stepmother', 'son', 'daughter'],
    ['husband,wife,widow,widower,fiancé,fiancée,partner', 'husband', 'wife'],
    ['brother,sister,half-brother,half-sister,twin', 'brother', 'sister'],
    ['uncle,aunt', 'nephew', 'niece'],
    ['nephew,niece', 'uncle', 'aunt'],
    ['grandson,granddaughter', 'grandfather', 'grandmother'],
    ['grandfather,grandmother', 'grandson', 'granddaughter'],
    ['cousin', 'cousin', 'cousin'],
    ...[...AGENTS_OF_CLIENTS].map((agent) => [agent, 'client', 'client']),
  ].flatMap(([nouns = '', male = '', female = '']) =>
    [...wordSet(nouns)].map((noun) => [noun, [male, female]] as const),
  ),
);

/** `my | mum`: the noun that says the same. */
const SAME: readonly (readonly [noun: string, others: string])[] = [
  ['mother', 'mum, mom, mummy, mama'],
  ['father', 'dad, daddy, papa'],
  ['wife', 'widow'],
  ['husband', 'widower'],
  ['grandmother', 'grandma, granny, gran, nan'],
  ['grandfather', 'grandpa, grandad, granddad'],
  ['aunt', 'auntie'],
  ['brother', 'half-brother'],
  ['sister', 'half-sister'],
];

/** By each noun the one that says the same; a widow is a wife. */
export const SAME_RELATION: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([noun, others]) => [...wordSet(others)].map((other) => [other, noun] as const)),
);

/** What "her …" or "my …" may be somebody by. */
export const RELATION_NOUNS = wordSet([...INVERSES.keys(), ...SAME_RELATION.keys(), 'client'].join(','));

/** `his | former | wife`: not the one who is called his wife. */
export const OF_ANOTHER_TIME = wordSet('former, ex, first, second, third, previous, other, future');
