/**
 * What compromise knows of a given name. It is called on single words, and loaded at the first of them: loading takes
 * it longer than a short text takes all of the stages.
 */
import { createRequire } from 'node:module';
import { z } from 'zod';

export type Gender = 'female' | 'male';

/** The gender that a given name is usual for; null when it is not known, or usual for both. */
export function genderOf(givenName: string): Gender | null {
  const known = cache.get(givenName);
  if (known !== undefined) return known;
  const [female, male] = ['#FemaleName', '#MaleName'].map((tag) => currentTagger()(givenName).has(tag));
  const gender = female === male ? null : female === true ? 'female' : 'male';
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(givenName, gender);
  return gender;
}

/** A third of a millisecond a name is worth remembering; a long run must not grow. */
const MOST_CACHED = 20_000;
const cache = new Map<string, Gender | null>();

type Tagger = (text: string) => { has: (tag: string) => boolean };
const taggerSchema = z.custom<Tagger>((value) => typeof value === 'function');

let tagger: Tagger | null = null;

function currentTagger(): Tagger {
  tagger ??= taggerSchema.parse(createRequire(import.meta.url)('compromise/two'));
  return tagger;
}
