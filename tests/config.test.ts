/** What of the configuration enters the hash that stands in every record. */
import { describe, expect, it } from 'vitest';
import { configHash, configSchema, type Settings } from '../src/config.js';

const hashOf = (settings: Settings) => configHash(configSchema.parse(settings));

describe('configHash', () => {
  it.each<[string, Settings]>([
    ['a limit', { limits: { bytes: 5, seconds: 0.5, recordBytes: 7 } }],
    ['the number of workers', { run: { workers: 7 } }],
    ['the size of a shard', { run: { shardDocuments: 10 } }],
    ['compression', { run: { compress: 'zstd' } }],
  ])('is the same with %s, which changes no record', (_, settings) => {
    expect(hashOf(settings)).toBe(hashOf({}));
  });

  it.each<[string, Settings]>([
    ['the style of dates', { dates: { style: 'news' } }],
    ['the order of dates', { dates: { order: 'day-first' } }],
  ])('is another one with %s', (_, settings) => {
    expect(hashOf(settings)).not.toBe(hashOf({}));
  });
});
