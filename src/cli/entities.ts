/** `wirecopy entities`: the names of one text, and why each has its type. */
import pc from 'picocolors';
import type { EntitiesExplained, ExplainedName } from '../pipeline.js';
import { printable } from '../printable.js';
import type { Entity } from '../record.js';
import { explainCommand } from './explain.js';

export const entitiesCommand = explainCommand({
  name: 'entities',
  summary: 'the names of one text, and why each has its type',
  description:
    'Finds people, organisations and places, and shows the mentions that were gathered for each, its roles and link, and the evidence of the rules for the type of every name, with its points.',
  example: `wirecopy entities 'Mayor Ana Ruiz of Acme Holdings left Lisbon. She was tired.'`,
  isDated: false,
  explain: async (given) => (await import('../pipeline.js')).explainEntities(given),
  forPerson,
  forProgram: (explained) => explained,
});

function forPerson({ entities: found, names }: EntitiesExplained): string {
  if (found.length === 0) return 'no names\n';
  return `${found.map((entity) => [...linesOf(entity), ...evidenceOf(entity, names)].join('\n')).join('\n\n')}\n`;
}

function linesOf({ id, type, name, mentions, roles, link }: Entity): string[] {
  const head = `${id}  ${type}  ${printable(name)}`;
  return [
    pc.bold(head),
    line(
      'mentions',
      mentions.map(({ kind, text }) => `${kind} "${text}"`),
    ),
    ...(roles.length === 0
      ? []
      : [
          line(
            'roles',
            roles.map(({ text }) => `"${text}"`),
          ),
        ]),
    ...(link === null ? [] : [line('link', [`${link.scheme}:${link.id}`])]),
  ];
}

/** What the rules say of each form of the entity's name. The model may have decided otherwise. */
function evidenceOf(entity: Entity, names: readonly ExplainedName[]): string[] {
  const forms = new Set(entity.mentions.map(({ text }) => text));
  const explained = names.filter(({ text }) => forms.has(text));
  if (explained.length === 0) return [line('rules', ['see no name here; the model does'])];
  return explained.flatMap(({ text, type, margin, evidence }) => [
    line('rules', [`"${text}" is ${type} by ${round(margin)} points`]),
    ...evidence.map(({ cue, type: spokenFor, points }) =>
      pc.dim(`${INDENT}${signed(points).padStart(6)} ${spokenFor} ${cue}`),
    ),
  ]);
}

const INDENT = '              ';

function line(label: string, items: readonly string[]): string {
  return `    ${label.padEnd(10)}${items.map(printable).join(', ')}`;
}

function signed(points: number): string {
  return points > 0 ? `+${round(points)}` : `−${round(-points)}`;
}

function round(points: number): string {
  return String(Math.round(100 * points) / 100);
}
