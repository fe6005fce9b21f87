/** NewsML-G2: news items alone and in messages. */
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';
import { brief, readingsOf, sample } from './samples.js';

const OPEN = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="1">';

async function itemOf(content: string, about = '<headline>The title</headline>', meta = '') {
  const item = `${OPEN}<itemMeta>${meta}</itemMeta><contentMeta>${about}</contentMeta>${content}</newsItem>`;
  const [reading, ...more] = await readingsOf(`<?xml version="1.0"?>\n${item}`, 'story.xml');
  expect(more).toEqual([]);
  return reading;
}

const TEXT = '<contentSet><inlineData>One.</inlineData></contentSet>';

describe('NewsML-G2', () => {
  it('is a message of several items; a package is left out', async () => {
    const { readings, leftOut } = await readAll(sample('newsml.xml'), { path: 'newsml.xml' });
    expect(leftOut).toEqual(['packageItem']);
    expect(readings.map(brief)).toEqual([
      {
        number: 1,
        id: 'urn:newsml:clewwire.example:20240305:bridge',
        text: expect.stringContaining('cracks in two of its piers.\n\n“We would rather'),
        warnings: [],
      },
      {
        number: 3,
        id: 'urn:newsml:clewwire.example:20240305:rates',
        text: expect.stringContaining('on Tuesday.\n\n"Inflation is falling'),
        warnings: [],
      },
    ]);
    expect(readings[0]?.document?.metadata).toMatchObject({
      title: 'Nordhaven closes its old bridge after cracks are found',
      authors: ['Ivo Marten', 'Lena Voss'],
      modified: '2024-03-05T06:30:00+01:00',
      keywords: ['bridges', 'Nordhaven'],
      language: 'en',
      publisher: 'Clew Wire',
    });
    expect(readings[0]?.document?.published).toEqual({ value: '2024-03-05T05:10:00+01:00', basis: 'metadata' });
    expect(readings[1]?.document?.published?.value).toBe('2024-03-05T07:00:00Z');
    expect(readings[1]?.document?.source.part).toEqual({ index: 2, start: 2256, end: 2976 });
  });

  it.each([
    [
      'NITF',
      '<inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.content><n:p>One.</n:p><n:p>Two.</n:p></n:body.content></n:body></n:nitf></inlineXML>',
      'One.\n\nTwo.',
    ],
    [
      'XHTML',
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No.</title></head><body><p>One &amp; all.</p><p>Two.</p></body></html></inlineXML>',
      'One & all.\n\nTwo.',
    ],
    [
      'HTML in CDATA',
      '<inlineData contenttype="text/html"><![CDATA[<p>One &amp; all.</p><p>Two.</p>]]></inlineData>',
      'One & all.\n\nTwo.',
    ],
    [
      'escaped HTML',
      '<inlineData contenttype="text/html">&lt;p&gt;One &amp;amp; all.&lt;/p&gt;</inlineData>',
      'One & all.',
    ],
    ['plain text', '<inlineData contenttype="text/plain">\n One.\n\n Two.\n</inlineData>', 'One.\n\n Two.'],
    [
      'base64',
      `<inlineData contenttype="text/plain" encoding="base64">${Buffer.from('Oné.').toString('base64')}</inlineData>`,
      'Oné.',
    ],
    [
      'two forms of the same',
      '<inlineData contenttype="text/plain">No.</inlineData><inlineXML><p>One.</p></inlineXML>',
      'One.',
    ],
    ['an empty form', '<inlineXML/><inlineData>One.</inlineData>', 'One.'],
  ])('has its text as %s', async (_, content, text) => {
    const reading = await itemOf(`<contentSet>${content}</contentSet>`);
    expect(reading && brief(reading)).toEqual({
      number: null,
      id: 'urn:a',
      text: `The title\n\n${text}`,
      warnings: [],
    });
    expect(reading?.document?.source.part).toBeNull();
  });

  it('may be a headline alone', async () => {
    expect((await itemOf(''))?.document?.text).toBe('The title');
  });

  it.each([
    ['by', '<by>By Ana Ruiz</by><creator literal="Tom Bell"/>', { authors: ['Ana Ruiz'] }],
    ['its creator', '<creator qcode="x:1"><name>Tom Bell</name></creator>', { authors: ['Tom Bell'] }],
    ['no code', '<creator literal="pers:77"/><subject qcode="medtop:1"/>', { authors: [], keywords: [] }],
    [
      'no firm as an author',
      '<creator type="cpnat:organisation" literal="Clew Wire"/>',
      { authors: [], publisher: 'Clew Wire' },
    ],
    ['subjects', '<subject><name>harbours</name></subject><slugline>FERRY</slugline>', { keywords: ['harbours'] }],
    ['its slug line', '<slugline>FERRY</slugline>', { keywords: ['FERRY'] }],
  ])('says by %s', async (_, about, metadata) => {
    expect((await itemOf(TEXT, about))?.document?.metadata).toMatchObject(metadata);
  });

  it('was published when its content was made, if nothing else is said', async () => {
    const reading = await itemOf(
      TEXT,
      '<contentCreated>2024-03-05</contentCreated><contentModified>2024-03-06</contentModified>',
    );
    expect(reading?.document?.published?.value).toBe('2024-03-05');
    expect(reading?.document?.metadata.modified).toBe('2024-03-06');
  });

  it.each([
    [
      'pictures only',
      '<contentSet><remoteContent contenttype="image/jpeg" href="a.jpg"/></contentSet>',
      'newsItem of remoteContent (image/jpeg)',
    ],
    ['no text in its content', '<contentSet><inlineXML> </inlineXML></contentSet>', 'newsItem of inlineXML'],
    ['nothing', '', 'newsItem without content'],
  ])('is left out with %s', async (_, content, reason) => {
    const { readings, leftOut } = await readAll(`${OPEN}<contentMeta/>${content}</newsItem>`, { path: 'news.xml' });
    expect([readings, leftOut]).toEqual([[], [reason]]);
  });

  it('cut in the middle gives what came before', async () => {
    const readings = await readingsOf(sample('newsml.xml').subarray(0, 2850), 'newsml.xml');
    expect(readings.map(brief)).toMatchObject([
      { number: 1 },
      {
        number: null,
        error: 'input-damaged',
        message: expect.stringMatching(/^standard input: line \d+, column \d+: the file ends within <inlineData>/),
      },
    ]);
  });

  it('tells an item that is too large, and goes on', async () => {
    const item = (text: string) => `<newsItem guid="${text.length}">${TEXT.replace('One.', text)}</newsItem>`;
    const message = `<newsMessage><itemSet>${item('a'.repeat(900))}${item('Two.')}</itemSet></newsMessage>`;
    const readings = await readingsOf(message, 'news.xml', 500);
    expect(readings.map(brief)).toMatchObject([
      { number: 1, message: 'item 1: larger than 500 bytes' },
      { number: 2, text: 'Two.' },
    ]);
  });

  it('is refused without items', async () => {
    const readings = await readingsOf('<newsMessage><header/></newsMessage>', 'news.xml');
    expect(readings.map(({ error }) => error?.message)).toEqual(['standard input: a newsMessage without items']);
  });

  it('may be a package and no more, which is left out', async () => {
    const { readings, leftOut } = await readAll('<packageItem guid="a"/>', { path: 'news.xml' });
    expect([readings, leftOut]).toEqual([[], ['packageItem']]);
  });
});
