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

  it('passes other errors on', async () => {
    const full = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('disk full'), { code: 'ENOSPC' })),
    });
    await expect(new PacedWriter(full).write('one')).rejects.toThrow('disk full');
  });
});
