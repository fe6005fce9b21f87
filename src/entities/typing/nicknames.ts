/**
 * People with the name that friends use between their names, and where the text calls them so.
 *
 *     Rui | ‘Tato’ | Mendes
 *     Babatunde | “BT” | Akande … BT said       letters, which are nobody by themselves
 *     John | (JJ) | Okoro
 *     Bryn | “the Bread” | Tudor                also where nothing was found of him, or his surname alone
 *     Rui | ‘Tato’ | Mendes Jr.
 *     Ana “Mama Nita” Ruiz … | Mama Nita | sang     the name itself, wherever it stands
 */
import type { Range } from '../../document/index.js';
import { ARTICLES } from '../../english/determiners.js';
import { GENERATIONS } from '../../english/people/name-words.js';
import { WordSet } from '../../english/word-set.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { certainName, inProse, namesAt, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/**
 * `Rui ‘Tato’ Mendes`, of which `Rui` or `Rui ‘Tato` was found; `Everton “Shanks” Bell`, where a club was; `Jem “Old Salt” Ruiz`, where
 * two people were.
 */
export function withNickname(layers: Layers, name: TypedName): TypedName {
  const { tokens } = layers;
  const { type, first, end } = name;
  if (type !== 'PERSON' && end - first > 1) return name;
  const isOpen = (token: number) => token > first && OPENING.test(tokens.text(token)) && tokens.spaceBefore(token);
  const open = [end, end - 2, end - 1].find(isOpen);
  if (open === undefined || !mayBeGiven(layers, name)) return name;
  const surname = surnameAfter(layers, open);
  if (surname === null || vocabulary.isOrdinary(tokens.lower(surname))) return name;
  return withText(layers, name, { end: afterSurname(layers, surname) });
}

/** The token after a nickname; null where a mark opens none. */
function surnameAfter({ tokens, spelling }: Layers, open: number): number | null {
  const first = tokens.text(open + 1) === 'the' ? open + 2 : open + 1; // Bryn “the Bread” Tudor
  let close = first;
  while (close <= open + MAX_NICKNAME && spelling.shape(close) === 'capitalised') close += 1;
  const isClosed = close > first && CLOSING.test(tokens.text(close)) && !tokens.spaceBefore(close);
  const isWhole = isClosed && spelling.shape(close + 1) === 'capitalised' && tokens.spaceBefore(close + 1);
  return isWhole ? close + 1 : null;
}

/** After `Mendes`, after `Mendes | Jr.`. */
function afterSurname({ tokens }: Layers, surname: number): number {
  return GENERATIONS.has(tokens.lower(surname + 1).replace(/\.$/, '')) ? surname + 2 : surname + 1;
}

/** `Joss “Bones” Maddern`, of whom nothing was found. Names in text order and disjoint; so is the result. */
export function withNicknamed(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, spelling, forms } = layers;
  const foundAt = namesAt(names);
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const inSentence: TypedName[] = [];
      for (let open = firstToken + 1; open < endToken - 3; open += 1) {
        if (!forms.mayFrame(open, FRAME.nickname) || !tokens.spaceBefore(open)) continue;
        const first = open - 1;
        const surname = spelling.shape(first) === 'capitalised' ? surnameAfter(layers, open) : null;
        if (surname === null || surname >= endToken) continue;
        const end = afterSurname(layers, surname);
        if (spelling.shape(end) === 'capitalised' || foundAt(first) !== undefined) continue;
        if (!isSurnameOnly(foundAt(surname), { first: surname, end })) continue;
        const isSecond = first > firstToken && spelling.shape(first - 1) === 'capitalised' && !forms.at(first - 1).role;
        const [given, family] = [tokens.lower(first), tokens.lower(surname)];
        const isCalled = forms.at(first - 1).role || (tokens.text(first - 1) === ',' && forms.at(first - 2).role);
        const isWord = vocabulary.isOrdinary(given) || spelling.opens(first);
        const isGiven = isCalled || !isWord || (nameFlags(given) & GIVEN) !== 0;
        const isFamily = (nameFlags(family) & SURNAME) !== 0 || !vocabulary.isOrdinary(family);
        if (isSecond || !isGiven || !isFamily || vocabulary.functionWords.has(given)) continue;
        inSentence.push(certainName(layers, { first, end }, sentence, 'PERSON'));
      }
      return inSentence;
    },
    FRAME.nickname,
  );
  return found.length === 0 ? names : overlaid(names, found);
}

/** Nothing, or a person of the surname alone. */
function isSurnameOnly(name: TypedName | undefined, { first, end }: Range): boolean {
  return name === undefined || (name.type === 'PERSON' && name.first === first && name.end <= end);
}

/** Maximum words of a nickname: `Jem “Old Salt” Ruiz`. */
const MAX_NICKNAME = 3;

/**
 * `Mama Nita | sang`, `| Foguete | scored`: what friends call somebody, by itself; a word of the language not at the head of a sentence.
 * Names in text order and disjoint; so is the result.
 */
