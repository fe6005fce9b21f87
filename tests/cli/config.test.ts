/** The file for `--config`, and `wirecopy config`, which prints what is in force. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readConfiguration } from '../../src/cli/settings.js';
import { configSchema, DEFAULT_CONFIG } from '../../src/config.js';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

function fileOf(content: string | Uint8Array, name = 'wirecopy.yaml'): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  return { folder, path };
}

describe('a configuration file', () => {
  const DAY_FIRST = configSchema.parse({ dates: { order: 'day-first' } });

  it.each<[string, string | Uint8Array, unknown]>([
    ['YAML', 'dates:\n  order: day-first\n', DAY_FIRST],
    ['JSON', '{ "dates": { "order": "day-first" } }', DAY_FIRST],
    ['JSON with a byte-order mark', '\uFEFF{ "dates": { "order": "day-first" } }', DAY_FIRST],
    ['YAML with a byte-order mark and other line ends', '\uFEFFdates:\r\n  order: day-first\r\n', DAY_FIRST],
    ['where its schema is', '{ "$schema": "config.schema.json", "dates": { "order": "day-first" } }', DAY_FIRST],
    ['nothing', '', DEFAULT_CONFIG],
    ['comments only', '# dates:\n#   order: day-first\n', DEFAULT_CONFIG],
  ])('may hold %s', async (_, content, config) => {
    expect(await readConfig({ config: fileOf(content).path })).toEqual(config);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an unknown setting', 'limits:\n  seconds: 5\n  byte: 1\n', ':3: limits.byte: unknown setting; did you mean'],
    ['a wrong value', '{\n "limits": {\n  "bytes": "many" } }', ':3: limits.bytes: expected a whole number'],
    ['a key twice', 'run: {}\nrun: {}\n', ':2: Map keys must be unique'],
    ['a bad alias', 'run:\n  workers: *n\n', ':2: *n stands for nothing before it'],
    ['another encoding', Buffer.from('run: {}\n# caf\xe9\n', 'latin1'), ':2: not in UTF-8'],
    ['a text', 'Ships wait.', ':1: expected settings (limits, run, read, dates, quality), found "Ships wait."'],
  ])('with %s is refused', async (_, content, told) => {
    const { path } = fileOf(content);
    await expect(readConfig({ config: path })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(`${path}${told}`),
    });
  });

  it('gives its line, an option gives its name', async () => {
    const { path } = fileOf('limits:\n  seconds: 5\nrun:\n  workers: 3\n  compress: gzip\n');
    const { config, originOf } = await readConfiguration({ config: path, workers: 2, shardSize: 10 });
    expect(config.run).toEqual({ workers: 2, shardDocuments: 10, compress: 'gzip' });
    const origins = [
      ['limits', 'seconds'],
      ['limits', 'bytes'],
      ['run', 'workers'],
      ['run', 'shardDocuments'],
      ['run', 'compress'],
    ].map(originOf);
    expect(origins).toEqual([`${path}:2`, 'default', '--workers', '--shard-size', `${path}:5`]);
  });
});

describe('wirecopy config', () => {
  const parameters = ['config', '--config', 'wirecopy.yaml', '--workers', '2'];

  it('prints YAML that can be read again and says the same', async () => {
    const { folder } = fileOf('limits: { seconds: 0.5 }\ndates:\n  style: news\n');
    const { status, stdout } = await wirecopy(folder, parameters);
    expect(status).toBe(0);
    expect(stdout).toContain('  seconds: 0.5 # wirecopy.yaml:1\n');
    expect(stdout).toContain('  workers: 2 # --workers\n');
    expect(stdout).toContain('  # a document with more bytes is refused (a whole number, at least 1)\n');
    const expected = { limits: { seconds: 0.5 }, run: { workers: 2 }, dates: { style: 'news' } };
    expect(await readConfig({ config: fileOf(stdout).path })).toEqual(configSchema.parse(expected));
  });

  it('prints JSON for programs', async () => {
    const { folder } = fileOf('dates:\n  style: news\n');
    const { stdout } = await wirecopy(folder, [...parameters, '--json']);
    const { configHash, settings } = JSON.parse(stdout);
    expect(configHash).toMatch(/^[0-9a-f]{16}$/);
    expect(settings).toContainEqual({
      name: 'dates.style',
      value: 'news',
      from: 'wirecopy.yaml:2',
      default: 'auto',
      description: expect.stringContaining('news counts from'),
      expected: 'one of auto, news, narrative',
    });
  });

  it('reads no file that it was not given', async () => {
    const { folder } = fileOf('dates:\n  style: news\n');
    const { stdout } = await wirecopy(folder, ['config']);
    expect(stdout).toContain('  style: auto # default\n');
  });

  it('ends with 2 for a file that is wrong', async () => {
    const { folder } = fileOf('stile: news\n');
    const { status, stderr } = await wirecopy(folder, ['annotate', '--config', 'wirecopy.yaml']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^error: wirecopy\.yaml:1: stile: unknown setting; did you mean dates\.style\?\nhint: .+\n$/,
    );
  });
});
