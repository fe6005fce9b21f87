/** What a line begins with that says when a text was published. Written for this project from general knowledge. */
import { words } from '../../../english/words.js';

export const PUBLICATION_LINES: readonly string[] = words(`
  published, posted, updated, last updated, last modified, issued, date, released`);
