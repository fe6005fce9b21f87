/** Prepositions by what they do in a sentence. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

/** Between a cue and what was said they say when, where and to whom: "said | in Lisbon | that …". */
export const ADJUNCT_PREPOSITIONS = wordSet(`
  on, in, at, during, after, before, to, with, through, via, from, of, about, by, over, under, outside, following, for, near, inside,
  among, between, since, until, amid, despite, without, alongside, aboard`);

/** Between two noun phrases they make one of them: "the head | of | the union". */
export const TYING_PREPOSITIONS = wordSet(`
  of, for, in, at, from, with, on, near, between, against, behind, inside, within, among, about, to, by, under, outside`);

/** Before a number they say that it is not exact. */
export const APPROXIMATING_PREPOSITIONS = wordSet('about, around, over, under');

/** After a cue between commas they go on with what stands before it; the others may say when and where it was said. */
export const OPEN_PREPOSITIONS = wordSet(`
  about, until, of, into, onto, against, than, without, toward, towards, like, unlike, between, among, beyond, except, instead`);

/** Before those whom words are said to: "shouted “no” | at the mate". */
export const BEFORE_ADDRESSED = wordSet('to, at, toward, towards');

/** Before where somebody is: "sat | on | the bench reading", "was | on | the radio saying". */
export const PLACE_PREPOSITIONS = wordSet('on, in, at, around, across, along, inside, outside, near, through');

/** After a cue, what somebody else claims follows them: "responded | to | claims that she had lied". */
export const BEFORE_CLAIMS = wordSet('to, about, over, amid, amidst, despite, of, against, into');

/** So where several are claimed: "said | after | complaints that it was late", but "said after the announcement that he was glad". */
export const BEFORE_MANY_CLAIMS = wordSet('after, following, on, at, before');
