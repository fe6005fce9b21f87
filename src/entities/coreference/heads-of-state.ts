/**
 * "The head of state", "the head of government": the only one of the text whose office that is.
 *
 *     President Ana Voss left. The Head of State was late.            Ana Voss
 *     Prime Minister Ana Voss left. The head of state was late.       nobody: she is the head of government
 *     President Ana Voss met King Olaf. The head of state was late.   either
 */
import type { TokenEntity } from '../../document/index.js';
import { HEADS_OF, NOT_IN_OFFICE } from '../../english/people/callings.js';
import type { Layers } from '../layers.js';
import type { Nominal } from './kind.js';

export function headsOfStateIn(layers: Layers, entities: readonly TokenEntity[]): Nominal[] {
  const { tokens, segmentation } = layers;
  const found: Nominal[] = [];
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    if (furniture) continue;
    for (let token = firstToken + 1; token + 2 < endToken; token += 1) {
      if (tokens.lower(token) !== 'head' || tokens.lower(token + 1) !== 'of') continue;
      const offices = HEADS_OF.get(tokens.lower(token + 2));
      if (offices === undefined || tokens.lower(token - 1) !== 'the' || isNamed(layers, token + 3)) continue;
      const entity = onlyOf(layers, entities, offices, token);
      if (entity !== null) found.push({ first: token - 1, end: token + 3, entity });
    }
  }
  return found;
}

/** `the head of state, | Ana Voss`, `the head of state of | Norway` */
function isNamed({ tokens, spelling }: Layers, end: number): boolean {
  const word = tokens.lower(end);
  return word === 'of' || (word === ',' && /^capital/.test(spelling.shape(end + 1)));
}

function onlyOf(
  { tokens }: Layers,
  entities: readonly TokenEntity[],
  offices: ReadonlySet<string>,
  at: number,
): TokenEntity | null {
  let only: TokenEntity | null = null;
  for (const entity of entities) {
    const isBefore = entity.type === 'PERSON' && (entity.mentions[0]?.first ?? at) < at;
    if (!isBefore || !entity.roles.some(({ first, end }) => isOffice(tokens.slice(first, end), offices))) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** `President`, `Hungarian prime minister`; not `vice president`, `the club | president`. */
function isOffice(role: string, offices: ReadonlySet<string>): boolean {
  const words = role.split(' ');
  const length = offices.has(words.slice(-2).join(' ').toLowerCase()) ? 2 : 1;
  if (!offices.has(words.slice(-length).join(' ').toLowerCase())) return false;
  return words.slice(0, -length).every((word) => /^\p{Lu}/u.test(word) && !NOT_IN_OFFICE.has(word.toLowerCase()));
}
