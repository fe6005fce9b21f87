/**
 * Words of a headline in title case that were taken for parts of a name.
 *
 *     Bell Denounces | Renounce Trump |, | Hillary Camp | Declines      the names of the story inside them alone
 *     | Suffered A Big Blow |                                           nothing
 *     | Omar Mateen |, | Acme Ferries | Sue Harbour Union               names, as the story has them or their words say
 */
import type { Sentence } from '../../document/index.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { knownInside } from './name-parts.js';

/** Names in text order; those that are left. The names of the story that stood inside the others are found again later, as repeats. */
export function withoutTitledWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { spelling, segmentation, view } = layers;
  if (!names.some((name) => spelling.shouts(name.sentence) || hasFunctionWord(layers, name))) return names;
  const prose = segmentation.sentences.filter(({ furniture }, index) => !furniture && !spelling.shouts(index));
  if (prose.length < MIN_PROSE) return names;
  const ofStory = new Set(names.flatMap(({ sentence, text }) => (spelling.shouts(sentence) ? [] : [text])));
  return names.flatMap((name) => {
    if (name.known !== null) return [name];
    const isWords = hasFunctionWord(layers, name)
      ? isTitled(layers, name.sentence) || isLineOfTitle(layers, name.sentence)
      : isTitled(layers, name.sentence) && view.isInHeadline(name.first) && hasWord(layers, name);
    if (!isWords || (ofStory.has(name.text) && !isLineOfTitle(layers, name.sentence))) return [name];
    return knownInside(layers, name, name);
  });
}

/** Sentences of a story that show which words are names. */
const MIN_PROSE = 2;

/** A line of its own, the capitals of which say nothing. */
function isTitled({ spelling, segmentation, view }: Layers, sentence: number): boolean {
  const place = segmentation.sentences[sentence];
  if (place === undefined || !spelling.shouts(sentence)) return false;
  return view.isInHeadline(place.firstToken) || isWholeLine(segmentation, place);
}

function isWholeLine({ paragraphs }: Layers['segmentation'], { start, end, paragraph }: Sentence): boolean {
  const line = paragraphs[paragraph];
  return line?.start === start && line.end === end;
}

/** `Zoe Questioned Why She Was Left Out.`, a line of its own: all its longer words have capitals, with a stop or without. */
function isLineOfTitle({ tokens, spelling, segmentation }: Layers, sentence: number): boolean {
  const place = segmentation.sentences[sentence];
  if (place === undefined || !isWholeLine(segmentation, place)) return false;
  let capitals = 0;
  for (let token = place.firstToken; token < place.endToken; token += 1) {
    const shape = spelling.shape(token);
    if (shape === 'small' && tokens.size(token) >= MIN_LETTERS) return false;
    if (/^capital/.test(shape) && tokens.size(token) >= MIN_LETTERS) capitals += 1;
  }
  return capitals >= MIN_CAPITALS;
}

/** Letters of the words that have a capital in every title, but `From`, `With`; and how many of them there are. */
const MIN_LETTERS = 5;
const MIN_CAPITALS = 3;

/** `Fit | Of | Rage`: with a capital, which in names they do not have. */
function hasFunctionWord({ tokens, spelling }: Layers, { first, end }: TypedName): boolean {
  for (let token = first; token < end; token += 1)
    if (/^capital/.test(spelling.shape(token)) && vocabulary.functionWords.has(tokens.lower(token))) return true;
  return false;
}

/** Whether one of its words is a word of the language that the story never writes with a capital. */
function hasWord({ tokens, spelling, forms }: Layers, { first, end, type }: TypedName): boolean {
  for (let token = first; token < end; token += 1) {
    if (spelling.shape(token) !== 'capitalised') continue;
    // The word that says what it is: "Acme Bank".
    const isHead = type !== 'PERSON' && token > first && token === end - 1;
    if (isHead && vocabulary.thingHeads.has(tokens.lower(token))) continue;
    if (forms.at(token).ordinary && spelling.timesCapitalised(tokens.text(token)) === 0) return true;
  }
  return false;
}
