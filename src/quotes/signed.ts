/**
 * Who "I" is in a letter to a newspaper: whoever signs it below.
 *
 *     Sir, I asked the council to wait. ¶ Tom Bell ¶ Harbour Row ¶ Madam, I never asked. ¶ Ana Ruiz      Tom Bell; Ana Ruiz
 */
import { firstNotBefore, type TokenEntity } from '../document/index.js';
import { SALUTATIONS } from '../english/people/sources.js';
import type { Reading } from './reading.js';

/** Names that are looked at below, sentences above. */
const MAX_NAMES = 60;
const MAX_SENTENCES = 60;

/** The person whose name stands alone in a line below, where the letter opens with `Sir,`; null where it is no letter. */
export function signerOf(reading: Reading, token: number): TokenEntity | null {
  const home = reading.sentenceIndex(token);
  let opening = home;
  while (opening > Math.max(0, home - MAX_SENTENCES) && !isSalutation(reading, opening)) {
    if (signedBy(reading, opening) !== null) return null; // another one's letter has ended
    opening -= 1;
  }
  return isSalutation(reading, opening) ? signatureAfter(reading, token) : null;
}

function signatureAfter(reading: Reading, token: number): TokenEntity | null {
  const { named } = reading;
  const begin = firstNotBefore(named.length, (index) => (named[index]?.first ?? 0) <= token);
  for (let index = begin; index < Math.min(named.length, begin + MAX_NAMES); index += 1) {
    const sentence = reading.sentenceIndex(named[index]?.first ?? token);
    const signer = signedBy(reading, sentence);
    if (signer !== null) return isOneLetter(reading, reading.sentenceIndex(token), sentence) ? signer : null;
  }
  return null;
}

function isOneLetter(reading: Reading, from: number, to: number): boolean {
  if (to - from > MAX_SENTENCES) return false;
  for (let sentence = from + 1; sentence < to; sentence += 1) if (isSalutation(reading, sentence)) return false;
  return true;
}

/** `| Sir |, I read`, `| Madam | – I read`, `| Dear | Editor`: the first words of a paragraph. */
function isSalutation(reading: Reading, sentence: number): boolean {
  const { firstToken = 0, paragraph } = reading.sentences[sentence] ?? {};
  if (reading.sentences[sentence - 1]?.paragraph === paragraph) return false;
  const word = reading.lower(firstToken);
  if (word === 'dear') return reading.lower(firstToken + 1) !== 'oh';
  return SALUTATIONS.has(word) && /^[,:—–-]$/.test(reading.tokens.text(firstToken + 1));
}

/** Words of a line after the name: `Tom Bell|, Harbour Row`. */
const MAX_AFTER = 6;

/** Whose name a sentence is, when it is a line of its own. */
function signedBy(reading: Reading, sentence: number): TokenEntity | null {
  const { firstToken = 0, endToken = 0, paragraph } = reading.sentences[sentence] ?? {};
  if (reading.sentences[sentence - 1]?.paragraph === paragraph || endToken - firstToken > MAX_AFTER + MAX_AFTER)
    return null;
  const first = reading.upos(firstToken) === 'PUNCT' ? firstToken + 1 : firstToken; // `– Tom Bell`
  const name = reading.namedAt(first) ?? reading.namedAt(first + 1); // `Dr Tom Bell`
  if (name?.entity.type !== 'PERSON' || name.first > first + 1 || name.end > endToken) return null;
  const isLine = name.end === endToken || (reading.tokens.text(name.end) === ',' && endToken - name.end <= MAX_AFTER);
  return isLine && name.end - name.first > 1 ? name.entity : null;
}
