/** Verbs beside names of people. Written for this project from general knowledge of English. */
import { OFFENCES } from '../people/callings.js';
import { wordSet } from '../words.js';

/** Lemmas, and forms that a tagger may take for another word: `Blikk said`, `recalled Blikk`: who does so is a person. */
export const SAYING_OF_PEOPLE = wordSet(`
  say, said, says, tell, told, add, added, explain, explained, note, noted, ask, asked, recall, recalled, reply, replied, write, wrote, argue,
  argued, believe, think, thought, admit, insist, complain, joke, lament, stress, reiterate, testify, opine, remark, quip, narrate, confess`);

/** Forms that stand beside names in texts whose capitals say nothing: they begin and end no name. */
export const SAYING_IN_CAPITALS = wordSet('said, says, told, tells, asked, added, denied');

/** What one says is called so: "said | the words “never again”". */
export const SPOKEN_NOUNS = wordSet(
  'word, words, phrase, phrases, line, lines, name, names, term, terms, slogan, prayer, poem, oath, motto, caption, headline, title, hashtag',
);

/** Lemmas of verbs whose object others have said: "dismissed | claims that", "faced | questions about", "won | the endorsement of". */
export const TAKING_WORDS_OF_OTHERS = wordSet(`
  address, allay, answer, attract, await, brush, combine, contradict, counter, debunk, decline, deflect, defy, deny, disclaim, discredit, dismiss, dispel,
  dispute, disregard, draw, ease, face, field, get, heed, ignore, invite, land, meet, mock, overrule, prompt, provoke, question, rebuff, rebut, receive,
  refute, reject, resist, ridicule, secure, see, snag, spark, trigger, undermine, underscore, weather, welcome, win`);

/** Lemmas of verbs whose clause often has no "that": "those who say | Ruiz knew". */
export const TAKING_CLAUSES = wordSet('say, think, believe, hope, argue, insist, suspect, guess, suppose, wish');

/** Lemmas: whom they have as object says what a gerund after it tells: "quotes | an aide, Ana Ruiz |, saying …". */
export const QUOTING = wordSet('quote, cite, show, hear, catch, film, record, remember, recall');

/** Lemmas of verbs and nouns before "to" and those addressed: "wrote | to the owner asking for a sign". */
export const WRITING_TO = wordSet('write, email, e-mail, speak, appeal, send, letter, petition');

/** Verbs of questions that somebody answers: "asked whether", "pressed about". */
export const ASKING = wordSet('ask, question, quiz, press, grill');

/** They begin answers. */
export const SHORT_ANSWERS = wordSet(
  'yes, no, never, nope, yeah, yep, certainly, absolutely, correct, perhaps, maybe, possibly, probably',
);

/** After a verb they are a part of it, whoever speaks: "“No,” shot | back | Ruiz". */
export const VERB_PARTICLES = wordSet('back, in, up, out, on, off, down');

/** With "came" they are said by nobody who is named: "“No,” came | the reply |". */
export const REPLIES = wordSet('reply, answer, response, retort, cry, shout, voice');

/** After a verb of thinking they stand for what was said before: "thought | otherwise |". */
export const WORDS_FOR_BEFORE = wordSet('so, otherwise, differently');

/** Lemmas of verbs that are done with mouth or hands: after their words comes who hears or sees them: "mouthed “thank you” | to the stand |". */
export const UTTERING = wordSet(
  'bark, bellow, boo, call, chant, cheer, cry, gesture, hiss, holler, mouth, mumble, murmur, mutter, scream, shout, shriek, sign, sing, snap, snarl, wave, whisper, yell',
);

/** Lemmas of what is done with somebody's words: "a view that Ruiz | shares". */
export const SHARING = wordSet(
  'share, repeat, deny, reject, make, hold, dispute, contest, echo, hear, back, support, dismiss, support, refute, confirm, retract, withdraw',
);

/** Lemmas of how words reach somebody: "| wrote | to the minister warning of floods", "| rang | to ask whether". */
export const SENDING = wordSet('write, email, e-mail, text, message, phone, telephone, call, ring');

/** Before "to" and a verb of saying: what somebody often says. */
export const HABITS = wordSet('used, liked, likes');

/** What words that were just quoted are called: "That was the verdict of the mayor." */
export const SUMMING_UP = wordSet(`
  words, view, views, verdict, message, warning, opinion, conclusion, assessment, reaction, response, answer, reply, motto, advice, plea, claim, boast,
  belief, promise, judgment, judgement, mantra, diagnosis, prediction, observation, comment, explanation, summary, description, retort`);

/** The same with a verb: "That is how Ruiz | puts | it." */
export const SUMMING_UP_VERBS = wordSet('put, describe, see, explain, sum, remember, recall, tell');

/** What somebody does who speaks: "“It is late.” Ruiz | shakes | her head." */
export const GESTURES = wordSet(`
  nod, shake, smile, laugh, shrug, sigh, point, look, turn, lean, pause, grin, gesture, wipe, stare, glance, stop, raise, wave, wince, frown, lift, gaze,
  blink, weep, cry, chuckle, hesitate, gesticulate, beam, wink, sob, sniff, swallow, breathe, clap, giggle, hug, shudder, grimace`);

/** Whose work it is to ask: their questions are answered by others. */
export const EXAMINERS = wordSet(`
  counsel, barrister, prosecutor, lawyer, attorney, solicitor, advocate, judge, coroner, magistrate, chairman, chairwoman, interviewer, presenter, host,
  reporter, journalist, defence, defense, prosecution, sc, kc, qc`);

/** Lemmas: what somebody "would" do so is wished: "would | like | a new pier". */
export const WISHES = wordSet('like, love, prefer, hate');

