/** `wirecopy export` and `wirecopy import`, as they are built: a run, out to annotators, and back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folders.js';
import { wirecopy } from './wirecopy.js';

const INPUTS = {
  'in/ferry.txt':
    'Ferries Stop at Odrun\n\nODRUN, May 5 (HNS) - 🚢 Mara Quill, the chair of Harl Ferries, said on Monday: “We wait.” She left for Lisbon.',
  'in/rain.txt': 'It rained in Lisbon on Tuesday, Tom Bell told reporters.',
};

/** A folder with records of both. */
async function ran(): Promise<string> {
  const folder = folderWith(INPUTS);
  const { status } = await wirecopy(folder, ['run', 'in', '--workers', '1', '--published', '2031-05-07', '--quiet']);
  expect(status).toBe(0);
  return folder;
}

describe('wirecopy export', () => {
  it.each(['brat', 'inception'])('and import lead to %s and back to gold and fixtures', async (format) => {
    const folder = await ran();
    const out = await wirecopy(folder, ['export', 'outputs', '--to', format, '--out', `to-${format}`]);
    expect({ status: out.status, stdout: out.stdout }).toEqual({ status: 0, stdout: '' });
    expect(out.stderr).toMatch(/^2 documents: .*\n.* does not hold: .*Paragraph/);
    const back = await wirecopy(folder, [
      'import',
      `to-${format}`,
      '--from',
      format,
      '--out',
      `back-${format}`,
      '--json',
    ]);
    expect({ status: back.status, stderr: back.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(back.stdout)).toMatchObject({ documents: 2, fixtures: 2, unknown: {}, changed: 0 });
    const check = await wirecopy(folder, ['check', `back-${format}/fixtures`]);
    expect({ status: check.status, stdout: check.stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/2 fixtures, 0 new differences/),
    });
    const scored = await wirecopy(folder, ['evaluate', `back-${format}/gold.jsonl`, '--records', 'outputs', '--json']);
    expect(scored.status).toBe(0);
    expect(scored.stdout).not.toMatch(/"f1":(?!1[,}]|null)/);
  });

  it('to CoNLL-U writes a file, too, and tells programs what it holds', async () => {
    const folder = await ran();
    const { status, stdout } = await wirecopy(folder, [
      'export',
      'outputs',
      '--to',
      'conllu',
      '--out',
      'a/b.conllu',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'conllu', documents: 2, written: { GPE: expect.any(Number) } });
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.conllu']);
    const lines = readFileSync(join(folder, 'a/b.conllu'), 'utf8').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^# newdoc id = [0-9a-f]{64}$/),
        '# global.Entity = eid-etype-head-kind-identity',
        expect.stringMatching(/^\d+\tLisbon\t.*\tEntity=\(e\d+-GPE-1-name-.*\)\|.*start_char=\d+\|end_char=\d+$/),
      ]),
    );
    const again = await wirecopy(folder, ['export', 'outputs', '--to', 'conllu', '--out', 'a/b.conllu']);
    expect(again).toMatchObject({ status: 2, stderr: expect.stringMatching(/b\.conllu is there already/) });
  });

  it('reads records of annotate, and leaves out errors and texts of nothing', async () => {
    const folder = folderWith({});
    const rows = '{"text":"“We left,” said Tom Bell."}\n{"text":""}\n{}\n';
    const { stdout: records } = await wirecopy(folder, ['annotate', '--log-level', 'silent'], rows);
    const { status, stdout } = await wirecopy(
      folder,
      ['export', '-', '--to', 'label-studio', '--out', 'tasks', '--json'],
      records,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, empty: 1, leftOut: { 'errors of annotate': 1 } });
    expect(readdirSync(join(folder, 'tasks')).sort()).toEqual([
      'documents.jsonl',
      'labelling-config.xml',
      'tasks.json',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'tasks/tasks.json'), 'utf8'))).toMatchObject([{ predictions: [{}] }]);
  });

  it('names the place of a record that has no text', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'bare.jsonl'), '{"schemaVersion":"2.3.0","id":"a"}\n');
    const { status, stderr } = await wirecopy(folder, ['export', 'bare.jsonl', '--to', 'brat', '--out', 'bare']);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error: bare\.jsonl: line 1: /),
    });
  });

  it.each([
    [['export', 'outputs', '--out', 'x'], /--to/],
    [['export', 'outputs', '--to', 'word', '--out', 'x'], /word/],
    [['import', 'outputs', '--from', 'brat', '--out', 'x'], /no annotations/],
    [['import', 'in/rain.txt', '--from', 'brat', '--out', 'x'], /expected a file of brat: \.ann/],
  ])('%j is refused', async (parameters, message) => {
    const folder = folderWith({ ...INPUTS, 'outputs/none.txt': '' });
    const { status, stderr } = await wirecopy(folder, parameters);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(message);
  });
});
