/** Centuries: "the 20th century", "the nineteenth century". */

import { ORDINALS, TENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form } from '../../form.js';
import { readOrdinal } from '../ordinals.js';
import { isBeforeChrist } from '../year-names.js';

const BEGINNINGS: readonly string[] = [DIGITS, ...ORDINALS.keys(), ...TENS.keys()];

export const century: Form = {
  name: 'century',
  starts: [...BEGINNINGS, ...afterThe(BEGINNINGS)],
  triggers: ['century'],
  read({ words }, at) {
    const ordinal = readOrdinal(words, words.lower(at) === 'the' ? at + 1 : at);
    if (ordinal === null || ordinal.value < 1 || ordinal.value > 99) return null;
    const next = words.lower(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
    if (words.lower(next) !== 'century') return null;
    // Years before Christ have no value here.
    if (isBeforeChrist(words, next + 1)) return null;
    const article = words.lower(at) === 'the';
    if (!article && words.isCapital(next) && words.isCapital(at)) return null;
    return { end: next + 1, meaning: { kind: 'century', number: ordinal.value - 1 } };
  },
};
