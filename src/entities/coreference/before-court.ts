/**
 * Who stands before a court, so that "the accused" may be whoever it is.
 *
 *     Bell, 43, denies 14 counts of fraud      Bell was charged with theft      Bell pleaded not guilty      Bell, who is on trial
 */
import type { TokenEntity } from '../../document/index.js';
import { BEFORE_COURT, OFFENCES } from '../../english/people/callings.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { NamePlace } from './kind.js';

/** @param starts the names by their first token */
export function accusedIn(layers: Layers, starts: readonly (NamePlace | undefined)[]): ReadonlySet<TokenEntity> {
  const { tokens, segmentation } = layers;
  const found = new Set<TokenEntity>();
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    if (furniture) continue;
    let person: { entity: TokenEntity; end: number } | null = null;
    for (let token = firstToken; token < endToken; token += 1) {
      const name = starts[token];
      if (name !== undefined) {
        if (name.entity.type === 'PERSON') person = name;
        token = name.end - 1;
      } else if (person !== null && BEFORE_COURT.has(tokens.lower(token)) && token - person.end <= MAX_BETWEEN) {
        if (isCharge(layers, token)) found.add(person.entity);
      }
    }
  }
  return found;
}

/** Tokens from the name to the verb: `Bell|, 43, of Elm Row, Tarnside, |denies`. */
const MAX_BETWEEN = 16;

function isCharge({ tokens }: Layers, token: number): boolean {
  const before = tokens.lower(token - 1);
  const after = tokens.lower(token + 1);
  switch (tokens.lower(token)) {
    case 'charged':
      return IS.has(before) && after === 'with';
    case 'accused':
      return IS.has(before) && after === 'of';
    case 'pleaded':
    case 'pleads':
      return after === 'guilty' || after === 'innocent' || (after === 'not' && tokens.lower(token + 2) === 'guilty');
    case 'trial':
      return before === 'on' || before.startsWith('stand') || before === 'stood';
    case 'denies':
    case 'denied':
    case 'admits':
    case 'admitted':
      return [1, 2, 3, 4].some((step) => OFFENCES.has(tokens.lower(token + step)));
    default:
      return IS.has(before);
  }
}

const IS = wordSet('is,was,were,are,be,been,being,stands,stood,also');
