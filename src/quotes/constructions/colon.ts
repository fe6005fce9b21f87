/**
 * A source and a colon before what it says, without a verb.
 *
 *     Bell: Ports will stay closed                    a headline
 *     Poll: Few Voters Care About the Harbour
 *     “Pier a disgrace”: harbour master               the words first
 *     Bell on the Harbour: Ports will stay closed     what it is about
 *     The harbour master: “We close at noon.”         a paragraph in quotation marks
 */
import type { Quotation, Range, Span } from '../../document/index.js';
import { DOCUMENTS, GENRES, IN_CAPITALS } from '../../english/people/sources.js';
import { CUE_LINES, LEMMA_OF_FORM } from '../../english/reporting/lexicon.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { announced } from '../announced-sources.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const COLON: TextConstruction = { name: 'colon', read: colonSources };

/** Of every paragraph that begins with a source and a colon; speaker lines are told already. */
function colonSources(reading: Reading): Statement[] {
  const { blocks, paragraphs, headline } = reading.segmentation;
  const speakers = new Set(blocks.filter(({ kind }) => kind === 'speaker').map(({ start }) => start));
  return paragraphs.flatMap((paragraph, index): Statement[] => {
    const { start } = paragraph;
    if (speakers.has(start)) return [];
    const isHeadline = headline?.start === start || (index === 0 && paragraphs.length > 1);
    const statement = colonSource(reading, paragraph, isHeadline);
    return statement === null ? [] : [statement];
  });
}

/** The statement of a paragraph, or null. @param isHeadline or what stands in its place, the text's first line */
function colonSource(reading: Reading, paragraph: Span, isHeadline: boolean): Statement | null {
  const first = reading.tokens.at(paragraph.start);
  const colon = colonAfter(reading, first);
  const words = reading.quotationAt(first);
  if (words?.first === first && words.closed) return isHeadline ? wordsFirst(reading, words) : null;
  const source =
    colon === null ? null : (beforeTopic(reading, first, colon) ?? nounPhraseBefore(reading, colon, first));
  if (colon === null || source?.first !== first) return null;
  const content = isHeadline ? headlineRest(reading, paragraph, colon, source) : quotationAfter(reading, colon);
  if (content === null) return null;
  return {
    content: [content],
    speaker: announced(reading, first, colon) ?? source,
    cue: { first: colon, end: colon + 1, lemma: ':', act: 'say' },
    addressee: null,
    construction: 'colon',
    kind: isHeadline ? 'clause' : 'quote',
  };
}

/** `‘We are lost’: crew of ferry tell of storm`: quoted words, a colon, and somebody. */
function wordsFirst(reading: Reading, { first, end }: Quotation): Statement | null {
  const isDash = /^[-–—]+$/.test(reading.tokens.text(end)) && reading.tokens.spaceBefore(end + 1);
  if (!(isDash || reading.tokens.text(end) === ':')) return null;
  const phrase = nounPhraseAfter(reading, end + 1, end + 1 + MAX_SOURCE);
  const reporter = phrase === null ? null : reporterIn(reading, phrase);
  if (reporter === null && end - first < MIN_WORDS) return null;
  const speaker = reporter ?? (phrase === null ? null : withoutTopic(reading, phrase));
  if (speaker === null || (reporter === null && !isPerson(reading, speaker))) return null;
  return {
    content: [{ first, end }],
    speaker,
    cue: { first: end, end: end + 1, lemma: ':', act: 'say' },
    addressee: null,
    construction: 'colon',
    kind: 'quote',
  };
}

/** `: | survivors | slam coastguard`, `: | union | hits out at bank`: somebody before a verb of saying, which may be taken for a noun. */
function reporterIn(reading: Reading, { first, end }: Range): Range | null {
  for (let token = first + 1; token <= end; token += 1) {
    if (!isVerbForm(reading, token)) continue;
    const head = reading.lower(token - 1);
    const isOne = isPerson(reading, { first, end: token }) || (isNounOfBodies(head) && token - first === 1);
    const isPlural = reading.syntax.xpos(token - 1) === 'NNS';
    // a plural has its verb without an s: not `union | bosses`, `mayor’s | claims`
    if (isOne && (isPlural !== reading.lower(token).endsWith('s') || reading.upos(token) === 'VERB'))
      return { first, end: token };
  }
  return null;
}

