/** Wires as plain text: ANPA 1312, IPTC 7901, dpa. */
import { describe, expect, it } from 'vitest';
import { inShort, read, sample } from './exported.js';

const TEXT = 'WESTPORT (CBN) _ The ferry is late.\n\nNobody knows why.';

function anpa({
  header = 'a0412\nr i BC-Ferry      11-22 0005',
  top = '^BC-Ferry,0005<\n^Ferry late<\n^By ANA RUIZ=\n^Clew Bay News Writer=',
  body = '\tWESTPORT (CBN) _ The ferry is late.\n\tNobody knows why.',
  end = 'CBN-DU-11-22-24 1015GMT<\n',
} = {}): string {
  return [header, top, body, end].filter((part) => part !== '').join('\n');
}

const LATE = { title: 'Ferry late', authors: ['ANA RUIZ'], published: '2024-11-22T10:15Z', text: TEXT };
const BACK = { title: 'Ferry back', authors: [], published: '2024-11-23T09:00Z', text: 'The ferry is back.' };
const SECOND_ANPA = anpa({
  header: 'a0413\nr i BC-Ferry      11-23 0004',
  top: '^BC-Ferry,0004<\n^Ferry back<',
  body: '\tThe ferry is back.',
  end: 'CBN-DU-11-23-24 0900GMT<\n',
});

describe('ANPA 1312', () => {
  it('gives a story', async () => {
    const [only, ...others] = await read(sample('anpa.txt'), {
      fields: { named: {}, extra: ['note', 'words', 'priority', 'number'] },
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ number: null, document: { source: { part: null } } });
    expect(only?.document?.metadata).toMatchObject({
      title: 'Ferry Crews Walk Out at Westport',
      authors: ['ANA RUIZ'],
      section: 'international',
      keywords: ['Ferry Crews'],
      extra: { note: 'Eds: UPDATES with comment from company.', words: '0142', priority: 'r', number: 'a0412' },
    });
    expect(only?.document?.text).toMatch(
      /\n\nWESTPORT, Ireland \(CBN\) _ Ferry[\s\S]*said\.\n\n``We[\s\S]*open minds\.''$/,
    );
  });

  it.each([
    ['as usual', {}, {}],
    [
      'with its control characters',
      {
        header: '\x16\x16\x01a0412\x1f\r\nr i \x11BC-Ferry 11-22 0005\r',
        top: '\x02^BC-Ferry,0005<\r\n^Ferry late<\r\n^By ANA RUIZ=\r',
        end: '\x03CBN-DU-11-22-24 1015GMT\r\n\x04\n',
      },
      {},
    ],
    ['with its header in one line', { header: 'a0412 r i BC-Ferry 11-22 0005' }, {}],
    ['with the count before the day', { header: 'a0412\nr i BC-Ferry 0005 11-22' }, {}],
    ['without its number', { header: 'r i BC-Ferry 11-22 0005' }, {}],
    [
      'with marks on all lines',
      {
        body: '^WESTPORT (CBN) _ The ferry is late.<\n^Nobody knows why.<',
        end: '^-30-<\n^CBN-DU-11-22-24 1015GMT<\n',
      },
      {},
    ],
    ['with a sign of the end', { end: '-30-\nCBN-DU-11-22-24 1015GMT<\n' }, {}],
    ['with more to come', { end: '(MORE)\n' }, { published: null, warnings: ['text-truncated'] }],
    ['with notes', { top: '^BC-Ferry,0005<\n^Eds: With photos.<\n^Ferry late<\n^By ANA RUIZ=' }, {}],
    [
      'with a heading in its text',
      { body: '\tWESTPORT (CBN) _ The ferry is late.\n^A slow day<\n\tNobody knows why.' },
      { text: TEXT.replace('\n\n', '\n\nA slow day\n\n') },
    ],
    [
      'with a table',
      { header: 'a0412\nr s \x12BC-Ferry 11-22 0005', body: '\tBoats\n\tInishcorra   2   1\n\tClare   1   0' },
      { text: 'Boats\nInishcorra   2   1\nClare   1   0' },
    ],
    ['without a text', { body: '' }, { text: '', warnings: ['text-truncated'] }],
    [
      'cut off',
      { body: '\tWESTPORT (CBN) _ The ferry', end: '' },
      { text: 'WESTPORT (CBN) _ The ferry', published: null, warnings: ['text-truncated'] },
    ],
  ])('is read %s', async (_, parts, expected) => {
    expect((await read(anpa(parts))).map(inShort)).toEqual([{ ...LATE, ...expected }]);
  });

  it.each([
    ['stories', `${anpa()}${SECOND_ANPA}`],
    ['stories without numbers', `${anpa()}${SECOND_ANPA.replace('a0413\n', '')}`],
    ['stories after empty lines', `\n${anpa()}\n\n\n${SECOND_ANPA}\n`],
  ])('holds several %s', async (_, text) => {
    const readings = await read(text);
    expect(readings.map(inShort)).toEqual([LATE, BACK]);
    expect(readings.map(({ number }) => number)).toEqual([1, 2]);
  });
});

