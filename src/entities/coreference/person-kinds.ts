/**
 * What a text may call a person: the offices that it gives, and what people of a trade are called besides.
 *
 *     Mines Minister Ana Ruiz       minister, mines minister
 *     Chief Minister Tom Bell       chief minister, CM
 *     Tom Bell, chief executive     chief executive, CEO
 *     the painter Ana Voss          painter, artist
 *     the farm of Tom Bell          farmer
 *     Dr Tom Bell                   doctor, where he was just named
 */
import type { Range, TokenEntity } from '../../document/index.js';
import { OFFICE_PREPOSITIONS } from '../../english/noun-phrase-words.js';
import { CALLED_AS, DEPUTY, OF_DOCTORS, OWNERS_OF } from '../../english/people/callings.js';
import { ENDS_OF_DOERS, NO_DOERS } from '../../english/people/sources.js';
import { PEERS, SHORT_OFFICES } from '../../english/people/titles.js';
import { anyOf } from '../../english/words.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import type { Layers } from '../layers.js';
import { honorifics, isRole } from '../lexicons/vocabulary.js';
import { genderOfPerson } from './genders.js';
import { type Kind, kindOf } from './kind.js';

export function addPerson(layers: Layers, kinds: Map<string, Kind>, entity: TokenEntity): void {
  for (const phrase of officesOf(layers, entity)) {
    addOffice(kinds, entity, phrase);
    if (phrase === 'ceo') addOffice(kinds, entity, CHIEF_EXECUTIVE);
    for (const trade of [phrase, phrase.slice(phrase.lastIndexOf(' ') + 1)])
      for (const noun of CALLED_AS.get(trade) ?? [])
        if (!isOfOtherGender(layers, noun, entity)) addAlike(kindOf(kinds, noun), entity, NEAR);
  }
  for (const { first, end } of entity.roles) addInverted(kinds, entity, layers.tokens.slice(first, end));
  for (const mention of entity.mentions) {
    const doing = doerBefore(layers, mention.first);
    if (doing !== '') addAlike(kindOf(kinds, doing), entity, FAR);
    if (SILKS.has(layers.tokens.text(mention.end)))
      for (const noun of OF_THE_BAR) addAlike(kindOf(kinds, noun), entity, NEAR);
    const owned = ownedBy(layers, mention);
    if (owned !== undefined) addAlike(kindOf(kinds, owned), entity, NEAR);
    const isProsecuting = isActing(layers, mention, 'prosecuting');
    if (isProsecuting) addAlike(kindOf(kinds, 'prosecutor'), entity, FAR);
    if (isProsecuting || isActing(layers, mention, 'defending'))
      for (const noun of OF_THE_BAR) addAlike(kindOf(kinds, noun), entity, NEAR);
  }
  const isDoctor = entity.mentions.some(({ first }) => /^dr\.?$/.test(layers.tokens.lower(first - 1)));
  if (isDoctor) for (const noun of OF_DOCTORS) addAlike(kindOf(kinds, noun), entity, NEXT);
}

/** `spokeswoman`, of a man. */
function isOfOtherGender(layers: Layers, noun: string, entity: TokenEntity): boolean {
  const told = genderOfNoun(noun);
  const gender = told === null ? null : genderOfPerson(layers, entity);
  return gender !== null && gender !== told;
}

/** `| importer | Tom Bell`, `| Grandmaster | Tom Bell`: what somebody does, though no list has it. */
function doerBefore({ tokens, syntax, spelling }: Layers, name: number): string {
  const first = honorifics.has(tokens.lower(name - 1)) ? name - 1 : name;
  const noun = tokens.lower(first - 1);
  const tag = syntax.xpos(first - 1);
  const isNoun = spelling.shape(first - 1) === 'small' ? tag === 'NN' : spelling.opens(first - 1) && /^NN/.test(tag);
  return isNoun && !NO_DOERS.has(noun) && ENDS_OF_DOERS.some((end) => noun.endsWith(end)) ? noun : '';
}

