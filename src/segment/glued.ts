/**
 * A space was lost between two sentences: `the Ministry.They left`. A stop between two parts of one name is none:
 *
 *     Node.Js    Politico.Eu    README.TXT    WWW.HARWICK.GOV    (HLM.N)    Exhibit 10.A    3.0.Final
 */
import type { Tokens } from '../document/index.js';
import { DOMAINS_AND_FILES, PARTS_OF_NAMES } from '../english/line-words.js';
import { isOpener } from './abbreviation-ends.js';

const CAPITAL = /^\p{Lu}/u;
const OPENING = /^["“‘'([«]+$/;
const IN_CAPITALS = /^[\p{Lu}\d-]+$/u;

/** Whether the sentence that begins at token `next`, without a space before it, lost that space. */
export function isGlued(tokens: Tokens, next: number): boolean {
  let opening = next;
  while (opening < next + MAX_GLUED && OPENING.test(tokens.text(opening))) {
    opening += 1;
    if (tokens.spaceBefore(opening)) return false;
  }
  if (!CAPITAL.test(tokens.text(opening))) return false;
  return opening > next || tokens.text(next - 1) !== '.' || !isOneName(tokens, next);
}

/** And no more marks stand between a stop and a word whose space was lost: `late.“(They`. */
const MAX_GLUED = 4;

/** The stop before token `next` stands inside of a file, a host, a version, a code or the number of a clause. */
function isOneName(tokens: Tokens, next: number): boolean {
  const before = tokens.text(next - 2);
  const after = tokens.text(next);
  if (isShareCode(tokens, next)) return true;
  if (/\d$/.test(before)) return /^\p{Lu}$/u.test(after) ? isClause(tokens, next) : isVersion(tokens, next);
  if (/^WWW$/i.test(before)) return true;
  if (!DOMAINS_AND_FILES.has(tokens.lower(next))) return false;
  if (/^\p{Lu}{2}/u.test(after)) return IN_CAPITALS.test(before);
  return CAPITAL.test(before) && !(PARTS_OF_NAMES.has(tokens.lower(next)) && CAPITAL.test(tokens.text(next + 1)));
}

/** `Exhibit 10.A`; not `in 2012.A crew left`. */
function isClause(tokens: Tokens, next: number): boolean {
  if (/^\d{4}/.test(tokens.text(next - 2))) return false;
  return CAPITAL.test(tokens.text(next - 3)) || !/^[AI]$/.test(tokens.text(next));
}

/** `Tidewatch 3.0.Final`, `v2.1.Beta`; not `by 3.5.The rest`. */
function isVersion(tokens: Tokens, next: number): boolean {
  if (isOpener(tokens.lower(next))) return false;
  const inParts = tokens.text(next - 3) === '.' && /\d$/.test(tokens.text(next - 4)) && !tokens.spaceBefore(next - 2);
  return inParts || (/\d\.\d+$/.test(tokens.text(next - 2)) && CAPITAL.test(tokens.text(next - 3)));
}

/** `(HLM.N)`, `<HLM.N>`, `(NASDAQ: HLM.O)`, `(7203.T)`: a share at an exchange. */
function isShareCode(tokens: Tokens, next: number): boolean {
  if (!/^[)>,]$/.test(tokens.text(next + 1)) || !/^\p{Lu}{1,2}$/u.test(tokens.text(next))) return false;
  return /^[(<:]$/.test(tokens.text(next - 3)) && IN_CAPITALS.test(tokens.text(next - 2));
}
