import { readFileSync } from 'node:fs';
import { Help } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { configJsonSchema } from '../../src/config.js';
import { recordJsonSchema } from '../../src/record.js';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

describe('wrong usage ends with 2, and says what is wrong and what to do', () => {
  it.each([
    ['an unknown command', ['runn'], "unknown command 'runn' (Did you mean run?)"],
    ['an unknown option', ['run', '--otu', 'x'], "unknown option '--otu' (Did you mean --out?)"],
    ['an argument too many', ['annotate', 'x.ndjson'], 'too many arguments'],
    ['an option without its value', ['run', '--out'], "option '--out <folder>' argument missing"],
    ['an invalid date', ['run', '--published', '2024-13-01'], '--published: "2024-13-01": expected a calendar date'],
    ['a date that is no day', ['annotate', '--published', '2023-02-29'], 'expected a calendar date'],
    ['an unknown format', ['run', '--format', 'xml'], 'Allowed choices are json, jsonl, parquet'],
    ['compression of another format', ['run', '--compress', 'gzip'], '--compress: "gzip": only files of jsonl'],
    ['an unknown log level', ['run', '--log-level', 'loud'], 'Allowed choices are trace'],
    ['a configuration that is not there', ['run', '--config', 'none.json'], 'none.json: cannot be read'],
    ['fixtures that are not there', ['check', 'none'], 'none: no such folder of fixtures'],
    ['a folder without fixtures', ['check', '.'], '.: a folder without fixtures'],
    ['a text that is not there', ['accept', '.', '--new', 'none.txt'], 'none.txt: no such file'],
  ])('%s', async (_, parameters, message) => {
    const { status, stdout, stderr } = await wirecopy(temporaryFolder(), parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\nhint: .+\n$/);
    expect(stderr).toContain(message);
  });

  it('no command at all gets the help', async () => {
    const { status, stderr } = await wirecopy(temporaryFolder(), []);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: wirecopy');
  });
});

describe('help', () => {
  it.each(['run', 'annotate', 'dates', 'entities', 'statements', 'check', 'accept', 'config', 'schema'])(
    '%s has an example and the exit codes',
    async (command) => {
      const { status, stdout } = await wirecopy(temporaryFolder(), [command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: wirecopy ${command}`);
      expect(stdout).toMatch(/Examples?:\n.*wirecopy/);
      expect(stdout).toContain('130  interrupted');
    },
  );

  it.each(Object.entries(COMMANDS))(
    'the list shows %s as it declares itself',
    async (name, { term, summary, load }) => {
      const command = await load();
      const shown = { name: command.name(), term: new Help().subcommandTerm(command), summary: command.summary() };
      expect({ name, term, summary }).toEqual(shown);
    },
  );

  it('help COMMAND is the help of that command', async () => {
    const folder = temporaryFolder();
    expect(await wirecopy(folder, ['help', 'run'])).toEqual(await wirecopy(folder, ['run', '--help']));
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await wirecopy(temporaryFolder(), ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wirecopy schema', () => {
  it.each([
    ['record', [], recordJsonSchema()],
    ['record', ['record'], recordJsonSchema()],
    ['config', ['config'], configJsonSchema()],
  ])('prints what %s.schema.json holds, with %j', async (name, parameters, schema) => {
    const { status, stdout } = await wirecopy(temporaryFolder(), ['schema', ...parameters]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(new URL(`../../${name}.schema.json`, import.meta.url), 'utf8'));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});
