import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordSchema } from '../../src/record.js';
import { temporaryFolder } from '../temporary.js';
import { start, wirecopy } from './wirecopy.js';

const failureSchema = z.strictObject({
  id: z.string().nullable(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

/** The lines of standard output; each is a record or a failure. */
function linesOf(stdout: string) {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => z.union([recordSchema, failureSchema]).parse(JSON.parse(line)));
}

const annotate = (input: string | Uint8Array, ...options: string[]) =>
  wirecopy(temporaryFolder(), ['annotate', ...options], input);

describe('wirecopy annotate', () => {
  it('writes a record for every row, in order', async () => {
    const rows = ['b', 'a', 'c'].map((id) => JSON.stringify({ id, text: `Dockers of ${id} walked out.` }));
    const { status, stdout, stderr } = await annotate(`${rows.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('takes a byte-order mark, blank lines, CRLF, and a last line without an end', async () => {
    const { status, stdout } = await annotate('\uFEFF{"id":1,"text":"One."}\r\n\n  \n{"id":2,"text":"Two."}');
    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('ends lines at \\n only', async () => {
    const { status, stdout } = await annotate('{"id":"u","text":"One.\u2028Two.\u0085Three."}\n');
    expect(status).toBe(0);
    expect(linesOf(stdout)).toHaveLength(1);
  });

  it('puts the error of a bad line in its place and goes on', async () => {
    const bad = Buffer.concat([Buffer.from('{"id":"e","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const { status, stdout, stderr } = await annotate(
      Buffer.concat([
        Buffer.from('{"id":"a","text":"One."}\nnot json\n{"id":"c"}\n{"id":"d","text":"x","published":"2024-13-01"}\n'),
        bad,
        Buffer.from('{"id":"f","text":"Six."}\n'),
      ]),
    );
    expect(status).toBe(1);
    const lines = linesOf(stdout);
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'c', 'd', 'e', 'f']);
    expect(lines[4]).toMatchObject({ text: 'café' });
    expect(lines[3]).toMatchObject({ published: null, warnings: [{ code: 'date-unreadable' }, {}, {}] });
    const failures = lines.flatMap((line) => ('error' in line ? [line.error] : []));
    expect(failures.map(({ code }) => code)).toEqual(Array(2).fill('row-malformed'));
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('line 2: not valid JSON'),
      'line 3: no field text; it has id: try --field text=id',
    ]);
    for (const line of [2, 3]) expect(stderr).toContain(`line ${line}: `);
  });

  it('refuses a text that is too large, and goes on', async () => {
    const { status, stdout } = await annotate(
      `${JSON.stringify({ id: 'large', text: 'a'.repeat(16_000_001) })}\n{"id":"small","text":"One."}\n`,
    );
    expect(status).toBe(1);
    expect(linesOf(stdout)).toMatchObject([{ id: 'large', error: { code: 'input-too-large' } }, { id: 'small' }]);
  });

  it('says so when standard input is empty', async () => {
    const { status, stdout, stderr } = await annotate('');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('standard input is empty');
  });

  it('ends quietly when nobody reads any more', async () => {
    const { child, ended } = start(temporaryFolder(), 'annotate');
    child.stdin?.on('error', () => {});
    const row = `${JSON.stringify({ text: 'Dockers walked out on Thursday. '.repeat(200) })}\n`;
    child.stdin?.write(row.repeat(20));
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.stdin?.end(row.repeat(200));
    const { status, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends with 130 when interrupted, after a whole line', async () => {
    const { child, ended } = start(temporaryFolder(), 'annotate');
    child.stdin?.write('{"id":"a","text":"One."}\n');
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { status, stdout } = await ended;
    expect(status).toBe(130);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['a']);
  });
});
