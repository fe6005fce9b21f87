/**
 * Bodies by what a text says that they are called, whatever they look like.
 *
 *     a banned organisation known as | Karesh |, the group, known as | Karesh |,     a body's noun before it
 *     a company called | Tom Barley |.                      nothing follows that it would be called
 *     the company called Tom Bell a liar, the group called Ana Ruiz on Monday       a verb
 */
import type { Range } from '../../document/index.js';
import { NO_PERSON, NOUNS_OF_BODIES } from '../../english/bodies.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, isGuess, isNameWord, namesAt, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withBodiesCalledSo(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const at = namesAt(names);
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const bodies: TypedName[] = [];
      for (let token = firstToken; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.body) || !isBody(layers, token)) continue;
        const range = calledSo(layers, token, endToken);
        if (range !== null && isOpen(layers, range, at)) bodies.push(certainName(layers, range, sentence, 'ORG'));
      }
      return bodies;
    },
    FRAME.body,
  );
  if (found.length === 0) return names;
  return retyped(overlaid(names, found), found, isGuess);
}

function isBody({ tokens, spelling }: Layers, noun: number): boolean {
  const word = tokens.lower(noun);
  return (NO_PERSON.has(word) || NOUNS_OF_BODIES.has(word)) && spelling.shape(noun) === 'small';
}

/** What stands after `known as`, or after `called` where it can be no verb. */
function calledSo(layers: Layers, noun: number, limit: number): Range | null {
  const { tokens } = layers;
  const isAside = tokens.text(noun + 1) === ',';
  const word = isAside ? noun + 2 : noun + 1;
  const isKnown = tokens.text(word) === 'known' && tokens.text(word + 1) === 'as';
  // "The head of the company, known as Tom Bell": who heads it.
  if (isAside && (!isKnown || isOfSomebody(layers, noun))) return null;
  if (!isKnown && tokens.text(word) !== 'called') return null;
  const from = isKnown ? word + 2 : word + 1;
  const first = tokens.text(from) === 'the' ? from + 1 : from;
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isPart(layers, end)) end += 1;
  if (end === first || isPart(layers, end)) return null;
  return isKnown || (isIntroduced(layers, noun) && END.test(tokens.text(end))) ? { first, end } : null;
}

const MAX_WORDS = 4;

/** A name that `called` gives ends its clause: `called | Otterbein|, which …`. */
const END = /^(?:[,.;:)”"]|that|which|said|says|has|had|is|was)$/;

/** `of the | company`, `head of its own | company` */
function isOfSomebody({ syntax }: Layers, noun: number): boolean {
  for (let token = noun - 1; token > noun - MAX_BEFORE; token -= 1) {
    if (syntax.upos(token) === 'ADP') return true;
    if (!/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(syntax.upos(token))) return false;
  }
  return false;
}

/** `a small | firm` */
function isIntroduced({ tokens, syntax }: Layers, noun: number): boolean {
  let token = noun - 1;
  while (token > noun - MAX_BEFORE && /^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(token))) token -= 1;
  return /^an?$/.test(tokens.lower(token));
}

const MAX_BEFORE = 5;

/** `Al-| Sadid`: a hyphen before a capital belongs to it. */
function isPart(layers: Layers, token: number): boolean {
  const { spelling } = layers;
  if (spelling.shape(token) === 'hyphen') return spelling.shape(token + 1) === 'capitalised';
  return isNameWord(layers, token);
}

/** No lexicon knows it, and nothing was found there but guesses within these words. */
function isOpen({ tokens }: Layers, { first, end }: Range, at: ReturnType<typeof namesAt>): boolean {
  if (lookUp(tokens.slice(first, end)) !== null || tokens.text(end) === 'of') return false;
  for (let token = first; token < end; token += 1) {
    const name = at(token);
    if (name !== undefined && !(isGuess(name) && name.first >= first && name.end <= end)) return false;
  }
  return true;
}
