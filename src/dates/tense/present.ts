/** The present, which beside a date speaks of what is planned: "plays on Saturday", "is meeting Monday". */
import type { Syntax } from '../../document/index.js';
import { UNCHANGED } from '../../english/past-forms.js';
import {
  BEFORE_BARE,
  NO_SUBJECTS,
  OPEN_STATES,
  PLAIN_PRESENT,
  PLURAL_PRONOUNS,
  PROGRESSIVE,
  STATES,
} from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** "The two sides meet Monday", "the team plays on Sunday", "is meeting Monday", "is likely on Monday". */
export function isPresent(words: Words, syntax: Syntax, at: number): boolean {
  const word = words.lower(at);
  if (!words.isLetters(at) || words.isCapital(at)) return false;
  const before = words.lower(at - 1);
  if (OPEN_STATES.has(word)) return before === 'is' || before === 'are' || isOfDoors(words, syntax, at);
  if (word.endsWith('ing')) {
    const auxiliary = PROGRESSIVE.has(word) && before.endsWith('ly') ? words.lower(at - 2) : before;
    return PROGRESSIVE.has(word) && (auxiliary === 'is' || auxiliary === 'are');
  }
  const third = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  if (third ? STATES.has(word) : !PLAIN_PRESENT.has(word) && !hasPlural(words, syntax, at)) return false;
  if (NO_SUBJECTS.has(before) || syntax.upos(words.token(at)) !== 'VERB') return false;
  // "let the work begin", "saw them leave", "did they meet"
  return third || ![1, 2, 3, 4, 5].some((back) => BEFORE_BARE.has(words.lower(at - back)));
}

/** "Doors | open at six": a plural that opens its clause, and no adjective. */
function isOfDoors(words: Words, syntax: Syntax, at: number): boolean {
  if (words.lower(at) !== 'open' || !/^(?:at|on|from)$/.test(words.lower(at + 1))) return false;
  if (syntax.upos(words.token(at - 1)) !== 'NOUN' || !words.lower(at - 1).endsWith('s')) return false;
  return words.lower(at - 2) === 'the' ? !words.isLetters(at - 3) : !words.isLetters(at - 2);
}

/** "clocks | spring forward", "we | sail": a plain form right after a plural. */
function hasPlural(words: Words, syntax: Syntax, at: number): boolean {
  const [word, before] = [words.lower(at), words.lower(at - 1)];
  if (!PLURAL_PRONOUNS.has(before) && !before.endsWith('s')) return false;
  if (STATES.has(`${word}s`) || STATES.has(`${word}es`) || UNCHANGED.has(word)) return false;
  return PLURAL_PRONOUNS.has(before) || syntax.upos(words.token(at - 1)) === 'NOUN';
}
