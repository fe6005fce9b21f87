/** `wirecopy check`: the current results against fixtures. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { CheckResult } from '../check/index.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  html: z.string().min(1).optional(),
  config: shared.configFile,
  json: shared.json,
});

const DESCRIPTION = [
  'Annotates the input of each fixture again and compares by meaning: sentences, entities, dates, quotes. Shows what',
  'differs and where. Differences that FIXTURES/known-differences.json lists with a reason are only counted; a listed',
  'one that has gone is an error.',
].join(' ');

export const checkCommand = new Command('check')
  .summary('compare the current results with fixtures')
  .description(DESCRIPTION)
  .argument('[fixtures]', 'a folder of fixtures, or one fixture', 'fixtures')
  .addOption(
    new Option(
      '--html <file>',
      'a page with the texts, all differences in their places, and the reasons of known ones',
    ),
  )
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy check
  wirecopy check fixtures/harbour-strike.yaml
  wirecopy check --html differences.html
${shared.EXIT_CODES}`,
  )
  .action(async (fixtures: unknown) => {
    const { config, html, json } = shared.parseOptions(optionsSchema, checkCommand);
    const target = z.string().parse(fixtures);
    const { checkFixtures, show } = await import('../check/index.js');
    const result = await checkFixtures(target, await readConfig({ config }));
    if (html !== undefined) {
      const { reportOfFixtures } = await import('../report/index.js');
      await reportOfFixtures(result, { out: html, title: `wirecopy check ${target}` });
    }
    await new PacedWriter(process.stdout).write(json ? forProgram(result) : show(result));
    process.exitCode = result.passed ? 0 : 1;
  });

function forProgram({ fixtures, knownProblems, passed }: CheckResult): string {
  const differences = fixtures.flatMap(({ name, differences }) =>
    differences.map(({ key, known, place, expected, found }) => ({
      fixture: name,
      difference: key,
      known,
      line: place.line,
      column: place.column,
      expected,
      found,
    })),
  );
  const errors = fixtures.flatMap(({ name, error }) =>
    error === null ? [] : [{ fixture: name, code: error.code, message: error.message }],
  );
  return `${JSON.stringify({ passed, differences, errors, knownProblems }, null, 2)}\n`;
}
