/**
 * The only one of whom a paragraph has spoken so far and whom a pronoun may mean: it is meant even where the signs are not quite enough.
 *
 *     … Bell’s wife, Ana Ruiz, insists. She had wanted to leave.      she: Ruiz, whoever the paragraphs before are about
 *     Ruiz met Ana Bell. She left.                                    open: both were spoken of
 */
import type { Question } from './antecedents.js';
import { OUTSIDE, type Referent, type Scene } from './discourse.js';

/** Sentences back to where it was spoken of. */
const NEAR = 3;

/** Whether somebody with a name and a gender is the only one in the pronoun's paragraph, in nobody's words. */
export function isOnlyOne({ layers }: Scene, { pronoun, candidates }: Question, referent: Referent): boolean {
  const { view, segmentation } = layers;
  if (referent.gender !== pronoun.gender || view.outermostIndex(pronoun.token) !== OUTSIDE) return false;
  const sentence = view.sentenceIndex(pronoun.token);
  const paragraph = segmentation.sentences[sentence]?.paragraph;
  const own = candidates.find((each) => each.referent === referent)?.last.first ?? 0;
  let found = false;
  for (const { referent: each, last } of candidates) {
    if (each.class !== 'person') continue;
    // "I asked a candidate. He …": of the nouns that may be a woman or a man, one counts that is new.
    const isNew = last.first > own && /^an?$/.test(layers.tokens.lower(last.first));
    if (each.entity === null && each.gender === null && !isNew) continue;
    if (segmentation.sentences[last.sentence]?.paragraph !== paragraph) continue;
    if (each !== referent || sentence - last.sentence > NEAR || view.outermostIndex(last.first) !== OUTSIDE)
      return false;
    found = true;
  }
  return found;
}