/** `slam`, `hits (out)`, `told`: a form of a verb of saying; not `denies`, which answers others, nor `plans`. */
function isVerbForm(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  const lines = CUE_LINES.get(word) ?? CUE_LINES.get(LEMMA_OF_FORM.get(word) ?? word.replace(/s$/, ''));
  const all = [...(lines?.bare ?? []), ...(lines?.withParticle ?? [])];
  return all.some(({ act }) => act !== 'think') && all.every(({ act }) => act !== 'deny');
}

/** Minimum tokens of quoted words, with their marks, that are no title. */
const MIN_WORDS = 4;

/** `residents of Arden | on the cuts` */
function withoutTopic(reading: Reading, { first, end }: Range): Range {
  for (let token = first + 1; token < end; token += 1) {
    if (reading.lower(token) === 'on') return { first, end: token };
  }
  return { first, end };
}

/** By name, or by trade or office: `the mayor`, `residents`. */
function isPerson(reading: Reading, source: Range): boolean {
  const type = reading.namedAt(source.end - 1)?.entity.type;
  const head = reading.lower(headOf(reading, source));
  return isNounOfPeople(head) || type === 'PERSON' || type === 'ORG';
}

/** A person, or what says something without one, in the few words of a headline: no `a guide`. */
export function isSomebody(reading: Reading, source: Range): boolean {
  return reading.upos(source.first) !== 'DET' && (isPerson(reading, source) || speaks(reading, source));
}

/** `Bell | on the Harbour:` */
function beforeTopic(reading: Reading, first: number, colon: number): Range | null {
  const named = reading.namedAt(first);
  if (named?.first !== first || named.end >= colon || reading.lower(named.end) !== 'on') return null;
  return named.entity.type === 'PERSON' ? { first, end: named.end } : null;
}

/** Maximum tokens of a source. */
const MAX_SOURCE = 12;

function colonAfter(reading: Reading, first: number): number | null {
  for (let token = first + 1; token <= first + MAX_SOURCE; token += 1) {
    if (reading.tokens.text(token) === ':') return reading.tokens.spaceBefore(token + 1) ? token : null;
  }
  return null;
}

/** Maximum tokens of a headline. */
const MAX_HEADLINE = 40;

function headlineRest(reading: Reading, paragraph: Span, colon: number, source: Range): Range | null {
  if (!speaks(reading, source)) return null;
  const end = reading.tokens.at(paragraph.end - 1) + 1;
  if (end - colon <= 3 || end - source.first > MAX_HEADLINE) return null;
  return { first: colon + 1, end: reading.tokens.text(end - 1) === '.' ? end - 1 : end };
}

/** A person or an organisation, a document, somebody of a trade; `Weather: Storms ahead` has no source. */
function speaks(reading: Reading, { first, end }: Range): boolean {
  const type = reading.namedAt(end - 1)?.entity.type;
  if (type === 'PERSON' || type === 'ORG') return true;
  const word = reading.lower(end - 1);
  if (GENRES.has(word) && end - first === 1) return false; // `Analysis: …`
  if (DOCUMENTS.has(word) || isNounOfPeople(word) || IN_CAPITALS.has(reading.tokens.text(end - 1))) return true;
  return end - first === 1 && (word === 'police' || word === 'newspaper' || endsName(reading, end - 1));
}

/** `Ruiz: …` over a text that speaks of Marta Ruiz. */
function endsName(reading: Reading, token: number): boolean {
  const word = reading.tokens.text(token);
  return reading.entities.some(
    ({ type, name }) => (type === 'PERSON' || type === 'ORG') && name.slice(name.lastIndexOf(' ') + 1) === word,
  );
}

function quotationAfter(reading: Reading, colon: number): Range | null {
  const quotation = reading.quotationAt(colon + 1);
  return quotation?.first === colon + 1 ? { first: quotation.first, end: quotation.end } : null;
}
