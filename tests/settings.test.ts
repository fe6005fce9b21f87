/** What is said of settings that are wrong. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../src/config.js';
import { allSettings, nameOf, parseSettings, valueAt } from '../src/settings.js';

const placeOf = (path: readonly PropertyKey[]) => `place ${path.length}`;
const toldOf = (settings: unknown): string => {
  try {
    parseSettings(settings, placeOf);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('parseSettings', () => {
  it.each<[unknown, string]>([
    [{ limits: { byte: 1 } }, 'place 2: limits.byte: unknown setting; did you mean limits.bytes?'],
    [{ limits: { recordbytes: 1 } }, 'place 2: limits.recordbytes: unknown setting; did you mean limits.recordBytes?'],
    [{ Limits: {} }, 'place 1: Limits: unknown setting; did you mean limits?'],
    [{ bytes: 1 }, 'place 1: bytes: unknown setting; did you mean limits.bytes?'],
    [{ dates: { compress: 'gzip' } }, 'place 2: dates.compress: unknown setting; did you mean run.compress?'],
    [{ run: { colour: 1 } }, 'place 2: run.colour: unknown setting, expected one of workers, shardDocuments, compress'],
    [{ colour: 1 }, 'place 1: colour: unknown setting, expected one of limits, run, read, dates, quality'],
    [{ '': 1 }, 'place 1: : unknown setting, expected one of limits, run, read, dates, quality'],
    [
      JSON.parse('{ "__proto__": 1 }'),
      'place 1: __proto__: unknown setting, expected one of limits, run, read, dates, quality',
    ],
    [{ limits: { bytes: 'many' } }, 'place 2: limits.bytes: expected a whole number, at least 1, found "many"'],
    [{ limits: { bytes: 1.5 } }, 'place 2: limits.bytes: expected a whole number, at least 1, found 1.5'],
    [{ limits: { seconds: 0 } }, 'place 2: limits.seconds: expected a number above 0, found 0'],
    [{ run: { workers: 999 } }, 'place 2: run.workers: expected a whole number from 1 to 256 or null, found 999'],
    [{ run: { workers: [1] } }, 'place 2: run.workers: expected a whole number from 1 to 256 or null, found a list'],
    [{ run: { compress: null } }, 'place 2: run.compress: expected one of none, gzip, zstd, found nothing'],
    [{ dates: { style: {} } }, 'place 2: dates.style: expected one of auto, news, narrative, found an object'],
    [{ dates: { style: 'x'.repeat(50) } }, `one of auto, news, narrative, found "${'x'.repeat(40)}…"`],
    [{ limits: null }, 'place 1: limits: expected settings (bytes, seconds, recordBytes, unpackRatio), found nothing'],
    [[], 'place 0: expected settings (limits, run, read, dates, quality), found a list'],
    [{ limits: { byte: 1 }, dates: 5 }, 'did you mean limits.bytes?; place 1: dates: expected settings (style, order)'],
    [
      { a1: 1, b2: 1, c3: 1, d4: 1, e5: 1, f6: 1, g7: 1 },
      'expected one of limits, run, read, dates, quality; and 2 more',
    ],
  ])('%j', (settings, told) => {
    expect(toldOf(settings)).toContain(told);
  });

  it('fills in the defaults', () => {
    expect(parseSettings({ run: { workers: 3 } }, placeOf)).toEqual({
      ...DEFAULT_CONFIG,
      run: { ...DEFAULT_CONFIG.run, workers: 3 },
    });
  });
});

describe('allSettings', () => {
  it('has every setting, with its default and a description', () => {
    const names = Object.entries(DEFAULT_CONFIG).flatMap(([section, values]) =>
      Object.keys(values).map((name) => `${section}.${name}`),
    );
    expect(allSettings().map(({ path }) => nameOf(path))).toEqual(names);
    for (const { path, description, ...setting } of allSettings()) {
      expect(setting.default).toEqual(valueAt(DEFAULT_CONFIG, path));
      expect(description).toMatch(/^[a-z].{10}/);
    }
  });
});
