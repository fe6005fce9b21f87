/**
 * Long objects after what they are called: the content is the object.
 *
 *     dismissed as “idle talk” | claims that he took a bribe          described as “a stunt” | the march against the tower
 */
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Complement } from './complement-kinds.js';
import type { VerbScope } from './verb-scope.js';

/** Only after words in quotation marks, or one adjective: else nothing tells where the name ends. */
export function heavyObject({ reading, cue, limit }: VerbScope): Complement | null {
  const { verbs, end } = cue;
  if (reading.lower(end) !== 'as') return null;
  const verb = verbs.find(({ afterObject, frames }) => afterObject.has('as') || frames.has('object'));
  if (verb === undefined) return null;
  const mark = /^an?$/.test(reading.lower(end + 1)) ? end + 2 : end + 1;
  const quotation = reading.quotationAt(mark);
  if (quotation !== null && quotation.first !== mark) return null;
  if (quotation === null && !(mark === end + 1 && reading.upos(mark) === 'ADJ')) return null;
  const first = quotation?.end ?? mark + 1;
  if (first >= limit || !/^(?:DET|NOUN|PRON)$/.test(reading.upos(first))) return null;
  if (quotation === null && !/^(?:DET|PRON)$/.test(reading.upos(first))) return null; // `dismissed as | idle talk`
  const phrase = nounPhraseAfter(reading, first, limit);
  if (phrase === null) return null;
  const that = reading.lower(phrase.end) === 'that' ? { through: phrase.end } : {};
  return { kind: 'object', verb, first, cueEnd: end, addressee: null, ...that };
}
