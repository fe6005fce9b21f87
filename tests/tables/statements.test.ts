/** The row of a statement, cell by cell. */
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TABLES, DocumentView } from '../../src/tables/index.js';
import type { Row } from '../../src/write/index.js';
import { given } from './records.js';

function statementsOf(text: string): readonly Row[] {
  const document = new DocumentView(given(text, 'a.txt', '2024-03-07'), { id: 'a' });
  return DOCUMENT_TABLES.find(({ name }) => name === 'statements')?.rowsOf(document) ?? [];
}

const TEXT = '🚢 Ferries stop. “We will act,” Ms Ana Ruiz, the chief executive of Corvel Bank, said on Thursday.';
const NESTED =
  '“The ferry is late,” Tom Bell said, “and the mayor denied that it sank.”\n\nThe report was published in Harwick.\n\n“It rained all day.”';

describe('statements', () => {
  it('have all that is known of who said what', () => {
    expect(statementsOf(TEXT)[0]).toEqual({
      id: 'a#q1',
      documentId: 'a',
      copyOf: null,
      number: 1,
      kind: 'direct',
      speech: true,
      text: '“We will act,”',
      start: 17,
      end: 31,
      startCodePoint: 16,
      endCodePoint: 30,
      parts: [{ start: 17, end: 31, startCodePoint: 16, endCodePoint: 30, text: '“We will act,”' }],
      sentenceId: 'a#s2',
      parentId: null,
      speaker: 'Ms Ana Ruiz',
      speakerKind: 'named',
      speakerName: 'Ana Ruiz',
      speakerType: 'PERSON',
      speakerEntityId: 'a#e1',
      speakerEntityIds: ['a#e1'],
      speakerPersonId: null,
      speakerOrganisationId: null,
      speakerPlaceId: null,
      speakerRole: 'chief executive of Corvel Bank',
      speakerRoles: ['chief executive of Corvel Bank'],
      speakerOrganisation: 'Corvel Bank',
      speakerOrganisationEntityId: 'a#e2',
      speakerGender: 'female',
      speakerGenderEvidence: ['ms'],
      speakerStart: 32,
      speakerEnd: 43,
      speakerStartCodePoint: 31,
      speakerEndCodePoint: 42,
      cue: 'said',
      cueLemma: 'say',
      act: 'say',
      polarity: 'positive',
      cueStart: 81,
      cueEnd: 85,
      cueStartCodePoint: 80,
      cueEndCodePoint: 84,
      addressee: null,
      addresseeName: null,
      addresseeEntityId: null,
      addresseeStart: null,
      addresseeEnd: null,
      addresseeStartCodePoint: null,
      addresseeEndCodePoint: null,
      said: 'Thursday',
      saidValue: '2024-03-07',
      saidDay: '2024-03-07',
      saidBasis: 'published',
      saidDateId: 'a#d1',
      publishedDay: '2024-03-07',
      confidence: expect.any(Number),
    });
  });

  it('stand within others, join the parts of their words, and know no more than the text says', () => {
    const rows = statementsOf(NESTED);
    expect(rows.map(({ id, text, parentId }) => [id, text, parentId])).toEqual([
      ['a#q1', '“The ferry is late,” … “and the mayor denied that it sank.”', null],
      ['a#q2', 'that it sank', 'a#q1'],
      ['a#q3', '“It rained all day.”', null],
    ]);
    expect(rows[1]).toMatchObject({
      speaker: 'the mayor',
      speakerEntityId: null,
      speakerEntityIds: [],
      speakerGender: 'unknown',
    });
    expect(rows[2]).toMatchObject({ speakerName: 'Tom Bell', cue: null, act: null, saidDay: null, saidBasis: null });
  });

  it('say to whom', () => {
    expect(statementsOf('🚢 Tom Bell told Ana Ruiz that it sank.')[0]).toMatchObject({
      addressee: 'Ana Ruiz',
      addresseeName: 'Ana Ruiz',
      addresseeEntityId: 'a#e2',
      addresseeStart: 17,
      addresseeEnd: 25,
      addresseeStartCodePoint: 16,
      addresseeEndCodePoint: 24,
    });
  });
});
