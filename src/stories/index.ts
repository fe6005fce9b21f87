/** Stories: copies and updates of the same text across documents. */
export type { Change } from './changed-facts.js';
export { DIFFERENCES, type Difference } from './differences.js';
export { AROUND_KINDS, type Around, type AroundKind, type StoryDocument, storyDocumentOf } from './document.js';
export { type LinkedDocument, type LinkFound, placesOfLinks } from './linked-places.js';
export { PairReader, type Sketched, sketchOf } from './pairs.js';
export { StoryIndex } from './story-index.js';
export { type StoryPlace, StoryPlaces } from './story-places.js';
