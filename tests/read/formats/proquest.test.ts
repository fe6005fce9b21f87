/** Exports of ProQuest. */
import { describe, expect, it } from 'vitest';
import { inShort, read, sample } from './exported.js';

const LINE = '_'.repeat(60);

function document({
  top = 'Ferry late\n\nAuthor: Ruiz, Ana',
  info = 'Publication info: The Clew Bay Courier ; Westport [Westport]. 22 Nov 2024: A.3.',
  body = 'Full text: The ferry is late.\n\nNobody knows why.',
  footer = 'Subject: Ferries; Ports\n\nTitle: Ferry late\n\nProQuest document ID: 3131\n\nDocument URL: https://archive.example/docview/3131\n\nDatabase: Island Newsstream',
} = {}): string {
  return [LINE, top, info, body, footer].filter((part) => part !== '').join('\n\n');
}

const LATE = {
  id: '3131',
  title: 'Ferry late',
  authors: ['Ana Ruiz'],
  published: '2024-11-22',
  text: 'The ferry is late.\n\nNobody knows why.',
};
const SECOND = document({
  top: 'Title: Ferry back',
  info: 'Publication date: Nov 23, 2024',
  body: 'Full text: The ferry is back.',
  footer: `ProQuest document ID: 3132\nDatabase: Island Newsstream`,
});
const BACK = { id: '3132', title: 'Ferry back', authors: [], published: '2024-11-23', text: 'The ferry is back.' };
const LAST = `${LINE}\n\nContact ProQuest\n\nCopyright © 2024 ProQuest LLC. All rights reserved.\n`;

describe('ProQuest', () => {
  it('gives the documents of an export', async () => {
    const [first, second, ...others] = await read(sample('proquest.txt'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, unit: 'document', id: '3131313131' });
    expect(first?.document?.metadata).toMatchObject({
      title: 'Ferry crews walk out at Westport',
      authors: ['Ana Ruiz'],
      section: 'News',
      keywords: ['Ferries', 'Labour disputes'],
      language: 'en',
      url: 'https://archive.example/docview/3131313131',
      publisher: 'The Clew Bay Courier',
    });
    expect(first?.document?.published).toEqual({ value: '2024-11-22', basis: 'header' });
    // Each paragraph is a line there.
    expect(first?.document?.text).toMatch(
      /Ferry crews walked[\s\S]*Union\.\n\nThe company[\s\S]*\n\nLocation: the old quay\.[\s\S]*minds”\.$/,
    );
    expect(second?.document).toMatchObject({
      published: { value: '2024-11-23' },
      metadata: { publisher: 'The Clew Bay Courier' },
    });
  });

  it.each([
    ['as usual', {}, {}],
    ['with a counter', { top: 'Document 1 of 2\n\nFerry late\n\nAuthor: Ruiz, Ana' }, {}],
    [
      'with the title first',
      { top: 'Title: Ferry late\n\nAuthor: Ruiz, Ana; Bell, Tom' },
      { authors: ['Ana Ruiz', 'Tom Bell'] },
    ],
    [
      'with a title that has a colon',
      { top: 'Ferries: a history\n\nAuthor: Ruiz, Ana', footer: 'ProQuest document ID: 3131' },
      { title: 'Ferries: a history' },
    ],
    [
      'with lines in another order',
      {
        body: '',
        footer: 'ProQuest document ID: 3131\n\nSubject: Ferries\n\nFull text: The ferry is late.\n\nNobody knows why.',
      },
      {},
    ],
    [
      'with a line that nobody knows',
      { footer: 'Subject: Ferries\n\nHarbour code: 7\n\nProQuest document ID: 3131\nDatabase: Island Newsstream' },
      {},
    ],
    [
      'with a paragraph that begins as a line does',
      { body: 'Full text: The ferry is late.\n\nLocation: the old quay.\n\nNobody knows why.' },
      { text: 'The ferry is late.\n\nLocation: the old quay.\n\nNobody knows why.' },
    ],
    [
      'with underscores in its text',
      { body: `Full text: The ferry is late.\n\n${LINE}\n\nNobody knows why.` },
      { text: `The ferry is late.\n\n${LINE}\n\nNobody knows why.` },
    ],
    [
      'with Windows line ends',
      { body: 'Full text: The ferry is late.\r\n\r\nNobody knows why.' },
      { text: 'The ferry is late.\r\n\r\nNobody knows why.' },
    ],
    [
      'with its abstract only',
      { body: 'Abstract: The ferry is late.' },
      { text: 'The ferry is late.', warnings: ['text-truncated'] },
    ],
    ['without a body', { body: '' }, { text: '', warnings: ['text-truncated'] }],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(`${document(parts)}\n\n${SECOND}\n\n${LAST}`);
    expect(readings.map(inShort)).toEqual([{ ...LATE, ...expected }, BACK]);
  });

  it('is cut where a separator is missing', async () => {
    const readings = await read(`${document()}\n\n${SECOND.replace(`${LINE}\n\n`, '')}\n\n${LAST}`);
    expect(readings.map(inShort)).toEqual([LATE, BACK]);
  });

  it.each([
    ['in the body', SECOND.slice(0, SECOND.indexOf(' back.')), 'The ferry is'],
    ['in the header', SECOND.slice(0, SECOND.indexOf('Full text')), ''],
  ])('says that it breaks off %s', async (_, cut, text) => {
    const { id, ...last } = BACK;
    expect(id).toBe('3132');
    const readings = await read(`${document()}\n\n${cut}`);
    expect(readings.map(inShort)).toEqual([LATE, { ...last, text, warnings: ['text-truncated'] }]);
  });

  it('keeps lines that are asked for by name', async () => {
    const fields = { named: {}, extra: ['Harbour code', 'Database'] };
    const footer = 'Subject: Ferries\n\nHarbour code: 7\n\nProQuest document ID: 3131\nDatabase: Island Newsstream';
    const [first] = await read(`${document({ footer })}\n\n${SECOND}`, { fields });
    expect(first?.document?.metadata.extra).toEqual({ 'Harbour code': '7', Database: 'Island Newsstream' });
  });
});
