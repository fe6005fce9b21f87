/**
 * Short descriptions that stand for an organisation, a person or a place, where only one can be meant.
 *
 *     the Bank of England … The bank said          the noun that the name is built on
 *     Norland Airways … the airline                what an organisation with such a name is called
 *     the charity Lumen … the charity              the noun before the name
 *     Acme, a maker of locks, … the company        what stands after it; a maker is a company
 *     the Sonatala Bridge … the bridge             the same of other things
 *     Mayor Ana Ruiz … the mayor                   the office
 *     the mines minister … Mines Minister Ana Ruiz the whole office, also where the name comes later
 *     Ports to close, minister says                an office alone, in a headline
 *     her lawyer, Tom Bell, … her lawyer said      somebody's, where only one is
 *     Dockers … their union … the Dockers' Union   the only one in the text
 *     the ferry Rosalie … the ship                 what is named for somebody
 *     Lisbon … the city                            the only town of the text
 *     Acme shrank. Rovik grew. The company …       of several the one that was just named
 *     a bank in Leeds … the bank                   another one: nothing
 */

import type { Range, TokenEntity, Tokens } from '../../document/index.js';
import { POSSESSIVES } from '../../english/determiners.js';
import { wordSet } from '../../english/words.js';
import { isSubject as isSubjectOf } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import { agedIn } from './ages.js';
import { headsOfStateIn } from './heads-of-state.js';
import type { Kind, Kinds, NamePlace, Nominal } from './kind.js';
import { amongKnown, type Described, onlyOf } from './nominal-choice.js';
import { frontOf, isAnother, isNamedNext, isOffice, isWholePhrase, MAX_NAMESAKES } from './nominal-front.js';
import { kindsIn } from './nominal-kinds.js';
import { relationsIn } from './relations.js';
import { resumedIn } from './resumed.js';
import { isOfAnotherPerson, isOfRival, type LastNamed } from './rivals.js';
import { Scene } from './scene.js';

/** Linear in the length of the text. */
export function findNominals(layers: Layers, entities: readonly TokenEntity[]): Nominal[] {
  const { tokens, syntax, segmentation, view } = layers;
  const { starts, accused, ...kinds } = kindsIn(layers, entities);
  const seen = new Map<TokenEntity, number>();
  const lastEnd = new Map<TokenEntity, number>();
  const places = new Map<TokenEntity, Range>();
  let lastNamed: LastNamed | null = null;
  let lastPerson: LastNamed | null = null;
  const found: Nominal[] = [];
  for (const [sentence, { firstToken, endToken, furniture }] of segmentation.sentences.entries()) {
    if (furniture) continue;
    for (let token = firstToken; token < endToken; token += 1) {
      const name = starts[token];
      if (name !== undefined) {
        seen.set(name.entity, sentence);
        lastEnd.set(name.entity, name.end);
        places.set(name.entity, { first: token, end: name.end });
        const { type } = name.entity;
        if (type === 'ORG' || type === 'PERSON') {
          const isSubject = isSubjectOf(view, firstToken, token, name.end);
          const last = { entity: name.entity, sentence, isSubject };
          if (type === 'ORG') lastNamed = last;
          else if (isSubject || lastPerson?.sentence !== sentence) lastPerson = last;
        }
        token = name.end - 1;
        continue;
      }
      const kind = kindAt(kinds, tokens, token);
      if (kind === undefined) continue;
      const front = frontOf(layers, token, kind);
      // "The chief executive" is tagged as two adjectives, "the Premier" as a name.
      const isNoun =
        syntax.upos(token) === 'NOUN' ||
        LIKE_ADJECTIVES.has(tokens.lower(token)) ||
        (isTaggedElse(layers, token) && tokens.lower(token - 1) === 'the'); // `the institute said`
      if (!isNoun && (front === null || !isOffice(layers, front, token, kind))) continue;
      if (isAnother(layers, token, front)) kind.other = sentence;
      if (front === null || !isWholePhrase(layers, token)) continue;
      const entity = meantBy({ layers, kind, front, noun: token, seen, places, lastEnd, lastPerson, sentence });
      if (entity === null && POSSESSIVES.has(tokens.lower(front.first))) kind.other = sentence;
      if (entity === null || isNamedNext(layers, token, starts, entity)) continue;
      const place = { noun: tokens.lower(token), sentence, seen };
      if (isOfRival(lastNamed, entity, place) || isOfAnotherPerson(lastPerson, entity, place)) continue;
      const nominal = { first: front.first, end: token + 1, entity };
      found.push(nominal);
      seen.set(entity, sentence);
      places.set(entity, nominal);
      kind.last = entity;
    }
  }
  const aged = agedIn(new Scene(layers, starts, found));
  const scene = new Scene(layers, starts, [...found, ...aged]);
  const more = [...relationsIn(scene, accused), ...aged];
  const taken = new Set(more.map(({ end }) => end));
  const known = [...found.filter(({ end }) => !taken.has(end)), ...more];
  const ends = new Set(known.map(({ end }) => end));
  const resumed = resumedIn(scene, kinds, entities, known).filter(({ end }) => !ends.has(end));
  const all = [...known, ...resumed, ...headsOfStateIn(layers, entities)];
  // `The Dane, 36, left. … The 36-year-old sang.`
  const begun = new Set(all.map(({ first }) => first));
  const late = agedIn(new Scene(layers, starts, all)).filter(({ first }) => !begun.has(first));
  return withoutSelves(layers, [...all, ...late], starts);
}

