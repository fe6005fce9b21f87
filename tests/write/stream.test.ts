import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PacedWriter } from '../../src/write/index.js';

describe('PacedWriter', () => {
  it('waits for a slow reader', async () => {
    const taken: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => taken.push(done) });
    let written = false;
    const writing = new PacedWriter(slow).write('one').then(() => {
      written = true;
    });
    await new Promise(setImmediate);
    expect(written).toBe(false);
    taken[0]?.();
    await writing;
    expect(written).toBe(true);
  });

  it('is closed when the reader has gone', async () => {
    const broken = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })),
    });
    const writer = new PacedWriter(broken);
    await writer.write('one');
    await new Promise(setImmediate);
    expect(writer.closed.aborted).toBe(true);
    await writer.write('two');
  });

  it.each([1, 100])('says what else is wrong, and again, with room for %d bytes', async (highWaterMark) => {
    const full = new Writable({
      highWaterMark,
      write: (_chunk, _encoding, done) =>
        setImmediate(() => done(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))),
    });
    const writer = new PacedWriter(full);
    const told = {
      code: 'output-unwritable',
      exitCode: 1,
      message: 'standard output: cannot be written (ENOSPC: no space left)',
    };
    await expect(writer.write('one')).rejects.toMatchObject(told);
    await expect(writer.write('two')).rejects.toMatchObject(told);
  });

  it('does not wait for a stream that breaks while it writes', async () => {
    const stuck = new Writable({ write: () => {} });
    const writing = new PacedWriter(stuck).write('one');
    stuck.destroy(new Error('gone'));
    await expect(writing).rejects.toThrow('standard output: cannot be written (gone)');
  });
});
