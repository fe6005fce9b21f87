/** Verbs whose object does what the infinitive after it says. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** "led | the board | to admit", "allows | users | to say". Lemmas. */
export const OBJECT_CONTROL = wordSet(`
  lead, cause, force, allow, require, prompt, enable, permit, encourage, invite, persuade, pressure, compel, convince, drive, inspire, push,
  help, oblige, tempt, motivate, empower, pay, train, hire, urge, press, tell, ask, order, beg, instruct, advise, want, expect, need, bring, get`);
