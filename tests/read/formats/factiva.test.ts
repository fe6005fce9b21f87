/** Exports of Factiva, with codes and as they are printed. */
import { describe, expect, it } from 'vitest';
import { inShort, read, sample } from './exported.js';

const FIRST_ID = 'CLEWB00020241122ekbm0001x';
const SECOND_ID = 'CLEWB00020241123ekbn00002';

function coded({
  header = 'HD  Ferry late\nBY  Ana Ruiz\nWC  5 words\nPD  22 November 2024\nSN  The Clew Bay Courier\nSC  CLEWB\nLA  English',
  body = 'LP \nThe ferry is late.\n\nTD \nNobody knows why.',
  footer = `NS  clabdp : Labour Disputes\nAN  Document ${FIRST_ID}`,
} = {}): string {
  return [header, body, footer].filter((part) => part !== '').join('\n\n');
}

function headed({
  top = 'Ferry late\nBy Ana Ruiz',
  header = '5 words\n22 November 2024\nThe Clew Bay Courier\nCLEWB\nEnglish\n© 2024 Clew Bay Media',
  body = 'The ferry is late.\n\nNobody knows why.',
  footer = `Document ${FIRST_ID}`,
} = {}): string {
  return [[top, header].filter((part) => part !== '').join('\n'), body, footer]
    .filter((part) => part !== '')
    .join('\n\n');
}

const LATE = {
  id: FIRST_ID,
  title: 'Ferry late',
  authors: ['Ana Ruiz'],
  published: '2024-11-22',
  text: 'The ferry is late.\n\nNobody knows why.',
};
const BACK = { id: SECOND_ID, title: 'Ferry back', authors: [], published: '2024-11-23', text: 'The ferry is back.' };
const SECOND = coded({
  header: 'HD  Ferry back\nWC  4 words\nPD  23 November 2024\nSN  The Clew Bay Courier\nSC  CLEWB',
  body: 'LP \nThe ferry is back.',
  footer: `AN  Document ${SECOND_ID}`,
});
const SECOND_HEADED = headed({
  top: 'Ferry back',
  header: '4 words\n23 November 2024\nThe Clew Bay Courier\nCLEWB\nEnglish\n© 2024 Clew Bay Media',
  body: 'The ferry is back.',
  footer: `Document ${SECOND_ID}`,
});

