import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const TEXT = 'The strike began on Thursday. Two days later it ended.';

describe('wirecopy dates', () => {
  it('shows what was read and why', async () => {
    const { status, stdout, stderr } = await wirecopy(temporaryFolder(), ['dates', TEXT, '--published', '2024-03-07']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['published 2024-03-07 (option)'],
      [''],
      ['', 'text', 'form', 'type', 'value', 'mod', 'basis', 'anchor'],
      ['d1', 'Thursday', 'weekday', 'DATE', '2024-03-07', 'published', '2024-03-07'],
      ['d2', 'Two days later', 'ago', 'DATE', '2024-03-09', 'previous', 'd1 "Thursday"'],
      [''],
    ]);
  });

  it('gives programs JSON', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), ['dates', TEXT, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      published: null,
      dates: [{ value: 'XXXX-WXX-4', form: 'weekday', status: 'unresolved' }, { form: 'ago' }],
    });
  });

  it('refuses a publication date that is none', async () => {
    const { status, stderr } = await wirecopy(temporaryFolder(), ['dates', TEXT, '--published', '2023-13-01']);
    expect(status).toBe(2);
    expect(stderr).toContain('2023-13-01');
  });
});
