import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const TEXT = '“We will act,” said Ana Ruiz on Thursday. She thinks that the strike is over.';

const CONFIDENCE = /^0\.\d\d?$/;

describe('wirecopy statements', () => {
  it('shows who says what, and how it was found', async () => {
    const { status, stdout, stderr } = await wirecopy(temporaryFolder(), [
      'statements',
      TEXT,
      '--published',
      '2024-03-07',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    const isEvidence = ([label]: readonly string[]) => label === 'for' || label === 'against';
    expect(rows.filter(isEvidence).map(([label]) => label)).toEqual(['for', 'against', 'for', 'against']);
    expect(rows.filter((row) => !isEvidence(row))).toEqual([
      ['q1', 'direct', expect.stringMatching(CONFIDENCE)],
      ['content', '“We will act,”'],
      ['speaker', '"Ana Ruiz" (named, e1 Ana Ruiz)'],
      ['cue', '"said" (say: say, positive)'],
      ['said on', '2024-03-07'],
      ['found by', 'before-cue quote'],
      [''],
      ['q2', 'indirect', expect.stringMatching(CONFIDENCE)],
      ['content', 'that the strike is over'],
      ['speaker', '"She" (pronoun, e1 Ana Ruiz)'],
      ['cue', '"thinks" (think: think, positive)'],
      ['found by', 'after-cue clause'],
      [''],
    ]);
  });

  it('names what makes it unsure', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), ['statements', 'The ship sank. “It is late.”']);
    expect(stdout).toMatch(/speaker {3}unknown\n {4}found by {2}speech quote\n/);
    expect(stdout).toMatch(/against .*speaker none -\d\.\d\d/);
  });

  it('gives programs JSON', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), ['statements', TEXT, '--json']);
    const { statements, entities } = JSON.parse(stdout);
    expect(entities).toHaveLength(1);
    expect(statements[0].evidence).toContainEqual({ sign: 'words direct', worth: expect.any(Number) });
    expect(statements).toMatchObject([
      { construction: 'before-cue', content: 'quote', quote: { id: 'q1' } },
      { construction: 'after-cue', content: 'clause', quote: { id: 'q2', speaker: { entity: 'e1' } } },
    ]);
  });

  it('shows the words of the clean text', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), [
      'statements',
      '\u00a0\u200bShe thinks \u200bthat the strike is over.',
    ]);
    expect(stdout).toContain('content   that the strike is over\n');
  });

  it('says so when there is none', async () => {
    expect((await wirecopy(temporaryFolder(), ['statements', 'It rained.'])).stdout).toBe('no statements\n');
  });
});
