/**
 * Words that look like a verb that reports, and are none: they describe a noun, belong to a name, or are a turn of speech.
 *
 *     the | said | report          the most | challenging | task          Local Democracy | Reporting          | Thank you |
 */
import { DEGREE_ADVERBS } from '../english/degree-words.js';
import { SHARES } from '../english/firms.js';
import { CRIES } from '../english/reporting/nouns.js';
import { HELPERS_HAVE } from '../english/verb-helpers.js';
import { wordSet } from '../english/words.js';
import { OF_SHOWS } from '../english/works.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isAttributive, isPossessive } from '../grammar/noun-phrase-words.js';
import { isFiniteVerb, isMostAlone } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';

export function isNoVerb(reading: Reading, verb: number): boolean {
  return (
    isNoun(reading, verb) ||
    isInAside(reading, verb) ||
    isAttribute(reading, verb) ||
    isOwned(reading, verb) ||
    isOfCompound(reading, verb) ||
    isInName(reading, verb) ||
    isTurn(reading, verb)
  );
}

/** `It is | telling that nobody came`, `| Thank you |`, `when | shown | the film`: a turn of speech by which nobody says anything. */
function isTurn(reading: Reading, verb: number): boolean {
  const word = reading.lower(verb);
  if (word === 'known') return reading.lower(verb + 1) === 'for' && !HELPERS_HAVE.has(reading.lower(verb - 1)); // `a firm | known | for its lamps`
  if (word === 'opposed' && reading.lower(verb + 1) === 'to') return !isFiniteVerb(reading, verb + 2); // `is | opposed | to the plan`, an adjective
  // `It | adds to | fears that …`: not `added to the crew that it was late`
  if (reading.lemma(verb) === 'add' && reading.lower(verb + 1) === 'to') return true;
  // `anyone | found | selling fuel`
  if (word === 'found') return FOUND_OUT.has(reading.lower(verb - 1)) && reading.lower(verb + 1).endsWith('ing');
  if (word === 'thank') return reading.lower(verb + 1) === 'you';
  if (word === 'told' || word === 'said') return isSummingUp(reading, verb, word);
  if (word === 'preferred') return SHARES.has(reading.lower(verb + 1)); // `9.5 million Series H | preferred | shares`
  if (word === 'shown') return /^(?:when|if|once)$/.test(reading.lower(verb - 1)); // `conceded, when | shown | the film, that …`
  return word === 'telling' && reading.lower(verb + 1) === 'that' && reading.lemma(verb - 1) === 'be';
}

const FOUND_OUT = wordSet('anyone, anybody, those, everyone, everybody, someone, somebody');

/** `All | told |, it cost a million`, `That | said |, it is late`: at the beginning of a clause, before a comma. */
function isSummingUp(reading: Reading, verb: number, word: string): boolean {
  if (reading.lower(verb - 1) !== (word === 'told' ? 'all' : 'that') || reading.tokens.text(verb + 1) !== ',')
    return false;
  return reading.sentenceAt(verb).first === verb - 1 || /^(?:CCONJ|PUNCT)$/.test(reading.upos(verb - 2));
}

/** `A note, | found in 2009|, reads`: a participle between commas, before the verb of its noun. */
function isInAside(reading: Reading, verb: number): boolean {
  if (reading.tokens.text(verb - 1) !== ',' || !/^VB[DN]$/.test(reading.syntax.xpos(verb))) return false;
  if (!/^(?:in|on|at)$/.test(reading.lower(verb + 1))) return false;
  for (let token = verb + 2; token < verb + MAX_ASIDE; token += 1) {
    if (reading.tokens.text(token) === ',')
      return isFiniteVerb(reading, token + 1) || reading.lower(token + 1) === 'reads';
    if (/^(?:VERB|AUX|PUNCT)$/.test(reading.upos(token))) return false;
  }
  return false;
}

/** `a shareholder rights | plan | to ward off bids`: one of a kind whose word for it is a plural has no verb of a plural. */
function isOfCompound(reading: Reading, verb: number): boolean {
  // not `a threat | experts believe | could return`
  if (reading.syntax.xpos(verb) !== 'VBP' || reading.lower(verb + 1) !== 'to') return false;
  if (!/^NNP?S$/.test(reading.syntax.xpos(verb - 1))) return false;
  const phrase = nounPhraseBefore(reading, verb, verb - MAX_COMPOUND);
  if (phrase === null || !/^(?:an?|each|every|another)$/.test(reading.lower(phrase.first))) return false;
  for (let token = phrase.first + 1; token < verb - 1; token += 1)
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(reading.upos(token)) || COUNTING.has(reading.lower(token))) return false;
  return true;
}

/** Maximum tokens of `a new shareholder rights`. */
const MAX_COMPOUND = 6;