function iptc({
  header = '\x01CBN0412 4 POL 0005 CBN /0456',
  top = '\x02Ferry late\n',
  body = '   WESTPORT (CBN) _ The ferry is late.\n   Nobody knows why.',
  end = 'cbn/ar/tb\n\x03\n221015 GMT NOV 24\n\x04\n',
} = {}): string {
  return [header, top, body, end].filter((part) => part !== '').join('\n');
}

const SECOND_IPTC = iptc({
  header: '\x01CBN0413 4 POL 0004',
  top: '\x02Ferry back\n',
  body: '   The ferry is back.',
  end: '\x03\n230900 GMT NOV 24\n\x04\n',
});

describe('IPTC 7901', () => {
  it('gives a message', async () => {
    const fields = { named: {}, extra: ['priority', 'number', 'words', 'sign-off'] };
    const [only, ...others] = await read(sample('iptc7901.txt'), { fields });
    expect(others).toEqual([]);
    expect(only?.document?.metadata).toMatchObject({
      title: 'Ferry crews walk out at Westport',
      authors: [],
      section: 'POL',
      keywords: ['Ferries', 'Labour'],
      publisher: 'CBN',
      extra: { priority: '4', number: '0412', words: '0142', 'sign-off': 'cbn/ar/tb' },
    });
    expect(only?.document?.published).toEqual({ value: '2024-11-22T10:15Z', basis: 'header' });
  });

  it.each([
    ['as usual', {}, {}],
    ['with Windows line ends', { body: '   WESTPORT (CBN) _ The ferry is late.\r\n   Nobody knows why.\r' }, {}],
    [
      'with letters for its control characters',
      { header: 'ZCZC\nCBN0412 4 POL 0005', top: 'Ferry late =\n', end: '221015 GMT NOV 24\nNNNN\n' },
      {},
    ],
    [
      'without its control characters',
      { header: 'CBN0412 4 POL 0005 CBN', top: 'Ferry late =\n', end: '221015 GMT NOV 24\n' },
      {},
    ],
    ['with a byline', { top: '\x02Ferry late =\nBy Ana Ruiz, CBN =\n' }, { authors: ['Ana Ruiz'] }],
    [
      'without a title',
      { top: '', body: '\x02WESTPORT (CBN) _ The ferry is late.\n   Nobody knows why.' },
      { title: null },
    ],
    ['without a time', { end: '\x03\n\x04\n' }, { published: null }],
    ['with more to come', { end: '(more)\n\x03\n221015 GMT NOV 24\n\x04' }, { warnings: ['text-truncated'] }],
    [
      'with a title right above its text',
      { top: 'Ferries-strike\n\x02Ferry late', body: 'WESTPORT (CBN) _ The ferry is late.\n\nNobody knows why.' },
      {},
    ],
    [
      'cut off in small words',
      { body: '   WESTPORT (CBN) _ The ferry that was\nat sea is now', end: '' },
      { text: 'WESTPORT (CBN) _ The ferry that was\nat sea is now', published: null, warnings: ['text-truncated'] },
    ],
    ['with a flash', { body: '' }, { title: null, text: 'Ferry late' }],
    [
      'cut off',
      { body: '   WESTPORT (CBN) _ The ferry', end: '' },
      { text: 'WESTPORT (CBN) _ The ferry', published: null, warnings: ['text-truncated'] },
    ],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(iptc(parts));
    expect(readings.map(inShort)).toEqual([{ ...LATE, authors: [], ...expected }]);
  });

  it('holds several messages', async () => {
    expect((await read(iptc() + SECOND_IPTC)).map(inShort)).toEqual([{ ...LATE, authors: [] }, BACK]);
  });
});

