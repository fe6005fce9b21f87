/**
 * People whom a text names by what they are to somebody in office: what the office makes of it is what they may be called.
 *
 *     Governor Tom Bell, … His deputy, Ana Voss, … the deputy governor              Ana Voss
 *     the minister, Tom Bell, … his predecessor, Ana Voss, … the former minister    Ana Voss
 *     … his Danish counterpart, Ana Voss, … the Danish minister                     Ana Voss
 */
import type { Range, TokenEntity } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { honorifics } from '../lexicons/vocabulary.js';
import { type Kind, kindOf, type NamePlace } from './kind.js';
import { addPhrase, officesOf } from './person-kinds.js';

/** @param starts the names by their first token */
export function addPeers(
  layers: Layers,
  kinds: Map<string, Kind>,
  entities: readonly TokenEntity[],
  starts: readonly (NamePlace | undefined)[],
): void {
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue;
    for (const mention of entity.mentions.slice(0, MAX_MENTIONS)) {
      const noun = peerNounAt(layers, mention);
      const word = noun < 0 ? '' : wordOf(layers, noun);
      const owner = word === '' ? null : ownerOf(layers, starts, noun, entity);
      if (owner === null) continue;
      for (const office of officesOf(layers, owner)) addAll(kinds, entity, word, office);
    }
  }
}

const MAX_MENTIONS = 8;

/** `deputy governor`, and of the state governor also `deputy state governor`. */
function addAll(kinds: Map<string, Kind>, entity: TokenEntity, word: string, office: string): void {
  const noun = office.slice(office.lastIndexOf(' ') + 1);
  for (const phrase of new Set([`${word} ${noun}`, `${word} ${office}`]))
    if (!kindOf(kinds, noun).phrases.has(phrase)) addPhrase(kindOf(kinds, noun), entity, phrase);
}

/** The token of the noun in `His | deputy|, Ana Voss`, `Tom Bell’s | deputy | Ana Voss`, `Ana Voss, his | deputy`; -1 for none. */
function peerNounAt({ tokens }: Layers, { first, end }: Range): number {
  let before = first - 1;
  while (before > first - MAX_TITLES && honorifics.has(tokens.lower(before))) before -= 1;
  if (tokens.text(before) === ',') before -= 1;
  if (PEERS_OF.test(tokens.lower(before))) return before;
  if (tokens.text(end) !== ',') return -1;
  for (let token = end + 2; token <= end + 1 + MAX_BETWEEN; token += 1)
    if (PEERS_OF.test(tokens.lower(token))) return OWNERS.test(tokens.lower(end + 1)) ? token : -1;
  return -1;
}

const MAX_TITLES = 3;
const PEERS_OF = /^(?:deputy|predecessor|counterpart)$/;
const OWNERS = /^(?:his|her|['’]s?)$/;

/** What makes the office of one the other's: `deputy`, `former`, `danish`. */
function wordOf({ tokens, spelling }: Layers, noun: number): string {
  const peer = tokens.lower(noun);
  if (peer === 'deputy') return peer;
  if (peer === 'predecessor') return 'former';
  return /^capital/.test(spelling.shape(noun - 1)) && !OWNERS.test(tokens.lower(noun - 1))
    ? tokens.lower(noun - 1)
    : '';
}

/** Words between "his" and the noun. */
const MAX_BETWEEN = 3;
/** Tokens from the name of somebody in office to "his". */
const MAX_BACK = 80;

/** Whose peer it is: who has the name before "'s", or who in office was named last before "his". */
function ownerOf(
  { tokens }: Layers,
  starts: readonly (NamePlace | undefined)[],
  noun: number,
  peer: TokenEntity,
): TokenEntity | null {
  let owner = noun - 1;
  while (owner > noun - 1 - MAX_BETWEEN && !OWNERS.test(tokens.lower(owner))) owner -= 1;
  if (!OWNERS.test(tokens.lower(owner))) return null;
  const isOfName = /^['’]/.test(tokens.text(owner));
  for (let token = owner - 1; token >= Math.max(0, owner - MAX_BACK); token -= 1) {
    const name = starts[token];
    if (name?.entity.type !== 'PERSON' || name.entity === peer) continue;
    if (isOfName) return name.end === owner ? name.entity : null;
    if (name.entity.roles.length > 0) return name.entity;
  }
  return null;
}
