/** What stands before a hyphen without being a word of its own: `e-mail`, `non-human`, `mid-July`. Source: English spelling. */
import { wordSet } from './words.js';

export const PREFIXES = wordSet(`
  e, non, pre, anti, mid, re, post, multi, co, pro, over, sub, semi, cross, ex, counter, mini, inter, intra, un, neo, micro, macro, mega, bi,
  bio, extra, hyper, infra, para, peri, pseudo, quasi, super, tri, ultra, uni, de, u`);

/** `Ex- | Rovik Bank`, `Non- | …`: before a hyphen, and no part of a name. Lower case. */
export const PREFIXES_OF_NO_NAMES = wordSet(`
  ex, non, anti, pro, pre, post, mid, then, now, co, vice, neo, self, all, inter, intra, trans, cross, multi, semi, sub, super, ultra, former, one,
  two, three, four, late, early, part, half, north, south, east, west, state, city, county, government, family, women, men, long, short, once`);