function dpa({
  header = 'bdt0412 4 vm 5 dpa 0456',
  top = 'Ferries/Labour/\nFerry late =\n\nBy Ana Ruiz, dpa =',
  body = 'WESTPORT (CBN) _ The ferry is late.\n\nNobody knows why.',
  notes = '# Notizblock\n\n## Orte\n- [Kai](Westport)\n\n## dpa-Kontakte\n- Redaktion: Ana Ruiz',
  end = 'dpa ar tb\n221015 Nov 24\n',
} = {}): string {
  return [header, top, body, notes, end].filter((part) => part !== '').join('\n\n');
}

const LATE_DPA = { ...LATE, authors: ['Ana Ruiz'], published: '2024-11-22T10:15' };

describe('dpa', () => {
  it('gives a message', async () => {
    const [only, ...others] = await read(sample('dpa.txt'));
    expect(others).toEqual([]);
    expect(only?.document?.metadata).toMatchObject({
      title: 'Ferry crews walk out at Westport',
      authors: ['Ana Ruiz'],
      section: 'miscellany',
      keywords: ['Ferries', 'Labour'],
      publisher: 'dpa',
    });
    expect(only?.document?.text).toMatch(/\n\nWestport \(dpa\) - Ferry[\s\S]*open minds"\.$/);
  });

  it.each([
    ['as usual', {}, {}],
    [
      'with a note in brackets',
      { top: 'Ferries/\n(Update: new second paragraph)\nFerry late =\n\nVon Ana Ruiz, dpa =' },
      {},
    ],
    ['with a notebook in English', { notes: '# dpa-Notebook\n\n## Internet\n- A timetable' }, {}],
    [
      'with what is not for publication',
      { notes: '* * * *\nThe following information is not intended for publication\n\n## Contacts\n- Ana Ruiz' },
      {},
    ],
    [
      'with stars and a word like a heading in its text',
      { body: 'WESTPORT (CBN) _ The ferry is late.\n\n* * * *\n\nNotebook makers wait.' },
      { text: 'WESTPORT (CBN) _ The ferry is late.\n\n* * * *\n\nNotebook makers wait.' },
    ],
    ['without a notebook', { notes: '' }, {}],
    ['without a time', { end: 'dpa ar tb\n' }, { published: null }],
    ['without a text', { body: '' }, { text: '', warnings: ['text-truncated'] }],
    [
      'cut off',
      { body: 'WESTPORT (CBN) _ The ferry', notes: '', end: '' },
      { text: 'WESTPORT (CBN) _ The ferry', published: null, warnings: ['text-truncated'] },
    ],
  ])('is read %s', async (_, parts, expected) => {
    expect((await read(dpa(parts))).map(inShort)).toEqual([{ ...LATE_DPA, ...expected }]);
  });

  it('holds several messages', async () => {
    const second = dpa({
      header: 'bdt0413 4 vm 4',
      top: 'Ferry back =',
      body: 'The ferry is back.',
      end: '230900 Nov 24\n',
    });
    expect((await read(`${dpa()}\n${second}`)).map(inShort)).toEqual([
      LATE_DPA,
      { ...BACK, published: '2024-11-23T09:00' },
    ]);
  });
});
