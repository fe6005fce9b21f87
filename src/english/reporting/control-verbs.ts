/** Verbs whose object, or whose subject in spite of an object, does what the verb after it says. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** "led | the board | to admit", "allows | users | to say". Lemmas. */
export const OBJECT_CONTROL = wordSet(`
  lead, cause, force, allow, require, prompt, enable, permit, encourage, invite, persuade, pressure, compel, convince, drive, inspire, push,
  help, oblige, tempt, motivate, empower, pay, train, hire, urge, press, tell, ask, order, beg, instruct, advise, want, expect, need, bring, get`);

/** Verbs whose object is only the time or the occasion of what a gerund after it tells: "spent | the week | asking". Lemmas. */
export const SPENDING = wordSet('spend, waste, begin, start, open, end, close, conclude, finish');
