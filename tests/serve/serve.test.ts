import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { parseRecord } from '../../src/record/index.js';
import { catalogueSchema, headSchema } from '../../src/report/contract.js';
import { temporaryFolder } from '../temporary.js';
import { served, started } from './served.js';

const TEXT = 'LISBON, March 7 (HNS) - The ferry is late, Marta Oliveira said on Thursday.';

function write(folder: string, id: string, text = TEXT): void {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(annotate(text, { id, published: '2024-03-07' })));
}

const jsonOf = async (answer: Response) => JSON.parse(await answer.text());
const json = async (url: string) => jsonOf(await fetch(url));

describe('the page', () => {
  it('is sent with a policy that lets it ask this server alone', async () => {
    const { url } = await served();
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain("connect-src 'self'");
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('gets head, catalogue and blocks', async () => {
    const folder = temporaryFolder();
    for (const id of ['a', 'b']) write(folder, id);
    const { url } = await served({ inputs: [folder] });
    const head = headSchema.parse(await json(`${url}api/head`));
    expect(head).toMatchObject({ live: true, counts: { documents: 2 }, blocks: [{ first: 0, count: 2 }] });
    const catalogue = catalogueSchema.parse(await json(`${url}api/catalogue`));
    expect(catalogue.documents.map(({ id }) => id)).toEqual(['a', 'b']);
    const records = await json(`${url}api/blocks/0`);
    expect(records.map((record: unknown) => parseRecord(record).id)).toEqual(['a', 'b']);
    expect((await fetch(`${url}api/blocks/1`)).status).toBe(404);
  });

  it('gets what is not packed where it does not take gzip', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}api/catalogue`, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(catalogueSchema.parse(await jsonOf(answer)).documents).toEqual([]);
  });
});

describe('a folder that grows', () => {
  it('is read again', async () => {
    const folder = join(temporaryFolder(), 'records');
    mkdirSync(folder);
    const { url } = await served({ inputs: [folder] });
    const first = await fetch(`${url}api/head`);
    const tag = first.headers.get('etag') ?? '';
    expect(await jsonOf(first)).toMatchObject({ counts: { documents: 0 } });
    write(folder, 'a');
    await expect.poll(async () => (await json(`${url}api/head`)).counts.documents).toBe(1);
    // A page that has begun with the state before still gets it.
    const old = await json(`${url}api/catalogue?of=${tag.replaceAll('"', '')}`);
    expect(old.documents).toEqual([]);
    write(folder, 'b');
    await expect.poll(async () => (await json(`${url}api/head`)).counts.documents).toBe(2);
    expect((await fetch(`${url}api/catalogue?of=${tag.replaceAll('"', '')}`)).status).toBe(410);
  });

  it('says that nothing has changed', async () => {
    const { url } = await served();
    const etag = (await fetch(`${url}api/head`)).headers.get('etag') ?? '';
    expect((await fetch(`${url}api/head`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('shows what was there while a file is half written, and says so', async () => {
    const folder = temporaryFolder();
    write(folder, 'a');
    const { url, warnings } = await served({ inputs: [folder] });
    writeFileSync(join(folder, 'b.json'), '{"schemaVersion":');
    await expect
      .poll(async () => {
        await json(`${url}health`);
        return warnings.join();
      })
      .toContain('b.json');
    expect(await json(`${url}health`)).toEqual({ status: 'ok', documents: 1 });
    rmSync(folder, { recursive: true });
    await expect
      .poll(async () => {
        await json(`${url}health`);
        return warnings.join();
      })
      .toContain('no such file');
    expect(await json(`${url}health`)).toEqual({ status: 'ok', documents: 1 });
  });
});

describe('POST /annotate', () => {
  let url = '';
  let close = async () => {};
  beforeAll(async () => {
    ({ url, close } = await started());
  });
  afterAll(() => close());

  const post = (url: string, body: string | Uint8Array<ArrayBuffer>, query = '', type = 'text/plain') =>
    fetch(`${url}annotate${query}`, { method: 'POST', body, headers: { 'content-type': type } });

  it('gives the record that the library gives', async () => {
    const [record] = await jsonOf(await post(url, TEXT, '?published=2024-03-07'));
    const { source, ...own } = parseRecord(record);
    const { source: _, ...expected } = annotate(TEXT, { published: '2024-03-07' });
    expect(own).toEqual(expected);
    expect(source.mediaType).toBe('text/plain');
  });

  it.each([
    [
      'a page',
      '<html><body><article><p>The ferry is late, Marta Oliveira said on Thursday in Lisbon.</p></article></body></html>',
      'text/html',
      '',
      1,
    ],
    ['rows', JSON.stringify([{ text: TEXT }, { text: 'Late.' }]), 'application/json', '', 2],
    ['a row', JSON.stringify({ text: TEXT }), 'application/json', '', 1],
    [
      'JSON lines',
      `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: 'Late.' })}\n`,
      'application/x-ndjson',
      '',
      2,
    ],
    ['a file by its name', `text\n"${TEXT.replaceAll('"', '')}"\n`, 'application/octet-stream', '?name=rows.csv', 1],
    ['a packed file', new Uint8Array(gzipSync(TEXT)), 'application/octet-stream', '?name=ferry.txt.gz', 1],
    ['text that looks like rows', '{"text": 1}', 'text/plain', '', 1],
  ])('takes %s', async (_, body, type, query, count) => {
    const answer = await post(url, body, query, type);
    expect(answer.status).toBe(200);
    const records = await jsonOf(answer);
    expect(records.map((record: unknown) => parseRecord(record).text.length > 0)).toEqual(Array(count).fill(true));
  });

  it('gives the error of a row in its place', async () => {
    const answer = await post(url, `{"id":"x"}\n${JSON.stringify({ text: TEXT })}\n`, '', 'application/x-ndjson');
    const [failed, record] = await jsonOf(answer);
    expect(failed).toMatchObject({ id: 'x', error: { code: 'row-malformed' } });
    expect(parseRecord(record).text).toBe(TEXT);
  });

  it.each([
    ['no day', 'x', '?published=2024-13-01', 'text/plain', 400, 'date-invalid'],
    ['an unknown type', 'x', '', 'video/mp4', 415, 'input-format'],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3]), '', 'text/plain', 422, 'input-binary'],
    ['broken JSON', '{"text": ', '', 'application/json', 422, 'input-damaged'],
    ['a row without a text', '{"id": "x"}', '', 'application/json', 422, 'input-format'],
  ])('refuses %s', async (_, body, query, type, status, code) => {
    const answer = await post(url, body, query, type);
    expect(answer.status).toBe(status);
    expect(await jsonOf(answer)).toEqual({ error: { code, message: expect.any(String), hint: expect.any(String) } });
  });

  it('keeps to the limit of bytes, told or not', async () => {
    const { url } = await served({ settings: { limits: { bytes: 1000 } } });
    const told = await post(url, 'x'.repeat(1001));
    expect(told.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 20; part += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(100)));
        controller.close();
      },
    });
    const untold = await fetch(`${url}annotate`, { method: 'POST', body: stream, duplex: 'half' });
    expect(untold.status).toBe(413);
  });

  it('keeps to the limit of time', async () => {
    const { url } = await served({ settings: { limits: { seconds: 0.001 }, run: { workers: 1 } } });
    const answer = await post(url, `${TEXT}\n`.repeat(3000));
    expect(answer.status).toBe(422);
    expect(await jsonOf(answer)).toMatchObject({ error: { code: 'time-exceeded' } });
  });

  it('answers many at once, each with its own', async () => {
    const days = Array.from({ length: 24 }, (__, day) => `2024-03-${String(day + 1).padStart(2, '0')}`);
    const answers = await Promise.all(days.map(async (day) => jsonOf(await post(url, TEXT, `?published=${day}`))));
    expect(answers.map(([record]) => record.published.value)).toEqual(days);
  });
});

describe('for those who run it', () => {
  it('says how it is', async () => {
    const { url } = await served();
    await fetch(`${url}nowhere`);
    const metrics = await (await fetch(`${url}metrics`)).text();
    expect(metrics).toContain('wirecopy_requests_total{route="none",status="404"} 1');
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('describes every route that programs use', async () => {
    const { url } = await served();
    const { openapi, paths, components } = await json(`${url}openapi.json`);
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(['/annotate', '/health', '/metrics', '/openapi.json']);
    expect(components.schemas.Record.properties.quotes).toBeDefined();
  });

  it('finishes what is under way when it stops', async () => {
    const { url, close } = await served();
    const answer = fetch(`${url}annotate`, { method: 'POST', body: TEXT, headers: { 'content-type': 'text/plain' } });
    await expect.poll(async () => (await fetch(`${url}metrics`)).text()).toContain('wirecopy_annotating 1');
    await close();
    expect((await answer).status).toBe(200);
    await expect(fetch(url)).rejects.toThrow();
  });
});
