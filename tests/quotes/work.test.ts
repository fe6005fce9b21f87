/** How often statements ask where a token stands: a few times for each, in rows of cues too. */
import { describe, expect, it } from 'vitest';
import { View } from '../../src/grammar/view.js';
import { findStatements } from '../../src/quotes/find.js';
import { Reading } from '../../src/quotes/reading.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

class CountingReading extends Reading {
  asked = 0;

  override quotationAt(token: number) {
    this.asked += 1;
    return super.quotationAt(token);
  }
}

function askedFor(text: string): number {
  const { segmentation } = segment(text);
  const view = new View(segmentation, analyseSyntax(segmentation));
  const reading = new CountingReading({ view, entities: [], dates: [] });
  findStatements(reading);
  return reading.asked / reading.tokens.length;
}

describe('quotations are asked for a few times a token in', () => {
  it.each(['said ', 'said, ', 'he said ', 'said that ', '“It is late,” said Ruiz. ', '“a” said b. '])('%j', (unit) => {
    expect(askedFor(`He left the town. ${unit.repeat(400)}`)).toBeLessThan(60);
  });
});
