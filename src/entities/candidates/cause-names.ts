/**
 * Campaigns and the like, whose names are phrases.
 *
 *     | Save Our Rivers | said, at | Save the Tarnby Meadows |        a verb and what is to be done
 *     | Mothers Against Knives |, | Doctors for Clean Air |           people, and what they are for
 *     the | Theatre Royal Tarnby |                                    a house
 *     Save the date. Workers for Acme Bank left.                      no names
 */
import type { EntityType, Range, Sentence } from '../../document/index.js';
import { AFTER_PEOPLE, AFTER_VERBS, PEOPLE_OF_CAUSES, VERBS_OF_CAUSES } from '../../english/causes.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withCauses(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const found = inProse(layers, (sentence, index) => causesIn(layers, sentence, index), FRAME.cause);
  if (found.length === 0) return names;
  // "Citizens for Clean Air in Okun", found as a whole.
  const ends = new Map(names.flatMap(({ type, first, end }) => (type === 'ORG' ? [[first, end]] : [])));
  const causes = found.filter(({ first, end }) => (ends.get(first) ?? end) <= end);
  return causes.length === 0 ? names : overlaid(names, causes);
}

function causesIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const causes: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.cause)) continue;
    const cause = isInName(layers, token, firstToken) ? null : causeAt(layers, token, endToken);
    if (cause === null) continue;
    causes.push(certainName(layers, cause, sentence, cause.type));
    token = cause.end - 1;
  }
  return causes;
}

interface Cause extends Range {
  readonly type: EntityType;
}

function causeAt(layers: Layers, token: number, limit: number): Cause | null {
  const { tokens } = layers;
  const word = tokens.text(token);
  const next = tokens.text(token + 1);
  if (word === 'Theatre')
    return next === 'Royal' ? { first: token, end: endOfCapitals(layers, token + 2, limit), type: 'FAC' } : null;
  const isVerb = VERBS_OF_CAUSES.has(word);
  const isLink = (isVerb ? AFTER_VERBS : AFTER_PEOPLE).has(next);
  const first = token + 2;
  if (!isLink || (!isVerb && !PEOPLE_OF_CAUSES.has(word))) return null;
  const end = endOfCapitals(layers, first, limit);
  if (end === first || lookUp(tokens.slice(token, end)) !== null) return null;
  if (/^[a-z]/.test(next) && !isWithSmallWord(layers, { first: token, end }, isVerb)) return null;
  // "Save Our Rivers" at the head of a sentence, where it may be an order.
  const isSubject = /^(?:VERB|AUX)$/.test(layers.syntax.upos(end)) || /^['’]s?$/.test(tokens.text(end));
  return isVerb && layers.spelling.opens(token) && !isSubject ? null : { first: token, end, type: 'ORG' };
}

/** `Doctors for Clean Air`, `Save the Tarnby Meadows` inside a sentence; `Workers for Acme Bank` are some, `Friends for Kenya` too. */
function isWithSmallWord(layers: Layers, { first, end }: Range, isVerb: boolean): boolean {
  if (layers.spelling.opens(first)) return false;
  if (isVerb) return true;
  for (let token = first + 2; token < end; token += 1)
    if (!layers.forms.at(token).ordinary && !/^(?:and|of|the)$/.test(layers.tokens.text(token))) return false;
  return true;
}

/** A word of a longer name stands before it: `Okun | Mothers Against …`. */
function isInName({ tokens, spelling, forms }: Layers, token: number, from: number): boolean {
  if (token === from) return false;
  const isCapital = /^capital/.test(spelling.shape(token - 1));
  return isCapital && !vocabulary.functionWords.has(tokens.lower(token - 1)) && !forms.at(token - 1).calendar;
}

function endOfCapitals({ tokens, spelling, forms }: Layers, first: number, limit: number): number {
  let end = first;
  for (let token = first; token < limit && token - first < MAX_WORDS; token += 1) {
    const isCapital = /^capital/.test(spelling.shape(token)) && !forms.at(token).calendar;
    if (isCapital) end = token + 1;
    else if (token > end || end === first || !/^(?:of|and|the)$/.test(tokens.text(token))) break;
    // "… and Unicef", "… and Ana": another one.
    if (isCapital && token > first && tokens.text(token - 1) === 'and' && !forms.at(token).ordinary) return token - 1;
  }
  return end;
}

const MAX_WORDS = 5;