export function withCalled(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  /** By its first word all of its words. */
  const called = new Map<string, Range>();
  for (const name of names) {
    const range = name.type === 'PERSON' ? nicknameIn(layers, name) : null;
    if (range !== null) called.set(tokens.text(range.first), range);
  }
  if (called.size === 0) return names;
  const sought = new WordSet(called.keys());
  const foundAt = namesAt(names);
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const inSentence: TypedName[] = [];
    for (let first = firstToken; first < endToken; first += 1) {
      if (!sought.has(tokens.text(first))) continue;
      const nickname = called.get(tokens.text(first));
      if (nickname === undefined) continue;
      const end = first + nickname.end - nickname.first;
      if (tokens.slice(first, end) !== tokens.slice(nickname.first, nickname.end)) continue;
      const isInLonger =
        (foundAt(first)?.first ?? first) < first ||
        [first, end - 1].some((token) => (foundAt(token)?.end ?? end) > end);
      if (isInLonger || isOrdinary(layers, { first, end }) || isBesideCapital(layers, { first, end })) continue;
      inSentence.push(certainName(layers, { first, end }, sentence, 'PERSON'));
    }
    return inSentence;
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** `the | Bull |`: the animal; also at the head of a sentence. */
function isOrdinary({ tokens, spelling, forms }: Layers, { first, end }: Range): boolean {
  if (end > first + 1 || !forms.at(first).ordinary) return false;
  return spelling.opens(first) || ARTICLES.has(tokens.lower(first - 1));
}

/** `| Bull | Street`: a part of another name. */
function isBesideCapital({ spelling }: Layers, { first, end }: Range): boolean {
  return [first - 1, end].some((beside) => spelling.shape(beside) === 'capitalised' && !spelling.opens(beside));
}

/** The words between the marks in a name: `Ana “| Mama Nita |” Ruiz`; null for other names. */
function nicknameIn({ tokens }: Layers, { first, end }: TypedName): Range | null {
  if (end - first < MIN_WITH_NICKNAME) return null;
  let open = first + 1;
  while (open < end - MIN_AFTER_OPEN && !OPENING.test(tokens.text(open))) open += 1;
  let close = open + 2;
  while (close < end - 1 && !CLOSING.test(tokens.text(close))) close += 1;
  const isQuoted = OPENING.test(tokens.text(open)) && CLOSING.test(tokens.text(close)) && close < end;
  return isQuoted && tokens.text(open + 1) !== 'the' ? { first: open + 1, end: close } : null;
}

/** `Ana “Nita” Ruiz` */
const MIN_WITH_NICKNAME = 5;
/** `“Nita” Ruiz` */
const MIN_AFTER_OPEN = 3;

/** A person; else a word that may be a first name: after a role, in a list of them, or no word of the language. */
function mayBeGiven({ tokens, forms }: Layers, { type, first }: TypedName): boolean {
  if (type === 'PERSON' || forms.at(first - 1).role) return true;
  if (tokens.text(first - 1) === ',' && forms.at(first - 2).role) return true;
  const word = tokens.lower(first);
  return (nameFlags(word) & GIVEN) !== 0 || !vocabulary.isOrdinary(word);
}

const OPENING = /^[‘“"']$/;
const CLOSING = /^[’”"']$/;

/**
 * `Babatunde | “BT” | Akande`, `John | (JJ) | Okoro`, one name, and `BT | said` somebody. Names in text order and disjoint; so is the
 * result.
 */
export function withLettersOfPeople(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const letters = new Set<string>();
  const whole: TypedName[] = [];
  for (const name of names) {
    const first = name.type === 'PERSON' ? beforeLetters(layers, name) : null;
    if (first === null) {
      whole.push(name);
      continue;
    }
    letters.add(layers.tokens.text(name.first - 2));
    // The letters may have been found, and the first name before them.
    if ((whole.at(-1)?.first ?? 0) > first) whole.pop();
    const given = (whole.at(-1)?.end ?? 0) > first ? whole.pop() : undefined;
    whole.push(withText(layers, name, { first: given?.first ?? first, titles: given?.titles ?? [] }));
  }
  if (letters.size === 0) return names;
  return whole.map((name) => (letters.has(name.text) ? changed(name, { type: 'PERSON', known: null }) : name));
}

/** Where the first name stands before the letters; null where there are none before the name. */
function beforeLetters({ tokens, spelling, forms }: Layers, { first }: TypedName): number | null {
  const [opening, letters, closing] = [tokens.text(first - 3), tokens.text(first - 2), tokens.text(first - 1)];
  const isQuoted = OPENING.test(opening) && CLOSING.test(closing);
  if (!isQuoted && (opening !== '(' || closing !== ')')) return null;
  if (!LETTERS.test(letters) || spelling.shape(first - 4) !== 'capitalised') return null;
  const isGiven = (nameFlags(tokens.lower(first - 4)) & GIVEN) !== 0;
  // "Ana Ruiz (SP) Tom Bell" are two.
  const isSecond = spelling.shape(first - 5) === 'capitalised' && !forms.at(first - 5).role;
  if (isQuoted) return isGiven || !forms.at(first - 4).ordinary ? first - 4 : null;
  return isGiven && !isSecond ? first - 4 : null;
}

const LETTERS = /^(?:\p{Lu}\.?){2,3}$/u;

function withText({ tokens }: Layers, name: TypedName, changes: Partial<TypedName>): TypedName {
  const { first = name.first, end = name.end, titles = name.titles } = changes;
  return changed(name, { first, end, titles, text: tokens.slice(first, end), type: 'PERSON', known: null });
}
