/** A small report whose every word the tests know: three stories, one of them in two versions. */
import type { NewsRecord } from '../../src/index.js';
import type { Comparison } from '../../src/report/contract.js';
import { recordOf, type Sample, sampleOf } from './sample.js';

const HARBOUR = `Dockers walk out at two ports

By Ana Ruiz

LISBON, March 7 (HNS) - Dockers walked out on Thursday, their union said.

“We have waited long enough,” its head Marta Oliveira told reporters on Wednesday. She said the strike would last three weeks.

Port director Tom Bell denied that the talks had failed. “Nobody has left the table,” Bell said.`;

const LATER = `Dockers walk out at two ports

By Ana Ruiz

LISBON, March 8 (HNS) - Dockers walked out on Thursday, their union said.

“We have waited long enough,” its head Marta Oliveira told reporters on Wednesday. She said the strike would last five weeks.

Portugal’s government asked both sides to meet on Monday.`;

const LIGHTHOUSE = `Keeper leaves the last lighthouse

The last keeper of Skerry Light, Nuala Keogh, said that she would miss the gulls.

Mayor Oskar Lind promised a new museum in Norway. “It will open in 2026,” Mr. Lind said.

The society thinks the lamp can be saved.`;

/** With what cleaning mends: an HTML reference, a divided word, an invisible character. */
const BROKEN = `Council cuts rents\r\n\r\nThe council said rents &amp; fees would fall.\u200B Councillor Greta Sand warned that the agree-
ment was not signed. The agreement is due on Friday.`;

export function newsroomRecords(): NewsRecord[] {
  return [
    recordOf(HARBOUR, 'harbour.txt', '2024-03-07'),
    recordOf(LATER, 'harbour-2.txt', '2024-03-08'),
    recordOf(LIGHTHOUSE, 'lighthouse.txt', '2024-04-02'),
    recordOf(BROKEN, 'rents.txt', '2024-04-03'),
  ];
}

export const COMPARISON: Comparison = {
  what: 'fixtures',
  before: 'expected',
  after: 'found',
  differences: [
    {
      document: 0,
      kind: 'new',
      layer: 'statement',
      about: 'the strike would last',
      start: 10,
      end: 18,
      before: null,
      after: 'the strike would last three weeks',
      around: ['She said', 'Port director'],
      reason: null,
      pointer: 'harbour\tquote 3',
    },
    {
      document: 2,
      kind: 'changed',
      layer: 'date',
      about: '2026: value',
      start: 150,
      end: 154,
      before: '2025',
      after: '2026',
      around: ['It will open in', 'Mr. Lind said'],
      reason: 'a known one',
      pointer: 'lighthouse\tdate 1',
    },
    {
      document: -1,
      kind: 'gone',
      layer: 'document',
      about: 'A document',
      start: null,
      end: null,
      before: 'Ferry sold',
      after: null,
      around: ['', ''],
      reason: null,
      pointer: null,
    },
  ],
  measures: [
    {
      layer: 'dates',
      name: 'span',
      precision: 0.93,
      recall: 0.9,
      f1: 0.915,
      interval: [0.89, 0.94],
      gold: 200,
      found: 190,
    },
  ],
  reliability: [
    { layer: 'dates', confidence: 0.6, right: 0.5, count: 20 },
    { layer: 'dates', confidence: 0.95, right: 0.93, count: 180 },
  ],
};

export function newsroom(): Sample {
  return sampleOf(newsroomRecords(), { perBlock: 2, follows: new Map([[1, 0]]), comparison: COMPARISON });
}
