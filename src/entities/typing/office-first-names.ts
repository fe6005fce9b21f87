/**
 * People whose first names are titles elsewhere, and what sets fathers and sons apart.
 *
 *     | Earl Tarrant Sr. |, 71          whatever its words are, what stands before "Sr." is one person's name
 *     said | Tarrant Jr. |
 *     | Dean Sorrell |, a plumber       where the text has no university, no church
 *     Dean Ana Ruiz, Earl Grey          the title: a first name after it, or a lord in the text
 */
import type { Range } from '../../document/index.js';
import { JUNIOR_OR_SENIOR } from '../../english/people/name-words.js';
import { WORLDS_OF_TITLES } from '../../english/people/titles.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withOfficeFirstNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const worlds = new Map<string, boolean>();
  const isTitleHere = (title: string) => {
    const known = worlds.get(title) ?? isOfWorld(layers, title);
    worlds.set(title, known);
    return known;
  };
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const people: TypedName[] = [];
      for (let token = firstToken; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.office)) continue;
        const within = { first: people.at(-1)?.end ?? firstToken, end: endToken };
        const range = JUNIOR_OR_SENIOR.has(tokens.text(token))
          ? beforeGeneration(layers, token, within)
          : WORLDS_OF_TITLES.has(tokens.text(token))
            ? withSurname(layers, token, within, isTitleHere)
            : null;
        if (range === null) continue;
        const before = { first: range.first - 1, end: range.first };
        const isCapital = layers.spelling.shape(before.first) !== 'small';
        const titles = isTitle(layers, before.first) && isCapital && before.first >= within.first ? [before] : [];
        people.push({ ...certainName(layers, range, sentence, 'PERSON'), titles });
      }
      return people;
    },
    FRAME.office,
  );
  return found.length === 0 ? names : overlaid(names, found);
}

/** Words of a name before them. */
const MAX_WORDS = 4;

/** `Earl Tarrant | Sr.`, `Tarrant | Jr.`: the run of capitals before it, less titles. */
function beforeGeneration(layers: Layers, mark: number, within: Range): Range | null {
  let first = mark;
  while (first > within.first && mark - first < MAX_WORDS && isPart(layers, first - 1)) first -= 1;
  while (mark - first > 1 && isTitle(layers, first) && !(mark - first === 2 && isFirstName(layers, first))) first += 1;
  return first === mark || (mark - first === 1 && isTitle(layers, first)) ? null : { first, end: mark + 1 };
}

function isPart({ tokens, spelling, forms }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  const word = tokens.lower(token);
  return (
    (shape === 'capitalised' || shape === 'initial') && !forms.at(token).calendar && !vocabulary.functionWords.has(word)
  );
}

function isTitle({ tokens, forms }: Layers, token: number): boolean {
  return forms.at(token).role || vocabulary.honorifics.has(tokens.lower(token));
}

function isFirstName({ tokens }: Layers, token: number): boolean {
  return vocabulary.givenNames.has(tokens.lower(token)) || WORLDS_OF_TITLES.has(tokens.text(token));
}

/** `Dean | Sorrell`: one surname after it, in a text of another world. */
function withSurname(
  layers: Layers,
  token: number,
  within: Range,
  isTitleHere: (title: string) => boolean,
): Range | null {
  const { tokens, spelling, forms } = layers;
  const surname = token + 1;
  if (surname >= within.end || spelling.shape(surname) !== 'capitalised' || isPart(layers, token + 2)) return null;
  if (forms.at(surname).ordinary || forms.at(surname).calendar || vocabulary.thingHeads.has(tokens.lower(surname)))
    return null;
  if (isPart(layers, token - 1) && token > within.first && !isTitle(layers, token - 1)) return null;
  // "chief executive Dean Foxcroft": nobody has an office in small letters and a title after it.
  const hasOffice = forms.at(token - 1).role && spelling.shape(token - 1) === 'small';
  if (tokens.lower(token - 1) === 'the' || (!hasOffice && isTitleHere(tokens.text(token)))) return null;
  return { first: token, end: surname + 1 };
}

function isOfWorld({ tokens }: Layers, title: string): boolean {
  const words = WORLDS_OF_TITLES.get(title);
  if (words === undefined) return true;
  for (let token = 0; token < tokens.length; token += 1)
    if (words.has(tokens.lower(token)) && tokens.text(token) !== title) return true;
  return false;
}
