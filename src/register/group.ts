/** Which sightings are compared at all: those of one group by their name; and groups of one block, whose names are alike. */
import { WordMemory } from '../resources/word-memory.js';
import { organisationKey } from './organisation-name.js';
import { nameKey, personName, surnamesOf } from './person-name.js';
import { levelled, plainText } from './plain.js';
import type { RegisterKind, Sighting } from './sighting.js';

/** `john|tarrant`; of a place with a link its link. */
export function groupOf(kind: RegisterKind, { name, link }: Pick<Sighting, 'name' | 'link'>): string {
  if (kind === 'person') return nameKey(personName(name));
  if (kind === 'organisation') return organisationKey(name);
  return link ?? `name:${plainText(name)}`;
}

/** The same for all names that may be spellings of one: of people by the surname. */
export function blockOf(kind: RegisterKind, group: string): string {
  if (kind !== 'person') return group;
  const known = blocks.get(group);
  if (known !== undefined) return known;
  const block = levelled(group.slice(group.indexOf('|') + 1)) || group;
  blocks.keep(group, block);
  return block;
}

const blocks = new WordMemory<string>(20_000);

/** Groups of other blocks in which the same may be found: second surnames, short forms, places without a link. */
export function otherGroups(
  kind: RegisterKind,
  { name, aliases, link }: Pick<Sighting, 'name' | 'aliases' | 'link'>,
): string[] {
  const own = groupOf(kind, { name, link });
  const found = [name, ...aliases].flatMap((each) => {
    if (kind === 'organisation') return organisationKey(each);
    if (kind === 'place') return `name:${plainText(each)}`;
    const parsed = personName(each);
    if (parsed.given === '') return [];
    const reversed = parsed.middle.length === 0 ? [`${parsed.surname}|${parsed.given}`] : [];
    return [nameKey(parsed), ...reversed, ...surnamesOf(parsed).map((surname) => `${parsed.given}|${surname}`)];
  });
  return [...new Set(found)].filter((group) => group !== own && group !== '' && !group.startsWith('|'));
}
