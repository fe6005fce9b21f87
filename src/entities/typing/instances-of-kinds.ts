/**
 * Names that are given as examples of a kind, by the noun before them.
 *
 *     companies such as | Tavenor |, | Lindqvist | and | Marrow Foods |     organisations, whatever they look like
 *     towns including | Bel Omra | and | Tarish |                          places
 *     critics such as Ruiz, companies like his, ethnic groups like         nothing is said
 */
import type { EntityType, Range } from '../../document/index.js';
import { KINDS_OF_GROUPS } from '../../english/bodies.js';
import { GROUPS, KINDS_OF_BODIES, KINDS_OF_TOWNS, NO_BODIES_BEFORE } from '../../english/instances-of-kinds.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, isGuess, isNameWord, namesAt, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withExamples(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const at = namesAt(names);
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const examples: TypedName[] = [];
      for (let token = firstToken; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.example)) continue;
        const type = kindBefore(layers, token);
        if (type === null) continue;
        const from = layers.tokens.text(token) === 'such' ? token + 2 : token + 1;
        for (const range of listAt(layers, from, endToken)) {
          if (isTold(layers, at, range, type)) continue;
          examples.push(certainName(layers, range, sentence, type));
          token = range.end;
        }
      }
      return examples;
    },
    FRAME.example,
  );
  if (found.length === 0) return names;
  // Somebody who is named in full may be meant by the surname elsewhere.
  const surnames = new Set(
    names.flatMap(({ type, first, end }) =>
      type === 'PERSON' && end - first > 1 ? [layers.tokens.text(end - 1)] : [],
    ),
  );
  return retyped(overlaid(names, found), found, (name) => isGuess(name) && !surnames.has(name.text));
}

/** `companies | such as`, `cities, | including`, `aid groups | like`. */
function kindBefore({ tokens, syntax }: Layers, token: number): EntityType | null {
  const word = tokens.text(token);
  if (word === 'such' && tokens.text(token + 1) !== 'as') return null;
  const noun = tokens.text(token - 1) === ',' ? token - 2 : token - 1;
  // "Companies like Rovik's terms", "firms, like Rovik,".
  if (word === 'like' && (noun < token - 1 || syntax.upos(token) === 'VERB')) return null;
  const kind = tokens.lower(noun);
  if (KINDS_OF_TOWNS.has(kind)) return 'GPE';
  const before = tokens.lower(noun - 1);
  if (GROUPS.has(kind)) return KINDS_OF_GROUPS.has(before) ? 'ORG' : null;
  const whole = before === '-' ? tokens.slice(noun - 2, noun + 1).toLowerCase() : kind;
  return (KINDS_OF_BODIES.has(kind) || KINDS_OF_BODIES.has(whole)) && !NO_BODIES_BEFORE.has(before) ? 'ORG' : null;
}

/** `| A |`, `| A | and | B |`, `| A |, | B | and others`: after a comma only where an "and" closes the list. */
function listAt(layers: Layers, from: number, limit: number): readonly Range[] {
  const { tokens } = layers;
  const found: Range[] = [];
  let isClosed = false;
  for (let start = from; start < limit && found.length < MAX_NAMES; ) {
    const first = ARTICLE.test(tokens.text(start)) ? start + 1 : start;
    const end = nameEnd(layers, first, limit);
    if (end === first || !isWhole(layers, first, end)) break;
    found.push({ first, end });
    if (isClosed) return found;
    const mark = tokens.text(end) === ',' ? end + 1 : end;
    isClosed = AND.test(tokens.text(mark));
    if (!isClosed && mark === end) break;
    start = isClosed ? mark + 1 : mark;
  }
  return isClosed ? found : found.slice(0, 1);
}

const MAX_NAMES = 12;
const ARTICLE = /^[Tt]he$/;
const AND = /^(?:and|or)$/;

function nameEnd(layers: Layers, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isNameWord(layers, end)) end += 1;
  return end < limit && isNameWord(layers, end) ? first : end;
}

const MAX_WORDS = 4;

/** No office, no part of a longer name, and no word before a noun: `Mayor Ruiz`, `Bank | of Okun`, `Rovik's`, `Rovik | supplier Ardo`. */
function isWhole({ tokens, forms, spelling, syntax }: Layers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1)
    if (forms.at(token).role || vocabulary.honorifics.has(tokens.lower(token))) return false;
  if (spelling.shape(end) === 'hyphen' || AFTER_PARTS.test(tokens.text(end))) return false;
  return !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(syntax.upos(end));
}

const AFTER_PARTS = /^(?:['’]s?|of|&|de|del|da|di|al|\(|\/|\+)$/;

/** Something else or more is known of it, or nothing but its type was open. */
function isTold({ tokens, forms }: Layers, at: ReturnType<typeof namesAt>, range: Range, type: EntityType): boolean {
  const { first, end } = range;
  if (lookUp(tokens.slice(first, end)) !== null) return true;
  const name = at(first);
  const last = at(end - 1);
  if (name === undefined && last === undefined) return false;
  if (name === undefined || name !== last || name.first !== first || name.end !== end)
    return !(isInside(name, range) && isInside(last, range));
  if (name.type === type || !isGuess(name)) return true;
  if (type === 'GPE' && (name.type === 'LOC' || name.type === 'FAC')) return true;
  // "Firms like Ana Ruiz": somebody, who may have one.
  const isCalled = (nameFlags(tokens.lower(first)) & GIVEN) !== 0 && !forms.at(end - 1).ordinary;
  return name.type === 'PERSON' && end - first > 1 && isCalled;
}

/** A guess within the words. */
function isInside(name: TypedName | undefined, { first, end }: Range): boolean {
  return name === undefined || (name.first >= first && name.end <= end && isGuess(name));
}
