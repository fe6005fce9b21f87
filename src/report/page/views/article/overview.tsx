/** What is known of a document: where it is from, when it was published, what is odd about it, its statements. */

import { FLAGS, REPAIRS } from '../../data/names.js';
import type { NewsRecord } from '../../data/types.js';
import { Confidence } from '../../parts/confidence.js';
import { Text } from '../../parts/text.js';
import { usePage } from '../../state/context.js';
import { hashOf } from '../../state/route.js';
import { dayOf, shownDay } from '../../text/days.js';
import { contentOf } from '../../text/quote-text.js';
import { webAddress } from '../../text/web-address.js';
import { counted, percent, worded } from '../../text/wording.js';
import type { DetailsProperties } from './details.js';
import { Facts } from './facts.js';

export function Overview({ record, document, hrefOf, undone, onUndoAll }: DetailsProperties) {
  const { report } = usePage();
  const { documents } = report.catalogue;
  const entry = documents[document];
  const followed = documents[entry?.follows ?? -1];
  const updates = document < 0 ? [] : documents.filter(({ follows }) => follows === document);
  const { metadata, published, quality, warnings, cleaning } = record;
  const authors = record.byline?.authors.map(({ text }) => text) ?? [];
  const address = webAddress(metadata.url);
  return (
    <>
      <h2>About this document</h2>
      <Facts
        facts={[
          ['Publisher', textOf(metadata.publisher)],
          ['Agency', textOf(record.agency?.text ?? null)],
          ['By', textOf((authors.length > 0 ? authors : metadata.authors).join(', '))],
          ['Published', published === null ? 'not known' : publishedOf(published)],
          ['Section', textOf(metadata.section)],
          ['Language', record.language],
          [
            'Address',
            address === null ? (
              textOf(metadata.url)
            ) : (
              <a href={address} rel="noreferrer external" target="_blank">
                <Text>{address}</Text>
              </a>
            ),
          ],
          ['File', textOf(record.source.path)],
          [
            'Version of',
            followed === undefined ? null : (
              <a href={hashOf('versions', [followed.id, record.id])}>
                compare with “<Text>{followed.title}</Text>”
              </a>
            ),
          ],
          [
            'Followed by',
            updates.length === 0
              ? null
              : updates.map((update) => (
                  <a key={update.id} class="line" href={hashOf('versions', [record.id, update.id])}>
                    compare with “<Text>{update.title}</Text>”
                  </a>
                )),
          ],
        ]}
      />
      {quality.flags.length > 0 && (
        <ul class="notes" aria-label="Flags">
          {quality.flags.map(({ code, detail }) => (
            <li key={code}>
              <span class="tag warn">{FLAGS[code]}</span> <Text>{detail}</Text>
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <>
          <h3>Warnings</h3>
          <ul class="notes">
            {warnings.map(({ code, message }, index) => (
              <li key={index}>
                <a href={hrefOf({ is: 'warning', id: String(index) })}>{worded(code)}</a>: <Text>{message}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {cleaning.edits.length > 0 && (
        <>
          <h3>Repairs</h3>
          <p class="about">{repairsByKind(record)}</p>
          <button type="button" class="button" onClick={() => onUndoAll(undone.size < cleaning.edits.length)}>
            {undone.size < cleaning.edits.length ? 'Show the text as it came' : 'Show it repaired'}
          </button>
        </>
      )}
      <Statements record={record} hrefOf={hrefOf} />
    </>
  );
}

function Statements({ record, hrefOf }: Pick<DetailsProperties, 'record' | 'hrefOf'>) {
  if (record.quotes.length === 0) return <p class="about">Nobody speaks in it.</p>;
  return (
    <>
      <h3>{counted(record.quotes.length, 'statement')}</h3>
      <ol class="statements">
        {record.quotes.map((quote) => (
          <li key={quote.id}>
            <a href={hrefOf({ is: 'statement', id: quote.id })}>
              <Text>{quote.speaker?.text ?? 'Speaker not known'}</Text>
            </a>{' '}
            <span class="excerpt">
              <Text>{shortened(contentOf(record, quote))}</Text>
            </span>{' '}
            <Confidence value={quote.confidence} />
          </li>
        ))}
      </ol>
    </>
  );
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}

function textOf(text: string | null) {
  return text === null || text === '' ? null : <Text>{text}</Text>;
}

const BASES = {
  option: 'as it was given',
  metadata: 'from its data',
  markup: 'from its markup',
  header: 'from its header',
  url: 'from its address',
  filename: 'from its file name',
  dateline: 'from its dateline',
  text: 'from its text',
} as const satisfies Record<NonNullable<NewsRecord['published']>['basis'], string>;

function publishedOf({ value, basis, confidence }: NonNullable<NewsRecord['published']>): string {
  const day = dayOf(value);
  const time = /T(\d\d:\d\d)/.exec(value)?.[1];
  const shown = day === null ? value : shownDay(day);
  return `${shown}${time === undefined ? '' : `, ${time}`} (${BASES[basis]}${confidence < 1 ? `, ${percent(confidence)} sure` : ''})`;
}

function repairsByKind({ cleaning }: NewsRecord): string {
  const counts = new Map<string, number>();
  for (const { op } of cleaning.edits) counts.set(REPAIRS[op], (counts.get(REPAIRS[op]) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => `${name}: ${count}`).join(', ');
}
