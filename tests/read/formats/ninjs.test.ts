/** Ninjs, versions 1 to 3. */
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';
import { brief, readingsOf, sample } from './samples.js';

async function itemOf(item: object) {
  const [reading, ...more] = await readingsOf(
    JSON.stringify({ uri: 'urn:a', versioncreated: '2024-03-08', ...item }),
    'story.json',
  );
  expect(more).toEqual([]);
  return reading;
}

describe('ninjs', () => {
  it('is an item with a text', async () => {
    const [reading] = await readingsOf(sample('ninjs.json'), 'ninjs.json');
    expect(reading).toMatchObject({ number: null, id: 'urn:clewwire.example:ninjs:20240308-orchard' });
    expect(reading?.document).toMatchObject({
      text: expect.stringMatching(
        /^Orchard town bets on a frost alarm\n\nBy Sofia Lund\n\nGrowers in[\s\S]*Irena Cole\.$/,
      ),
      published: { value: '2024-03-08T06:00:00Z', basis: 'metadata' },
      metadata: {
        authors: ['Sofia Lund'],
        modified: '2024-03-08T07:45:00Z',
        language: 'en',
        keywords: ['agriculture', 'weather'],
        publisher: 'Clew Wire',
      },
      source: { part: null, map: null },
      warnings: [],
    });
  });

  it.each([
    ['1, with XHTML', { headline: 'T', body_xhtml: '<p>One &amp; all.</p><p>Two.</p>' }, 'T\n\nOne & all.\n\nTwo.'],
    [
      '2, with bodies',
      {
        headlines: [
          { role: 'sub', value: 'No' },
          { role: 'main', value: 'T' },
        ],
        bodies: [
          { role: 'summary', value: 'No.' },
          { role: 'main', contenttype: 'text/html', value: '<p>One.</p>' },
        ],
      },
      'T\n\nOne.',
    ],
    [
      '3, with capitals',
      { headlines: [{ value: 'T' }], bodies: [{ contentType: 'text/plain', value: 'One < two.' }] },
      'T\n\nOne < two.',
    ],
    ['1, with a headline alone', { type: 'text', headline: 'T' }, 'T'],
    ['2, by an author', { headline: 'T', by: 'Ana Ruiz', body_text: 'One.' }, 'T\n\nBy Ana Ruiz\n\nOne.'],
    [
      '2, by a source of information',
      { headline: 'T', infosources: [{ name: 'Ana Ruiz', role: 'reporter' }], body_text: 'One.' },
      'T\n\nBy Ana Ruiz\n\nOne.',
    ],
  ])('of version %s', async (_, item, text) => {
    expect((await itemOf(item))?.document?.text).toBe(text);
  });

  it('was published when its version was made, if nothing else is said', async () => {
    expect((await itemOf({ body_text: 'One.' }))?.document).toMatchObject({
      published: { value: '2024-03-08' },
      metadata: { modified: null },
    });
  });

  it('may be a list; each has its place', async () => {
    const list =
      ' [ {"uri":"a","body_text":"é, } and \\"{\\"."} ,\n{"uri":"b","type":"picture","headline":"Boat"},{"uri":"c","body_text":7},{"uri":"d","headline":"T"} ]\n';
    const { readings, leftOut } = await readAll(list, { path: 'news.json' });
    expect(leftOut).toEqual(['picture']);
    expect(readings.map(brief)).toMatchObject([
      { number: 1, id: 'a', text: 'é, } and "{".' },
      { number: 3, id: 'c', error: 'row-malformed' },
      { number: 4, id: 'd', text: 'T' },
    ]);
    expect(readings[2]?.document?.source.part).toEqual({
      index: 3,
      start: list.indexOf('{"uri":"d"') + 1,
      end: list.lastIndexOf('}') + 2,
    });
  });

  it.each([
    [
      'cut in the middle',
      '[{"uri":"a","body_text":"One."},{"uri":"b","body_te',
      ['One.', 'the file ends within item 2, from byte 32'],
    ],
    [
      'with its list not closed',
      '[{"uri":"a","body_text":"One."}',
      ['One.', 'the file ends within the list, after item 1, from byte 31'],
    ],
    [
      'with an object that is no JSON',
      '[{"uri":"a","body_text":bad},{"uri":"b","body_text":"Two."}]',
      ['not valid JSON', 'Two.'],
    ],
    ['one after another', '{"uri":"a","body_text":"One."}\n{"uri":"b","body_text":"Two."}\n', ['One.', 'Two.']],
    ['followed by words', '{"uri":"a","body_text":"One."} and more', ['One.', 'byte 31: not valid JSON']],
  ])('%s gives what can be read', async (_, content, found) => {
    const readings = await readingsOf(content, 'news.ninjs');
    expect(readings.map(({ document, error }) => document?.text ?? error?.message)).toEqual(
      found.map((part) => expect.stringContaining(part)),
    );
  });
});
