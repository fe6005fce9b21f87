/** `wirecopy statements`: who says what in one text, and how each statement was found. */
import pc from 'picocolors';
import type { Evidence, ExplainedQuote, StatementsExplained } from '../pipeline.js';
import { printable } from '../printable.js';
import type { Quote } from '../record.js';
import { explainCommand } from './explain.js';

export const statementsCommand = explainCommand({
  name: 'statements',
  summary: 'who says what in one text, and how each statement was found',
  description:
    'Finds the statements of a text and shows the construction that found each, its speaker with the entity, its cue, and what its confidence is made of.',
  example: `wirecopy statements '“We will act,” said Ana Ruiz on Thursday. She thinks that the strike is over.'`,
  isDated: true,
  explain: async (given, config) => (await import('../pipeline.js')).explainStatements(given, config),
  forPerson,
  forProgram: (explained) => explained,
});

function forPerson(explained: StatementsExplained): string {
  if (explained.statements.length === 0) return 'no statements\n';
  return `${explained.statements.map((statement) => linesOf(statement, explained).join('\n')).join('\n\n')}\n`;
}

function linesOf(
  { quote, construction, content, evidence }: ExplainedQuote,
  { text, entities, dates }: StatementsExplained,
): string[] {
  const { speaker, cue, addressee, date, parent } = quote;
  const entity = entities.find(({ id }) => id === speaker?.entity);
  return [
    pc.bold(`${quote.id}  ${quote.kind}  ${quote.confidence}`),
    line('content', wordsOf(text, quote)),
    line(
      'speaker',
      speaker === null
        ? 'unknown'
        : `"${speaker.text}" (${speaker.kind}${entity === undefined ? '' : `, ${entity.id} ${entity.name}`})`,
    ),
    ...(cue === null ? [] : [line('cue', `"${cue.text}" (${cue.lemma}: ${cue.act}, ${cue.polarity})`)]),
    ...(addressee === null ? [] : [line('to', `"${addressee.text}"`)]),
    ...(date === null ? [] : [line('said on', dates.find(({ id }) => id === date)?.value ?? date)]),
    ...(parent === null ? [] : [line('within', parent)]),
    pc.dim(line('found by', `${construction} ${content}`)),
    pc.dim(
      line(
        'for',
        signsShown(evidence, (worth) => worth > 0),
      ),
    ),
    pc.dim(
      line(
        'against',
        signsShown(evidence, (worth) => worth < 0),
      ),
    ),
  ];
}

/** Signs that are worth less than this are not shown. */
const LEAST_SHOWN = 0.1;

/** `words direct +0.41, speaker named +0.28`: the weightiest first. */
function signsShown(evidence: readonly Evidence[], counts: (worth: number) => boolean): string {
  const shown = evidence.filter(({ worth }) => counts(worth) && Math.abs(worth) >= LEAST_SHOWN);
  if (shown.length === 0) return '-';
  return shown
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .map(({ sign, worth }) => `${sign} ${worth > 0 ? '+' : ''}${worth.toFixed(2)}`)
    .join(', ');
}

function wordsOf(text: string, { content }: Quote): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function line(label: string, value: string): string {
  return `    ${label.padEnd(10)}${printable(value)}`;
}
