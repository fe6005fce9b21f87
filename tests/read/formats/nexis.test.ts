/** Exports of LexisNexis and Nexis Uni. */
import { describe, expect, it } from 'vitest';
import { inShort, read, sample } from './exported.js';

/** A document of the classic layout, with what is left out left out. */
function classic({
  counter = '1 of 2 DOCUMENTS',
  top = 'The Clew Bay Courier\n\nNovember 22, 2024 Friday\n\nFerry late',
  header = 'BYLINE: Ana Ruiz\n\nLENGTH: 5 words',
  body = 'The ferry is late.\n\nNobody knows why.',
  footer = 'LOAD-DATE: November 23, 2024\n\nLANGUAGE: ENGLISH\n\nCopyright 2024 Clew Bay Media\nAll Rights Reserved',
} = {}): string {
  return [counter, top, header, body, footer].filter((part) => part !== '').join('\n\n');
}

function uni({
  top = 'Ferry late\n\nThe Clew Bay Courier\n\nNovember 22, 2024 Friday\n\nCopyright 2024 Clew Bay Media All Rights Reserved',
  header = 'Section: NEWS; Pg. 3\n\nLength: 5 words\n\nByline: Ana Ruiz',
  body = 'Body\n\nThe ferry is late.\n\nNobody knows why.',
  footer = 'Load-Date: November 23, 2024\n\nEnd of Document\n',
} = {}): string {
  return [top, header, body, footer].filter((part) => part !== '').join('\n\n');
}

const LATE = {
  title: 'Ferry late',
  authors: ['Ana Ruiz'],
  published: '2024-11-22',
  text: 'The ferry is late.\n\nNobody knows why.',
};
const SECOND = classic({
  counter: '2 of 2 DOCUMENTS',
  top: 'The Clew Bay Courier\n\nNovember 23, 2024 Saturday\n\nFerry back',
  header: 'LENGTH: 4 words',
  body: 'The ferry is back.',
});
const BACK = { title: 'Ferry back', authors: [], published: '2024-11-23', text: 'The ferry is back.' };

