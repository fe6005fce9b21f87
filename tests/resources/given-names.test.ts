/** The given names that come with the package are those that compromise knows. */
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { genderOf } from '../../src/resources/given-names.js';
import { compromiseNames } from '../../tools/train/compromise-names.js';

const names = compromiseNames();

describe('the gender of a given name', () => {
  it('is what compromise has for it', () => {
    expect(names.size).toBeGreaterThan(3000);
    expect([...names].filter(([name, gender]) => genderOf(name) !== gender)).toEqual([]);
  });

  it.each([
    'Rachel',
    'RACHEL',
    'José',
    'Jean-Claude',
    'Anne–Marie',
    'Marie-Claude',
    'Jean-Marie',
    'Robin',
    'Zzyx',
    'J.',
    'O’Neil',
    '',
    'constructor',
  ])('is what compromise says of %s', (name) => {
    const [isFemale, isMale] = ['#FemaleName', '#MaleName'].map((tag) => nlp(name).has(tag));
    const gender = isFemale === isMale ? null : isFemale === true ? 'female' : 'male';
    expect(genderOf(name)).toBe(gender);
  });
});
