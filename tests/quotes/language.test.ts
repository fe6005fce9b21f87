/** Statements are read off English only. */
import { expect, it } from 'vitest';
import { View } from '../../src/grammar/view.js';
import { explainQuotes, findQuotes } from '../../src/quotes/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

function inputIn(language: string | null) {
  const segmentation = { ...segment('“It is late,” Ruiz said.').segmentation, language };
  return { view: new View(segmentation, analyseSyntax(segmentation)), entities: [], dates: [] };
}

it.each([
  ['en', 1],
  ['fr', 0],
])('%s', (language, count) => {
  expect(findQuotes(inputIn(language)).quotes.length).toBe(count);
  expect(explainQuotes(inputIn(language)).length).toBe(count);
});