describe('LexisNexis', () => {
  it('gives the documents of an export', async () => {
    const [first, second, ...others] = await read(sample('nexis.txt'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, unit: 'document', id: null });
    expect(first?.document?.metadata).toEqual({
      title: 'Ferry crews walk out at Westport',
      authors: ['Ana Ruiz', 'Tom Bell'],
      modified: null,
      section: 'NEWS',
      keywords: ['FERRIES', 'LABOUR DISPUTES'],
      language: 'en',
      url: null,
      publisher: 'The Clew Bay Courier (Ireland)',
      sources: {
        title: 'title line',
        authors: 'BYLINE',
        published: 'date line',
        section: 'SECTION',
        keywords: 'SUBJECT',
        language: 'LANGUAGE',
        publisher: 'publication line',
      },
      extra: {},
    });
    expect(first?.document?.published).toEqual({ value: '2024-11-22', basis: 'header' });
    expect(first?.document?.text).toMatch(
      /^Ferry crews walk out at Westport\n\nBy Ana Ruiz and Tom Bell\n\nFerry crews walked out[\s\S]* {3}NOTE: two boats[\s\S]*“?"?with open\nminds"\.$/,
    );
    expect(second).toMatchObject({ number: 2, document: { source: { part: { index: 1, start: 1335, end: 1851 } } } });
  });

  it.each([
    ['as usual', {}, {}],
    [
      'with a deck',
      { top: 'The Courier\n\nNovember 22, 2024 Friday\n\nFerry late\n\nCrews wait' },
      { text: `Crews wait\n\n${LATE.text}` },
    ],
    ['with an edition', { top: 'The Courier\n\nNovember 22, 2024, Friday\nLate Edition - Final\n\nFerry late' }, {}],
    [
      'with its lines named, as long ago',
      {
        top: 'Copyright 2024 Clew Bay Media\nAll Rights Reserved\nThe Courier\n\nNovember 22, 2024, Friday, Late Edition',
        header: 'SECTION: News; Pg. A1\n\nLENGTH: 5 words\n\nHEADLINE: Ferry late\n\nBYLINE: By ANA RUIZ\n\nBODY:',
      },
      { authors: ['ANA RUIZ'] },
    ],
    ['with lines in another order', { header: 'LENGTH: 5 words\n\nSECTION: News\n\nBYLINE: Ana Ruiz' }, {}],
    [
      'with its title after the length',
      { top: 'The Courier\n\nNovember 22, 2024 Friday', header: 'LENGTH: 5 words\n\nFerry late\n\nBYLINE: Ana Ruiz' },
      {},
    ],
    ['with a line that nobody knows', { header: 'BYLINE: Ana Ruiz\n\nLENGTH: 5 words\n\nPRIORITY: 2' }, {}],
    [
      'with a line that nobody knows in its footer',
      { footer: 'LOAD-DATE: November 23, 2024\n\nENHANCED-BY: a desk\n\nLANGUAGE: ENGLISH' },
      {},
    ],
    [
      'with a place in capitals before a colon',
      { body: 'WESTPORT: The ferry is late, and nobody knows why.' },
      { text: 'WESTPORT: The ferry is late, and nobody knows why.' },
    ],
    [
      'with a colon in a title in capitals',
      { top: 'The Courier\n\nNovember 22, 2024 Friday\n\nFERRY LATE: CREWS WAIT' },
      { title: 'FERRY LATE: CREWS WAIT' },
    ],
    ['with captions', { footer: 'GRAPHIC: A ferry\n\nThe quay\n\nLOAD-DATE: November 23, 2024' }, {}],
    [
      'with a colon in a heading',
      { body: 'The ferry is late.\n\nNotes: two boats wait.\n\nSubject to change.' },
      { text: 'The ferry is late.\n\nNotes: two boats wait.\n\nSubject to change.' },
    ],
    ['with no date but that of loading', { top: 'The Courier\n\nFerry late' }, { published: '2024-11-23' }],
    [
      'with a month for a date',
      { top: 'The Courier\n\nNovember 2024\n\nFerry late', footer: 'LANGUAGE: ENGLISH' },
      { published: null, warnings: ['date-unreadable'] },
    ],
    [
      'with Windows line ends',
      { body: 'The ferry is late.\r\n\r\nNobody knows why.' },
      { text: 'The ferry is late.\r\n\r\nNobody knows why.' },
    ],
    ['without a body', { body: '' }, { text: '', warnings: ['text-truncated'] }],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(`${classic(parts)}\n\n${SECOND}`);
    expect(readings.map(inShort)).toEqual([{ ...LATE, ...expected }, BACK]);
  });

  it('is read without any header', async () => {
    const [only] = await read('1 of 2 DOCUMENTS\n\nThe ferry is late.\n\n2 of 2 DOCUMENTS\n\nThe ferry is back.\n');
    expect(only?.document).toMatchObject({ text: 'The ferry is late.', metadata: { title: null } });
  });

  it('names its publication under a copyright', async () => {
    const top = 'Copyright 2024 Clew Bay Media\nAll Rights Reserved\nThe Courier\n\nNovember 22, 2024';
    const [only] = await read(classic({ top, header: 'LENGTH: 5 words\n\nHEADLINE: Ferry late\n\nBODY:' }));
    expect(only?.document?.metadata).toMatchObject({ publisher: 'The Courier', title: 'Ferry late' });
  });

  it('is read with Windows line ends throughout', async () => {
    const readings = await read(`${classic()}\n\n${SECOND}`.replaceAll('\n', '\r\n'));
    expect(readings.map(inShort)).toEqual([{ ...LATE, text: LATE.text.replaceAll('\n', '\r\n') }, BACK]);
  });

  it.each([
    ['a separator is missing', `${classic()}\n\n${SECOND.replace('2 of 2 DOCUMENTS\n\n', '')}`],
    [
      'a separator and the footer are missing',
      `${classic({ footer: '' })}\n\n${SECOND.replace('2 of 2 DOCUMENTS\n\n', '')}`,
    ],
    [
      'the counter is of another kind',
      `${classic({ counter: 'Document 1 of 2' })}\n\n${SECOND.replace('2 of 2 DOCUMENTS', 'Document 2 of 2')}`,
    ],
  ])('is cut where %s', async (_, text) => {
    expect((await read(text)).map(inShort)).toEqual([LATE, BACK]);
  });

  it.each([
    [
      'in the body',
      SECOND.slice(0, SECOND.indexOf(' back.')),
      { ...BACK, text: 'The ferry is', warnings: ['text-truncated'] },
    ],
    ['in the header', SECOND.slice(0, SECOND.indexOf('LENGTH')), { ...BACK, text: '', warnings: ['text-truncated'] }],
  ])('says that it breaks off %s', async (_, cut, last) => {
    const readings = await read(`${classic()}\n\n${cut}`);
    expect(readings.map(inShort)).toEqual([LATE, last]);
  });

  it('keeps lines that are asked for by name', async () => {
    const fields = { named: { keyword: 'SERIES' }, extra: ['Priority', 'LENGTH', 'PAGES'] };
    const header = 'SERIES: Ferries\n\nLENGTH: 5 words\n\nPRIORITY: 2';
    const [first] = await read(`${classic({ header })}\n\n${SECOND}`, { fields });
    expect(first?.document?.metadata).toMatchObject({
      keywords: ['Ferries'],
      extra: { Priority: '2', LENGTH: '5 words' },
      sources: { keywords: 'field SERIES' },
    });
  });
});

