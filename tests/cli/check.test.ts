import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkFixtures, show } from '../../src/check/index.js';
import { DEFAULT_CONFIG } from '../../src/index.js';
import { HARBOUR_STRIKE } from '../check/harbour-strike.js';
import { temporaryFolder } from '../temporary.js';
import { edit } from './folders.js';
import { wirecopy } from './wirecopy.js';

const STORY = 'Dockers walked out. Their union said so.\n\nShips left.\n';

let fixture: Promise<string> | undefined;

/** A folder with one text, and its fixture as `accept` makes it, which is made once. */
async function accepted(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts/strike.txt'), STORY);
  fixture ??= accept(folder);
  const content = await fixture;
  mkdirSync(join(folder, 'mine'), { recursive: true });
  writeFileSync(join(folder, 'mine/strike.yaml'), content);
  return folder;
}

async function accept(folder: string): Promise<string> {
  const made = await wirecopy(folder, ['accept', 'mine', '--new', 'texts/strike.txt', '--published', '2024-03-07']);
  expect(made).toEqual({ status: 0, stdout: 'accepted mine/strike.yaml\n', stderr: '' });
  return readFileSync(join(folder, 'mine/strike.yaml'), 'utf8');
}

/** What `wirecopy check mine` prints, without the start of a process, which takes longer than all the rest. */
async function check(folder: string): Promise<{ passed: boolean; stdout: string }> {
  const result = await checkFixtures(join(folder, 'mine'), DEFAULT_CONFIG);
  return { passed: result.passed, stdout: stripVTControlCharacters(show(result)).replaceAll(`${folder}/`, '') };
}

const SENTENCE_END = 'sentence end unexpected: "Dockers walked out. | Their union said so. …"';

function listKnown(folder: string, ...entries: readonly object[]): void {
  writeFileSync(join(folder, 'mine/known-differences.json'), JSON.stringify(entries));
}

