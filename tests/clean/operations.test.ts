/** The examples beside the operations. */
import { describe, expect, it } from 'vitest';
import { c1Controls } from '../../src/clean/c1-controls.examples.js';
import { composition } from '../../src/clean/composition.examples.js';
import { htmlEntities } from '../../src/clean/html-entities.examples.js';
import { hyphenation } from '../../src/clean/hyphenation.examples.js';
import { clean, undoEdits } from '../../src/clean/index.js';
import { invisible } from '../../src/clean/invisible.examples.js';
import { lineEnd } from '../../src/clean/line-end.examples.js';
import { lineJoin } from '../../src/clean/line-join.examples.js';
import { lostSpace } from '../../src/clean/lost-space.examples.js';
import { mojibake } from '../../src/clean/mojibake.examples.js';
import type { OperationExamples } from '../../src/clean/operation-examples.js';
import { privateUse } from '../../src/clean/private-use.examples.js';
import { quoteMarks } from '../../src/clean/quote-marks.examples.js';
import { surrogates } from '../../src/clean/surrogates.examples.js';
import { whiteSpace } from '../../src/clean/white-space.examples.js';
import { EDIT_OPERATIONS, type Edit } from '../../src/record.js';

const EXAMPLES: { readonly [op in Edit['op']]: OperationExamples } = {
  'html-entity': htmlEntities,
  mojibake,
  'c1-control': c1Controls,
  'line-end': lineEnd,
  invisible,
  'private-use': privateUse,
  surrogate: surrogates,
  nfc: composition,
  'quote-mark': quoteMarks,
  hyphenation,
  'line-join': lineJoin,
  'lost-space': lostSpace,
  'white-space': whiteSpace,
};

describe.each(EDIT_OPERATIONS)('%s', (op) => {
  const { mends, stays, knownFailures } = EXAMPLES[op];

  it.each(mends)('mends %j', (raw, expected) => {
    const { text, edits } = clean(raw);
    expect(text).toBe(expected);
    expect(edits.map((edit) => edit.op)).toContain(op);
    expect(undoEdits(text, edits)).toBe(raw);
  });

  it.skipIf(stays.length === 0).each(stays)('leaves %j', (raw) => {
    expect(clean(raw)).toEqual({ text: raw, edits: [] });
  });

  it.skipIf(knownFailures.length === 0).each(knownFailures)('does not yet mend %j', (raw, expected) => {
    expect(clean(raw).text).not.toBe(expected);
  });
});
