/**
 * What is named before somebody's office: an organisation, whatever its words look like.
 *
 *     | Marula Parishad | President Ana Ruiz, | Daily Alo | Joint Editor Tom Bell
 *     Kenyan President Ana Ruiz, Ana Ruiz, President Tom Bell       a people, another person
 */
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** The same names, organisations with their type in all their places. */
export function withEmployers({ tokens, spelling }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const employers = new Set<string>();
  for (let index = 1; index < names.length; index += 1) {
    const [before, person] = [names[index - 1], names[index]];
    const office = person?.titles[0];
    if (before?.type !== 'PERSON' || person?.type !== 'PERSON' || office?.first !== before.end) continue;
    const isOffice =
      spelling.shape(office.first) === 'capitalised' && vocabulary.roles.has(tokens.lower(office.end - 1));
    const isWhole = before.end - before.first > 1 && before.titles.length === 0;
    if (isOffice && isWhole && !vocabulary.givenNames.has(tokens.lower(before.first))) employers.add(before.text);
  }
  if (employers.size === 0) return names;
  return names.map((name) => (name.type === 'PERSON' && employers.has(name.text) ? { ...name, type: 'ORG' } : name));
}
