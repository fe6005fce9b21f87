/** Records for tests of tables: those of `inputs/`, and short ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate, type NewsRecord } from '../../src/index.js';
import { RegisterBuilder } from '../../src/register/index.js';
import { makeTables, NO_CARD, type TablesOptions } from '../../src/tables/index.js';

const INPUTS = fileURLToPath(new URL('../../inputs', import.meta.url));

let records: readonly NewsRecord[] | undefined;
/** Every text of `inputs/`, and one with emoji before everything that it says. */
export function recordsOfInputs(): readonly NewsRecord[] {
  records ??= [
    ...readdirSync(INPUTS)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => given(readFileSync(join(INPUTS, file), 'utf8'), file)),
    given(EMOJI, 'emoji.txt'),
    given('', 'empty.txt'),
  ];
  return records;
}

export const EMOJI =
  '🚢🚢 Ferries to Harwick stop. “We 🙏 wait,” Ms Ana Ruiz, the mayor of Harwick, told reporters on Thursday. “It is,” she added, “too late.”';

/** The record of a text that was read from such a file. */
export function given(text: string, path: string, published = '2024-02-01'): NewsRecord {
  const record = annotate(text, { published });
  return { ...record, source: { ...record.source, path } };
}

const LEAD =
  'The ferry line between Harwick and Ostrel will close for six weeks from Monday while its two piers are mended, the port authority said on Thursday.';
const BODY = [
  '“We had no other choice, since the piles below the northern pier have rotted through,” said Ana Ruiz, the harbour master of Harwick.',
  'Tom Bell, who runs the only bakery on the island of Ostrel, said that he would bring flour over by fishing boat as his grandfather had done.',
  'The line carries 420 passengers a day in winter, most of them pupils of the school in Harwick, and three times as many in summer.',
];

/** A story: the first of it, a copy under another headline, and an update with other numbers. */
export const STORY = [
  given(['Ferry line to close', LEAD, ...BODY].join('\n\n'), 'wire.txt', '2024-03-07'),
  given(['Six weeks without a boat for Ostrel', LEAD, ...BODY].join('\n\n'), 'paper.txt', '2024-03-08'),
  given(
    [
      'Ferry line to close',
      LEAD.replace('six', 'nine'),
      ...BODY,
      'The authority added on Friday that 31 workers would be sent home.',
    ]
      .join('\n\n')
      .replace('420', '470'),
    'update.txt',
    '2024-03-09',
  ),
];

export function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Makes tables; what is not said is as the command has it. */
export function make(inputs: readonly string[], out: string, options: Partial<TablesOptions> = {}) {
  return makeTables({
    inputs,
    out,
    stdin: nothing,
    format: 'jsonl',
    csv: { raw: false, bom: false },
    maxRows: 1_000_000,
    force: false,
    skipInvalid: false,
    overwrite: false,
    across: true,
    card: NO_CARD,
    register: new RegisterBuilder(),
    registered: async () => {},
    warn: () => {},
    interrupted: new AbortController().signal,
    progress: () => {},
    ...options,
  });
}
