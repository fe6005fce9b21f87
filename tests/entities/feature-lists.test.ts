/** The model's features are those that it has learnt with, whatever becomes of the lexicons. */
import { describe, expect, it } from 'vitest';
import { bitsOf, CURRENT_LISTS, decodeLists, encodeLists } from '../../src/entities/tagger/feature-lists.js';
import { decode, encode, MODEL_VERSION, type Model, quantise } from '../../src/entities/tagger/model.js';
import { signatureOf } from '../../src/entities/tagger/templates.js';
import { Weights } from '../../src/resources/weights.js';

const SMALL: Model = quantise([[5, new Array(13).fill(1)]], new Float32Array(4), 8);

function reopened(model: Model): Model {
  return decode(new Weights('models/x.bin', encode(model), MODEL_VERSION));
}

describe('the lists of a model', () => {
  it('are written with it and read again', () => {
    const written = new Map(Array.from(CURRENT_LISTS, ([name, words]) => [name, new Set(words)]));
    expect(decodeLists(encodeLists(CURRENT_LISTS))).toEqual(written);
    const lists = new Map([...CURRENT_LISTS, ['roles', new Set(['harbour pilot'])]]);
    expect(reopened({ ...SMALL, lists }).lists.get('roles')).toEqual(new Set(['harbour pilot']));
  });

  it('give a bit each, and one for words of the language', () => {
    const bits = [...CURRENT_LISTS.keys()].map((name, index) => [name, 1 << index] as const);
    const bit = (name: string) => bits.find(([known]) => known === name)?.[1] ?? 0;
    const ordinary = 1 << CURRENT_LISTS.size;
    expect(bitsOf(CURRENT_LISTS, 'zzyzx')).toBe(0);
    expect(bitsOf(CURRENT_LISTS, 'walked')).toBe(ordinary);
    expect(bitsOf(CURRENT_LISTS, 'mayor') & bit('roles')).toBe(bit('roles'));
    expect(bitsOf(CURRENT_LISTS, 'maria') & (bit('givenNames') | ordinary)).toBe(bit('givenNames'));
  });

  it('are asked of the model, so that a word added to a lexicon is none of its features', () => {
    const without = new Map([...CURRENT_LISTS, ['roles', new Set<string>()]]);
    expect(bitsOf(without, 'mayor')).not.toBe(bitsOf(CURRENT_LISTS, 'mayor'));
  });
});

describe('a model that has learnt with other features', () => {
  it.each([
    ['one list less', [...CURRENT_LISTS].slice(1)],
    ['the lists in another order', [...CURRENT_LISTS].reverse()],
    ['one list more', [...CURRENT_LISTS, ['boats', new Set(['ketch'])] as const]],
  ])('is refused: %s', (_, lists) => {
    expect(() => reopened({ ...SMALL, lists: new Map(lists) })).toThrow(
      'models/x.bin: the weights have learnt with other features than the code has: train them again',
    );
  });

  it('is told by its attributes and templates', () => {
    expect(signatureOf(['roles'])).not.toBe(signatureOf(['roles', 'honorifics']));
  });
});
