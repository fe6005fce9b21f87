/** docs/reading.md says what the code knows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../src/read/field-names.js';
import { CONTAINERS, LISTS } from '../../src/read/formats/json/names.js';
import { readDate } from '../../src/read/row-dates.js';

const page = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8');
const code = (text: string) => Array.from(text.matchAll(/`([^`]+)`/g), ([, name = '']) => name);

describe('docs/reading.md', () => {
  it('names the fields of rows', () => {
    const [, table = ''] = /\| field \| names \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map(code));
    expect(rows.map(([, field, names]) => [field?.[0], names])).toEqual([...KNOWN_NAMES]);
  });

  it('shows dates that are read', () => {
    const [, table = ''] = /\| form \| \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
    const dates = code(table);
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date) => readDate(date) === null)).toEqual([]);
    expect(readDate('03/04/2024')).toBeNull();
  });

  it('names the lists of JSON', () => {
    const [, lists = '', containers = ''] = /around a list \(([^)]*?), also within ([^)]*)\)/.exec(page) ?? [];
    expect(code(lists).filter((name) => !LISTS.has(name))).toEqual([]);
    expect(code(containers).filter((name) => !CONTAINERS.has(name))).toEqual([]);
  });
});
