/** The templates of the model's features over attributes, as data, in the groups that `npm run ablate -- entities` leaves out. */
import { hashOf } from '../../resources/word-table.js';
import { ATTRIBUTES, type Attribute } from './attributes.js';

/** `lower-1`: the attribute of the token before. */
export type Part = Attribute | `${Attribute}${'-' | '+'}${1 | 2}`;

export const TEMPLATES: { readonly [group: string]: readonly (readonly Part[])[] } = {
  words: [
    ['word'],
    ['lower'],
    ['lower-1'],
    ['lower+1'],
    ['lower-2'],
    ['lower+2'],
    ['lower-1', 'lower'],
    ['lower', 'lower+1'],
    ['lower-2', 'lower-1'],
    ['lower+1', 'lower+2'],
  ],
  shapes: [
    ['shape'],
    ['shape-1', 'shape'],
    ['shape', 'shape+1'],
    ['shape-1', 'shape', 'shape+1'],
    ['lower-1', 'shape'],
    ['shape', 'lower+1'],
    ['shape-2', 'shape-1', 'shape', 'shape+1', 'shape+2'],
  ],
  affixes: [
    ['prefix2'],
    ['prefix3'],
    ['suffix2'],
    ['suffix3'],
    ['suffix4'],
    ['suffix3-1'],
    ['suffix3+1'],
    ['suffix2', 'shape'],
  ],
  clusters: [
    ['fine'],
    ['fine-1'],
    ['fine+1'],
    ['fine-2'],
    ['fine+2'],
    ['middle'],
    ['middle-1'],
    ['middle+1'],
    ['coarse', 'shape'],
    ['fine-1', 'fine'],
    ['fine', 'fine+1'],
    ['middle-1', 'middle'],
    ['middle', 'middle+1'],
    ['middle-1', 'middle', 'middle+1'],
    ['coarse-1', 'coarse', 'coarse+1'],
    ['coarse-2', 'coarse-1', 'coarse'],
    ['coarse', 'coarse+1', 'coarse+2'],
  ],
  lists: [
    ['vocabulary'],
    ['vocabulary-1'],
    ['vocabulary+1'],
    ['vocabulary-1', 'vocabulary'],
    ['vocabulary', 'vocabulary+1'],
    ['vocabulary', 'shape'],
    ['vocabulary-2'],
    ['vocabulary+2'],
    ['known'],
    ['known-1'],
    ['known+1'],
    ['known-1', 'known'],
    ['known', 'known+1'],
  ],
  names: [
    ['person'],
    ['person-1'],
    ['person+1'],
    ['person-1', 'person'],
    ['person', 'person+1'],
    ['person-1', 'person', 'person+1'],
    ['town'],
    ['town-1'],
    ['town+1'],
    ['town-1', 'town', 'town+1'],
    ['townPart'],
    ['townPart', 'known'],
    ['person', 'town'],
    ['person', 'town', 'vocabulary'],
    ['person', 'shape-1', 'shape+1'],
  ],
  spelling: [
    ['opens', 'written'],
    ['opens', 'written', 'shape'],
    ['opens', 'written', 'coarse'],
    ['opens', 'vocabulary'],
  ],
};

/**
 * What the features are made of, as a number: a model that has learnt with others does not understand these.
 * @param lists names of word lists, in the order of their bits
 */
export function signatureOf(lists: Iterable<string>): number {
  return hashOf(JSON.stringify([ATTRIBUTES, TEMPLATES, [...lists]])) | 0;
}

/**
 * Attributes with few values, over whose combinations a text goes again and again: what the templates that read nothing else add up
 * to is remembered for each of them, see `remembered.ts`. A template belongs to the first row that has all of its parts.
 */
export const REMEMBERED: readonly (readonly Part[])[] = [
  ['shape-1', 'shape', 'shape+1', 'opens', 'written'],
  ['known-1', 'known', 'known+1', 'townPart', 'opens', 'written'],
  ['person-1', 'person', 'person+1'],
  ['person', 'shape-1', 'shape+1', 'town-1', 'town', 'town+1'],
  ['vocabulary-1', 'vocabulary', 'opens'],
  ['vocabulary', 'vocabulary+1'],
  ['opens', 'written', 'coarse'],
];