describe('Factiva with codes', () => {
  it('gives the documents of an export', async () => {
    const [first, second, ...others] = await read(sample('factiva.txt'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, unit: 'document', id: FIRST_ID });
    expect(first?.document?.metadata).toMatchObject({
      title: 'Ferry crews walk out at Westport',
      authors: ['Ana Ruiz'],
      section: 'News',
      keywords: ['Labour Disputes', 'Political/General News'],
      language: 'en',
      publisher: 'The Clew Bay Courier',
      sources: { title: 'HD', authors: 'BY', published: 'PD', publisher: 'SN', keywords: 'NS' },
    });
    expect(first?.document?.published).toEqual({ value: '2024-11-22T10:15', basis: 'header' });
    expect(first?.document?.text).toMatch(/\n\nFerry crews[\s\S]*\n\nIN THE HARBOUR two[\s\S]*with open minds"\.$/);
    expect(second?.document?.text).toMatch(/its chair, Nora Fahy\.$/);
  });

  it.each([
    ['as usual', {}, {}],
    ['with tabs', { header: 'HD\tFerry late\nBY\tAna Ruiz\nWC\t5 words\nPD\t22 November 2024\nSN\tThe Courier' }, {}],
    [
      'with codes on lines of their own',
      {
        header: 'HD\nFerry late\n\nBY\nBy Ana Ruiz\n\nWC\n5 words\n\nPD\n22 November 2024\n\nSN\nThe Courier',
        footer: `NS\nclabdp : Labour Disputes\nAN\nDocument ${FIRST_ID}`,
      },
      {},
    ],
    [
      'with lines in another order',
      { header: 'PD 22 November 2024\nSN The Courier\nHD Ferry late\nWC 5 words\nBY Ana Ruiz' },
      {},
    ],
    [
      'with a title of two lines',
      { header: 'HD  Ferry\n    late\nBY  Ana Ruiz\nWC  5 words\nPD  22 November 2024' },
      {},
    ],
    ['with a number without its word', { footer: `AN  ${FIRST_ID}` }, {}],
    ['without a lead', { body: 'TD \nThe ferry is late.\n\nNobody knows why.' }, {}],
    [
      'with words in capitals that are codes',
      {
        body: 'LP \nThe ferry is late.\n\nTD \nRE THE FERRY: nobody knows.\n\nIN ALL PORTS it is so.\nCO HARBOUR too.',
      },
      { text: 'The ferry is late.\n\nRE THE FERRY: nobody knows.\n\nIN ALL PORTS it is so.\nCO HARBOUR too.' },
    ],
    ['with Windows line ends', { body: 'LP \r\nThe ferry is late.\r\n\r\nTD \r\nNobody knows why.\r\n' }, {}],
    ['without a body', { body: '' }, { text: '', warnings: ['text-truncated'] }],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(`${coded(parts)}\n\n${SECOND}\n`);
    expect(readings.map(inShort)).toEqual([{ ...LATE, ...expected }, BACK]);
  });

  it('is cut where a separator is missing', async () => {
    const readings = await read(`${coded({ footer: '' })}\n\n${SECOND}`);
    const { id, ...first } = LATE;
    expect(id).toBe(FIRST_ID);
    expect(readings.map(inShort)).toEqual([first, BACK]);
  });

  it.each([
    ['in the body', SECOND.slice(0, SECOND.indexOf(' back.')), 'The ferry is'],
    ['in the header', SECOND.slice(0, SECOND.indexOf('SC')), ''],
  ])('says that it breaks off %s', async (_, cut, text) => {
    const { id, ...last } = BACK;
    expect(id).toBe(SECOND_ID);
    const readings = await read(`${coded()}\n\n${cut}`);
    expect(readings.map(inShort)).toEqual([LATE, { ...last, text, warnings: ['text-truncated'] }]);
  });

  it('keeps codes that are asked for by name', async () => {
    const [first] = await read(`${coded()}\n\n${SECOND}`, { fields: { named: {}, extra: ['WC', 'SC', 'PG'] } });
    expect(first?.document?.metadata.extra).toEqual({ WC: '5 words', SC: 'CLEWB' });
  });
});

describe('Factiva as it is printed', () => {
  it('gives the documents of an export', async () => {
    const [first, second, ...others] = await read(sample('factiva-headed.txt'));
    expect(others).toEqual([]);
    expect(first?.document?.metadata).toMatchObject({
      title: 'Ferry crews walk out at Westport',
      authors: ['Ana Ruiz'],
      section: 'News',
      language: 'en',
      publisher: 'The Clew Bay Courier',
    });
    expect(first?.document?.published?.value).toBe('2024-11-22T10:15');
    expect(second).toMatchObject({ id: SECOND_ID });
    expect(second?.document?.text).toMatch(/its chair, Nora Fahy\.$/);
  });

  it.each([
    ['as usual', {}, {}],
    [
      'with a byline without "By"',
      { top: 'Ferry late at the old quay\nAna Ruiz' },
      { title: 'Ferry late at the old quay' },
    ],
    [
      'with time, edition and page',
      { header: '5 words\n22 November 2024\n10:15 GMT\nThe Courier\nCLEWB\nLate\n3\nEnglish\n(c) 2024 Clew Bay Media' },
      { published: '2024-11-22T10:15Z' },
    ],
    ['without a copyright', { header: '5 words\n22 November 2024\nThe Courier\nCLEWB\nEnglish' }, {}],
    ['without a body', { body: '' }, { text: '', warnings: ['text-truncated'] }],
    [
      'with lines apart',
      {
        top: 'Ferry late\n\nBy Ana Ruiz\n',
        header: '5 words\n\n22 November 2024\n\nThe Courier\n\nCLEWB\n\nEnglish\n\n© 2024 Clew Bay Media',
      },
      {},
    ],
  ])('is read %s', async (_, parts, expected) => {
    const readings = await read(`${headed(parts)}\n\n${SECOND_HEADED}\n`);
    expect(readings.map(inShort)).toEqual([{ ...LATE, ...expected }, BACK]);
  });

  it('may stand in one file with codes', async () => {
    const readings = await read(`${headed()}\n\n${SECOND}\n\n© 2024 Factiva, Inc. All rights reserved.\n`);
    expect(readings.map(inShort)).toEqual([LATE, BACK]);
  });

  it('is cut where a separator is missing, and says that it breaks off', async () => {
    const readings = await read(`${headed({ footer: '' })}\n\n${SECOND_HEADED.replace(/ back\.[\s\S]*$/, '')}`);
    const { id, ...first } = LATE;
    const { id: secondId, ...second } = BACK;
    expect([id, secondId]).toEqual([FIRST_ID, SECOND_ID]);
    expect(readings.map(inShort)).toEqual([first, { ...second, text: 'The ferry is', warnings: ['text-truncated'] }]);
  });
});