describe('Nexis Uni', () => {
  it('gives the documents of an export', async () => {
    const readings = await read(sample('nexis-uni.txt'));
    expect(readings.map((reading) => reading.document?.metadata.title)).toEqual([
      'Ferry crews walk out at Westport',
      'Council asks crews and company to talk',
    ]);
    expect(readings[0]?.document?.text).toMatch(/\n\nBy Ana Ruiz\n\nFerry crews[\s\S]*with open minds”\.$/);
    expect(readings[0]?.document?.metadata.keywords).toEqual(['FERRIES', 'LABOUR DISPUTES']);
  });

  it.each([
    ['as usual', {}, {}],
    [
      'with lines that stand close together',
      { top: 'Ferry late\nThe Courier\nNovember 22, 2024 Friday 10:15 AM GMT' },
      { published: '2024-11-22T10:15Z' },
    ],
    [
      'with a colon in its title',
      { top: 'Ferry late: crews wait\nThe Courier\nNovember 22, 2024 Friday' },
      { title: 'Ferry late: crews wait' },
    ],
    ['without the heading of the body', { body: LATE.text }, {}],
    [
      'with a correction as its last paragraph',
      { body: 'Body\n\nThe ferry is late.\n\nCorrection: an earlier version named another boat.' },
      { text: 'The ferry is late.\n\nCorrection: an earlier version named another boat.' },
    ],
    [
      'with captions and a classification',
      {
        footer:
          'Graphic\n\n \n\nA ferry\n\nClassification\n\n\nLanguage: ENGLISH\n\nIndustry: FERRIES (90%)\n\nLoad-Date: November 23, 2024\n\n\nEnd of Document\n',
      },
      {},
    ],
    ['without a body', { body: 'Body' }, { text: '', warnings: ['text-truncated'] }],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(uni(parts) + uni());
    expect(readings.map(inShort)).toEqual([{ ...LATE, ...expected }, LATE]);
  });

  it('has a cover', async () => {
    const cover =
      'User Name: a reader\n\nDate and Time: Saturday, November 23, 2024 9:00:00 AM GMT\n\nJob Number: 123\n\nDocuments (2)\n\n1. Ferry late\n\nClient/Matter: -None-\n\nSearch Terms: ferry\n\n2. Ferry late\n\nSearch Terms: ferry\n\n';
    expect((await read(cover + uni() + uni())).map(inShort)).toEqual([LATE, LATE]);
  });

  it('is cut where an end is missing', async () => {
    const first = uni({ footer: 'Load-Date: November 23, 2024\n' });
    expect((await read(`${first}\n${uni()}`)).map(inShort)).toEqual([LATE, LATE]);
  });

  it('says that it breaks off', async () => {
    const readings = await read(uni() + uni({ body: 'Body\n\nThe ferry is', footer: '' }));
    expect(readings.map(inShort)).toEqual([LATE, { ...LATE, text: 'The ferry is', warnings: ['text-truncated'] }]);
  });

  it('is one document, and no part, where there is one', async () => {
    const [only] = await read(uni());
    expect(only).toMatchObject({ number: null, document: { source: { part: null } } });
    expect(only?.document?.source.map).toHaveLength(1);
  });
});
