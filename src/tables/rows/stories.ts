/** A row a story: two documents or more of which one copies or updates the other. */
import { z } from 'zod';
import { count, dayIfAny, text, textIfAny } from '../columns.js';
import { acrossTable } from '../table.js';

/** What is counted of a story while its documents are read. */
export interface Story {
  readonly id: string;
  headline: string | null;
  documents: number;
  copies: number;
  updates: number;
  firstDay: string | null;
  lastDay: string | null;
}

const schema = z.strictObject({
  id: text.describe('key: the id of its first document, the earliest by `published`, then in the order of reading'),
  headline: textIfAny.describe('of its first document'),
  documents: count.describe('how many tell it'),
  copies: count.describe('how many of them copy another one'),
  updates: count.describe('how many of them update another one'),
  firstDay: dayIfAny.describe('first day of publication'),
  lastDay: dayIfAny.describe('last day of publication'),
});

export const storiesTable = acrossTable({
  name: 'stories',
  about: 'A row a story that several documents tell: copies, and updates of each other.',
  schema,
  key: 'id',
  references: { id: 'documents' },
  rowOf: (story: Story) => ({ ...story }),
});
