/**
 * Sources of a headline.
 *
 *     Ports to Stay Closed for a Week - Reports          after a dash: the cue is the noun
 *     Ports may stay closed, union warns                 after a comma: left to the verbs (`inversion.ts`, `clause-before-cue.ts`)
 *     Ports to stay closed, warns union                  the same
 */
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

const REPORT_NOUNS = new Set(['reports', 'report', 'media', 'sources', 'source']);

export const HEADLINE: TextConstruction = { name: 'headline', read: headlineSource };

function headlineSource(reading: Reading): Statement[] {
  const { headline } = reading.segmentation;
  if (headline === null) return [];
  const first = reading.tokens.at(headline.start);
  const noun = reading.tokens.at(headline.end - 1);
  if (noun - first < 4 || !REPORT_NOUNS.has(reading.lower(noun))) return [];
  if (!/^[-–—:]+$/.test(reading.tokens.text(noun - 1)) || !reading.tokens.spaceBefore(noun)) return [];
  return [
    {
      content: [{ first, end: noun - 1 }],
      speaker: null,
      cue: { first: noun, end: noun + 1, lemma: reading.lower(noun).replace(/s$/, ''), act: 'report' },
      addressee: null,
      construction: 'headline',
      kind: 'sentence',
    },
  ];
}
