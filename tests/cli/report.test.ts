/** `wirecopy report`, and the pages of check and evaluate, as they are built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../report/read-report.js';
import { edit, filesIn, folderWith, write } from './folders.js';
import { start, until, wirecopy } from './wirecopy.js';

const INPUTS = {
  'in/a.txt': '“We wait,” said Ms Ana Ruiz of Corvel Bank on Thursday.',
  'in/b.txt': '“We left,” said Tom Bell.',
};

describe('wirecopy report', () => {
  it('makes a page of a run, and says what is in it', async () => {
    const folder = folderWith(INPUTS);
    await wirecopy(folder, ['run', 'in', '--workers', '1']);
    const { status, stdout, stderr } = await wirecopy(folder, ['report', 'outputs', '--title', 'A <week>']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^2 documents, 2 statements\nreport: report\.html \(\d+\.\d MB\)\n$/);
    const { head, catalogue, title } = readReport(join(folder, 'report.html'));
    expect(head).toMatchObject({ title: 'A <week>', counts: { documents: 2, statements: 2 }, comparison: false });
    expect(catalogue.documents.map(({ path }) => path)).toEqual(['in/a.txt', 'in/b.txt']);
    expect(title).toBe('A <week>');
  });

  it('compares two runs, from standard input, for programs', async () => {
    const folder = folderWith(INPUTS);
    await wirecopy(folder, ['run', 'in', '--workers', '1', '--out', 'before']);
    write(folder, { 'in/b.txt': '“We left,” said Mary Fenn.' });
    const { stdout: records } = await wirecopy(folder, ['annotate'], '{"text":"“We left,” said Tom Bell.","id":"x"}\n');
    const made = await wirecopy(
      folder,
      ['report', '-', '--against', 'before', '--json', '--out', 'new/c.html', '--force'],
      records,
    );
    expect(made.stderr).toBe('');
    expect(JSON.parse(made.stdout)).toMatchObject({
      documents: 1,
      out: 'new/c.html',
      differences: { new: 1, gone: 2, changed: 0 },
    });
    expect(readReport(join(folder, 'new/c.html')).comparison).toMatchObject({
      what: 'runs',
      before: 'before',
      after: 'standard input',
    });
  });

  it('names an empty run, and leaves nothing', async () => {
    const folder = folderWith({ 'outputs/index.jsonl': '' });
    const { status, stdout, stderr } = await wirecopy(folder, ['report', 'outputs']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: outputs: no records, expected records of wirecopy run or annotate/);
    expect(readdirSync(folder)).toEqual(['outputs']);
  });

  it('does not write over what is no page', async () => {
    const folder = folderWith({ 'records.jsonl': 'mine' });
    const { status, stderr } = await wirecopy(folder, ['report', 'records.jsonl', '--out', 'records.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: records.jsonl: there already, and no page/);
    expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe('mine');
  });

  it('leaves the earlier page, and nothing half written, when it is ended', async () => {
    const folder = folderWith({ ...INPUTS, 'report.html': '<!doctype html>earlier' });
    const { stdout: record } = await wirecopy(folder, ['annotate'], '{"text":"“We left,” said Tom Bell.","id":"x"}\n');
    const { child, ended } = start(folder, 'report', '-');
    // Standard input stays open: the program waits for more.
    child.stdin?.write(record);
    await until(() => readdirSync(folder).some((name) => name.endsWith('.tmp')));
    child.kill('SIGINT');
    expect((await ended).status).toBe(130);
    expect(filesIn(folder).sort()).toEqual(['in/a.txt', 'in/b.txt', 'report.html']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('<!doctype html>earlier');
  });
});

describe('pages of check and evaluate', () => {
  it('shows differences, of which accept takes those that are listed', async () => {
    const folder = folderWith({ 'texts/ferry.txt': '“We wait,” said Ana Ruiz on 7 March 2024.\n' });
    await wirecopy(folder, ['accept', 'mine', '--new', 'texts/ferry.txt']);
    const fixture = join(folder, 'mine/ferry.yaml');
    edit(fixture, 'value: 2024-03-07', 'value: 2024-03-06');
    edit(fixture, 'cue: said', 'cue: null');
    write(folder, {
      'mine/known-differences.json': JSON.stringify([
        { fixture: 'ferry', difference: 'date 7 March 2024: value', reason: 'one' },
        { fixture: 'ferry', difference: 'quote "“We wait,”": cue', reason: 'other' },
      ]),
    });
    const checked = await wirecopy(folder, ['check', 'mine', '--html', 'check.html']);
    expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: '' });
    const { differences = [] } = readReport(join(folder, 'check.html')).comparison ?? {};
    expect(differences.map(({ reason }) => reason).sort()).toEqual(['one', 'other']);
    const date = differences.find(({ layer }) => layer === 'date');
    write(folder, { 'accept.txt': `${date?.pointer}\n` });
    const accepted = await wirecopy(folder, ['accept', 'mine', '--list', 'accept.txt']);
    expect(accepted).toEqual({ status: 0, stdout: 'accepted mine/ferry.yaml\n', stderr: '' });
    const content = readFileSync(fixture, 'utf8');
    expect(content).toContain('value: 2024-03-07');
    expect(content).toContain('cue: null');
    expect(readFileSync(join(folder, 'mine/known-differences.json'), 'utf8')).not.toContain('7 March');
    expect((await wirecopy(folder, ['check', 'mine'])).stdout).toBe(
      '1 fixture, 0 new differences, 1 known difference\n',
    );
  });

  it.each([
    ['no fixture', 'storm\tagency\n', 'storm: no such fixture in mine'],
    ['no difference', 'ferry\tagency\n', 'ferry: agency: there is no such difference'],
    ['no line', 'ferry agency\n', 'list.txt:1: expected the name of a fixture, a tab, and what differs'],
  ])('refuse a list of %s', async (_, list, message) => {
    const folder = folderWith({ 'texts/ferry.txt': '“We wait,” said Ana Ruiz.\n', 'list.txt': list });
    await wirecopy(folder, ['accept', 'mine', '--new', 'texts/ferry.txt']);
    const { status, stderr } = await wirecopy(folder, ['accept', 'mine', '--list', 'list.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('shows gold and found beside each other', async () => {
    const gold = {
      id: 'rain',
      text: 'It rained on Tuesday.',
      dct: '2031-05-07',
      timexes: [{ start: 13, end: 20, type: 'DATE', value: '2031-05-13' }],
    };
    const folder = folderWith({ 'gold.jsonl': `${JSON.stringify(gold)}\n` });
    const { status, stderr } = await wirecopy(folder, ['evaluate', 'gold.jsonl', '--html', 'errors.html']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readReport(join(folder, 'errors.html')).comparison).toMatchObject({
      what: 'gold',
      differences: [
        { document: 0, layer: 'date', before: 'Tuesday = DATE 2031-05-13', after: 'Tuesday = DATE 2031-05-06' },
      ],
    });
  });
});