describe('wirecopy accept, then check', () => {
  it('finds no difference', async () => {
    const folder = await accepted();
    const { status, stdout } = await wirecopy(folder, ['check', 'mine']);
    expect(stdout).toBe('1 fixture, 0 new differences, 0 known differences\n');
    expect(status).toBe(0);
  });

  it('keeps the input and what is given', async () => {
    const folder = await accepted();
    expect(readFileSync(join(folder, 'mine/strike.yaml'), 'utf8')).toMatch(
      /^input: \.\.\/texts\/strike\.txt\ngiven: \{ published: 2024-03-07 \}\n/,
    );
  });

  it('takes the current result again, and its known differences out of the list', async () => {
    const folder = await accepted();
    edit(join(folder, 'mine/strike.yaml'), /out\.\n +Their/, 'out. Their');
    listKnown(folder, { fixture: 'strike', difference: SENTENCE_END, reason: 'not yet' });
    expect((await wirecopy(folder, ['accept', 'mine'])).stdout).toBe('accepted mine/strike.yaml\n');
    expect((await wirecopy(folder, ['check', 'mine'])).status).toBe(0);
    expect((await wirecopy(folder, ['accept', 'mine'])).stdout).toBe('nothing to accept\n');
  });

  it('does not write over a fixture with --new', async () => {
    const folder = await accepted();
    const { status, stderr } = await wirecopy(folder, ['accept', 'mine', '--new', 'texts/strike.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('mine/strike.yaml: this fixture is there already');
  });
});

describe('wirecopy check', () => {
  it('shows a difference with its place, expected and found, and ends with 1', async () => {
    const folder = await accepted();
    edit(join(folder, 'mine/strike.yaml'), 'headline: null', 'headline: Ships left.');
    const { status, stdout } = await wirecopy(folder, ['check', 'mine']);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        'mine/strike.yaml:4:1  headline',
        '  expected  Ships left.',
        '  found     none',
        '',
        '1 fixture, 1 new difference, 0 known differences',
        '',
      ].join('\n'),
    );
  });

  it('shows where a sentence ends that should not', async () => {
    const folder = await accepted();
    edit(join(folder, 'mine/strike.yaml'), /out\.\n +Their/, 'out. Their');
    const { stdout } = await check(folder);
    expect(stdout).toContain(`mine/strike.yaml:10:22  ${SENTENCE_END}\n`);
  });

  it('--json lists all differences', async () => {
    const folder = await accepted();
    edit(join(folder, 'mine/strike.yaml'), /out\.\n +Their/, 'out. Their');
    const { status, stdout } = await wirecopy(folder, ['check', 'mine', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      passed: false,
      differences: [{ fixture: 'strike', difference: SENTENCE_END, known: null, line: 10 }],
    });
  });

  it('passes with a known difference', async () => {
    const folder = await accepted();
    edit(join(folder, 'mine/strike.yaml'), /out\.\n +Their/, 'out. Their');
    listKnown(folder, { fixture: 'strike', difference: SENTENCE_END, reason: 'not yet' });
    expect(await check(folder)).toEqual({
      passed: true,
      stdout: '1 fixture, 0 new differences, 1 known difference\n',
    });
  });

  it.each([
    ['has gone', [{ fixture: 'strike', difference: 'agency', reason: 'x' }], 'has gone, take it out: strike: agency'],
    ['names an unknown fixture', [{ fixture: 'strik', difference: 'agency', reason: 'x' }], 'no such fixture: strik'],
    [
      'is listed twice',
      [1, 2].map(() => ({ fixture: 'strike', difference: 'agency', reason: 'x' })),
      'listed twice: strike: agency',
    ],
  ])('fails on a known difference that %s', async (_, entries, message) => {
    const folder = await accepted();
    listKnown(folder, ...entries);
    const { passed, stdout } = await check(folder);
    expect(passed).toBe(false);
    expect(stdout).toContain(message);
  });

  it.each([
    ['no JSON', '[', 'mine/known-differences.json: '],
    ['another shape', '[{ "fixture": "strike" }]', 'mine/known-differences.json: 0: difference: '],
  ])('throws when the list of known differences is %s', async (_, content, message) => {
    const folder = await accepted();
    writeFileSync(join(folder, 'mine/known-differences.json'), content);
    await expect(check(folder)).rejects.toMatchObject({
      code: 'fixture-corrupt',
      message: expect.stringContaining(message),
    });
  });

  it('ends with 1 and a hint when the list of known differences cannot be read', async () => {
    const folder = await accepted();
    writeFileSync(join(folder, 'mine/known-differences.json'), '[');
    const { status, stdout, stderr } = await wirecopy(folder, ['check', 'mine']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error: mine\/known-differences\.json: .+\nhint: .+\n$/);
  });

  it('ends with 1 and shows the error of a corrupt fixture', async () => {
    const folder = await accepted();
    writeFileSync(join(folder, 'mine/strike.yaml'), 'input: [');
    const { status, stdout } = await wirecopy(folder, ['check', 'mine']);
    expect(status).toBe(1);
    expect(stdout).toContain('error: mine/strike.yaml:');
  });

  it.each([
    ['is no YAML', HARBOUR_STRIKE.replace('[Ana', '[[Ana'), 'broken.yaml:'],
    ['lacks a part', HARBOUR_STRIKE.replace('agency: HNS\n', ''), 'broken.yaml:1: agency: '],
    ['has an unknown part', HARBOUR_STRIKE.replace('agency:', 'agence:'), 'Unrecognized key: "agence"'],
    ['has a wrong type', HARBOUR_STRIKE.replace('type: PERSON', 'type: HUMAN'), 'broken.yaml:23: entities.0.type: '],
    [
      'names what is not there',
      HARBOUR_STRIKE.replace('[Marta', '[Marga'),
      'entities.0.mentions.name.0: "Marga Oliveira"',
    ],
    ['has no input', HARBOUR_STRIKE, 'broken.yaml:1: input: inputs/harbour-strike.txt: cannot be read'],
  ])('tells of a fixture that %s, and goes on', async (_, content, message) => {
    const folder = await accepted();
    writeFileSync(join(folder, 'mine/broken.yaml'), content);
    const { passed, stdout } = await check(folder);
    expect(passed).toBe(false);
    expect(stdout).toContain('error: mine/broken.yaml:');
    expect(stdout).toContain(message);
    expect(stdout).toContain('2 fixtures, 0 new differences, 0 known differences, 1 fixture not compared');
  });
});
