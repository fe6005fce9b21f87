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
  const inOffice = new Map<ReadonlySet<string>, readonly TokenEntity[]>();
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    if (furniture) continue;
    for (let token = firstToken + 1; token + 2 < endToken; token += 1) {
      if (tokens.lower(token) !== 'head' || tokens.lower(token + 1) !== 'of') continue;
      const offices = HEADS_OF.get(tokens.lower(token + 2));
      if (offices === undefined || tokens.lower(token - 1) !== 'the' || isNamed(layers, token + 3)) continue;
      const holders = inOffice.get(offices) ?? holdersOf(layers, entities, offices);
      inOffice.set(offices, holders);
      const entity = onlyBefore(holders, token);
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

/** Those with such an office, in the order in which the text first names them. */
function holdersOf(
  { tokens }: Layers,
  entities: readonly TokenEntity[],
  offices: ReadonlySet<string>,
): readonly TokenEntity[] {
  return entities
    .filter(
      ({ type, roles }) =>
        type === 'PERSON' && roles.some(({ first, end }) => isOffice(tokens.slice(first, end), offices)),
    )
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** The only one that was named before a token. */
function onlyBefore([first, second]: readonly TokenEntity[], at: number): TokenEntity | null {
  const isOnly = second === undefined || firstOf(second) >= at;
  return first !== undefined && firstOf(first) < at && isOnly ? first : null;
}

function firstOf({ mentions }: TokenEntity): number {
  return mentions[0]?.first ?? Number.POSITIVE_INFINITY;
}

/** `President`, `Hungarian prime minister`; not `vice president`, `the club | president`. */
function isOffice(role: string, offices: ReadonlySet<string>): boolean {
  const words = role.split(' ');
  const length = offices.has(words.slice(-2).join(' ').toLowerCase()) ? 2 : 1;
  if (!offices.has(words.slice(-length).join(' ').toLowerCase())) return false;
  return words.slice(0, -length).every((word) => /^\p{Lu}/u.test(word) && !NOT_IN_OFFICE.has(word.toLowerCase()));
}
