/** DOCX: what is text in a document, what it says of itself, and zips that are broken or none of it. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Given, readAll } from '../reading.js';

const HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

function docx(body: string, { core = '', head = HEAD, name = 'word/document.xml' } = {}): Uint8Array {
  const end = head === HEAD ? '</w:body></w:document>' : '';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    [name]: strToU8(`${head}${body}${end}`),
    'docProps/core.xml': strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
  });
}

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

async function read(content: Uint8Array, given: Given = {}) {
  const { readings } = await readAll(content, { format: 'docx', ...given });
  return { document: readings[0]?.document, text: readings[0]?.document?.text, readings };
}

describe('DOCX', () => {
  it('is a story', async () => {
    const bytes = readFileSync(new URL('samples/story.docx', import.meta.url));
    const { readings } = await readAll(bytes);
    const [document] = readings.map((reading) => reading.document);
    expect(document?.text).toBe(
      [
        'Harbour Tunnel Will Open a Year Late',
        'By Ana Ruiz',
        'The road tunnel under Harwick harbour will not open before June 2026, the city said on Tuesday, November 19.',
        '“The pumps failed three tests in October,” Marta Oliveira, who heads the works, told reporters. “We will not open a tunnel that fills with water.”',
        'Repairs will cost 14 million euros, according to her office. The builder, Sund & Berg, declined to comment on Monday.',
        'Voices of drivers',
        '“Every winter the bridge is closed for days,” said Tom Bell, a driver.\nHe takes the ferry.',
      ].join('\n\n'),
    );
    expect(document).toMatchObject({
      metadata: {
        title: 'Harbour Tunnel Will Open a Year Late',
        authors: ['Ana Ruiz'],
        keywords: ['tunnel', 'traffic'],
        language: 'en-IE',
        modified: '2024-11-19T17:00:00Z',
        sources: { title: 'style of the first paragraph', authors: 'author of the document' },
      },
      published: { value: '2024-11-19T16:20:00Z', basis: 'header' },
      source: { part: null, map: null, bytes: bytes.length },
    });
  });

  it.each([
    ['paragraphs', paragraph(run('One.')) + paragraph() + paragraph(run('Two.')), 'One.\n\nTwo.'],
    ['pieces of words', paragraph(run('Fer'), run('ry'), run(' &amp; port&#8217;s')), 'Ferry & port’s'],
    ['tabs and line ends', paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), 'a\tb\nc'],
    ['hyphens', paragraph('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>'), 'a-bc'],
    [
      'deleted words',
      paragraph(run('One'), `<w:del>${'<w:r><w:delText>No</w:delText></w:r>'}</w:del>`, run('.')),
      'One.',
    ],
    [
      'words that moved',
      `${paragraph(`<w:moveFrom>${run('Two.')}</w:moveFrom>`)}${paragraph(`<w:moveTo>${run('Two.')}</w:moveTo>`)}`,
      'Two.',
    ],
    ['hidden words', paragraph(run('One'), run('no', '<w:vanish/>'), run('.', '<w:vanish w:val="0"/>')), 'One.'],
    ['fields', paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r>', run('1')), '1'],
    [
      'tables',
      `<w:tbl><w:tr><w:tc>${paragraph(run('A'))}</w:tc><w:tc>${paragraph(run('B'))}</w:tc></w:tr></w:tbl>`,
      'A\n\nB',
    ],
    [
      'text boxes',
      paragraph(
        run('One '),
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Box.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Box.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        run('two.'),
      ),
      'Box.\n\nOne two.',
    ],
    ['drawings', paragraph(run('One.'), '<w:r><w:drawing><a:p><a:t>Axis</a:t></a:p></w:drawing></w:r>'), 'One.'],
    ['nothing', '', ''],
  ])('has %s', async (_, body, text) => {
    const { readings } = await read(docx(body));
    expect(readings).toMatchObject([{ document: { text } }]);
  });

  it('may be an archive’s export of several articles', async () => {
    const lines = readFileSync(new URL('samples/nexis-uni.txt', import.meta.url), 'utf8').split(/\r?\n/);
    const body = lines.map((line) => paragraph(run(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))));
    const { readings } = await read(docx(body.join('')));
    const { readings: inText } = await readAll(lines.join('\n'), { format: 'nexis' });
    expect(readings.length).toBeGreaterThan(1);
    const inShort = ({ document, number }: (typeof readings)[number]) => [
      number,
      document?.metadata.title,
      document?.published?.value,
      document?.text.replace(/\s+/g, ' '),
    ];
    expect(readings.map(inShort)).toEqual(inText.map(inShort));
  });

  it('may have other prefixes and names', async () => {
    const head = '<x:document xmlns:x="http://purl.example/ooxml/wordprocessingml/main"><x:body>';
    const body = '<x:p><x:r><x:t>One.</x:t></x:r></x:p></x:body></x:document>';
    expect((await read(docx(body, { head, name: 'word/document2.xml' }))).text).toBe('One.');
  });

  it.each([
    ['accounts and made titles', '<dc:title>story.docx</dc:title><dc:creator>Windows User</dc:creator>', []],
    ['a date', '<dcterms:created>2024-11-19T16:20:00Z</dcterms:created>', ['published']],
    ['a title', '<dc:title>Caf&#233; Closes</dc:title>', ['title']],
  ])('says of itself by %s', async (_, core, fields) => {
    const { document } = await read(docx(paragraph(run('One.')), { core }));
    expect(Object.keys(document?.metadata.sources ?? {})).toEqual(fields);
  });
});

describe('a broken DOCX', () => {
  const long = docx(
    Array.from({ length: 400 }, (_, index) => paragraph(run(`Paragraph ${(index * 7919) % 1009} of ${index}.`))).join(
      '',
    ),
  );

  it('that is cut short keeps what came before', async () => {
    const { readings } = await read(long.subarray(0, 2500));
    expect(readings[0]?.document?.text).toMatch(/^Paragraph 0 of 0\.\n\n/);
    expect(readings[1]?.error).toMatchObject({ code: 'input-damaged', message: expect.stringMatching(/cut short/) });
  });

  it.each([
    ['that ends too early', `${paragraph(run('One.'))}<w:p>`],
    ['with a name that nobody defined', `${paragraph(run('One.'))}${paragraph(run('&secret;'))}`],
    ['that nests too deep', paragraph(run('One.')) + '<w:p>'.repeat(5000)],
    ['that is no XML', `${paragraph(run('One.'))}<<<`],
  ])('with XML %s keeps what came before', async (_, body) => {
    const { readings } = await read(docx(body));
    expect(readings[0]?.document?.text).toMatch(/^One\./);
    expect(readings[1]?.error).toMatchObject({
      code: 'input-damaged',
      message: expect.stringContaining('standard input, word/document.xml: '),
    });
  });

  it('never reads what an entity leads to', async () => {
    const head = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>${HEAD}`;
    const { readings } = await read(docx(`${paragraph(run('One &b;&f;.'))}</w:body></w:document>`, { head }));
    expect(readings.at(-1)?.error?.code).toBe('input-damaged');
    expect(readings.map(({ document }) => document?.text ?? '').join('')).not.toContain('ha');
  });

  it.each([
    ['of another kind', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'input-format', /a zip without word/],
    ['that is none', strToU8('One.'), 'input-format', /no zip/],
    ['of Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'input-format', /no zip; Word 97/],
    ['of nothing', strToU8(''), 'input-format', /no zip/],
    ['cut before the text', long.subarray(0, 20), 'input-', /./],
  ])('%s is refused', async (_, bytes, code, message) => {
    const { readings } = await read(bytes);
    expect(readings).toMatchObject([
      { error: { code: expect.stringContaining(code), message: expect.stringMatching(message) } },
    ]);
  });

  it('that is a bomb is not unpacked', async () => {
    const bomb = docx(paragraph(run(' '.repeat(30_000_000))));
    expect(bomb.length).toBeLessThan(50_000);
    expect((await read(bomb, { maxBytes: 100_000 })).readings).toMatchObject([{ error: { code: 'input-too-large' } }]);
  });

  it('has bytes after its beginning that are nothing', async () => {
    const bytes = new Uint8Array(2_000_000).fill(0x50);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect((await read(bytes, { maxBytes: 3_000_000 })).readings.at(-1)?.error).toBeDefined();
  });
});

describe('a zip under another name', () => {
  it('is binary', async () => {
    const { readings } = await readAll(zipSync({ 'a.bin': new Uint8Array(500).map((_, index) => index * 31) }), {
      path: 'a.txt',
    });
    expect(readings).toMatchObject([{ error: { code: 'input-binary' } }]);
  });
});
