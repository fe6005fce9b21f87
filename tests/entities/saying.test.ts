/** A verb of saying is one line in `english/reporting/verbs.ts`; whom "he" means after it follows from there. */
import { describe, expect, it } from 'vitest';
import { SAYING, SAYING_WITHOUT_MARKS } from '../../src/english/reporting/lexicon.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

const past = [...SAYING].filter((form) => !form.endsWith('s'));

/** The pronouns that mean Velasquez. */
function pronounsAfter(verb: string): string[] {
  const text = `LISBON, March 7 (HNS) - “We leave at noon,” ${verb} Velasquez. He left.`;
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  const { entities } = recogniseEntities(new View(segmentation, analyseSyntax(segmentation)));
  const velasquez = entities.find(({ name }) => name === 'Velasquez');
  return (
    velasquez?.mentions.flatMap(({ kind, first }) => (kind === 'pronoun' ? [segmentation.tokens.text(first)] : [])) ??
    []
  );
}

describe('after “…,” VERB Velasquez', () => {
  it.each(past)('%s: he is Velasquez', (verb) => {
    expect(pronounsAfter(verb)).toEqual(['He']);
  });
});

describe('the lexicon of reporting verbs', () => {
  it.each(['said', 'says', 'joked', 'jokes', 'wrote', 'testified', 'quipped'])('has the form %s', (form) => {
    expect(SAYING.has(form)).toBe(true);
  });

  it.each(['sayed', 'telled', 'writed', 'swearred', 'pointed', 'wanted', 'said out'])('has no form %s', (form) => {
    expect(SAYING.has(form)).toBe(false);
  });

  it('takes no verb for one of saying without marks that is none', () => {
    expect([...SAYING_WITHOUT_MARKS].filter((form) => !SAYING.has(form))).toEqual([]);
  });
});
