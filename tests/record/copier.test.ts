import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Copier } from '../../src/record/copier.js';

const schema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['word', 'mark']),
  start: z.uint32(),
  share: z.number().min(0).max(1),
  digest: z.string().regex(/^[0-9a-f]{4}$/),
  other: z.strictObject({ names: z.array(z.string()).min(1) }).nullable(),
  extra: z.record(z.string(), z.json()),
});
const copier = new Copier(schema);
const ALLOWED = {
  extra: { depth: [1, null] },
  other: { names: ['Okun'] },
  digest: '0a1b',
  share: 0.5,
  start: 0,
  kind: 'mark',
  id: 'e1',
};

describe('Copier', () => {
  it.each<[what: string, value: unknown]>([
    ['all of it', ALLOWED],
    ['null where it may stand', { ...ALLOWED, other: null }],
    ['the greatest offset', { ...ALLOWED, start: 2 ** 32 - 1 }],
  ])('copies as zod does: %s', (_, value) => {
    const copy = copier.copy(value);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(schema.parse(value)));
    expect(copy).not.toBe(value);
  });

  it('shares nothing with what it copies', () => {
    const copy = copier.copy(ALLOWED);
    expect(copy?.other).not.toBe(ALLOWED.other);
    expect(copy?.other?.names).not.toBe(ALLOWED.other.names);
  });

  it.each<[what: string, value: unknown]>([
    ['no object', 'e1'],
    ['a list', [ALLOWED]],
    ['nothing', null],
    ['a key that is missing', { ...ALLOWED, id: undefined }],
    ['a key too many', { ...ALLOWED, more: 1 }],
    ['an empty string', { ...ALLOWED, id: '' }],
    ['a word that is none of the list', { ...ALLOWED, kind: 'line' }],
    ['an offset below 0', { ...ALLOWED, start: -1 }],
    ['a fraction', { ...ALLOWED, start: 0.5 }],
    ['an offset that is too great', { ...ALLOWED, start: 2 ** 32 }],
    ['a number out of its bounds', { ...ALLOWED, share: 2 }],
    ['a string of another form', { ...ALLOWED, digest: 'xyz' }],
    ['an empty list', { ...ALLOWED, other: { names: [] } }],
    ['a number in a list of strings', { ...ALLOWED, other: { names: [1] } }],
    ['what is no JSON', { ...ALLOWED, extra: { depth: 1n } }],
  ])('refuses what zod refuses: %s', (_, value) => {
    expect(copier.copy(value)).toBeNull();
    expect(schema.safeParse(value).success).toBe(false);
  });
});
