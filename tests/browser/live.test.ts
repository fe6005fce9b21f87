/** A live page: data by HTTP, a notice when the folder has changed, and a box that annotates a text. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIVE_PATHS } from '../../src/report/contract.js';
import { problems } from './axe.js';
import { expectQuiet, field, settled, textsOf, useBrowser } from './browser.js';
import { newsroomRecords } from './newsroom.js';
import { PAGE, recordOf, type Sample, sampleOf } from './sample.js';

const { open } = useBrowser();
const records = newsroomRecords();
let server: Server;
let address = '';
let sample: Sample;
let tag = 'one';
let answer: { status: number; body: unknown } | null = null;
const asked: { path: string; type: string; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  sample = sampleOf(records.slice(0, 2), { live: true, perBlock: 1 });
  tag = 'one';
  answer = null;
  asked.length = 0;
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname: path, searchParams } = new URL(request.url ?? '', address);
  const json = (value: unknown, status = 200): void => {
    response.writeHead(status, { 'content-type': 'application/json', etag: `"${tag}"` }).end(JSON.stringify(value));
  };
  const of = searchParams.get('of');
  const block = /^\/api\/blocks\/(\d+)$/.exec(path)?.[1];
  if (path === '/') {
    const page = readFileSync(PAGE, 'utf8').replace("connect-src 'none'", "connect-src 'self'");
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(page);
  } else if (path === `/${LIVE_PATHS.head}`) {
    if (request.headers['if-none-match'] === `"${tag}"`) response.writeHead(304).end();
    else json(sample.head);
  } else if (of !== null && of !== tag) json({}, 410);
  else if (path === `/${LIVE_PATHS.catalogue}`) json(sample.catalogue);
  else if (block !== undefined) json(sample.blocks[Number(block)]);
  else if (path === `/${LIVE_PATHS.annotate}`) {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body });
    if (answer === null) json([recordOf(body, 'pasted', searchParams.get('published') ?? undefined)]);
    else json(answer.body, answer.status);
  } else response.writeHead(204).end();
}

describe('a live page', () => {
  it('fetches what it shows', async () => {
    const opened = await open(address, '#/documents');
    const { page } = opened;
    await expect.poll(() => textsOf(page, '.document-row h2')).toHaveLength(2);
    await page.getByRole('link', { name: 'Dockers walk out at two ports' }).first().click();
    await page.locator('.text .headline').waitFor();
    expectQuiet(opened);
  });

  it('says that there is more, and shows it when asked', async () => {
    const opened = await open(address, '#/documents');
    const { page } = opened;
    sample = sampleOf(records, { live: true });
    tag = 'two';
    await page.getByText('2 new documents').waitFor();
    await expect.poll(() => textsOf(page, '.document-row h2')).toHaveLength(2);
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByText('4 documents').first().waitFor();
    await settled(page);
    await expect.poll(() => textsOf(page, '.document-row h2')).toHaveLength(4);
  });

  it('begins anew where its state is gone', async () => {
    const { page } = await open(address, '#/documents');
    sample = sampleOf(records, { live: true });
    tag = 'two';
    await page.evaluate(() => {
      location.hash = '#/document/harbour.txt';
    });
    await page.getByText('4 documents').first().waitFor();
  });
});

describe('the box', () => {
  it('annotates a text that is pasted, with the day of publication', async () => {
    const opened = await open(address, '#/annotate');
    const { page } = opened;
    await field(page, 'Published').fill('2024-05-01');
    await page.locator('textarea').fill('Ships wait off Lisbon, Marta Oliveira said on Tuesday.');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.getByText('1 document read').waitFor();
    expect(asked).toEqual([
      {
        path: '/annotate?published=2024-05-01',
        type: 'text/plain;charset=utf-8',
        body: 'Ships wait off Lisbon, Marta Oliveira said on Tuesday.',
      },
    ]);
    await expect.poll(() => textsOf(page, '.mark.people')).toEqual(['Marta Oliveira']);
    await page.locator('.mark.dates').click();
    await expect.poll(() => textsOf(page, '.details .facts div')).toContain('Means30 April 2024');
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('Ships wait');
    expectQuiet(opened);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe-core finds, %s', async (colorScheme) => {
    const { page } = await open(address, '#/annotate', { colorScheme });
    await expect.poll(() => problems(page)).toEqual([]);
    await page.locator('textarea').fill('Ships wait off Lisbon, Marta Oliveira said on Tuesday.');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.getByText('1 document read').waitFor();
    await settled(page);
    await expect.poll(() => problems(page)).toEqual([]);
  });

  it('sends a file as it is, with its name', async () => {
    const { page } = await open(address, '#/annotate');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a "b".eml', mimeType: 'message/rfc822', buffer: Buffer.from('Ferries stopped.') });
    await page.getByText('1 document read').waitFor();
    expect(asked).toEqual([
      { path: '/annotate?name=a+%22b%22.eml', type: 'application/octet-stream', body: 'Ferries stopped.' },
    ]);
  });

  it('takes what is dropped', async () => {
    const { page } = await open(address, '#/annotate');
    await page.locator('.try').evaluate((form) => {
      const data = new DataTransfer();
      data.items.add(new File(['Ferries stopped.'], 'dropped.txt'));
      form.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('1 document read').waitFor();
    expect(asked[0]?.path).toBe('/annotate?name=dropped.txt');
  });

  it('knows HTML', async () => {
    const { page } = await open(address, '#/annotate');
    await page.locator('textarea').fill('<html><body><p>Ferries stopped.');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.getByText('1 document read').waitFor();
    expect(asked[0]?.type).toBe('text/html;charset=utf-8');
  });

  it.each([
    [
      413,
      { error: { code: 'too-large', message: 'The text is larger than 2 MB.', hint: 'Send it in parts.' } },
      'The text is larger than 2 MB. Send it in parts.',
    ],
    [500, 'no object', 'The server answered with 500.'],
    [200, [{ id: 'part 2', error: { code: 'x', message: 'No words.' } }], 'part 2: No words.'],
  ])('says what went wrong (%i)', async (status, body, message) => {
    answer = { status, body };
    const { page } = await open(address, '#/annotate');
    await page.locator('textarea').fill('Ferries stopped.');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.locator('.error').waitFor();
    await expect.poll(() => textsOf(page, '.error')).toEqual([message]);
  });
});
