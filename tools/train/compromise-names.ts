/** The given names that the package compromise knows. */
import nlp from 'compromise/two';
import { z } from 'zod';
import type { Gender } from '../../src/resources/given-names.js';

const lexiconSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

/** In lower case, in the order of its list; no name is of both genders there. */
export function compromiseNames(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const [name, tags] of Object.entries(lexiconSchema.parse(nlp.model()).one.lexicon)) {
    for (const tag of [tags].flat()) {
      if (tag === 'FemaleName') names.set(name, 'female');
      if (tag === 'MaleName') names.set(name, 'male');
    }
  }
  return names;
}
