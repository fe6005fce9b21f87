/** WARC: the pages of a crawl, each by its own reader. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';

const CRLF = '\r\n';

function record(type: string, fields: readonly string[], block: string | Uint8Array, length?: number): Buffer {
  const bytes = Buffer.from(block);
  const header = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...fields,
    `Content-Length: ${length ?? bytes.length}`,
    '',
    '',
  ].join(CRLF);
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from(CRLF + CRLF)]);
}

const http = (fields: readonly string[], body: string | Uint8Array, status = '200 OK') =>
  Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...fields, '', ''].join(CRLF)), Buffer.from(body)]);

const response = (id: string, fields: readonly string[], body: string | Uint8Array, status?: string) =>
  record(
    'response',
    [
      `WARC-Record-ID: <urn:${id}>`,
      `WARC-Target-URI: https://loom.example/${id}`,
      'Content-Type: application/http; msgtype=response',
    ],
    http(fields, body, status),
  );

const HTML = 'Content-Type: text/html; charset=utf-8';
const page = (id: string, text = id) => response(id, [HTML], `<p>The ${text} is late.</p>`);
const read = (bytes: Uint8Array, maxBytes = 1_000_000) => readAll(bytes, { format: 'warc', maxBytes });

describe('a web archive', () => {
  it('gives its pages, and says what else it holds', async () => {
    const bytes = readFileSync(new URL('samples/warc.warc', import.meta.url));
    const { readings, leftOut } = await readAll(bytes, {});
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      number: 3,
      unit: 'record',
      id: 'urn:uuid:00000000-0000-4000-8000-000000000003',
    });
    const document = readings[0]?.document;
    expect(document?.text).toBe(
      `Bakers of Loom end their strike

By Petra Hollin

LOOM, May 6 – The bakers of Loom went back to work on Tuesday after eleven days.

“We have bread again, and a little more pay,” said Karl Obun, who speaks for the bakers. He said that the new wages would be paid from June 1.

Mayor Inge Farr thanked “everybody who stood in line”. The town had bought 6,000 loaves from Merrow since April 25.

The mill told Loom Radio on Monday that flour would cost 4% more.`,
    );
    expect(document?.metadata).toMatchObject({
      url: 'https://loom-radio.example/bakers',
      sources: { url: 'WARC-Target-URI' },
    });
    expect(document?.published).toEqual({ value: '2025-05-06T07:00:00Z', basis: 'markup' });
    const part = document?.source.part;
    expect(part?.index).toBe(0);
    expect(bytes.toString('latin1', part?.start, (part?.start ?? 0) + 29)).toBe('WARC/1.1\r\nWARC-Type: response');
    expect(bytes.toString('latin1', part?.end, (part?.end ?? 0) + 4)).toBe('\r\n\r\n');
    expect(leftOut).toEqual(['warcinfo', 'request', 'status 404']);
  });

  it('is unpacked, each record by itself', async () => {
    const pages = ['ferry', 'bus', 'train'].map((id) => page(id));
    const { readings } = await readAll(Buffer.concat(pages.map((bytes) => gzipSync(bytes))), {});
    expect(readings.map(({ id, document }) => [id, document?.text, document?.source.part?.start])).toEqual([
      ['urn:ferry', 'The ferry is late.', 0],
      ['urn:bus', 'The bus is late.', pages[0]?.length],
      ['urn:train', 'The train is late.', (pages[0]?.length ?? 0) + (pages[1]?.length ?? 0)],
    ]);
  });

  it('holds texts without HTTP too', async () => {
    const { readings } = await read(
      Buffer.concat([
        record(
          'conversion',
          ['WARC-Record-ID: <urn:a>', 'WARC-Target-URI: https://loom.example/2025/05/06/a', 'Content-Type: text/plain'],
          'The ferry is late.',
        ),
        record('resource', ['WARC-Record-ID: <urn:b>', 'Content-Type: text/markdown'], '# Late\n\nThe *bus* is late.'),
        record(
          'resource',
          ['WARC-Record-ID: <urn:c>', 'Content-Type: message/rfc822'],
          'Subject: Late\n\nThe train is late.',
        ),
      ]),
    );
    expect(readings.map(({ id, document }) => [id, document?.text])).toEqual([
      ['urn:a', 'The ferry is late.'],
      ['urn:b', 'Late\n\nThe bus is late.'],
      ['urn:c', 'Late\n\nThe train is late.'],
    ]);
    expect(readings[0]?.document?.published).toEqual({ value: '2025-05-06', basis: 'url' });
  });

  const text = Buffer.from('<p>The ferry is late, “Dún” said.</p>');
  const chunked = `5${CRLF}<p>Th${CRLF}a; x=y${CRLF}e ferry is${CRLF}0${CRLF}${CRLF}`;
  it.each<[string, readonly string[], string | Uint8Array, string]>([
    ['chunks', ['Transfer-Encoding: chunked'], chunked, 'The ferry is'],
    ['chunks that are none', ['Transfer-Encoding: chunked'], text, 'The ferry is late, “Dún” said.'],
    ['chunks that are cut short', ['Transfer-Encoding: chunked'], chunked.slice(0, 22), 'The fe'],
    ['gzip', ['Content-Encoding: gzip'], gzipSync(text), 'The ferry is late, “Dún” said.'],
    ['gzip that is none', ['Content-Encoding: gzip'], text, 'The ferry is late, “Dún” said.'],
    ['deflate', ['Content-Encoding: deflate'], deflateSync(text), 'The ferry is late, “Dún” said.'],
    ['deflate without a header', ['Content-Encoding: deflate'], deflateRawSync(text), 'The ferry is late, “Dún” said.'],
    ['Brotli', ['Content-Encoding: br'], brotliCompressSync(text), 'The ferry is late, “Dún” said.'],
    ['both', ['Content-Encoding: deflate, gzip'], gzipSync(deflateSync(text)), 'The ferry is late, “Dún” said.'],
    ['bare line feeds', [], Buffer.from('x'), 'x'],
  ])('has bodies in %s', async (_, fields, body, words) => {
    const { readings } = await read(response('a', [HTML, ...fields], body));
    expect(readings[0]?.document?.text).toBe(words);
  });

  it.each([
    ['gzip', ['Content-Encoding: gzip'], (long: Buffer) => gzipSync(long)],
    ['Brotli', ['Content-Encoding: br'], (long: Buffer) => brotliCompressSync(long)],
    [
      'chunks',
      ['Transfer-Encoding: chunked'],
      (long: Buffer) => Buffer.concat([Buffer.from(`${long.length.toString(16)}\r\n`), long]),
    ],
  ])('warns of bodies in %s that are cut short', async (_, fields, packed) => {
    const words = Array.from({ length: 3000 }, (_, index) => `<p>Boat ${(index * 7919) % 1009} is late.`).join('');
    const body = packed(Buffer.from(words));
    const { readings } = await read(response('a', [HTML, ...fields], body.subarray(0, body.length / 2)));
    expect(readings[0]?.document?.text).toMatch(/^Boat 0 is late\.\n\nBoat 856 is late\./);
    expect(readings[0]?.document?.warnings).toEqual([
      { code: 'text-truncated', message: 'The page ends before its end in the archive.' },
    ]);
  });

  it('has pages in the encoding that HTTP names', async () => {
    const bytes = Buffer.from('<meta charset="utf-8"><p>\x93D\xfan\x94', 'latin1');
    const { readings } = await read(response('a', ['content-type: text/html;charset="windows-1252"'], bytes));
    expect(readings[0]?.document).toMatchObject({
      text: '“Dún”',
      source: { encoding: 'windows-1252', mediaType: 'text/html' },
    });
  });

  it('has records with bare line feeds', async () => {
    const block = 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>The ferry is late.</p>';
    const bytes = `WARC/1.0\nWARC-Type: response\nContent-Length: ${block.length}\n\n${block}\n\n`;
    const { readings } = await read(Buffer.from(bytes + bytes));
    expect(readings.map(({ document }) => document?.text)).toEqual(['The ferry is late.', 'The ferry is late.']);
  });

  it('counts what it leaves out', async () => {
    const { readings, leftOut } = await read(
      Buffer.concat([
        record('revisit', ['Content-Type: application/http'], http([HTML], '')),
        record('metadata', ['Content-Type: application/warc-fields'], 'a: b'),
        record('response', ['Content-Type: application/http'], 'no answer'),
        response('a', ['Content-Type: image/jpeg'], 'x'.repeat(2000)),
        response('b', ['Content-Type: image/jpeg'], 'x'),
        response('c', [HTML], '', '301 Moved Permanently'),
        response('d', [], 'x'),
        response('e', ['Content-Type: application/x-ndjson'], '{"text":"One."}'),
        response('f', ['Content-Type: application/warc'], page('x')),
      ]),
      1000,
    );
    expect(readings).toEqual([]);
    expect(leftOut).toEqual([
      'revisit',
      'metadata',
      'response other than HTTP',
      'image/jpeg',
      'image/jpeg',
      'status 301',
      'no media type',
      'application/x-ndjson',
      'application/warc',
    ]);
  });

  it('holds documents of word processors too', async () => {
    const { readings } = await read(response('a', ['Content-Type: application/rtf'], '{\\rtf1 The ferry is late.}'));
    expect(readings).toMatchObject([{ number: 1, document: { text: 'The ferry is late.' } }]);
  });

  it('warns of a page that the crawler cut short', async () => {
    const fields = ['WARC-Truncated: length', 'Content-Type: application/http'];
    const packed = gzipSync(`<p>The ferry is late.</p>${'<p>So is the bus.</p>'.repeat(300)}`);
    const { readings } = await read(
      record('response', fields, http([HTML, 'Content-Encoding: gzip'], packed.subarray(0, -12))),
    );
    expect(readings[0]?.document?.text).toMatch(/^The ferry is late\.\n\nSo is the bus\./);
    expect(readings[0]?.document?.warnings).toEqual([
      { code: 'text-truncated', message: 'The crawler cut the page short, for its length.' },
    ]);
  });
});

describe('a damaged web archive', () => {
  const last = page('train');
  const before = Buffer.concat([page('ferry'), page('bus')]);

  it.each([
    ['in a record', last.length - 30, /^standard input: the record at byte \d+ is cut short after \d+ of \d+ bytes$/],
    ['in a header', 90, /^standard input: the record at byte \d+ is cut short after its header$/],
    ['in its first letters', 3, /^standard input: the record at byte \d+ is cut short after its header$/],
  ])('that is cut short %s keeps what comes before', async (_, length, message) => {
    const { readings } = await read(Buffer.concat([before, last.subarray(0, length)]));
    expect(readings.map(({ id }) => id)).toEqual(['urn:ferry', 'urn:bus', null]);
    expect(readings[2]?.error).toMatchObject({ code: 'input-damaged', message: expect.stringMatching(message) });
    expect(readings[2]?.error?.message).toContain(`byte ${before.length} `);
  });

  it('that is cut short in its gzip keeps what comes before', async () => {
    const { readings } = await readAll(Buffer.concat([gzipSync(before), gzipSync(last).subarray(0, 60)]), {});
    expect(readings.map(({ id }) => id)).toEqual(['urn:ferry', 'urn:bus', null]);
    expect(readings[2]?.error).toMatchObject({ code: 'input-damaged' });
  });

  it.each([
    ['rubbish between records', Buffer.from('rubbish\r\n'.repeat(30)), /record 3 at byte \d+: no record begins here$/],
    [
      'a record without a length',
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>x\r\n\r\n'),
      /record 3 at byte \d+: the record does not say how long it is$/,
    ],
    [
      'a record that is longer than it says',
      record('response', ['Content-Type: text/css'], 'p { margin: 0 }', 4),
      /record 4 at byte \d+: no record begins here$/,
    ],
  ])('with %s goes on after it', async (_, rubbish, message) => {
    const { readings } = await read(Buffer.concat([before, rubbish, last]));
    expect(readings.map(({ id }) => id)).toEqual(['urn:ferry', 'urn:bus', null, 'urn:train']);
    expect(readings[2]?.error).toMatchObject({ code: 'input-damaged', message: expect.stringMatching(message) });
  });

  it.each<[string, Buffer, string]>([
    ['a page that is too large', response('big', [HTML], 'x'.repeat(100_000)), 'input-too-large'],
    [
      'a page that unpacks to too much',
      response('big', [HTML, 'Content-Encoding: gzip'], gzipSync('x'.repeat(100_000))),
      'input-too-large',
    ],
    [
      'a page that is no gzip',
      response(
        'big',
        [HTML, 'Content-Encoding: gzip'],
        gzipSync(Buffer.from('The ferry is late, and so is the bus.')).fill(0x55, 12, 40),
      ),
      'input-damaged',
    ],
    ['a page of binary data', response('big', [HTML], new Uint8Array(300)), 'input-binary'],
  ])('goes on after %s', async (_, damaged, code) => {
    const { readings } = await read(Buffer.concat([before, damaged, last]), 10_000);
    expect(readings.map(({ id }) => id)).toEqual(['urn:ferry', 'urn:bus', 'urn:big', 'urn:train']);
    expect(readings[2]?.error).toMatchObject({
      code,
      message: expect.stringContaining(`record 3 at byte ${before.length}`),
    });
    expect(readings[3]?.document?.source.part?.index).toBe(2);
  });

  it.each([
    ['a text', 'The ferry is late.\n'],
    ['a header without end', `WARC/1.0\r\n${'a: b\r\n'.repeat(30_000)}`],
    ['a record without a length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\nx'],
  ])('is none when it is %s', async (_, content) => {
    const { readings } = await read(Buffer.from(content));
    expect(readings).toHaveLength(1);
    expect(readings[0]?.error).toMatchObject({
      code: 'input-format',
      message: expect.stringContaining('no WARC file, expected “WARC/1.0”'),
    });
  });

  it.each(['WARC/', '\n', '\nWARC/1.0\n', 'x'])('of nothing but %j is read in its time', async (piece) => {
    const { readings } = await read(Buffer.concat([page('ferry'), Buffer.from(piece.repeat(500_000 / piece.length))]));
    expect(readings[0]?.id).toBe('urn:ferry');
  });
});
