/** Decades by their name: "the noughties", "the early aughts", "the Roaring Twenties", "the Swinging '60s". */
import type { Form } from '../../form.js';
import { afterThe } from '../../form.js';
import { BEFORE_DECADE } from '../lexicons/before-dates.js';
import { DECADE_WORDS, NAMED_DECADES } from '../lexicons/named-decades.js';
import { PhraseIndex } from '../phrase-index.js';

const NAMES = new PhraseIndex(NAMED_DECADES);

export const namedDecade: Form = {
  name: 'named-decade',
  starts: [...NAMES.starts, ...afterThe(NAMES.starts)],
  triggers: DECADE_WORDS,
  read({ words }, at) {
    const article = words.lower(at) === 'the';
    const name = NAMES.read(words, article ? at + 1 : at);
    if (name === null) return null;
    // "aughts" and "noughts" are also digits
    const { decade, isSure } = name.value;
    if (!isSure && !article && !BEFORE_DECADE.has(words.lower(at - 1))) return null;
    return { end: name.end, meaning: { kind: 'decade', number: decade, century: true } };
  },
};
