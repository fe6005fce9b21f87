/** Documents as the pipeline hands them to the index of stories: cleaned, with headline, dateline and furniture found. */
import { clean } from '../../../src/clean/index.js';
import { segment } from '../../../src/segment/index.js';
import { type StoryDocument, storyDocumentOf } from '../../../src/stories/index.js';
import type { Marked } from './corpus.js';

export function documentOf({ id, text: raw, published }: Pick<Marked, 'id' | 'text' | 'published'>): StoryDocument {
  const { text, blocks, dateline } = segment(clean(raw).text).segmentation;
  return storyDocumentOf({
    id,
    text,
    blocks: [...blocks],
    dateline,
    published: { value: published, basis: 'option', confidence: 1 },
  });
}
