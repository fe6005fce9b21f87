/** A statement in a list: day, words, how it was said, where; its context at a click. Its words come when its block is open. */
import { useState } from 'preact/hooks';
import { ACTS, POLARITIES } from '../data/names.js';
import type { Report } from '../data/report.js';
import type { NewsRecord, Quote } from '../data/types.js';
import { useRecord } from '../state/context.js';
import { hashOf } from '../state/route.js';
import { shownDay } from '../text/days.js';
import { contentOf, contextOf } from '../text/quote-text.js';
import { visible } from '../text/visible.js';
import { Confidence } from './confidence.js';
import { Text, Visible } from './text.js';

interface Properties {
  readonly report: Report;
  readonly row: number;
  /** The speaker's name, where the list does not say it. */
  readonly speaker?: boolean;
}

export function Statement({ report, row, speaker = false }: Properties) {
  const { statements, documents } = report.catalogue;
  const document = statements.document[row] ?? -1;
  const entry = documents[document];
  const record = useRecord(report, document);
  const quote = record?.quotes[statements.quote[row] ?? -1];
  const said = statements.said[row] ?? null;
  const [open, setOpen] = useState(false);
  if (entry === undefined) return null;
  const link = hashOf('document', [entry.id], quote === undefined ? [] : [['statement', quote.id]]);
  return (
    <article class="statement">
      <p class="words">
        {record && quote ? (
          <Text>{contentOf(record, quote)}</Text>
        ) : record === null ? (
          'The text could not be opened.'
        ) : (
          <span class="waiting">…</span>
        )}
      </p>
      <p class="about">
        {speaker && <Speaker report={report} row={row} quote={quote} />}
        <span>{actOf(report, row, quote)}</span>
        {said !== null && <span>{shownDay(said)}</span>}
        <a href={link} aria-label={`Open in “${visible(entry.title)}”`}>
          <Text>{entry.title}</Text>
        </a>
        <Confidence value={(statements.confidence[row] ?? 0) / 100} />
        {(statements.copyOf[row] ?? -1) >= 0 && <span class="tag">Same words earlier</span>}
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)} disabled={!record}>
          Context
        </button>
      </p>
      {open && record && quote && <Context record={record} quote={quote} />}
    </article>
  );
}

export function Speaker({
  report,
  row,
  quote,
}: {
  readonly report: Report;
  readonly row: number;
  readonly quote: Quote | undefined;
}) {
  const actor = report.catalogue.actors[report.catalogue.statements.speaker[row] ?? -1];
  const name = actor?.name ?? quote?.speaker?.text ?? 'Speaker not known';
  return (
    <strong>
      <Text>{name}</Text>
    </strong>
  );
}

function actOf(report: Report, row: number, quote: Quote | undefined): string {
  const { statements } = report.catalogue;
  const act = Object.values(ACTS)[statements.act[row] ?? -1] ?? 'said';
  const polarity = Object.keys(POLARITIES)[statements.polarity[row] ?? 0];
  const cue = quote?.cue?.text;
  const word = cue === undefined ? act : `“${visible(cue)}”`;
  return polarity === 'negative' ? `did not: ${word}` : polarity === 'question' ? `in question: ${word}` : word;
}

function Context({ record, quote }: { readonly record: NewsRecord; readonly quote: Quote }) {
  const { start, end } = contextOf(record, quote);
  const from = quote.content[0]?.start ?? start;
  const to = quote.content.at(-1)?.end ?? end;
  return (
    <blockquote class="context" dir="auto">
      <Visible text={record.text.slice(start, from)} />
      <mark>
        <Visible text={record.text.slice(from, to)} />
      </mark>
      <Visible text={record.text.slice(to, end)} />
    </blockquote>
  );
}
