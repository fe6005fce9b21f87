/**
 * What may stand after a role that commas, dashes or a bracket tie to a name: it ends there, and the sentence does not go on with it.
 *
 *     Ana Ruiz, the mayor|, said        a mark
 *     Ana Ruiz, the mayor| who left     a clause about her
 *     Ana Ruiz, mayor| from 1998 to 2003, said      when
 *     Ana Ruiz, a detective| based in Porto, said   where
 *     Ana Ruiz, an aide| overseeing the sale, said  what she does
 *     Ana Ruiz, the governor signed it              no: its own subject
 */
import { AFTER_ROLES } from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { Role, Window } from './role-phrase.js';
import { isTimeAt } from './times-of-roles.js';

/** Whether a role is closed by what stands after it. */
export function isClosedAfter(layers: Layers, role: Role, { limit, isBorder }: Window): boolean {
  const { tokens, syntax, spelling } = layers;
  const { end, determined } = role;
  if (isBorder && end >= limit) return true;
  const closer = tokens.lower(end);
  if (CLOSERS.test(closer) || CLOSING_WORDS.has(closer) || AFTER_ROLES.has(closer)) return true;
  if (isFrom(layers, end, limit) || isTimeAt(layers, end)) return true;
  return determined && syntax.xpos(end) === 'VBG' && spelling.shape(end) === 'small';
}

/** `a nurse | from Leeds,`: where somebody lives is no part of it. */
function isFrom({ tokens, spelling }: Layers, at: number, limit: number): boolean {
  if (tokens.lower(at) !== 'from') return false;
  let end = at + 1;
  while (end < limit && spelling.shape(end) === 'capitalised') end += 1;
  return end > at + 1 && /^(?:[,.;)]|and|who)$/.test(tokens.text(end));
}

const CLOSERS = /^(?:[,.;:!?()"“”—–]|\.\.+|''|``|-)$/;
const CLOSING_WORDS = wordSet('who, whose, whom, said, told, says, and, was, is, has, had, at, during, since, until');
