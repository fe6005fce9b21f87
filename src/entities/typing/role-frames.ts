/**
 * What is named before somebody's office: an organisation, whatever its words look like.
 *
 *     | Marula Parishad | President Ana Ruiz, | Daily Alo | Joint Editor Tom Bell
 *     | Umoja | leader Ana Ruiz, | Tavri Stars | coach Tom Bell          the same in small letters
 *     | Tavri Bakur | chief executive Ana Ruiz                           in all its places
 *     Kenyan President Ana Ruiz, Ana Ruiz, President Tom Bell       a people, another person
 */
import type { Tokens } from '../../document/index.js';
import { OFFICES_OF_COMPANIES } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { nameFlags, townSize } from '../tagger/name-table.js';
import { certainName, isGuess, isNameWord, overlaid, retyped } from './certain-names.js';

/** The same names, organisations with their type in all their places, and what leaders and coaches are named after. */
export function withEmployers(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return withGroups(layers, withBodies(layers, names));
}

function withBodies({ tokens, spelling }: Layers, names: readonly TypedName[]): readonly TypedName[] {
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
  return names.map((name) =>
    name.type === 'PERSON' && employers.has(name.text) ? changed(name, { type: 'ORG' }) : name,
  );
}

/** `| Umoja | leader Ana Ruiz`: groups of which somebody with a whole name is the leader, where no name or a person was found. */
function withGroups(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const surnames = new Set<string>();
  const groups: TypedName[] = [];
  names.forEach((person, index) => {
    if (person.type !== 'PERSON' || person.end - person.first < 2) return;
    surnames.add(layers.tokens.text(person.end - 1));
    surnames.add(layers.tokens.text(person.first));
    const group = groupBefore(layers, person, names[index - 1]);
    if (group !== null) groups.push(group);
  });
  const sure = groups.filter(({ text }) => !surnames.has(text));
  if (sure.length === 0) return names;
  const isSame = (name: TypedName) => name.type === 'PERSON' && isGuess(name) && name.end - name.first > 1;
  return retyped(overlaid(names, sure), sure, isSame);
}

function groupBefore(layers: Layers, person: TypedName, before: TypedName | undefined): TypedName | null {
  const { tokens, spelling, forms } = layers;
  const office = person.titles[0]?.first ?? person.first;
  const end = endBefore(tokens, office);
  if (end === null) return null;
  let first = end;
  while (end - first < MAX_WORDS && isNameWord(layers, first - 1)) first -= 1;
  if (first === end || isNameWord(layers, first - 1) || spelling.shape(first - 1) === 'hyphen') return null;
  const text = tokens.slice(first, end);
  const last = tokens.lower(end - 1);
  const isOther = forms.at(end - 1).ordinary || lookUp(text) !== null || lookUp(tokens.text(end - 1)) !== null;
  if (isOther || vocabulary.isRole(last) || vocabulary.honorifics.has(last)) return null;
  const isOpening = spelling.opens(first) && spelling.shape(first) !== 'capitals';
  if (end - first === 1 && (isOpening || townSize(nameFlags(last)) > 0)) return null;
  const isNew = before === undefined || before.end <= first;
  const isPerson =
    before?.type === 'PERSON' && before.titles.length === 0 && before.first >= first && before.end === end;
  return isNew || isPerson ? certainName(layers, { first, end }, person.sentence, 'ORG') : null;
}

/** Where the name ends that stands before `leader`, `chief executive`. */
function endBefore(tokens: Tokens, office: number): number | null {
  if (LEADING.has(tokens.text(office))) return office;
  if (LEADING.has(tokens.text(office - 1))) return office - 1;
  for (const first of [office, office - 2])
    if (
      /^(?:chief|managing|finance)$/.test(tokens.text(first)) &&
      OFFICES_OF_COMPANIES.has(tokens.slice(first, first + 2))
    )
      return first;
  return null;
}

/** Words of a group's name. */
const MAX_WORDS = 3;

/** Of parties, firms and teams, and hardly of anything else that has a name. In small letters. */
const LEADING = wordSet(`
  leader, chairman, chairwoman, chairperson, chair, convener, convenor, coach, captain, skipper, striker, midfielder, defender, goalkeeper, ceo,
  president, spokesperson, founder, cofounder, coordinator`);
