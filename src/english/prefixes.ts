/** What stands before a hyphen without being a word of its own: `e-mail`, `non-human`, `mid-July`. Source: English spelling. */
import { wordSet } from './words.js';

export const PREFIXES = wordSet(`
  e, non, pre, anti, mid, re, post, multi, co, pro, over, sub, semi, cross, ex, counter, mini, inter, intra, un, neo, micro, macro, mega, bi,
  bio, extra, hyper, infra, para, peri, pseudo, quasi, super, tri, ultra, uni, de, u`);
