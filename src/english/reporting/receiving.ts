/** Verbs whose subject gets, causes or ends what others say: "faced questions about". Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

export const RECEIVING = wordSet(`
  receive, get, got, gotten, drew, drawn, won, heard, met, face, draw, attract, win, gain, earn, secure, snag, prompt, spark, trigger, provoke, fuel,
  stoke, stir, generate, elicit, invite,
  spur, quash, dispel, defuse, allay, ease, calm, assuage, address, answer, ignore, heed, hear, meet, encounter, endure, weather, survive, escape,
  deflect, confront, reflect, follow, cause, exploit, bolster, reinforce, undermine, rebuff, brush, suffer, risk, court, field, sow,
  feed, revive, rekindle, heighten, deepen, intensify, dampen, dash, fan, compound, exacerbate, inflame`);
