/** Addresses, filters, the cache and groups of rows. */
import { describe, expect, it } from 'vitest';
import { Cache } from '../../../src/report/page/data/cache.js';
import { grouped } from '../../../src/report/page/data/groups.js';
import { filterOf, NO_FILTER, queryOf, sizeOf } from '../../../src/report/page/state/filter.js';
import { hashOf, parseRoute } from '../../../src/report/page/state/route.js';

describe('routes', () => {
  it.each([
    ['', 'documents', [], {}],
    ['#/', 'documents', [], {}],
    ['#/said?act=deny&speaker=3', 'said', [], { act: 'deny', speaker: '3' }],
    ['#/document/a%2Fb%3Fc%23.txt?statement=q1', 'document', ['a/b?c#.txt'], { statement: 'q1' }],
    ['#/versions/a/b', 'versions', ['a', 'b'], {}],
    ['#/nothing/x', 'documents', ['x'], {}],
    ['#/document/100%', 'document', ['100%'], {}],
  ])('%s', (hash, view, parts, query) => {
    const route = parseRoute(hash);
    expect({ view: route.view, parts: route.parts, query: Object.fromEntries(route.query) }).toEqual({
      view,
      parts,
      query,
    });
  });

  it('hold no half of a character', () => {
    expect(parseRoute(hashOf('document', ['a \ud83d 🚢 \ude00'])).parts).toEqual(['a \ufffd 🚢 \ufffd']);
  });

  it('lead back', () => {
    const hash = hashOf(
      'document',
      ['a/b ?#%.txt'],
      [
        ['at', '1-2'],
        ['empty', ''],
      ],
    );
    expect(hash).toBe('#/document/a%2Fb%20%3F%23%25.txt?at=1-2');
    expect(parseRoute(hash).parts).toEqual(['a/b ?#%.txt']);
  });
});

describe('filters', () => {
  it.each([
    'act=warn&confidence=90',
    'speaker=4&organisation=2&from=2024-02-01&to=2024-03-01',
    'kind=direct&flag=short&speech=thought',
    '',
  ])('%s comes back', (text) => {
    const filter = filterOf(new Map(new URLSearchParams(text)), 10);
    expect(new URLSearchParams(queryOf(filter)).toString()).toBe(
      new URLSearchParams(Array.from(new URLSearchParams(text))).toString(),
    );
    expect(sizeOf(filter)).toBe(text === '' ? 0 : text.split('&').length);
  });

  it.each([
    'speaker=10',
    'speaker=-1',
    'speaker=1e3',
    'act=sing',
    'act=constructor',
    'flag=toString',
    'flag=__proto__',
    'confidence=NaN',
    'confidence=1000',
    'from=soon',
    'speech=sung',
  ])('%s asks for nothing', (text) => {
    expect(filterOf(new Map(new URLSearchParams(text)), 10)).toEqual(NO_FILTER);
  });
});

describe('groups', () => {
  it('have the rows of each value in order, and rows of several in each', () => {
    const groups = grouped(3, [0, 2, -1, 0, 2], { 3: [0, 1, 0] });
    expect([0, 1, 2].map((value) => Array.from(groups.rows(value)))).toEqual([[0, 3], [3], [1, 4]]);
    expect([0, 1, 2].map((value) => groups.count(value))).toEqual([2, 1, 2]);
  });
});

describe('the cache', () => {
  it('keeps those that were asked for last, and makes each once', async () => {
    const made: number[] = [];
    const cache = new Cache(2, async (key) => {
      made.push(key);
      return key * 10;
    });
    expect(await cache.get(1)).toBe(10);
    await cache.get(2);
    await cache.get(1);
    await cache.get(3);
    expect([cache.peek(1), cache.peek(2), cache.peek(3)]).toEqual([10, undefined, 30]);
    await Promise.all([cache.get(3), cache.get(3)]);
    expect(made).toEqual([1, 2, 3]);
  });

  it('forgets what failed', async () => {
    let fails = true;
    const cache = new Cache(2, async () => {
      if (fails) throw new Error('damaged');
      return 'whole';
    });
    await expect(cache.get(0)).rejects.toThrow('damaged');
    fails = false;
    expect(await cache.get(0)).toBe('whole');
  });
});
