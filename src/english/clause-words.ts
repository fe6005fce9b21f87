/** Words that clauses begin with. Written for this project from general knowledge of English. */
import { without, wordSet } from './words.js';

/** Those that a sentence may begin with. */
export const COORDINATING_CONJUNCTIONS = wordSet('and, but, yet, or, so');

export const SUBORDINATING_CONJUNCTIONS = wordSet(
  'when, as, if, after, while, although, though, because, since, before, once, until, unless, whereas, that',
);

/** They open a clause of time: "after | the siren went, they ran". */
export const CLAUSE_OPENERS = wordSet('after, before, once');
/** Nouns that do: "since the | day | she left, he was ill". */
export const CLAUSE_TIMES = wordSet('day, night, morning, evening, week, month, year, moment, minute, second, time');
/** Before "the" and such a noun. */
export const BEFORE_TIMES = wordSet('since, on, from, at, by, until, before, after, in');

/** Before a noun that reports, with which a sentence begins: "Despite his claim that …, | they left". */
export const FRONTING_PREPOSITIONS = wordSet('despite, amid, notwithstanding, whatever, for, after, given, contrary');

/** What goes on with a clause after its cue: "…, she said, | because the sea was high". */
export const GOING_ON = wordSet(
  'because, if, unless, since, so, that, provided, until, including, especially, particularly',
);

/** Alone after a cue and a comma they go on with what was said: "He means it kindly, she says, | mostly". */
export const AFTERTHOUGHTS = wordSet(
  'mostly, largely, partly, probably, perhaps, possibly, maybe, usually, sometimes, often, always, never, eventually, almost',
);

/** Before a cue they may say when it was said: "As he left, | she said, …". */
export const TIMES_OF_SAYING = wordSet('as, asked, during, after, that');

/** Of questions within a sentence. */
export const QUESTION_WORDS = wordSet('whether, if, why, how, what, who, where, when, which, whom');

/** After a preposition, where the others begin no question: "asked about | why". */
export const OPEN_QUESTION_WORDS = without(QUESTION_WORDS, 'if', 'which', 'whom');

/** What asks for no person, place or time. */
export const MATTER_QUESTION_WORDS = without(QUESTION_WORDS, 'who', 'where', 'when', 'which', 'whom');

/** May stand before a question that is the content of a verb: "asked | exactly | why". */
export const BEFORE_QUESTIONS = wordSet('exactly, just, about, of, on, as');

/** After a comma, of clauses that only add something: "the mate, | who was awake, …". */
export const ASIDE_RELATIVES = wordSet('who, which, whose, where');

/** After them comes a verb with a subject of its own. */
export const EMBEDDING_WORDS = wordSet('who, which, that, what, how, whether, if, as, because');

/** Before a clause that says the contrary. */
export const CONTRASTING_CONJUNCTIONS = wordSet('but, while, although, though, whereas');

/** Of those, before what is set beside it. */
export const SIDE_CONJUNCTIONS = wordSet('while, whereas');

/** Before what a verb of saying takes. */
export const COMPLEMENT_WORDS = wordSet('that, to, if, whether');

/** Adverbs that ask, and begin a clause. */
export const QUESTION_ADVERBS = wordSet('why, how, when, where');

/** After a comma they open an aside between a subject and its verb: "the plan, | though old, | is good". */
export const ASIDES = wordSet(
  'though, although, while, if, however, albeit, unless, when, once, like, unlike, despite, even',
);

/** At the end of a sentence, after a comma, the words of whoever reports: "said Ruiz had left, | however". */
export const ENDING_ASIDES = wordSet('however, though, meanwhile');

/** Pasts that answer what somebody else has said: ", and his wife | confirmed it". */
export const ANSWERS = wordSet('confirmed, denied, disputed, rejected, dismissed, contradicted');

/** After a comma between them and a clause before the main one: "and, | when Bell says so, we laugh". */
export const BEFORE_ASIDES = wordSet('and, but, or, that');

/** Before "what" whose clause is the subject of what follows: "that | what she said is true". */
export const BEFORE_SUBJECT_CLAUSES = wordSet('that, whether, if, because');

/** After "as", where nothing is called anything: "as | part of a deal", "as | well", "as | soon as". */
export const AS_ADVERBS = wordSet('part, well, soon, long, far, much, many, little, few, early, late');

/** Adverbs that belong to the clause after them: "hope | even as the boat sank", "aid | just before she left". */
export const ADVERBS_BEFORE_CLAUSES = wordSet('even, just, only, shortly, right, soon, long, immediately');

/** What a writer calls somebody's words after a comma or a dash: `– an | allegation | she denies`. */
export const WORDS_OF_OTHERS = wordSet(
  'claim, allegation, accusation, charge, assertion, contention, suggestion, notion, statement, assessment, theory, position, view',
  'acknowledgment, acknowledgement, admission, argument, call, comment, comparison, criticism, demand, denial, description, forecast, jab, pledge, plea, point, prediction',
  'recommendation, remark, request, sentiment, swipe, warning',
);

/** After "asked", before what somebody was asked, or who asked. */
export const AFTER_ASKED = wordSet('if, whether, about, why, how, what, who, when, where, by, for');

/** Prepositions of what a clause goes on with after a source: `She was born, according to Bell, | on a bus`. */
export const CLAUSE_PHRASES = wordSet(
  'in, on, during, with, by, through, without, between, under, despite, after, before',
);

/** What a writer calls that which was told: "vowed to leave the pact, a | move | that angered his allies". */
export const SUMMING_UP = wordSet(`
  move, step, decision, sign, signal, example, development, setback, blow, milestone, shift, reversal, departure, turnabout, gesture, tactic,
  rebuke, concession, breakthrough, snub, ruling, feat, rarity`);

/** "although it is | not | clear", "it is not | yet | clear" */
export const BEFORE_CLEAR = wordSet("not, n’t, n't, yet, immediately, entirely");
