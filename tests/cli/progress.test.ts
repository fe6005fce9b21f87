/** What is told of a run while it works. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Grown, Pace } from '../../src/cli/pace.js';
import { showProgress, describe as told } from '../../src/cli/progress.js';

const PROGRESS = { done: 0, failed: 0, bytes: 0, totalBytes: null };

describe('the line', () => {
  it.each<[object, Grown | null, string]>([
    [{}, null, '0 done'],
    [{ done: 1204, failed: 2 }, null, '1,204 done, 2 failed'],
    [{ done: 7 }, { documents: 51.4, bytes: 0 }, '7 done, 51 a second'],
    [{ done: 7 }, { documents: 2.44, bytes: 0 }, '7 done, 2.4 a second'],
    [{ done: 7 }, { documents: 0.1, bytes: 0 }, '7 done, 6 a minute'],
    [{ done: 7 }, { documents: 0, bytes: 0 }, '7 done'],
    [{ bytes: 50, totalBytes: 150 }, { documents: 12, bytes: 10 }, '0 done, 12 a second, 10 s left'],
    [{ bytes: 0, totalBytes: 1200 }, { documents: 12, bytes: 10 }, '0 done, 12 a second, 2 min left'],
    [{ bytes: 0, totalBytes: 72_000 }, { documents: 1500, bytes: 10 }, '0 done, 1,500 a second, 2 h left'],
    [{ bytes: 150, totalBytes: 150 }, { documents: 12, bytes: 10 }, '0 done, 12 a second'],
    [{ bytes: 50, totalBytes: null }, { documents: 12, bytes: 10 }, '0 done, 12 a second'],
  ])('of %j at %j is %j', (progress, pace, line) => {
    expect(told({ ...PROGRESS, ...progress }, pace)).toBe(line);
  });
});

describe('Pace', () => {
  it('says nothing until a second has passed', () => {
    const pace = new Pace();
    expect(pace.add({ documents: 1, bytes: 10 }, 0)).toBeNull();
    expect(pace.add({ documents: 5, bytes: 50 }, 0.5)).toBeNull();
    expect(pace.add({ documents: 9, bytes: 90 }, 2)).toEqual({ documents: 4, bytes: 40 });
  });

  it('forgets what was skipped at the beginning', () => {
    const pace = new Pace();
    pace.add({ documents: 0, bytes: 0 }, 0);
    pace.add({ documents: 10_000, bytes: 1e6 }, 1);
    let last = null;
    for (let second = 2; second <= 60; second += 1) {
      last = pace.add({ documents: 10_000 + 3 * (second - 1), bytes: 1e6 + 30 * (second - 1) }, second);
    }
    expect(last).toEqual({ documents: 3, bytes: 30 });
  });
});

describe('the log line', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function logged(level: string, isQuiet = false): Promise<string[]> {
    const lines: string[] = [];
    const log = pino({ level, base: null }, { write: (line: string) => lines.push(line) });
    const display = await showProgress({ isQuiet, log, interrupted: new AbortController().signal, seconds: 2 });
    display.show({ ...PROGRESS, done: 3 });
    vi.advanceTimersByTime(1900);
    expect(lines).toEqual([]);
    display.show({ ...PROGRESS, done: 7, failed: 1 });
    vi.advanceTimersByTime(2200);
    display.end();
    vi.advanceTimersByTime(10_000);
    return lines.map((line) => JSON.parse(line).msg);
  }

  it('comes as often as was asked, also where only warnings are logged, until the run ends', async () => {
    expect(await logged('warn')).toEqual([
      expect.stringMatching(/^7 done, 1 failed/),
      expect.stringMatching(/^7 done, 1 failed/),
    ]);
  });

  it('does not come with --quiet, nor where nothing is logged', async () => {
    expect(await logged('warn', true)).toEqual([]);
    expect(await logged('silent')).toEqual([]);
  });
});