/** Nobody calls herself so in what she says: `“I told the mayor,” Mayor Bell said.` */
function withoutSelves(
  { view }: Layers,
  nominals: readonly Nominal[],
  starts: readonly (NamePlace | undefined)[],
): Nominal[] {
  return nominals.filter(({ first, entity }) => {
    const quotation = entity.type === 'PERSON' ? view.quotationAt(first) : null;
    if (quotation === null) return true;
    const { first: from, end } = view.sentenceAt(first);
    for (let token = from; token < end; token += 1)
      if (starts[token]?.entity === entity && view.quotationAt(token) === null) return false;
    return true;
  });
}

function isTaggedElse({ syntax, spelling }: Layers, token: number): boolean {
  return syntax.upos(token) === 'VERB' || (syntax.upos(token) === 'PROPN' && spelling.shape(token) === 'small');
}

/** `the accused`, which is hardly ever tagged as a noun. */
const LIKE_ADJECTIVES = wordSet('accused, deceased');

/** By the noun in lower case, or initials of an office. */
function kindAt({ kinds, looks }: Pick<Kinds, 'kinds' | 'looks'>, tokens: Tokens, token: number): Kind | undefined {
  const word = tokens.text(token);
  const lower = tokens.lower(token);
  const found = looks.mayHave(lower) ? kinds.get(lower) : undefined;
  return found === undefined && word !== lower && looks.mayHave(word) ? kinds.get(word) : found;
}

function meantBy(described: Described): TokenEntity | null {
  const { layers, kind, front, noun, seen } = described;
  const only = onlyOf(kind, layers.tokens.lower(noun));
  switch (front.by) {
    case 'their':
      return only;
    case 'owner':
      return only !== null && seen.has(only) ? only : null;
    case 'nothing':
      return only;
    case 'article':
      return amongKnown(described) ?? namedSoon(described) ?? bodySoon(described);
  }
}

/** Sentences from an office to the name of who has it. */
const MAX_AHEAD = 8;

/** Who is named soon, with this whole office, where nobody else has had it: `the mines minister … Mines Minister Ana Ruiz`. */
function namedSoon({ layers, kind, front, noun, seen, sentence }: Described): TokenEntity | null {
  const holder = kind.phrases.get(front.phrase) ?? null;
  const at = holder?.mentions[0]?.first;
  if (holder === null || at === undefined || seen.has(holder) || kind.other >= 0) return null;
  if (kind.named.size > MAX_NAMESAKES || [...kind.named].some((entity) => seen.has(entity))) return null;
  if (at <= noun + 2 || layers.view.sentenceIndex(at) - sentence > MAX_AHEAD) return null;
  return holder;
}

/** `Nurses blame | the health board|. … Haro Valley Health Board said`: the only body of the text with this noun at the end of its name, which it names soon. */
function bodySoon({ layers, kind, front, noun, seen, sentence }: Described): TokenEntity | null {
  const [body = null] = kind.named;
  const at = body?.mentions[0]?.first;
  if (body === null || at === undefined || body.type !== 'ORG' || kind.named.size > 1) return null;
  const word = layers.tokens.lower(noun);
  if (kind.other >= 0 || seen.has(body) || OF_MANY.has(word)) return null;
  if (at <= noun + 2 || layers.view.sentenceIndex(at) - sentence > MAX_BODY_AHEAD) return null;
  return ` ${body.name.toLowerCase()}`.endsWith(` ${front.phrase}`) ? body : null;
}

/** Sentences from a body without its name to the name. */
const MAX_BODY_AHEAD = 4;

/** Bodies of which a story has several that it does not name. */
const OF_MANY = wordSet(
  'court, police, party, club, team, school, bank, government, company, group, house, side, hospital',
);
