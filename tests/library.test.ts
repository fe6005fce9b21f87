/** The library as another program uses it: what was built, with its threads. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Annotation, TextItem } from '../src/index.js';
import { readReport } from './report/read-report.js';
import { temporaryFolder } from './temporary.js';

// What was built, since threads run no TypeScript.
const built: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href);
const { annotate, createPipeline } = built;

const textOf = (index: number) => `Mayor Ana Ruiz said on Monday that berth ${index} was open.`;

async function* texts(count: number, taken: number[] = []): AsyncGenerator<TextItem> {
  for (let index = 0; index < count; index += 1) {
    taken.push(index);
    yield { id: String(index), text: textOf(index), published: '2024-02-01' };
  }
}

async function collect(annotations: AsyncIterable<Annotation>): Promise<Annotation[]> {
  const all: Annotation[] = [];
  for await (const annotation of annotations) all.push(annotation);
  return all;
}

describe('createPipeline', () => {
  it('annotates as annotate does', () => {
    const { annotate: annotateOne } = createPipeline({ dates: { style: 'narrative' } });
    const metadata = { id: 'a', published: '2024-02-01' };
    expect(annotateOne(textOf(1), metadata)).toEqual(
      annotate(textOf(1), { ...metadata, config: { dates: { style: 'narrative' } } }),
    );
  });

  it('refuses settings that are none', () => {
    const config = { limits: { seconds: -1 } };
    expect(() => createPipeline(config)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
  });
});

describe('annotate', () => {
  const { annotate } = createPipeline();

  it('sets a title and authors that the text lacks before it', () => {
    const text = 'The ferry was late on Monday, the port said.';
    const url = 'https://courier.example/2024/11/22/ferry';
    const record = annotate(text, { title: 'Ferry Late', authors: ['Ana Ruiz', 'Tom Bell'], url });
    expect(record.text).toBe(`Ferry Late\n\nBy Ana Ruiz and Tom Bell\n\n${text}`);
    expect(record.headline).toEqual({ start: 0, end: 10 });
    expect(record.byline?.authors.map((author) => author.text)).toEqual(['Ana Ruiz', 'Tom Bell']);
    expect(record.published).toEqual({ value: '2024-11-22', basis: 'url', confidence: 1 });
    expect(record.source.map).toEqual([[38, text.length, 0, text.length]]);
    expect(record.metadata).toMatchObject({ title: 'Ferry Late', url, sources: { title: 'caller', url: 'caller' } });
  });

  it.each([
    ['a line of its own', 'Ferry Late\n\nThe ferry was late.', { start: 0, end: 10 }],
    ['other white space', 'FERRY  Late\nThe ferry was late.', { start: 0, end: 10 }],
    ['the beginning of a sentence', 'Ferry late again, the port said.', null],
  ])('leaves a text alone that begins with its title as %s', (_, text, headline) => {
    const record = annotate(text, { title: 'Ferry Late' });
    expect(record.text.startsWith('Ferry Late\n\nFerry')).toBe(false);
    expect(record.headline).toEqual(headline);
  });

  it('takes the published date of the caller before the address', () => {
    const url = 'https://courier.example/2024/11/22/ferry';
    const { published, warnings } = annotate('One.', { published: '2024-11-25', url });
    expect(published).toEqual({ value: '2024-11-25', basis: 'option', confidence: 1 });
    expect(warnings[0]).toEqual({
      code: 'published-disagrees',
      message: 'Published on 2024-11-25 by caller, on 2024-11-22 by address; the first is taken.',
      span: null,
    });
  });

  it('passes over what is no text', () => {
    const given: object = { title: 7, authors: 'Ana', keywords: [null] };
    expect(annotate('One.', given).metadata).toMatchObject({ title: null, authors: [], keywords: [] });
  });
});

describe('annotateMany', () => {
  it('gives the same records in the same order, whatever the number of workers', async () => {
    const pipeline = createPipeline();
    const expected = Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      record: pipeline.annotate(textOf(index), { id: String(index), published: '2024-02-01' }),
    }));
    for (const workers of [1, 3]) {
      expect(await collect(pipeline.annotateMany(texts(60), { workers }))).toEqual(expected);
    }
  });

  it('takes strings, and lists, and a text alone', async () => {
    const pipeline = createPipeline();
    expect(await collect(pipeline.annotateMany([textOf(1)]))).toEqual([
      { id: pipeline.annotate(textOf(1)).id, record: pipeline.annotate(textOf(1)) },
    ]);
    expect(await collect(pipeline.annotateMany([]))).toEqual([]);
  });

  it('gives what fails in its place, and goes on', async () => {
    const pipeline = createPipeline({ limits: { bytes: 100 } });
    const items = [
      { id: 'a', text: 'Ships wait.' },
      { id: 'b', text: 'a'.repeat(101) },
      { id: 'c', text: 'Ships wait.', published: 'tomorrow' },
      { id: 'd', text: 'Ships wait.' },
    ];
    const found = await collect(pipeline.annotateMany(items, { workers: 1 }));
    expect(found.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      ['b', 'input-too-large'],
      ['c', 'date-invalid'],
      ['d', undefined],
    ]);
  });

  it('gives up what takes too long, and goes on', async () => {
    const pipeline = createPipeline({ limits: { seconds: 1 } });
    const items = [{ id: 'long', text: `${textOf(1)} `.repeat(60_000) }, ...[1, 2, 3].map((n) => textOf(n))];
    const found = await collect(pipeline.annotateMany(items, { workers: 1 }));
    expect(found.map(({ error }) => error?.code)).toEqual(['time-exceeded', undefined, undefined, undefined]);
    expect(found[0]?.error?.message).toBe('long: took longer than 1 CPU seconds');
  });

  it('asks for no more texts than there is room for', async () => {
    const taken: number[] = [];
    for await (const { id } of createPipeline().annotateMany(texts(100_000, taken), { workers: 1 })) {
      if (id === '5') break;
    }
    expect(taken.length).toBeLessThan(1000);
  });

  it('ends when its signal does', async () => {
    const controller = new AbortController();
    let count = 0;
    for await (const _ of createPipeline().annotateMany(texts(100_000), { workers: 1, signal: controller.signal })) {
      count += 1;
      if (count === 3) controller.abort();
    }
    expect(count).toBe(3);
  });

  it('throws what its source throws, after what came before', async () => {
    async function* broken() {
      yield textOf(1);
      yield textOf(2);
      throw new Error('the wire is cut');
    }
    const found: Annotation[] = [];
    const read = async () => {
      for await (const annotation of createPipeline().annotateMany(broken(), { workers: 1 })) found.push(annotation);
    };
    await expect(read()).rejects.toThrow('the wire is cut');
    expect(found).toHaveLength(2);
  });
});

describe('writeReport', () => {
  it('writes a page of records, those of one id too', async () => {
    const out = join(temporaryFolder(), 'report.html');
    const records = [0, 1, 1].map((index) => annotate(textOf(index), { id: 'a', published: '2024-02-01' }));
    const written = await built.writeReport(records, { out, title: 'Berths' });
    expect(written).toMatchObject({ documents: 3, statements: 3, bytes: statSync(out).size });
    const report = readReport(out);
    expect(report.catalogue.documents.map(({ id }) => id)).toEqual(['a', 'a~2', 'a~3']);
    expect(report.head.title).toBe('Berths');
  });

  it('leaves nothing when the records fail', async () => {
    const folder = temporaryFolder();
    async function* failing() {
      yield annotate(textOf(1));
      throw new Error('no more');
    }
    await expect(built.writeReport(failing(), { out: join(folder, 'report.html') })).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual([]);
  });
});
