/**
 * Pronouns in what somebody without a name reports: that one may be meant, and nobody is.
 *
 *     Ana Ruiz sang. The mayor of Porto said that | she | was late.                 not Ruiz: the mayor, whoever that is
 *     The mayor of Porto, Ana Ruiz, sang. The mayor said that | she | was late.     Ruiz
 *     Ana Ruiz sang. Her lawyer said that | she | was late.                         Ruiz
 */
import { ARTICLES } from '../../english/determiners.js';
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import type { Layers } from '../layers.js';
import { fitsGender } from './antecedents.js';
import type { Place, Referent } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** Whether another than the likeliest may be meant. @param places those spoken of before the pronoun */
export function isReportedOfAnother(
  layers: Layers,
  pronoun: Pronoun,
  likeliest: Referent,
  places: readonly Place[],
): boolean {
  if (likeliest.entity === null || pronoun.class !== 'person' || pronoun.role !== 'subject') return false;
  const reporter = reporterBefore(layers, pronoun, places);
  return reporter !== null && !isCalled(layers, likeliest, layers.tokens.lower(reporter.end - 1));
}

/** `The mayor of Porto said that | she |`: the noun for who reports. */
function reporterBefore({ view, tokens }: Layers, pronoun: Pronoun, places: readonly Place[]): Place | null {
  const { token } = pronoun;
  const verb = tokens.lower(token - 1) === 'that' ? token - 2 : token - 1;
  if (!SAYING_WITHOUT_MARKS.has(view.lower(verb))) return null;
  const sentence = view.sentenceIndex(token);
  for (const place of [places.at(-1), places.at(-2)]) {
    if (place === undefined || place.sentence !== sentence || verb - place.end > MAX_TO_VERB) return null;
    if (!place.subject || !place.speaks || place.referent.class !== 'person') continue;
    const isNoun = place.form === 'noun' && ARTICLES.has(tokens.lower(place.first));
    return isNoun && fitsGender(place.referent, pronoun) ? place : null;
  }
  return null;
}

/** Tokens from who reports to the verb. */
const MAX_TO_VERB = 6;

/** Whether the text calls somebody so: `the mayor of Porto, Ana Ruiz`, `Mayor (Rtd.) Sheikh Tom Bell`. */
function isCalled({ tokens }: Layers, { entity }: Referent, noun: string): boolean {
  if (entity === null) return false;
  if (entity.roles.some(({ end }) => tokens.lower(end - 1) === noun)) return true;
  return entity.mentions.slice(0, MAX_CALLED).some(({ kind, first }) => {
    for (let token = first - 1; kind !== 'pronoun' && token >= first - MAX_TITLES; token -= 1)
      if (tokens.lower(token) === noun) return true;
    return false;
  });
}

/** Mentions looked at, and tokens before each. */
const MAX_CALLED = 20;
const MAX_TITLES = 6;
