/**
 * A cue and a colon that end their paragraph: the next paragraph is what is said, whether it stands in quotation marks or not.
 *
 *     The Courier reports:
 *
 *     Two piers were closed on Monday.
 */

import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Statement } from '../statement.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

/** `wrote this in a letter to the crew in May:` */
const MAX_AFTER_CUE = 12;

export const BLOCK: VerbConstruction = {
  name: 'block',
  read: (scope) => (scope.isFiniteForm ? blockStatement(scope) : null),
};

function blockStatement(scope: VerbScope): Statement | null {
  const { reading, cue } = scope;
  const verb = cue.verbs.find(({ frames }) => frames.has('quote') || frames.has('clause'));
  if (verb === undefined || reading.quotationAt(cue.group.verb) !== null) return null;
  const home = reading.paragraphAt(cue.group.verb);
  const here = reading.segmentation.paragraphs[home];
  const next = reading.segmentation.paragraphs[home + 1];
  if (here === undefined || next === undefined) return null;
  const colon = reading.tokens.at(here.end - 1);
  if (reading.tokens.text(colon) !== ':' || colon - cue.end > MAX_AFTER_CUE) return null;
  for (let token = cue.end; token < colon; token += 1) if (isFiniteVerb(reading, token)) return null;
  const { speaker } = scope;
  if (speaker === null) return null;
  const first = reading.tokens.at(next.start);
  const quotation = reading.quotationAt(first);
  const last = reading.tokens.at(next.end - 1);
  // `"It is late. ¶ "It rains."`: marks that never close hold the stop
  const isOpen = quotation !== null && !quotation.closed && quotation.first === first;
  const end = !isOpen && reading.tokens.text(last) === '.' ? last : last + 1;
  if (end === first) return null; // a paragraph of nothing but a stop
  return {
    content: [{ first, end }],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'block',
    kind: 'quote',
  };
}
