/** What the commands have in common that show how one text was read: `dates`, `entities`, `statements`. */
import { Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.js';
import type { RawDocument } from '../document/index.js';
import { optionPublication } from '../read/index.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  published: shared.published,
  config: shared.configFile,
  json: shared.json,
});

export type GivenText = Pick<RawDocument, 'text' | 'published'>;

export interface Explainer<Explained> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  /** Whether what is shown depends on the day of publication and on the configuration. */
  readonly isDated: boolean;
  readonly explain: (given: GivenText, config: Config) => Promise<Explained>;
  readonly forPerson: (explained: Explained) => string;
  readonly forProgram: (explained: Explained) => unknown;
}

export function explainCommand<Explained>(explainer: Explainer<Explained>): Command {
  const { name, summary, description, example, isDated } = explainer;
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .argument('<text>', 'the text, in quotation marks');
  if (isDated) command.addOption(shared.publishedOption()).addOption(shared.configOption());
  return command
    .addOption(shared.jsonOption())
    .addHelpText('after', `\nExample:\n  ${example}\n${shared.EXIT_CODES}`)
    .action(async (text: unknown) => {
      const { json, published, ...settings } = shared.parseOptions(optionsSchema, command);
      const given = { text: z.string().parse(text), published: optionPublication(published) };
      const explained = await explainer.explain(given, await readConfig(settings));
      const shown = json ? `${JSON.stringify(explainer.forProgram(explained))}\n` : explainer.forPerson(explained);
      await new PacedWriter(process.stdout).write(shown);
      process.exitCode = 0;
    });
}
