/** Prepositions that stand before places. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** What is in, near or around it is a place: hardly anything else stands after these. */
export const LOCATING = wordSet('in, near, outside, across, throughout, around, inside');

/** Others that say where something is or passes: after them stands the place itself, no government. */
export const AT_OR_THROUGH = wordSet('at, within, via, through, into');

/** Where something comes from or goes to: people and governments too. */
export const FROM_OR_TO = wordSet('from, to, towards, toward');
