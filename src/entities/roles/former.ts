/**
 * That a role is over, where names stand between the word for it and the role.
 *
 *     | former Fernwood and Leeds | manager Tom Bell
 *     | then-Havblikk | chairwoman Ana Ruiz
 *     the son of a | former Fernwood mayor's | lawyer Tom Bell      no: the mayor's role is over
 */
import type { Range } from '../../document/index.js';
import { ENDED } from '../../english/people/leaders.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';

/** Words between it and the role: `former New South Wales cricket captain`. */
const MAX_BETWEEN = 6;

/** The role before a name with the word for its end; the role alone where there is none. */
export function withWordForItsEnd(layers: Layers, { sentence }: { readonly sentence: number }, role: Range): Range {
  const { tokens, spelling, segmentation, forms } = layers;
  const from = segmentation.sentences[sentence]?.firstToken ?? role.first;
  let isJoined = false;
  for (let token = role.first - 1; token >= Math.max(from, role.first - MAX_BETWEEN); token -= 1) {
    const word = tokens.lower(token);
    if (ENDED.has(word) || word.startsWith('ex-')) return { first: token, end: role.end };
    const isPrefix = spelling.shape(token) === 'hyphen' && PREFIXES.has(tokens.lower(token - 1));
    if (isPrefix) return { first: token - 1, end: role.end };
    // `former Mayor Tom Bell and | Governor | Ana Ruiz`
    if (!isBetween(layers, token) || (isJoined && forms.at(token).role)) return role;
    isJoined ||= tokens.text(token) === 'and';
  }
  return role;
}

/** Whether a word may stand between them: a part of a name, a word before the noun of the role. */
function isBetween({ tokens, spelling, syntax, forms }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  // `former Fernwood | and | Leeds manager`, not `former clerk | and | Leeds manager`
  if (tokens.text(token) === 'and' || tokens.text(token) === '&') return spelling.shape(token - 1) === 'capitalised';
  if (shape !== 'small') return shape !== 'other' || /^\p{L}\.$/u.test(tokens.text(token));
  return /^(?:NOUN|ADJ|NUM)$/.test(syntax.upos(token)) && !forms.at(token).role;
}

const PREFIXES = wordSet('ex, then');
