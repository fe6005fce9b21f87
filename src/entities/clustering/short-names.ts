/**
 * What a text calls by a part of a name that it also has in full, whatever its shape says.
 *
 *     Torrin Capital … | Torrin | sold       the first word of one organisation's name, which is no town and nobody's surname
 *     the Anjuman Jamhur Tavri … | Tavri | left     the last, where that is no word and no town
 *     St. Osyth Medical Center … | St. Osyth |      the saint's name is the hospital's
 *     Voss Line | employs ten                what hires and owns is no street
 *     the Karibu Port Authority … the | Authority |      the noun of the only organisation that is built on it
 *     the University of Marrick … at | Marrick |; Marrick State University … | Marrick State |
 *     the Marrick Courier … | COURIER |:     before the lines of an interview
 *     near | Wattle Gap | … the Wattle Gap Action Group      the town, where the text says that it is one
 */
import { FIRMS_ACT, MUNICIPAL, PUBLIC_BODIES } from '../../english/organisation-words.js';
import { LOCATING } from '../../english/places/prepositions.js';
import { TOWN_NOUNS } from '../../english/places/words.js';
import { WordMarks } from '../../english/word-set.js';
import { wordSet } from '../../english/words.js';
import { headOf } from '../coreference/nominal-kinds.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';
import { certainName, inProse, namesAt, overlaid } from '../typing/certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withShortNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return withLabels(
    layers,
    withFirstWords(
      layers,
      withTowns(layers, withUniversities(layers, withActingLines(layers, withSaints(layers, names)))),
    ),
  );
}

