/** Compares what a fixture says of a text with what a record says of it. */
import type { Span } from '../document/index.js';
import { type Alignment, align } from './align.js';
import { compareDates } from './dates.js';
import { type Difference, Labels } from './difference.js';
import { compareEntities } from './entities.js';
import type { Facts } from './facts.js';
import { compareFurniture } from './furniture.js';
import { compareQuotes } from './quotes.js';
import { compareText } from './text.js';

/** The differences by meaning, in text order; one error should give one. */
export function compare(expected: Facts, found: Facts): Difference[] {
  const alignment = align(expected.text, found.text);
  const labels = new Labels(expected.text);
  const there = moved(found, alignment);
  const entities = compareEntities(expected, there, labels);
  const differences = [
    ...compareFurniture(expected, found),
    ...compareText(expected, found, alignment, labels),
    ...entities.differences,
    ...compareDates(expected, there, labels),
    ...compareQuotes(expected, there, entities.alike, labels),
  ];
  return unique(differences.sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1)));
}

/** Numbers keys that are there twice: each is listed by itself. */
function unique(differences: readonly Difference[]): Difference[] {
  const counts = new Map<string, number>();
  return differences.map((difference) => {
    const count = (counts.get(difference.key) ?? 0) + 1;
    counts.set(difference.key, count);
    return count === 1 ? difference : { ...difference, key: `${difference.key} (${count})` };
  });
}

/** What was found with spans of the expected text; the words stay those that were found. */
export function alignedTo(expected: Facts, found: Facts): Facts {
  return moved(found, align(expected.text, found.text));
}

function moved(found: Facts, alignment: Alignment): Facts {
  const move = <T extends Span>(item: T): T => ({ ...item, ...alignment.toExpected(item) });
  return {
    ...found,
    entities: found.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    dates: found.dates.map(move),
    quotes: found.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(move),
      speaker: quote.speaker && move(quote.speaker),
      cue: quote.cue && move(quote.cue),
    })),
  };
}