/** What is ordered with a word: "ordered | an inquiry |"; not "ordered | a coffee |". */
export const ORDERED_ACTS = wordSet(`
  closure, closing, review, inquiry, enquiry, investigation, evacuation, release, arrest, arrests, removal, destruction, end, halt, ban, withdrawal, return,
  suspension, cut, cuts, freeze, strike, strikes, attack, attacks, probe, audit, recall, shutdown, search, retrial, deportation, demolition, inspection,
  inspections, deployment, mobilisation, mobilization, pause, study, stop, execution, killing, dismissal, curfew, lockdown, reduction, rerun, recount`);

/** What somebody owns up to: "admitted | manslaughter", "admitted | his mistake"; no "admitted | 40 patients". */
export const ADMITTED_WORDS: ReadonlySet<string> = new Set([
  ...OFFENCES,
  ...wordSet(`
  assaults, rapes, robberies, burglaries, blackmail, possession, affray, trespass, forgery, stalking, harassment, cruelty, neglect, negligence, misconduct,
  wrongdoing, cheating, doping, killings, attack, attacks, offence, offences, offense, offenses, crime, crimes, breach, breaches, role, part, guilt, liability,
  responsibility, fault, blame, mistake, mistakes, error, errors, failure, failures, failing, failings, shortcomings, defeat, involvement`),
]);

/** At the head of a sentence, before "by": whoever asks, and whom the answer is not from: "Asked by Bell why it was late, he said". */
export const QUESTIONED = wordSet('asked, questioned, pressed, quizzed, challenged, told, reminded, prompted');

/** Before a gerund they say when somebody spoke: "said | after visiting the pier | that it was safe". */
export const BEFORE_DOING = wordSet('after, before, while, on, upon');

/** What is told, and not the one whom something is told: "told | the story | of a sailor who was late". */
export const TOLD_THINGS = wordSet(
  'story, stories, tale, tales, joke, jokes, lie, lies, truth, anecdote, anecdotes, secret, secrets',
);

/** What is known, seen or remembered is so: no view of whoever knows it. */
export const KNOWING = wordSet(`
  know, understand, realise, realize, remember, forget, notice, see, find, discover, learn, sense, perceive`);

/** Lemmas of verbs whose object is heard or seen to say something: `heard | him | argue`. */
export const PERCEIVING = wordSet('hear, see, watch');

/** Participles, in a passive, of whom others hear or record: "he is | heard | saying". */
export const PERCEIVED = wordSet(
  'heard, overheard, seen, shown, caught, recorded, filmed, taped, videotaped, captured, pictured',
);

/** Forms of verbs after which somebody goes on saying: `they | keep | telling us`. */
export const KEEPING = wordSet('keep, keeps, kept');

/** After "it is" they judge what anybody may do: "it is | hard | to see why". Not "careful", "eager", of an "it" that acts. */
export const JUDGING_ADJECTIVES = wordSet(`
  hard, harder, difficult, easy, easier, tough, impossible, possible, premature, important, fair, unfair, safe, wrong, right, tempting, reasonable,
  unreasonable, necessary, useful, interesting, natural, better, best, early, late, fun, sad, painful, foolish, wise`);

/** Lemmas: what somebody calls or thinks something, "what it | called | a trap", "what she | said | was a lie". */
export const NAMING = wordSet(
  'call, describe, term, see, consider, regard, view, label, characterize, characterise, dub, deem, say, believe, think, claim, perceive',
);

/** Without an article after "called" and a phrase: "called the toll | theft". */
export const ABUSE = wordSet(
  'theft, robbery, madness, nonsense, rubbish, folly, lunacy, insanity, blackmail, extortion, bribery, treason, murder, genocide, terrorism, torture, slavery, racism, hypocrisy, censorship, propaganda, sabotage, vandalism, heresy, cruelty, betrayal, bullying, discrimination',
);

/** Lemmas: what somebody does at the end of a talk, besides {@link GESTURES}: "said it was late | and left". */
export const LEAVING = wordSet(
  'leave, walk, sit, drive, hang, storm, slam, stride, march, hurry, rush, disappear, cycle, sign',
);

/** `rejected | her claim`: what is done to words of somebody else. Lemmas. */
export const ANSWERING = wordSet(`
  reject, dismiss, accept, grant, refuse, decline, deny, dispute, welcome, echo, praise, criticise, criticize, condemn, uphold, overrule, question,
  ignore, rebuff, rebut, refute, applaud, ridicule, mock, slam, blast, denounce, contest, consider, oppose, support, endorse, second`);

/** What is answered so. Lemmas. */
export const ANSWERED = wordSet(`
  claim, allegation, accusation, argument, request, plea, demand, offer, proposal, call, remark, comment, criticism, resignation, explanation,
  complaint, suggestion, assertion, petition, motion, invitation, statement, speech, warning, contention, submission, apology`);

/** What somebody who says a thing leaves out: "said it was late, without | giving | a reason". */
export const WITHHOLDING = wordSet(`
  giving, providing, offering, elaborating, naming, specifying, identifying, citing, mentioning, explaining, presenting, detailing, disclosing,
  describing, supplying, producing, commenting`);

/** What such a person does not give: "without (giving) | details |". */
export const SPECIFICS = wordSet(`
  detail, details, evidence, proof, specifics, particulars, example, examples, elaboration, elaborating, explanation, reason, reasons, figures`);

/** Lemmas: what somebody who says a thing keeps back: "said it would close two plants but did not | name | them". */
export const UNSAID = wordSet(`
  name, identify, specify, say, give, provide, offer, disclose, mention, suggest, reveal, describe, explain, indicate, clarify, cite, detail,
  present, supply, share, release, discuss, comment`);

/** "but that has not been | confirmed |" */
export const CONFIRMED = wordSet('confirmed, verified, corroborated, substantiated, proven, proved, established');
