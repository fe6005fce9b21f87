/** Words at the edges of noun phrases. Written for this project from general knowledge of English. */
import { POSSESSIVE_PRONOUNS, REFLEXIVE_PRONOUNS } from './pronouns.js';
import { WordSet } from './word-set.js';
import { without, wordSet } from './words.js';

/** Before a determiner: "all the ships", "even the mate". */
export const PREDETERMINERS = wordSet('all, both, half, such, not, even, only');

/** After a noun they tie a phrase to it, and are no verb of a sentence: "officials | familiar with the matter". */
export const POSTMODIFIERS = wordSet(`
  familiar, close, aware, critical, briefed, based, involved, working, affiliated, accused, charged, appointed, elected, hired, named,
  posted, stationed, living, born, employed, trained, aligned, allied, associated, connected, opposed, loyal, responsible, present,
  interviewed, polled, surveyed, conducted, published, released, issued, signed, sent, obtained, compiled`);

/** What may begin an apposition after the comma, besides a noun, a number, an adjective or a verb. */
export const APPOSITION_WORDS: ReadonlySet<string> = new WordSet([
  ...wordSet(`
    who, which, whose, whom, where, both, all, up, then, a, an, the, in, on, at, of, for, from, with, speaking, citing, like, one, not, no,
  also, however, meanwhile, too, though, without, while, along, including, despite, after, before, as, amid, during, when, if, through, via, beside,
  alongside, because, although,
    since, until, unless, once`),
  ...without(POSSESSIVE_PRONOUNS, 'my', 'your', 'our', 'whose'),
  ...without(REFLEXIVE_PRONOUNS, 'themselves'),
]);

/** Phrases that stand in a verb group as adverbs do: "have | in fact | said". */
export const ADVERBS_IN_TWO: ReadonlySet<string> = new Set([
  ...['fact', 'turn', 'effect', 'essence', 'general', 'part', 'particular', 'private', 'public', 'return'].map(
    (noun) => `in ${noun}`,
  ),
  ...[
    'of course',
    'at times',
    'at last',
    'at least',
    'at once',
    'by contrast',
    'for instance',
    'for example',
    'so far',
  ],
]);

/** Between a noun and a phrase that says where: "the families | here | in Porto". */
export const PLACE_ADVERBS = wordSet('here, there, nearby, abroad, elsewhere');

/** After a noun they take the one that it stands for: "the member | representing the area". */
export const POSTMODIFIERS_WITH_OBJECT = wordSet(
  'representing, covering, heading, leading, chairing, overseeing, investigating, running, coordinating, managing',
);

/** Nouns of people and of shares that are adjectives as well: "its chief | executive", "a | third". */
export const NOUNS_LIKE_ADJECTIVES = wordSet(
  `executive, executives, representative, representatives, official, officials, third, thirds, fifth, fifths, rival, rivals, relative, relatives, veteran, veterans,
  individual, individuals, militant, militants, extremist, extremists, loyalist, loyalists, specialist, specialists, adult, adults, principal, teen, teens,
  professional, professionals`,
);

/** Adjectives that name all people of a kind after an article: "asked | the public | not to come", "told | the elderly | to rest". */
export const PEOPLE_BY_ADJECTIVE = wordSet(
  `public, elderly, young, old, sick, poor, rich, wealthy, unemployed, jobless, homeless, disabled, deaf, blind, wounded, injured, bereaved, vulnerable, needy,
  faithful, devout, displaced, dispossessed, powerful, privileged, self-employed, retired, accused, convicted, condemned, guilty, innocent, unvaccinated,
  vaccinated, uninsured`,
);

/** After those that they count: "Ruiz and Bell | both | said", "they have | all | agreed". */
export const FLOATING_QUANTIFIERS = wordSet('both, all, each');

/** Before a noun of an office they belong to it: "the | managing director". */
export const OFFICE_PARTICIPLES = wordSet(
  'managing, acting, founding, presiding, visiting, sitting, retiring, retired, outgoing, incoming',
);

/** After the comma after a phrase they begin something new: "rejected the plan, | which was new". */
export const AFTER_PHRASES = wordSet('who, which, as, after, a, an, the');

/** Between an office and what it is in: `head | of the union`. */
export const OFFICE_PREPOSITIONS = wordSet('of, for, at, in, to, with');

/** What ends the part of a name that says what it is: `Bank | of England`. */
export const NAME_HEAD_ENDS: ReadonlySet<string> = new WordSet([
  ...wordSet('of, for, in, on, at, to, and'),
  '&',
  ',',
  '(',
]);

/** After a noun they say which one it is: `the bank | that lent it`. */
export const NOUN_GOES_ON = wordSet('of, de, for, that, which, where, who, whose, called, named');

/** What "called" is a verb before: "the union called | for a strike"; not "the union called Unity". */
export const CALLED_FOR = wordSet('for, on, off, upon, it, him, her, them, an, a, the, this, his, its, their');

/** Before a subject and its verb, what a form of "be" says next: "| what | Ruiz wants is a vote". */
export const CLEFT_NOUNS = wordSet('what, all, thing, point, message, question');

/** Begin what says more of a name: "Ruiz | of | Porto", "Ruiz | herself |". */
export const AFTER_NAME_WORDS = wordSet('of, from, in, at, himself, herself');

/** Are somebody else than whom a name before them names: "Ruiz, and | those | who". */
export const OTHERS_AFTER_NAMES = wordSet('those, these, people, and');

/** They begin a noun phrase, though they are taken for adjectives: "a job | many women | want". */
export const COUNTING = wordSet('many, several, numerous, countless');

/** After a noun they begin what it is of: "a move | that |", "a sign | of |", "a step | towards |". */
export const AFTER_SUMMING_UP = wordSet('that, which, of, in, for, to, toward, towards');
