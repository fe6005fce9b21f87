/**
 * Nouns that a pronoun may stand for as well as for a name, and others who may be meant by it as well.
 *
 *     Ruiz met a lawyer. She …           the lawyer may be meant
 *     Ruiz, a lawyer, left. She …        Ruiz and the lawyer are one
 */

import { wordSet } from '../../english/words.js';
import { isSpeaking, isSubject, nounPhraseFront, speaksAfterAddition } from '../../grammar/subjecthood.js';
import type { Gender } from '../../resources/given-names.js';
import type { Layers } from '../layers.js';
import type { Place, Referent, Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

const COPULAS = wordSet('is,was,are,were,be,been,being,as,become,became');

/** A noun that speaks of somebody or something else, or one that describes whom the text spoke of last. */
export type Noun = { readonly another: Place } | { readonly describesLast: Gender | null };

/** The noun at a token, with its phrase; null for any other word. @param last what was spoken of last */
export function nounAt({ layers, named, inRole }: Scene, token: number, last: Place | undefined): Noun | null {
  const { syntax, tokens, forms } = layers;
  const xpos = syntax.xpos(token);
  if (!isNoun(xpos) || inRole[token] === 1) return null;
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' || next === 'PROPN' || named[token + 1] !== undefined) return null;
  if (tokens.text(token + 1) === '-' && !tokens.spaceBefore(token + 1)) return null; // `year-old`
  const sentence = layers.view.sentenceIndex(token);
  const from = layers.segmentation.sentences[sentence]?.firstToken ?? token;
  const form = forms.at(token);
  if (form.calendar) return null;
  const first = nounPhraseFront(layers.view, from, token);
  const end = syntax.upos(token + 1) === 'NUM' ? token + 2 : token + 1;
  const plural = xpos.endsWith('S');
  const gender = plural ? null : form.gender;
  const person = gender !== null || form.role || PEOPLE.has(tokens.lower(token));
  if (person && !plural && last !== undefined && describes(layers, first, last)) return { describesLast: gender };
  if (COPULAS.has(tokens.lower(first - 1))) return null;
  const proper = xpos.startsWith('NNP') && !person;
  const subject = isSubject(layers.view, from, first, end);
  const another: Place = {
    first,
    end,
    referent: {
      entity: null,
      class: plural ? 'many' : proper ? 'any' : person ? 'person' : 'thing',
      gender,
      times: 1,
      likely: null,
      early: false,
      taken: 0,
    },
    sentence,
    subject,
    subordinate: syntax.upos(first - 1) === 'SCONJ',
    speaks: isSpeaking(layers.view, first, end) || (subject && person && speaksAfterAddition(layers.view, end)),
    form: 'noun',
    chance: 1,
  };
  return { another };
}

/** `NN`, `NNS`, `NNP`, `NNPS`: asked of every token, and in this way twice as fast as by `startsWith`. */
function isNoun(xpos: string): boolean {
  return xpos.charCodeAt(0) === CAPITAL_N && xpos.charCodeAt(1) === CAPITAL_N;
}

const CAPITAL_N = 0x4e;

/** `Ruiz, a lawyer`, `Ruiz was the youngest girl`: the words after the name say what the person is. */
function describes({ tokens }: Layers, first: number, { referent, end, form }: Place): boolean {
  if (form === 'noun' || referent.class !== 'person') return false;
  if (tokens.text(end) === ',') {
    const age = /^\d+$/.test(tokens.text(end + 1)) && tokens.text(end + 2) === ',';
    return first === (age ? end + 3 : end + 1);
  }
  return /^(?:is|was|became)$/.test(tokens.lower(end)) && first === end + 1;
}

/** Nouns for a person that are no roles. */
const PEOPLE = wordSet(
  `person,child,citizen,teenager,youth,baby,infant,pupil,customer,client,user,visitor,tourist,migrant,refugee,prisoner,inmate,
  hostage,defendant,plaintiff,killer,shooter,attacker,thief,burglar,robber,patient,parent,adult,immigrant,human,individual,
  somebody,someone,anyone,anybody,everyone,everybody,employee,applicant,speaker,reader,viewer,listener,tenant,character,hero,
  fan,stranger,official,source,diplomat,insider,expert,scholar,native,local,member,other,orphan,twin,sibling,spouse,partner,heir,successor,predecessor,opponent,rival`,
);

/** `Ana Ruiz was late. … Govinder said three boats were in | her | name`: another one is known to be a woman, so Govinder need not be. */
export function hasRival({ gender }: Pronoun, known: Referent, places: readonly Place[], sentence: number): boolean {
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || sentence - place.sentence > MAX_TO_RIVAL) return false;
    const { referent } = place;
    if (referent !== known && referent.entity !== null && referent.class === 'person' && referent.gender === gender)
      return true;
  }
  return false;
}

/** Sentences from a rival to the pronoun. */
const MAX_TO_RIVAL = 4;

/** Places that are looked at. */
const MAX_PLACES = 40;
