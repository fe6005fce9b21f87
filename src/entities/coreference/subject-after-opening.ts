/**
 * The subject of a sentence, for the pronoun that is the subject of what opens it.
 *
 *     Asked what | she | thought, Ruiz smiled.       Ruiz
 *     Told that | he | was late, the driver left.    nobody with a name
 *     Asked what | she | thought, he left.           as any other pronoun
 */
import { fitsGender } from './antecedents.js';
import type { Referent, Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** Tokens from a pronoun to the comma of its clause. */
const MAX_OPENING = 12;

/** Null where the subject has no name, undefined for any other pronoun. */
export function subjectAfterOpening({ layers, named }: Scene, pronoun: Pronoun): Referent | null | undefined {
  const { tokens, syntax, segmentation } = layers;
  const { firstToken = 0, endToken = 0 } = segmentation.sentences[layers.view.sentenceIndex(pronoun.token)] ?? {};
  if (pronoun.role !== 'subject' || !/^VB[NGD]$/.test(syntax.xpos(firstToken)) || pronoun.class !== 'person')
    return undefined;
  for (let token = pronoun.token + 1; token < Math.min(endToken, pronoun.token + MAX_OPENING); token += 1) {
    if (tokens.text(token) !== ',') continue;
    if (syntax.upos(token + 1) === 'PRON') return undefined;
    const referent = named[token + 1]?.referent;
    return referent?.class === 'person' && fitsGender(referent, pronoun) ? referent : null;
  }
  return undefined;
}
