/** Counts the stories while their documents are read: some 200 bytes a story. */
import { dayIn } from '../columns.js';
import type { Story } from '../rows/stories.js';
import type { DocumentView } from '../view.js';

export class StoryCounts {
  readonly #stories = new Map<string, Story>();

  add(document: DocumentView): void {
    const { storyId, duplicateOf, updateOf } = document.across;
    if (storyId === null) return;
    const { headline, published } = document.record;
    const day = published && dayIn(published.value);
    const story = this.#stories.get(storyId) ?? beginning(storyId);
    this.#stories.set(storyId, story);
    story.documents += 1;
    if (duplicateOf !== null) story.copies += 1;
    if (updateOf !== null) story.updates += 1;
    if (document.id === storyId) story.headline = headline && document.textOf(headline);
    if (day === null) return;
    if (story.firstDay === null || day < story.firstDay) story.firstDay = day;
    if (story.lastDay === null || day > story.lastDay) story.lastDay = day;
  }

  /** In the order in which they were met. */
  all(): Iterable<Story> {
    return this.#stories.values();
  }
}

function beginning(id: string): Story {
  return { id, headline: null, documents: 0, copies: 0, updates: 0, firstDay: null, lastDay: null };
}
