/** An invented wire story in its parts, and what papers make of it. */
import { type StoryDocument, StoryIndex, type StoryPlace } from '../../src/stories/index.js';

export const HEADLINE = 'Ferry runs aground off Calder Point';
export const DATELINE = 'CALDER POINT, March 7 (HNS) - ';
export const PARAGRAPHS = [
  'A car ferry with 212 people on board ran aground in thick fog off Calder Point on Thursday, and 14 passengers were treated for cuts and bruises, the coast guard said.',
  'The vessel, the Lady Maren, had left the harbour of Orvik at 6 a.m. and was within sight of the quay when it struck a sandbank that had moved since the last survey.',
  '“We felt a long shudder and then everything went quiet,” said Ilse Tornquist, a nurse who was on her way home from a night shift. “Nobody panicked, but nobody spoke either.”',
  'Three tugs tried to pull the ferry free at high water, and gave up when a line parted. A second attempt was planned for the evening.',
  'The operator, Northsound Lines, has had the Lady Maren in service for 31 years. It organised buses for those who had to travel on, and promised to pay for cancelled hotel rooms.',
  'Fishermen in the village had complained for months that the buoys no longer marked the channel. The port authority said it had no record of any complaint.',
  'The sandbank was the scene of another accident in 1987, when a coaster loaded with barley broke in two and its crew of seven was taken off by lifeboat.',
];

export const WIRE = textOf(PARAGRAPHS);

export function textOf(paragraphs: readonly string[], headline = HEADLINE, dateline = DATELINE): string {
  const [lead = '', ...rest] = paragraphs;
  return [headline, `${dateline}${lead}`, ...rest].filter((part) => part !== '').join('\n\n');
}

/** Text, or text and the day of its publication. */
export type Given = string | { readonly text: string; readonly published: string | null };

/** Where texts stand among each other; their ids are `0`, `1`, …; each was published an hour after the one before unless it says when. */
export function placesOf(given: readonly Given[]): StoryPlace[] {
  const documents = given.map((text, index): StoryDocument => {
    const published = `2024-03-07T${String(Math.min(index, 23)).padStart(2, '0')}:00:00Z`;
    return typeof text === 'string' ? { id: String(index), text, published } : { id: String(index), ...text };
  });
  const index = new StoryIndex();
  for (const document of documents) index.add(document);
  const places = index.places();
  return documents.map((_, number) => places.at(number));
}
