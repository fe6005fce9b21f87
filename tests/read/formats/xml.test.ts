/** What all XML formats share: which format a file is, its encoding, and files that mean harm. */
import { describe, expect, it } from 'vitest';
import { formatsOfPath } from '../../../src/read/index.js';
import { readAll } from '../reading.js';
import { brief, readingsOf } from './samples.js';

const nitf = (text: string) => `<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`;
const rss = (...texts: string[]) =>
  `<rss><channel>${texts.map((text) => `<item><description>${text}</description></item>`).join('\n')}</channel></rss>`;

describe('The format of XML', () => {
  it.each([
    ['NITF', `<?xml version="1.0"?><!-- a --><?x y?><!DOCTYPE nitf [<!ENTITY a "b">]>${nitf('One.')}`],
    ['NewsML-G2', '<newsItem><contentSet><inlineData>One.</inlineData></contentSet></newsItem>'],
    ['RSS', `\ufeff\n${rss('One.')}`],
    ['Atom', '<f:feed xmlns:f="http://www.w3.org/2005/Atom"><f:entry><f:summary>One.</f:summary></f:entry></f:feed>'],
  ])('is told by the root element: %s', async (_, content) => {
    for (const path of ['a.xml', 'a.XML.gz', 'a', null]) {
      const { readings } = await readAll(content, { path });
      expect(readings[0]?.document?.text.trim()).toMatch(/One\.$/);
    }
  });

  it.each([
    [
      'a.xml',
      '<?xml version="1.0"?><invoice>7</invoice>',
      'XML of an unknown kind, with the root element <invoice>, expected NITF, NewsML-G2, RSS and Atom',
    ],
    [
      null,
      '<?xml version="1.0"?><b:invoice>7</b:invoice>',
      'XML of an unknown kind, with the root element <invoice>, expected ',
    ],
    ['a.xml', 'The ferry is late.', 'unknown format, expected NITF'],
    [
      'a.xml',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
      'XML of an unknown kind, with the root element <RDF>',
    ],
  ])('that nobody knows is told: %s %s', async (path, content, message) => {
    const { readings } = await readAll(content, { path });
    expect(readings.map(({ error }) => error)).toMatchObject([
      { code: 'input-format', message: expect.stringContaining(message) },
    ]);
  });

  it('is one of several that a name may mean', () => {
    expect(formatsOfPath('news.XML.gz').map(({ name }) => name)).toEqual(['nitf', 'newsml', 'feed']);
    expect(formatsOfPath('news.rss').map(({ name }) => name)).toEqual(['feed']);
    expect(formatsOfPath('news.jpg')).toEqual([]);
  });
});

