/**
 * Whom a pronoun stands for where the entities leave it open: the subject of the sentence before, where no other of the kind is named in it.
 *
 *     Tom Bell was wrong. Captain Paul Trask shrugged. “He is right,” he said.        he: Paul Trask
 *     Marta Ruiz left. Her lawyer, Ana Costa, stayed behind. She said …               she: Ana Costa
 *     Lund-owned Rovik Foods cut its forecast. It said …                              it: Rovik Foods
 */
import type { Range, Sentence, TokenEntity } from '../document/index.js';
import { isHyphen } from '../grammar/noun-phrase-words.js';
import { subjectBefore } from '../grammar/subjects.js';
import { isFiniteVerb, verbGroupAt } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';
import { headOf, readSpeaker } from './speakers.js';

/** The entity of the sentence's subject; null where another may be meant. */
export function subjectOfSentenceBefore(reading: Reading, pronoun: number): TokenEntity | null {
  const word = reading.lower(pronoun);
  const type = word === 'it' ? 'ORG' : word === 'he' || word === 'she' ? 'PERSON' : null;
  if (type === null || reading.quotationAt(pronoun) !== null) return null;
  const before = sentenceBefore(reading, pronoun);
  const subject = before === null ? null : openingSubject(reading, before.firstToken, before.endToken);
  const entity = subject === null ? null : entityOf(reading, subject);
  if (subject === null || before === null || entity?.type !== type || contradicts(entity, word)) return null;
  const isOther = (token: number) => {
    const named = reading.namedAt(token)?.entity ?? reading.referenceAt(token);
    return named !== null && named !== entity && named.type === type && reading.quotationAt(token) === null;
  };
  for (let token = subject.end; token < pronoun; token += 1) if (isOther(token)) return null;
  return entity;
}

/** Sentences within quotation marks that are passed over. */
const MAX_QUOTED = 4;

/** The last sentence of the paragraph before the one of the token that begins outside of quotation marks. */
function sentenceBefore(reading: Reading, token: number): Sentence | null {
  const home = reading.sentenceIndex(token);
  for (let index = home - 1; index >= Math.max(0, home - MAX_QUOTED); index -= 1) {
    const sentence = reading.sentences[index];
    if (sentence === undefined || sentence.paragraph !== reading.paragraphAt(token)) return null;
    if (reading.quotationAt(sentence.firstToken) === null) return sentence;
  }
  return null;
}

/** Tokens of a sentence that are looked at for its verb. */
const MAX_OPENING = 40;

/** The subject of the first verb outside of quotation marks: `| Ruiz | keeps a photograph`. */
export function openingSubject(reading: Reading, first: number, end: number): Range | null {
  if (reading.isFurniture(first)) return null;
  for (let token = first + 1; token < Math.min(end, first + MAX_OPENING); token += 1) {
    if (reading.quotationAt(token) !== null || !isFiniteVerb(reading, token) || isHyphen(reading, token - 1)) continue;
    return subjectBefore(reading, verbGroupAt(reading, token));
  }
  return null;
}

/** By name, or what a pronoun or a description stands for. */
function entityOf(reading: Reading, subject: Range): TokenEntity | null {
  return readSpeaker(reading, subject).entity ?? reading.referenceAt(headOf(reading, subject), subject.first);
}

function contradicts({ gender }: TokenEntity, pronoun: string): boolean {
  return gender !== undefined && ((gender === 'male' && pronoun === 'she') || (gender === 'female' && pronoun === 'he'));
}
