/** Verbs that report a view, or a deed: what they are in a sentence shows in their form and in their object. Written for this project. */
import { wordSet } from '../words.js';

/** Lemmas. Right after a noun or a preposition their gerunds tell what is done: "crews | seeking work", "by | offering loans". */
export const DEED_VERBS = wordSet(`
  seek, nominate, attack, address, challenge, offer, accept, consider, advise, vote, focus, aim`);

/** Lemmas of views. Right after a noun their gerunds tell what somebody thinks, "groups | backing the bid"; after a preposition what is done. */
export const VIEW_VERBS = wordSet(
  'support, back, oppose, defend, embrace, resist, endorse, celebrate, welcome, trash, shun',
);

/** Lemmas. Before a plural their participles stand like adjectives: "the | nominating | contests", "718 | pledged | delegates". */
export const LIKE_ADJECTIVES = wordSet('nominate, pledge');

/** Nouns of what is offered in words: "offered | an apology". Of other things that are offered nothing is said: "offered | three loans". */
export const OFFERED_WORDS = wordSet(`
  support, praise, apology, apologies, condolences, sympathy, sympathies, explanation, explanations, detail, details, advice, view, views, opinion, opinions,
  assessment, assessments, account, accounts, thought, thoughts, criticism, criticisms, defence, defense, endorsement, endorsements, congratulations, thanks,
  prayers, reassurance, reassurances, assurance, assurances, warning, warnings, comment, comments, prediction, predictions, suggestion, suggestions, proposal,
  proposals, response, rebuke, tribute, tributes, reason, reasons, excuse, excuses, justification, argument, arguments, analysis, summary, hint, hints, clue,
  clues, guidance, encouragement, evidence, answer, answers, description, critique, rebuttal, clarification, word, words, remarks, message, messages,
  testimony, version, theory, theories, promise, promises, observation, observations, diagnosis, verdict, timeline, rationale, recommendation, recommendations`);

/** Nouns of what is sought and not asked for: "seeking | a third term". */
export const SOUGHT_THINGS = wordSet(`
  reelection, re-election, election, presidency, nomination, term, office, seat, work, job, jobs, employment, refuge, shelter, treatment, revenge, revenue,
  premiership, mayoralty, governorship, leadership, care, cover, safety, fortune, fame, bargains, bargain, thrills, partner, partners, buyers, investors, tenants`);

/** Nouns of what somebody accepts by saying so: "accepted | responsibility". */
export const ACCEPTED_WORDS = wordSet(`
  responsibility, blame, criticism, apology, apologies, resignation, ruling, verdict, decision, finding, findings, recommendation, recommendations, claim,
  claims, argument, arguments, explanation, view, fact, need, invitation, offer, defeat, result, results, outcome, reality, terms, premise, conclusion,
  conclusions, principle, idea, notion, possibility, proposal, plan, liability, guilt, fault, accountability, compromise, challenge, limits`);

/** Nouns of what is won, and not said: "claimed | victory". */
export const CLAIMED_THINGS = wordSet(`
  victory, win, wins, title, titles, gold, silver, bronze, medal, medals, trophy, crown, prize, prizes, award, awards, seat, seats, spot, place, point, points, life, lives,
  wicket, wickets, goal, goals, benefit, benefits, asylum, scalp, record, allowance, expenses, compensation, pension, refund, share, lead`);

/** Nouns of what is celebrated by what one does: "celebrate | a Day of the Sea |", "celebrated | her birthday |". */
export const CELEBRATED_THINGS = wordSet(`
  day, days, night, eve, week, month, year, festival, holiday, holidays, birthday, birthdays, anniversary, centenary, jubilee, wedding, christmas, easter,
  ramadan, eid, diwali, mass, goal, goals, win, wins, title, trophy, feast`);

/** Lemmas. Of a thing they say what follows from it, and whoever says so is somebody else: "it | shows | that nobody is safe". */
export const SHOWING_VERBS = wordSet('show, underscore, underline, prove, demonstrate, illustrate');
