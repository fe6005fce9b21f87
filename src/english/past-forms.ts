/** Past forms and participles of irregular verbs, and forms that only look like a past. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const IRREGULAR_PAST = wordSet(`
  was, were, had, did, been, said, told, went, came, took, got, made, gave, left, began, fell, rose, met, held, won, lost, found,
  became, kept, brought, thought, saw, knew, felt, heard, ran, sent, sold, bought, built, broke, spoke, wrote, struck, hit, shot,
  died, led, stood, sat, put, let, set, paid, read, grew, drew, threw, flew, drove, chose, rode, shook, swore, wore, tore, woke,
  froze, stole, hid, bit, sank, drank, rang, sang, sprang, swam, dealt, meant, slept, kept, wept, crept, lent, bent, spent, lit,
  quit, shut, cut, burst, cast, withdrew, overtook, undertook, bore, caught, clung, dug, fed, fought, fled, forbade, forgot,
  forgave, hung, laid, leapt, overcame, overthrew, rebuilt, retook, sought, shrank, slid, sped, spun, stuck, stung, strode, swept,
  swung, taught, underwent, upheld, withstood, mistook, foresaw, outran, stolen, begun, taken, given, seen, known, shown, written,
  spoken, broken, driven, chosen, hidden, thrown, grown, drawn, fallen, risen, gone, done, sworn, torn, worn, woken, bitten,
  beaten, forgotten, eaten, flown, sung, sunk, withdrawn, overthrown, undertaken, frozen, shaken, slain, burnt, learnt, blew, blown, wound, slew, sprung, arose,
  arisen, awoke, befell, bound, bred, knelt, strove, trod, foresaw, foreseen, ridden, rung, spelt, forbidden, forgiven`);

/** Plain forms that look like the past. */
export const UNCHANGED = wordSet(`
  cut, put, let, set, hit, shut, burst, cast, quit, read, beat, hurt, spread, split, cost, bet, wed, thrust`);

/** Plain forms in -ed. */
export const BASES_IN_ED = wordSet(
  'succeed, proceed, exceed, need, feed, speed, bleed, breed, heed, embed, shed, shred',
);

/** Past forms that are no noun and no adjective, whatever a tagger says: "the boat | sank". */
export const ONLY_PAST = wordSet(`
  sank, drank, swam, sang, rang, sprang, shrank, stank, began, wept, crept, slept, kept, fled, clung, fought, sought, caught, bought,
  brought, flew, threw, grew, drew, knew, blew, chose, rode, drove, wrote, woke, froze, swore, tore, wore, stood, sat, went, came, became,
  took, gave, told, said, ran, led, hung, dealt, meant, lent, swung, stung, spun, strode, leapt, overtook, withdrew, underwent, forgot, forgave,
  forbade, shook, knelt, sped, spat, strove, swept`);
