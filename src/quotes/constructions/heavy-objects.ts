/**
 * Long objects after what they are called: both are what is said, as where the object stands first (`dismissed the claims as “idle talk”`).
 *
 *     dismissed | as “idle talk” claims that he took a bribe          described | as “a stunt” the march against the tower
 */
import { BEFORE_BARE } from '../../english/reporting/nouns.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { Complement } from './complement-kinds.js';
import type { VerbScope } from './verb-scope.js';

/** Only after words in quotation marks, after one adjective, or before claims with a clause: else nothing tells where the name ends. */
export function heavyObject({ reading, cue, limit }: VerbScope): Complement | null {
  const { verbs, end } = cue;
  if (reading.lower(end) !== 'as') return null;
  const verb = verbs.find(({ afterObject, frames }) => afterObject.has('as') || frames.has('object'));
  if (verb === undefined) return null;
  const mark = /^an?$/.test(reading.lower(end + 1)) ? end + 2 : end + 1;
  const quotation = reading.quotationAt(mark);
  if (quotation !== null && quotation.first !== mark) return null;
  if (quotation === null && isClaimAfter(reading, mark, limit))
    return { kind: 'preposition', verb, first: end, cueEnd: end, addressee: null, through: mark + 1 };
  if (quotation === null && !(mark === end + 1 && reading.upos(mark) === 'ADJ')) return null;
  const first = quotation?.end ?? mark + 1;
  if (first >= limit || !/^(?:DET|NOUN|PRON)$/.test(reading.upos(first))) return null;
  if (quotation === null && !/^(?:DET|PRON)$/.test(reading.upos(first))) return null; // `dismissed as | idle talk`
  if (nounPhraseAfter(reading, first, limit) === null) return null;
  return { kind: 'preposition', verb, first: end, cueEnd: end, addressee: null, through: end + 1 };
}

/** `as nonsense | reports that he left`: one noun, and several of what a clause with "that" follows. */
function isClaimAfter(reading: Reading, name: number, limit: number): boolean {
  const claim = name + 1;
  if (claim + 1 >= limit || !/^(?:NOUN|ADJ)$/.test(reading.upos(name)) || !reading.lower(claim).endsWith('s'))
    return false;
  return BEFORE_BARE.has(reading.lower(claim)) && reading.lower(claim + 1) === 'that';
}