/** `St. Osyth`, `Saint | Osyth`: the only hospital or school of that name in the text. */
function withSaints({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const longOf = new Map<string, TypedName | null>();
  for (const name of names) {
    if (!SAINT.test(tokens.text(name.first)) || (name.type !== 'ORG' && name.type !== 'FAC')) continue;
    const saint = tokens.text(name.first + 1);
    const isLong = name.end - name.first > 2 && !/^['’]s$/.test(tokens.text(name.first + 2));
    if (isLong) longOf.set(saint, (longOf.get(saint) ?? name).text === name.text ? name : null);
  }
  if (longOf.size === 0) return names;
  return names.map((name) => {
    const first = SAINT.test(tokens.text(name.first)) ? name.first : name.first - 1;
    const long = longOf.get(tokens.text(first + 1)) ?? null;
    const isWhole = name.end === first + 2 && SAINT.test(tokens.text(first));
    if (!isWhole || long === null || name.type === long.type || name.type === 'GPE') return name;
    return { ...name, first, text: tokens.slice(first, name.end), type: long.type, known: null, titles: [] };
  });
}

const SAINT = /^(?:St\.?|Saint)$/;

/** `Voss Line | employs`, `belongs to Voss Line`, `Voss Line … Voss | owns`: a firm in all its places. */
function withActingLines({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (names.every(({ type }) => type !== 'FAC')) return names;
  const acting = new Set(names.flatMap(({ text, end }) => (FIRMS_ACT.has(tokens.lower(end)) ? [text] : [])));
  const firms = new Set(
    names.flatMap(({ type, text, first, end }) => {
      const isLine = type === 'FAC' && end - first > 1 && /^lines?$/.test(tokens.lower(end - 1));
      const acts = acting.has(text) || acting.has(tokens.text(first)) || tokens.lower(first - 2) === 'belongs';
      return isLine && acts ? [text] : [];
    }),
  );
  if (firms.size === 0) return names;
  return names.map((name) => (name.type === 'FAC' && firms.has(name.text) ? changed(name, { type: 'ORG' }) : name));
}

/** `studied at | Marrick |`, `| Marrick State |`, where the text has the whole name of the university. */
function withUniversities({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const towns = new Set<string>();
  const states = new Set<string>();
  for (const { type, text } of names) {
    if (type !== 'ORG') continue;
    if (text.startsWith('University of ')) towns.add(text.slice('University of '.length));
    if (text.endsWith(' State University')) states.add(text.slice(0, -' University'.length));
  }
  if (towns.size + states.size === 0) return names;
  return names.map((name) => {
    const { type, text, first, titles } = name;
    if (type === 'ORG' || titles.length > 0) return name;
    const before = tokens.lower(first - 1);
    const isTown = before === 'at' && towns.has(text) && lookUp(text) === null;
    return isTown || (states.has(text) && before !== 'in') ? changed(name, { type: 'ORG', known: null }) : name;
  });
}

/** `near | Wattle Gap |`, `| Wattle Gap | mayor`: a place in all its places, whatever groups have its name. */
function withTowns(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const towns = new Set<string>();
  const long: string[] = [];
  for (const { type, first, end, text, known } of names) {
    if (type !== 'ORG' || known !== null) continue;
    const isIn = BEFORE_TOWNS.has(tokens.lower(first - 1)) || AFTER_TOWNS.has(tokens.lower(end));
    if (isIn && end - first <= MAX_TOWN) towns.add(text);
    if (end - first > 1) long.push(text);
  }
  const named = new Set([...towns].filter((town) => long.some((text) => text.startsWith(`${town} `))));
  if (named.size === 0) return names;
  return names.map((name) => (name.type === 'ORG' && named.has(name.text) ? changed(name, { type: 'GPE' }) : name));
}

/** Words of a town's name. */
const MAX_TOWN = 3;

/** `| COURIER |: Do you miss the island?` is the Clew Bay Courier. */
function withLabels(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, segmentation, view } = layers;
  const speakers = segmentation.blocks.filter(({ kind }) => kind === 'speaker');
  if (speakers.length === 0) return names;
  const lastWords = new Map<string, string | null>();
  for (const { type, first, end, text } of names) {
    if (type !== 'ORG' || end - first < 2) continue;
    const word = tokens.text(end - 1).toUpperCase();
    lastWords.set(word, (lastWords.get(word) ?? text) === text ? text : null);
  }
  const found = speakers.flatMap(({ start }): TypedName[] => {
    const first = tokens.at(start);
    const isLabel = tokens.text(first + 1) === ':' && lastWords.get(tokens.text(first)) != null;
    return isLabel ? [certainName(layers, { first, end: first + 1 }, view.sentenceIndex(first), 'ORG')] : [];
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** Longer names are hardly called by their first word. */
const MAX_WORDS = 4;

/** `Torrin | sold`, an organisation where the text has one whose name begins so. */
function withFirstWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const longOf = new Map<string, string | null>();
  const groups = new Set<string>();
  /** `Ledger` of Ledger Media, where it was found. */
  const words = new Map<string, string | null>();
  for (const { type, first, end, text, known } of names) {
    const isFirm = vocabulary.companySuffixes.has(tokens.lower(end - 1));
    const length = tokens.text(end - 2) === '/' ? end - first - 3 : end - first - (isFirm ? 1 : 0); // without A/S
    if (type !== 'ORG' || end - first < 2 || length > MAX_WORDS || known !== null) continue;
    if (PUBLIC_BODIES.has(tokens.lower(end - 1)) || MUNICIPAL.has(tokens.lower(first + 1))) continue; // called by their last words, "the board"
    const word = tokens.text(first);
    if (lookUp(word) !== null) continue;
    if (vocabulary.isOrdinary(word.toLowerCase())) {
      words.set(word, onlyOne(words.get(word), text));
      continue;
    }
    if (end - first === 2 && /^(?:Group|Holdings?)$/.test(tokens.text(first + 1))) groups.add(word);
    longOf.set(word, onlyOne(longOf.get(word), text));
  }
  for (const name of names) {
    const word = name.type === 'ORG' ? lastWordOf(layers, name) : null;
    if (word !== null) longOf.set(word, (longOf.get(word) ?? name.text) === name.text ? name.text : null);
  }
  for (const name of names) if (isTown(layers, name) || isDescribedTown(layers, name)) longOf.delete(name.text);
  longOf.delete(datelined(layers));
  const heads = headsIn(layers, names);
  if (longOf.size + words.size + heads.size === 0) return names;
  const inGroups = names.map((found) =>
    isPartOfGroup(layers, found, groups) ? changed(found, { type: 'ORG' as const, known: null }) : found,
  );
  const people = new Set<string>();
  for (const { first, end, type } of inGroups)
    if (type === 'PERSON' && end - first > 1) for (const at of [first, end - 1]) people.add(tokens.text(at));
  const retyped = inGroups.map((name): TypedName => {
    const { first, end, type, text, titles } = name;
    const isShort =
      end - first === 1 &&
      type !== 'ORG' &&
      type !== 'NORP' &&
      titles.length === 0 &&
      !OF_PEOPLE.has(tokens.lower(first - 1));
    return isShort && (longOf.has(text) || words.get(text) != null) && !people.has(text)
      ? changed(name, { type: 'ORG', known: null })
      : name;
  });
  for (const word of people) longOf.delete(word);
  return withPlaces(layers, retyped, longOf, heads);
}

/** The longer one of `Savanna Agri Supplies Ltd` and `Savanna Agri`; null for two that begin with one word. */
function onlyOne(known: string | null | undefined, text: string): string | null {
  if (known === undefined) return text;
  if (known === null) return null;
  const [long, short] = known.length < text.length ? [text, known] : [known, text];
  return long === short || long.startsWith(`${short} `) ? long : null;
}

/** `Institute` of the Bedworth Institute of Oceanography, the only one of the text that is built on it. */
function headsIn(layers: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const longOf = new Map<string, string | null>();
  for (const { type, first, end, text } of names) {
    if (type !== 'ORG') continue;
    const head = headOf(layers, { first, end });
    if (!vocabulary.organisationHeads.has(head) || OF_THE_STATE.has(head)) continue;
    const word = head.charAt(0).toUpperCase() + head.slice(1);
    longOf.set(word, (longOf.get(word) ?? text) === text ? text : null);
  }
  return new Set([...longOf].flatMap(([word, long]) => (long === null ? [] : [word])));
}

/** `Torrin Auto`, beside the Torrin Group: a part of it, and nobody. */
function isPartOfGroup(
  { tokens }: Layers,
  { type, first, end, titles }: TypedName,
  groups: ReadonlySet<string>,
): boolean {
  if (type !== 'PERSON' || end - first !== 2 || titles.length > 0 || !groups.has(tokens.text(first))) return false;
  return (nameFlags(tokens.lower(first)) & GIVEN) === 0;
}

/** `Anjuman Jamhur | Tavri`: of three words or more, of no language, nobody's and no town. */
function lastWordOf({ tokens, spelling, forms }: Layers, { first, end, known }: TypedName): string | null {
  const last = end - 1;
  if (end - first < 3 || known !== null || spelling.shape(last) !== 'capitalised') return null;
  if (spelling.shape(last - 1) === 'small' && !/^[ei]$/.test(tokens.text(last - 1))) return null; // University of Blikk
  const word = tokens.text(last);
  const isOther = forms.at(last).ordinary || vocabulary.thingHeads.has(tokens.lower(last)) || lookUp(word) !== null;
  return isOther || nameFlags(tokens.lower(last)) !== 0 ? null : word;
}

/** "The Centre" of India, and the government of every country, whatever else has such a name. */
const OF_THE_STATE = wordSet('centre,center,government,administration,community');

/** With those places where nothing was found: `On Monday | Torrin | sold`, `asked the | Authority`. */
function withPlaces(
  layers: Layers,
  names: readonly TypedName[],
  longOf: ReadonlyMap<string, string | null>,
  heads: ReadonlySet<string>,
): readonly TypedName[] {
  const { tokens, spelling } = layers;
  const nameAt = namesAt(names);
  const looks = new WordMarks([...longOf.keys(), ...heads]);
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const inSentence: TypedName[] = [];
    for (let token = firstToken; token < endToken; token += 1) {
      if (!looks.mayHave(tokens.text(token))) continue;
      const isHead = tokens.lower(token - 1) === 'the' && heads.has(tokens.text(token));
      if ((!isHead && longOf.get(tokens.text(token)) == null) || nameAt(token) !== undefined) continue;
      if (spelling.shape(token + 1) === 'capitalised' || spelling.shape(token + 1) === 'hyphen') continue;
      inSentence.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'ORG'));
    }
    return inSentence;
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** `in Marrick`, `Marrick, Ohio`, `a nurse from Nashua`, which is known as a town. */
function isTown({ tokens, spelling }: Layers, { type, first, end }: TypedName): boolean {
  if (type === 'PERSON' || end - first !== 1) return false;
  if (tokens.lower(first - 1) === 'from') return townSize(nameFlags(tokens.lower(first))) > 0;
  return (
    LOCATING.has(tokens.lower(first - 1)) || (tokens.text(end) === ',' && spelling.shape(end + 1) === 'capitalised')
  );
}

/** `Marrick` of the dateline MARRICK. */
function datelined({ segmentation }: Layers): string {
  const word = segmentation.dateline?.place?.text ?? '';
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** `| Okun |, a town of 40,000`. */
function isDescribedTown({ tokens }: Layers, { type, first, end }: TypedName): boolean {
  if (type === 'PERSON' || end - first !== 1 || tokens.text(end) !== ',' || !/^an?$/.test(tokens.text(end + 1)))
    return false;
  for (let noun = end + 2; noun < end + MAX_BEFORE_NOUN; noun += 1) if (TOWN_NOUNS.has(tokens.lower(noun))) return true;
  return false;
}

/** `a | quiet fishing | town`: tokens, with the comma and the article. */
const MAX_BEFORE_NOUN = 6;

/** `the elder | Voss`: people are. */
const OF_PEOPLE = wordSet('elder, younger, older, senior, late, widowed');

/** Groups are not near anything. */
const BEFORE_TOWNS = wordSet('near, around, outside, throughout');

const AFTER_TOWNS = wordSet('mayor, mayors, residents, resident, town, townspeople, villagers');
