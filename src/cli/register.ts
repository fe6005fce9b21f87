/** `wirecopy register`: who is who in a register, and why. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import { printable } from '../printable.js';
import type { Reason, RegisterRow, StoredRow } from '../register/index.js';
import { PacedWriter } from '../write/index.js';
import { counted } from './counted.js';
import * as shared from './options.js';
import { requireRegister } from './registers.js';

const optionsSchema = z.strictObject({ name: z.string().min(1).optional(), json: shared.json });

export const registerCommand: Command = new Command('register')
  .summary('who is who in a register, and why')
  .description(
    'Shows the people, organisations and places of a register: names, roles, organisations, gender evidence, days, and how sightings that had other names came to each row.',
  )
  .argument('<file>', 'a register that tables or a run has written')
  .addOption(new Option('--name <name>', 'rows with this name or key only'))
  .addOption(shared.jsonOption())
  .addHelpText('after', `\nExample:\n  wirecopy register register.jsonl --name Okoro\n${shared.EXIT_CODES}`)
  .action(async (file: unknown) => {
    process.exitCode = await show(z.string().parse(file), shared.parseOptions(optionsSchema, registerCommand));
  });

async function show(file: string, { name, json }: z.infer<typeof optionsSchema>): Promise<number> {
  requireRegister(file);
  const { meaningOf, plainText, rowOf } = await import('../register/index.js');
  const { readRegister } = await import('../register-file.js');
  const output = new PacedWriter(process.stdout);
  const wanted = name === undefined ? null : plainText(name);
  let shown = 0;
  for await (const stored of readRegister(file)) {
    if (wanted !== null && !isWanted(stored, wanted, plainText)) continue;
    const row = rowOf({ ...stored, alone: null, namesakes: [] }, stored.sightings);
    await output.write(json ? `${JSON.stringify(row)}\n` : `${linesOf(row, meaningOf).join('\n')}\n\n`);
    shown += 1;
  }
  if (shown === 0 && !json) await output.write('nobody and nothing of this name\n');
  return 0;
}

function isWanted(
  { key, formerKeys, ownNames, sightings }: StoredRow,
  wanted: string,
  plain: (text: string) => string,
): boolean {
  if ([key, ...formerKeys].some((each) => plain(each) === wanted)) return true;
  return [...ownNames, ...sightings.flatMap(({ name, aliases }) => [name, ...aliases])].some((each) =>
    plain(each).includes(wanted),
  );
}

function linesOf(row: RegisterRow, meaningOf: (cue: Reason['cue']) => string): string[] {
  const {
    key,
    name,
    formerKeys,
    aliases,
    ids,
    roles,
    organisations,
    companions,
    countries,
    gender,
    genderEvidence,
    documents,
    mentions,
    statements,
    firstDay,
    lastDay,
    joins,
    kind,
  } = row;
  const genderLine = genderEvidence.length === 0 ? gender : `${gender} (${genderEvidence.join(', ')})`;
  const facts: readonly (readonly [string, string])[] = [
    ['before', formerKeys.join(', ')],
    [
      'ids',
      Object.entries(ids)
        .map(([scheme, id]) => `${scheme} ${id}`)
        .join(', '),
    ],
    ['aliases', aliases.join(', ')],
    ['roles', roles.join(', ')],
    ['in', organisations.join(', ')],
    ['beside', companions.slice(0, 8).join(', ')],
    ['countries', countries.join(', ')],
    ['gender', kind === 'person' ? genderLine : ''],
    [
      'seen',
      `${counted(documents, 'documents')}, ${counted(mentions, 'mentions')}, ${counted(statements, 'statements')}, ${firstDay ?? 'no day'} to ${lastDay ?? 'no day'}`,
    ],
  ];
  return [
    pc.bold(printable(`${name}  ${key}`)),
    ...facts.flatMap(([label, text]) => (text === '' ? [] : `    ${label.padEnd(10)}${printable(text)}`)),
    ...joins.flatMap(({ document, name: joined, points, reasons }) => [
      `    ${'joined'.padEnd(10)}${printable(`${joined} of ${document}, by ${points.toFixed(1)} points`)}`,
      ...reasons.map(({ cue, points: each, detail }) =>
        pc.dim(
          `${' '.repeat(14)}${each.toFixed(1).padStart(5)}  ${printable(detail === null ? meaningOf(cue) : `${meaningOf(cue)}: ${detail}`)}`,
        ),
      ),
    ]),
  ];
}