/** `the farm of | Tom Bell`, `| Tom Bell |'s dairy farm`. */
function ownedBy({ tokens }: Layers, { first, end }: Range): string | undefined {
  if (tokens.lower(first - 1) === 'of') return OWNERS_OF.get(tokens.lower(first - 2));
  if (!/^['’]s$/.test(tokens.text(end))) return undefined;
  return OWNERS_OF.get(tokens.lower(end + 1)) ?? OWNERS_OF.get(tokens.lower(end + 2));
}

/** `Tom Bell, prosecuting,`, `Prosecuting, Tom Bell`, `Defending, Ana Ruiz`. */
function isActing({ tokens }: Layers, { first, end }: Range, verb: string): boolean {
  if (tokens.text(end) === ',' && tokens.lower(end + 1) === verb) return true;
  const before = tokens.text(first - 1) === ',' ? first - 2 : first - 1;
  return before >= 0 && tokens.lower(before) === verb && before < first;
}

/** `Tom Bell | KC |`: of the bar. */
const SILKS: ReadonlySet<string> = new Set(['KC', 'QC', 'SC']);

const OF_THE_BAR = ['barrister', 'lawyer', 'solicitor', 'advocate'];

/** Sentences from a name to another word for the person's trade, and to one that only the title speaks for. */
const FAR = 20;
const NEAR = 5;
const NEXT = 1;

export function addAlike({ named, alike }: Kind, entity: TokenEntity, sentences: number): void {
  if (!named.has(entity) || alike.has(entity)) alike.set(entity, Math.max(sentences, alike.get(entity) ?? 0));
  named.add(entity);
}

/** `A village chief was shot. Tom Bell was …`: chief, village chief. */
export function addIntroduced(kinds: Map<string, Kind>, entity: TokenEntity, phrase: string): void {
  const kind = kindOf(kinds, phrase.slice(phrase.lastIndexOf(' ') + 1));
  addAlike(kind, entity, FAR);
  if (!kind.phrases.has(phrase)) kind.phrases.set(phrase, entity);
  for (const noun of CALLED_AS.get(phrase.slice(phrase.lastIndexOf(' ') + 1)) ?? [])
    addAlike(kindOf(kinds, noun), entity, NEAR);
}

function addOffice(kinds: Map<string, Kind>, entity: TokenEntity, phrase: string): void {
  const words = phrase.split(' ');
  addPhrase(kindOf(kinds, words.at(-1) ?? ''), entity, phrase);
  const parts = phrase.split(PARTS);
  if (parts.length < 2) return;
  const initials = parts.map(([letter = '']) => letter.toUpperCase()).join('');
  addPhrase(kindOf(kinds, initials), entity, initials);
  if (phrase === CHIEF_EXECUTIVE) addPhrase(kindOf(kinds, 'CEO'), entity, 'CEO');
}

/** `Vice | - | Chancellor` is the VC. */
const PARTS = /[ -]/;

/** Its letters are those of "chief executive officer". */
const CHIEF_EXECUTIVE = 'chief executive';

export function addPhrase({ named, alike, deputies, phrases }: Kind, entity: TokenEntity, phrase: string): void {
  named.add(entity);
  deputies.set(entity, (deputies.get(entity) ?? true) && DEPUTY.test(phrase));
  alike.delete(entity);
  phrases.set(phrase, phrases.has(phrase) && phrases.get(phrase) !== entity ? null : entity);
}

/** The same office with what it is of before it: `president of the Dockers' Union` is “the union president”. */
function addInverted(kinds: Map<string, Kind>, entity: TokenEntity, role: string): void {
  const [office = '', of = ''] = role.toLowerCase().split(OFFICE_ENDS);
  const kind = kinds.get(office.slice(office.lastIndexOf(' ') + 1));
  const whole = of.split(AFTER_WHOLE)[0] ?? '';
  if (kind === undefined || whole === '') return;
  const phrase = `${whole.slice(whole.lastIndexOf(' ') + 1)} ${office}`;
  kind.phrases.set(phrase, kind.phrases.has(phrase) && kind.phrases.get(phrase) !== entity ? null : entity);
}

/** `secretary of the union | in Porto`, `of the union|, of the coast` */
const AFTER_WHOLE = /,| (?:in|and|on) /;

/** `head | of the union`. */
const OFFICE_ENDS = new RegExp(String.raw`\s${anyOf(OFFICE_PREPOSITIONS)}\s`);

/** `education minister`, `head | of the union`, `lieutenant governor` of Lt. Gov.: the roles, lower case, each once. */
export function officesOf({ tokens }: Layers, { roles }: TokenEntity): ReadonlySet<string> {
  const offices = new Set<string>();
  roles.forEach(({ first, end }, index) => {
    const before = roles[index - 1];
    const from =
      before !== undefined && before.end === first && isShort(tokens.text(before.first)) ? before.first : first;
    const [role = '', ...more] = tokens.slice(from, end).toLowerCase().split(' and ', MAX_ROLES);
    const office = written(role.split(OFFICE_ENDS)[0] ?? '');
    if (!PEERS.has(office)) offices.add(office); // "the Lord", "the lady" are others
    const inner = WHOSE.exec(tokens.slice(from, end))?.[1]?.toLowerCase().split(OFFICE_ENDS)[0] ?? '';
    if (inner.includes(' ') && !/\bof\b/.test(inner)) offices.add(inner);
    for (const next of more) {
      const [other = ''] = next.split(OFFICE_ENDS);
      if (isRole(other) && other !== next) offices.add(other); // `director of the hall and | chairman | of the board`
    }
  });
  return offices;
}

const MAX_ROLES = 4;

/** `Hungarian | foreign minister`, `South Korean | trade envoy` */
const WHOSE = /^(?:\p{Lu}\S+\s)+(\p{Ll}.*)$/u;

/** `Lt.` */
function isShort(title: string): boolean {
  return SHORT_OFFICES.has(title.replace('.', '').toLowerCase());
}

/** `lt. gov.` → `lieutenant governor` */
function written(office: string): string {
  return office
    .split(' ')
    .map((word) => SHORT_OFFICES.get(word.replace('.', '')) ?? word)
    .join(' ');
}