/** `a few | dockers say`, `a dozen | dockers say` */
const COUNTING = wordSet(
  'few, dozen, hundred, thousand, million, couple, number, lot, majority, handful, group, several, many',
);

/** Maximum tokens of such an aside. */
const MAX_ASIDE = 8;

/** Tokens of the line looked at on either side. */
const MAX_LINE = 40;

/** `Local Democracy | Reporting`: with a capital after one, where the verbs of the line have none. */
function isInName(reading: Reading, verb: number): boolean {
  if (!reading.isCapitalised(verb) || !reading.isCapitalised(verb - 1) || !reading.lower(verb).endsWith('ing'))
    return false;
  const { first, end } = reading.sentenceAt(verb);
  if (verb === first || reading.quotationAt(verb)?.first === verb - 1) return false;
  const far = Math.min(end, verb + MAX_LINE);
  for (let token = Math.max(first + 1, verb - MAX_LINE); token < far; token += 1)
    if (reading.upos(token) === 'VERB' && !reading.isCapitalised(token)) return true;
  return false;
}

/** `Ruiz’s | claim that …`: whatever it is taken for, a noun. */
function isOwned(reading: Reading, verb: number): boolean {
  return (
    reading.upos(verb - 1) === 'PART' &&
    /^['’]s?$/.test(reading.tokens.text(verb - 1)) &&
    reading.lower(verb) === reading.lemma(verb)
  );
}

/** `in all five | states |`, `on his radio | show |`: a noun taken for a verb. */
function isNoun(reading: Reading, verb: number): boolean {
  const word = reading.lower(verb);
  if (reading.lower(verb + 1) === 'of' && CRIES.has(word)) return true; // `left to | cries of “Traitor”`
  if (reading.lower(verb - 1) === 'only' && reading.lower(verb - 2) === 'the' && reading.lemma(verb) === word)
    return true; // `the only | hope they have is`
  if (word === 'show' || word === 'shows') return OF_SHOWS.has(reading.lower(verb - 1));
  if (word !== 'states') return false;
  const before = reading.upos(verb - 1);
  if (before === 'NUM' || before === 'ADJ' || (before === 'DET' && !/^(?:this|that)$/.test(reading.lower(verb - 1))))
    return true;
  const named = reading.namedAt(verb - 1);
  if (named?.entity.type === 'NORP')
    return reading.upos(named.first - 1) === 'DET' || reading.upos(named.first - 1) === 'ADJ';
  return reading.tokens.text(verb - 1) === ',' && reading.namedAt(verb - 2)?.entity.type === 'GPE';
}

/** `the most challenging environment`, `a defending champion`: a participle that describes a noun. */
function isAttribute(reading: Reading, verb: number): boolean {
  const word = reading.lower(verb);
  if (word === 'said') return reading.lower(verb - 1) === 'the' && isAttributive(reading, verb);
  if (!/(?:ed|ing|[tkrw]e?n)$/.test(word)) return false; // `a | written | statement`
  const upos = reading.upos(verb + 1);
  const isCompound = upos === 'NUM' && reading.tokens.text(verb + 2) === '-'; // `the | proposed | 12-nation pact`
  if (/^an?$/.test(reading.lower(verb - 1)) && /^(?:NUM|SYM)$/.test(upos)) return true; // `worth a | reported | $2 million`
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && !isCompound) return false;
  const before = reading.upos(verb - 1);
  if (isPossessive(reading, verb - 1) || /^['’]s?$/.test(reading.tokens.text(verb - 1))) return true; // `its | proposed | rule`
  if (reading.tokens.text(verb - 1) === '-' && !reading.tokens.spaceBefore(verb)) return true; // `pier-supporting members`
  const counted = reading.upos(verb - 2) === 'NUM' ? verb - 3 : verb - 2;
  const isDescribed = before === 'ADV' && reading.upos(counted) === 'DET'; // `a | highly | anticipated | treaty`, `the four early | nominating | states`
  return (
    before === 'DET' ||
    before === 'ADJ' ||
    (word.endsWith('ed') && isAfterPreposition(reading, verb)) ||
    isDescribed ||
    (before === 'VERB' && word.endsWith('ed')) ||
    (DEGREE_ADVERBS.has(reading.lower(verb - 1)) && !isMostAlone(reading, verb - 1))
  );
}

/** `a lead in | pledged | votes`, `by 271 | pledged | votes`: no subject stands there; not `six in ten | backed | the plan`. */
function isAfterPreposition(reading: Reading, verb: number): boolean {
  if (reading.upos(verb - 1) === 'ADP') return true;
  return (
    reading.upos(verb - 1) === 'NUM' &&
    /^(?:ADP|VERB)$/.test(reading.upos(verb - 2)) &&
    reading.upos(verb - 3) !== 'NUM'
  );
}
