/**
 * What compromise knows of a given name. It is called on single words, and loaded at the first of them: loading takes
 * it longer than a short text takes all of the stages.
 */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { WordMemory } from './word-memory.js';

export type Gender = 'female' | 'male';

/** The gender that a given name is usual for; null when it is not known, or usual for both. */
export function genderOf(givenName: string): Gender | null {
  const known = genders.get(givenName);
  if (known !== undefined) return known;
  const [female, male] = ['#FemaleName', '#MaleName'].map((tag) => currentTagger()(givenName).has(tag));
  const gender = female === male ? null : female === true ? 'female' : 'male';
  genders.keep(givenName, gender);
  return gender;
}

/** A third of a millisecond a name is worth remembering. */
const genders = new WordMemory<Gender | null>(20_000);

type Tagger = (text: string) => { has: (tag: string) => boolean };
const taggerSchema = z.custom<Tagger>((value) => typeof value === 'function');

let tagger: Tagger | null = null;

function currentTagger(): Tagger {
  tagger ??= taggerSchema.parse(createRequire(import.meta.url)('compromise/two'));
  return tagger;
}
