/**
 * Whom a story brings up by what they are, and names where its next sentence begins.
 *
 *     A pensioner says she waited for a day. ¶ Ana Ruiz, 82, fell at home.       the pensioner is Ana Ruiz
 *     A judge has ruled that it must go. ¶ Tom Bell, 47, built it.               nobody: the judge is another
 *     A farmer says a driver was late. ¶ Tom Bell, 47, left.                     nobody: it may be the driver
 */
import type { Range, TokenEntity } from '../document/index.js';
import { INDEFINITE_DETERMINERS } from '../english/determiners.js';
import { VARIED_PHRASE } from '../english/people/sources.js';
import { wordSet } from '../english/words.js';
import { genderOfNoun } from '../grammar/noun-genders.js';
import { isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import { isTitleWord } from './speakers.js';

/** Stories bring people up where they begin. */
const MAX_SENTENCES = 4;

/** Words of a sentence in which nobody else may be brought up. */
const MAX_TOKENS = 60;

export function introducedSpeaker(reading: Reading, phrase: Range): TokenEntity | null {
  if (!/^an?$/.test(reading.lower(phrase.first)) || reading.quotationAt(phrase.first) !== null) return null;
  const at = reading.sentenceIndex(phrase.first);
  const [sentence, next] = [reading.sentences[at], reading.sentences[at + 1]];
  if (sentence?.firstToken !== phrase.first || next === undefined || reading.isFurniture(next.firstToken)) return null;
  const noun = nounOf(reading, phrase);
  if (noun === null || !isEarly(reading, at)) return null;
  const name = nameAt(reading, next.firstToken);
  const told = genderOfNoun(noun);
  if (name === null || (told !== null && told !== name.entity.gender)) return null;
  if (isOtherBroughtUp(reading, phrase.end, sentence.endToken)) return null;
  const isTitled = name.first > next.firstToken && reading.lower(name.first - 1) === noun; // `| Judge | Ana Ruiz`
  return isTitled || (!OFFICIALS.has(noun) && isSpokenOf(reading, name.end)) ? name.entity : null;
}

/** `farmer`, `mother` of a mother-of-two, `''` of a 34-year-old; null where it is no noun for one person. */
function nounOf(reading: Reading, phrase: Range): string | null {
  const varied = VARIED_PHRASE.exec(reading.tokens.slice(phrase.first, phrase.end).toLowerCase());
  if (varied !== null) return varied[0].split(/[ -]/)[0] ?? '';
  const head = headOf(reading, phrase);
  const noun = reading.lower(head);
  return isNounOfPeople(noun) && reading.syntax.xpos(head) !== 'NNS' ? noun : null;
}

/** Who speaks for others, or of them: the one named next may be one of these. */
const OFFICIALS = wordSet(
  `judge, magistrate, coroner, sheriff, prosecutor, lawyer, solicitor, barrister, attorney, minister, official, officer, spokesman, spokeswoman, spokesperson,
  source, witness, detective, inspector, commissioner, ombudsman, jury, juror, doctor, surgeon, pathologist, expert, reporter, journalist, friend,
  neighbour, neighbor, relative, president, governor, mayor, king, queen, pope, bishop, chief, head, boss, leader, manager, director, owner, landlord`,
);

/** Whether nothing but furniture and few sentences stand before. */
function isEarly(reading: Reading, at: number): boolean {
  let before = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const sentence = reading.sentences[index];
    if (sentence !== undefined && !reading.isFurniture(sentence.firstToken)) before += 1;
    if (before >= MAX_SENTENCES) return false;
  }
  return true;
}

/** The person with whose name, or titles and name, a sentence begins. */
function nameAt(reading: Reading, first: number): { entity: TokenEntity; first: number; end: number } | null {
  let at = first;
  while (at < first + MAX_TITLES && reading.namedAt(at) === null && isTitleWord(reading, at)) at += 1;
  const named = reading.namedAt(at);
  return named?.first === at && named.entity.type === 'PERSON' ? named : null;
}

const MAX_TITLES = 3;

/** `Ana Ruiz|, 82,`, `Ana Ruiz | (82)`, `Ana Ruiz | (Con)`, `Ana Ruiz|, who`, `Ana Ruiz|, from Haro`, `Ana Ruiz | fell`. */
function isSpokenOf(reading: Reading, end: number): boolean {
  const mark = reading.tokens.text(end);
  if (mark === '(') return true;
  if (mark !== ',') return /^(?:VERB|AUX)$/.test(reading.upos(end));
  return /^\d{1,3}$/.test(reading.tokens.text(end + 1)) || OF_SOMEBODY.has(reading.lower(end + 1));
}

const OF_SOMEBODY = wordSet('who, from, of, aged');

/** Whether a sentence names a person, or speaks of another one by a noun: `a | driver | was late`. */
function isOtherBroughtUp(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + MAX_TOKENS); token += 1) {
    if (reading.namedAt(token)?.entity.type === 'PERSON') return true;
    if (reading.upos(token) !== 'NOUN' || reading.syntax.xpos(token) === 'NNS') continue;
    if (isNounOfPeople(reading.lower(token)) && isBegun(reading, token)) return true;
  }
  return false;
}

/** `a | young | driver`: a noun with an article that brings somebody up. */
function isBegun(reading: Reading, noun: number): boolean {
  let first = noun - 1;
  while (first > noun - MAX_TITLES && /^(?:ADJ|NOUN)$/.test(reading.upos(first))) first -= 1;
  return INDEFINITE_DETERMINERS.has(reading.lower(first));
}
