/**
 * The constructions, in the order in which they are asked; of those for one place the first that reads something is taken.
 */
import type { TextConstruction, TokenConstruction } from '../scope.js';
import { ACCORDING_TO } from './according-to.js';
import { ADJECTIVE_CUE } from './adjective-cue.js';
import { AFTER_CUE } from './after-cue.js';
import { ANSWERS } from './answers.js';
import { AS_CUE } from './as-cue.js';
import { ASKED } from './asked.js';
import { BLOCK } from './block.js';
import { CLAUSE_BEFORE_CUE } from './clause-before-cue.js';
import { CLEFT } from './cleft.js';
import { COLON } from './colon.js';
import { CONTACT_CLAUSE } from './contact-clauses.js';
import { CRY } from './cries.js';
import { DASH_CREDIT } from './dash.js';
import { DEEDS } from './deeds.js';
import { FRONTED_GERUND } from './fronted-gerund.js';
import { FRONTED_QUESTION } from './fronted-question.js';
import { HEADLINE } from './headline.js';
import { HEARD_SAYING } from './heard-saying.js';
import { HYPOTHETICAL } from './hypothetical.js';
import { INTERVIEW } from './interview.js';
import { MINDLESS } from './mindless.js';
import { NOUN_CUE } from './noun-cue.js';
import { OBJECT_SENSES } from './object-senses.js';
import { OPENING_SOURCE } from './opening-source.js';
import { PARTICIPLE } from './participle.js';
import { PASSIVE } from './passive.js';
import { QUOTATION_BEFORE_CUE } from './quotation-before-cue.js';
import { QUOTED_AS } from './quoted-as.js';
import { QUOTED_SUBJECT } from './quoted-subjects.js';
import { REACTION } from './reactions.js';
import { READER } from './reader.js';
import { RELATIVE } from './relative.js';
import { SECOND_VERB } from './second-verb.js';
import { SEEMING } from './seeming.js';
import { UNNAMED_SOURCE } from './unnamed-source.js';
import type { VerbConstruction } from './verb-scope.js';
import { VIEWPOINT } from './viewpoint.js';
import { WORDS_OF } from './words-of.js';

/** Those that are read off the whole text: lines, headlines and credits. All are asked. */
export const OF_TEXT: readonly TextConstruction[] = [INTERVIEW, ANSWERS, HEADLINE, COLON, DASH_CREDIT];

/** Those of a token that is no cue verb. The cheapest first: it is asked of every token. */
export const OF_TOKEN: readonly TokenConstruction[] = [
  WORDS_OF,
  CRY,
  ACCORDING_TO,
  VIEWPOINT,
  // `drew criticism from Ruiz over the toll`: the toll is no content of a noun alone
  REACTION,
  NOUN_CUE,
  ADJECTIVE_CUE,
];

/** Those of a cue verb. */
export const OF_VERB: readonly VerbConstruction[] = [
  // `declined to say`: whatever follows belongs to the first verb, so before all others.
  SECOND_VERB,
  // Nobody has said what somebody might say.
  HYPOTHETICAL,
  // `“A mess” was how Ruiz described it`: before "it" is taken for what she described.
  QUOTED_SUBJECT,
  MINDLESS,
  DEEDS,
  OBJECT_SENSES,
  // A verb that begins its sentence has its source after it; the next ones would look for one before it.
  OPENING_SOURCE,
  // `It emerged that`, `the court heard that`: before those that make the subject the source.
  UNNAMED_SOURCE,
  ASKED,
  // `Conceding that it was late, Bell left`: before those that look for a source in front of the verb.
  FRONTED_GERUND,
  // `“…,” the paper quoted a diplomat as saying`: before what "as" begins, and those that see nothing after the cue.
  QUOTED_AS,
  HEARD_SAYING,
  // `As reported by the Courier, …`: before participles and passives, which it may look like.
  AS_CUE,
  PARTICIPLE,
  PASSIVE,
  READER,
  // `The first thing Ruiz said was that …`: before those that take "the first thing" for a source, or "was" for content.
  CLEFT,
  // What is in quotation marks before the cue is the surest, whatever follows.
  QUOTATION_BEFORE_CUE,
  // `seems to agree` has a complement, and a subject that says nothing.
  SEEMING,
  FRONTED_QUESTION,
  // `a step they believe could help`: before the words in front of it are taken for what they believe.
  CONTACT_CLAUSE,
  // Only where nothing that could be the content follows the cue, or only an aside: `Now and then, she said, …`.
  CLAUSE_BEFORE_CUE,
  RELATIVE,
  AFTER_CUE,
  // Nothing before the cue and nothing after it: the next paragraph.
  BLOCK,
];
