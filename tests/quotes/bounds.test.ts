/** How far statements reach in sentences that are longer than news has them, and in what has no stops at all. */
import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.js';

/** `times` units of five tokens, in which nobody speaks. */
const row = (times: number) => Array.from({ length: times }, () => 'and the pier was old').join(' ');

function contentOf(text: string): string {
  return statementsIn(text)[0]?.split(' | ')[3] ?? '';
}

const tokensOf = (content: string) => content.split(' ').length;

describe('what is said after its cue', () => {
  it('reaches to the end of a long sentence', () => {
    expect(contentOf(`Ruiz said the sea was high ${row(30)}.`)).toBe(`the sea was high ${row(30)}`);
  });

  it('ends in what is no sentence of news any more', () => {
    const tokens = tokensOf(contentOf(`Ruiz said the sea was high ${row(60)}.`));
    expect(tokens).toBeGreaterThan(40);
    expect(tokens).toBeLessThan(100);
  });
});

describe('what is said before its cue', () => {
  it('reaches to the start of a long sentence', () => {
    expect(contentOf(`The sea was high ${row(20)}, Ruiz said.`)).toBe(`The sea was high ${row(20)}`);
  });

  it('begins within what is no sentence of news any more', () => {
    const tokens = tokensOf(contentOf(`The sea was high ${row(60)}, Ruiz said.`));
    expect(tokens).toBeGreaterThan(100);
    expect(tokens).toBeLessThan(200);
  });

  it('does so before a quotation, too', () => {
    const tokens = tokensOf(contentOf(`The sea was high ${row(60)} and “quite dead,” Ruiz said.`));
    expect(tokens).toBeGreaterThan(100);
    expect(tokens).toBeLessThan(200);
  });
});

describe('speech', () => {
  const owning = (names: number) => Array.from({ length: names }, (_, at) => `the “Marta ${at}”`).join(', ');

  it.each([
    [6, '“It is late,” … “We leave at noon.”'],
    [9, '“It is late,”'],
  ])('goes on over %d names in quotation marks as %s', (names, content) => {
    expect(contentOf(`“It is late,” said Ruiz, who owns ${owning(names)}. “We leave at noon.”`)).toBe(content);
  });

  it('is that of the subject of the sentence before its colon, however long that is', () => {
    const text = `Ruiz leaned over the rail ${row(7)}, and roared: “We leave at noon, whatever happens.”`;
    expect(statementsIn(text)[0]?.split(' | ')[1]).toBe('Ruiz');
  });
});