describe('XML', () => {
  it.each([
    [
      'windows-1252',
      Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${rss('caf\xe9 \x93a\x94', 'b')}`, 'latin1'),
      'café “a”',
      [],
    ],
    [
      'iso-8859-2',
      Buffer.concat([
        Buffer.from(`<?xml version='1.0' encoding='ISO-8859-2'?><rss><channel><item><description>`),
        Buffer.from([0xb3, 0xf3, 0x64, 0xbc]),
        Buffer.from('</description></item></channel></rss>'),
      ]),
      'łódź',
      [],
    ],
    [
      'utf-16le',
      Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${rss('café 😀', 'b')}`, 'utf16le'),
      'café 😀',
      [],
    ],
    [
      'windows-1252',
      Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${rss('caf\xe9 cr\xe8me br\xfbl\xe9e \x93a\x94')}`, 'latin1'),
      'café crème brûlée “a”',
      ['encoding-guessed'],
    ],
    [
      'utf-8',
      Buffer.concat([
        Buffer.from(`<?xml version="1.0"?>${rss('é', 'öéöéö', 'ü').slice(0, -37)}`),
        Buffer.from([0xff]),
        Buffer.from('</description></item></channel></rss>'),
      ]),
      'é',
      [],
    ],
  ])('in %s is read', async (encoding, bytes, text, warnings) => {
    const [first, ...others] = await readingsOf(bytes, 'a.xml');
    expect(first?.document).toMatchObject({ text, source: { encoding } });
    expect(first?.document?.warnings.map(({ code }) => code)).toEqual(warnings);
    for (const { document } of others) {
      const { part, sha256 } = document?.source ?? {};
      expect(sha256).toBeDefined();
      const cut = new TextDecoder(encoding).decode(bytes.subarray(part?.start, part?.end));
      expect(cut).toMatch(/^<item>[\s\S]*<\/item>$/);
    }
  });

  it('longer than what its encoding is told by has its places right', async () => {
    const texts = Array.from({ length: 3000 }, (_, index) => `“${index}” ${'ä & 😀 '.repeat(50)}`);
    const bytes = Buffer.from(rss(...texts.map((text) => text.replaceAll('&', '&amp;'))));
    expect(bytes.length).toBeGreaterThan(1_500_000);
    const readings = await readingsOf(bytes, 'a.rss', 10_000);
    expect(readings.map(({ document }) => document?.text)).toEqual(texts.map((text) => text.trim()));
    const { start, end } = readings.at(-1)?.document?.source.part ?? { start: 0, end: 0 };
    expect(bytes.subarray(start, end).toString()).toMatch(/^<item><description>“2999”.*<\/item>$/);
  });

  it('says which article lost a byte, far into a long file too', async () => {
    const whole = Buffer.from(rss('One é.', 'a'.repeat(1_100_000), 'Three X.', 'Four.'));
    whole[whole.indexOf('X.')] = 0xff;
    const readings = await readingsOf(whole, 'a.rss', 2_000_000);
    expect(readings.map(brief)).toMatchObject([
      { text: 'One é.', warnings: [] },
      { warnings: [] },
      { text: 'Three \ufffd.', warnings: ['bytes-replaced'] },
      { text: 'Four.', warnings: [] },
    ]);
  });

  it('never resolves entities, its own or others', async () => {
    const type =
      '<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const [reading] = await readingsOf(type + nitf('x &b; &f; y'), 'a.xml');
    expect(reading?.document).toMatchObject({ text: 'x &b; &f; y', warnings: [{ code: 'markup-broken' }] });
  });

  const MEGA = 1 << 20;
  it.each([
    ['less-than signs', '<'.repeat(MEGA)],
    ['ampersands', '&'.repeat(MEGA)],
    ['references to nothing', '&a;'.repeat(MEGA / 4)],
    ['quotes in a tag', `<a ${'"'.repeat(MEGA)}`],
    ['an attribute without an end', `<a b="${'c '.repeat(MEGA / 2)}`],
    ['nested tags', '<b>'.repeat(MEGA / 4)],
    ['tags that close nothing', '</b>'.repeat(MEGA / 4)],
    ['a comment without an end', `<!--${'- '.repeat(MEGA / 2)}`],
    ['CDATA without an end', `<![CDATA[${']]'.repeat(MEGA / 2)}`],
    ['a document type without an end', `<!DOCTYPE a [${'['.repeat(MEGA)}`],
    ['one text', 'a'.repeat(3 * MEGA)],
  ])('of %s is told, and what came before it is read', async (_, harm) => {
    const { readings } = await readAll(`<rss><channel><item><title>One</title></item>${harm}`, { path: 'a.xml' });
    expect(readings.map(brief)).toMatchObject([
      { text: 'One' },
      {
        number: null,
        error: expect.stringMatching(/^input-(?:format|damaged|too-large)$/),
        message: expect.stringMatching(/line \d+, column \d+/),
      },
    ]);
  });

  it('with one text in many references is read in its order', async () => {
    const [reading] = await readingsOf(nitf('&lt;&#233; '.repeat(50_000)), 'a.xml', 3_000_000);
    expect(reading?.document?.text.length).toBe(149_999);
  });
});
