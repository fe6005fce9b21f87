import { describe, expect, it } from 'vitest';
import { publicationDateSchema } from '../../src/read/published.js';

const DATES: readonly (readonly [value: string, valid: boolean])[] = [
  ['2024-02-01', true],
  ['2024-02-29', true],
  ['0004-02-29', true],
  ['9999-12-31', true],
  ['1990-08-15T13:37', true],
  ['2024-02-01T09:00:00+13:00', true],
  ['2024-02-01T09:00:00.5Z', true],
  ['0000-01-01', false],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['0100-02-29', false],
  ['2023-13-01', false],
  ['2024-02-01T25:00', false],
  ['2024-2-1', false],
  ['1 February 2024', false],
  ['', false],
];

describe('a publication date', () => {
  it.each(DATES)('%j: %s', (value, valid) => {
    expect(publicationDateSchema.safeParse(value).success).toBe(valid);
  });
});
