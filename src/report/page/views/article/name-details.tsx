/** A name, a date or a warning that is selected in a text. */

import type { DateExpression, Entity, NewsRecord, Warning } from '../../data/types.js';
import { Confidence } from '../../parts/confidence.js';
import { Text } from '../../parts/text.js';
import { actorHash, actorOf } from '../../state/actors.js';
import { usePage } from '../../state/context.js';
import { dayOf, shownStretch } from '../../text/days.js';
import { counted, shownNumber, worded } from '../../text/wording.js';
import { Facts } from './facts.js';
import { TYPES } from './paragraph.js';
import type { Select } from './selection.js';

type HrefOf = (select: Select) => string;

export function EntityLink({
  record,
  id,
  hrefOf,
}: {
  readonly record: NewsRecord;
  readonly id: string;
  readonly hrefOf: HrefOf;
}) {
  const entity = record.entities.find((one) => one.id === id);
  if (entity === undefined) return null;
  return (
    <a href={hrefOf({ is: 'entity', id })}>
      <Text>{entity.name}</Text>
    </a>
  );
}

interface EntityProperties {
  readonly record: NewsRecord;
  readonly document: number;
  readonly entity: Entity;
  readonly hrefOf: HrefOf;
}

export function EntityDetails({ record, document, entity, hrefOf }: EntityProperties) {
  const { report } = usePage();
  const actor = document < 0 ? -1 : actorOf(report, document, record.entities.indexOf(entity));
  const known = report.catalogue.actors[actor];
  const said = record.quotes.filter(({ speaker }) => speaker?.entities.includes(entity.id));
  const kinds = new Map<string, number>();
  for (const { kind } of entity.mentions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return (
    <>
      <h2>
        <Text>{entity.name}</Text>
      </h2>
      <Facts
        facts={[
          ['Kind', TYPES[entity.type]],
          ['Also here', entity.aliases.length === 0 ? null : <Text>{entity.aliases.join(', ')}</Text>],
          [
            'Called',
            entity.roles.length === 0
              ? null
              : entity.roles.map((role, index) => (
                  <span key={role.start}>
                    {index > 0 && ', '}
                    <Text>{role.text}</Text>
                    {role.organisation !== null && (
                      <>
                        {' '}
                        (<EntityLink record={record} id={role.organisation} hrefOf={hrefOf} />)
                      </>
                    )}
                  </span>
                )),
          ],
          ['Amount', entity.quantity === null ? null : amountOf(entity)],
          ['Link', entity.link === null ? null : `${entity.link.scheme}:${entity.link.id}`],
          ['Mentions', Array.from(kinds, ([kind, count]) => `${count} ${kind}`).join(', ')],
          [
            'Said here',
            said.length === 0
              ? null
              : said.map((quote, index) => (
                  <span key={quote.id}>
                    {index > 0 && ', '}
                    <a href={hrefOf({ is: 'statement', id: quote.id })}>
                      <span class="hidden">Statement </span>
                      {record.quotes.indexOf(quote) + 1}
                    </a>
                  </span>
                )),
          ],
          [
            'In all documents',
            known === undefined ? null : (
              <a href={actorHash(report, actor)}>
                <Text>{known.name}</Text>: {counted(known.documents, 'document')}
              </a>
            ),
          ],
        ]}
      />
    </>
  );
}

function amountOf({ quantity }: Entity): string {
  if (quantity === null) return '';
  const amount =
    quantity.amount === null
      ? 'a range'
      : Number.isInteger(quantity.amount)
        ? shownNumber(quantity.amount)
        : String(quantity.amount);
  return [amount, quantity.currency ?? quantity.unit ?? ''].join(' ').trim();
}

const BASES = {
  explicit: 'the words alone',
  published: 'the day of publication',
  previous: 'another date',
  none: 'nothing to count from',
} as const satisfies Record<DateExpression['basis'], string>;

export function DateDetails({
  record,
  date,
  hrefOf,
}: {
  readonly record: NewsRecord;
  readonly date: DateExpression;
  readonly hrefOf: HrefOf;
}) {
  const anchor = record.dates.find(({ id }) => id === date.anchor);
  return (
    <>
      <h2>
        <Text>{date.text}</Text>
      </h2>
      <Facts
        facts={[
          ['Means', date.interval === null ? null : shownInterval(date.interval)],
          ['Value', <code key="value">{date.value}</code>],
          ['Kind', worded(date.type)],
          ['Sense', date.mod === null ? null : worded(date.mod)],
          [
            'Status',
            date.status === 'resolved' ? 'resolved' : date.status === 'partial' ? 'partly resolved' : 'not resolved',
          ],
          ['Counted from', BASES[date.basis]],
          [
            'That is',
            anchor === undefined ? null : (
              <a href={hrefOf({ is: 'date', id: anchor.id })}>
                <Text>{anchor.text}</Text>
              </a>
            ),
          ],
          ['Confidence', <Confidence key="confidence" value={date.confidence} />],
        ]}
      />
    </>
  );
}

/** With times as they are: a day that is given to the minute has more to say than its day. */
function shownInterval({ start, end }: { readonly start: string; readonly end: string }): string {
  const [first, after] = [dayOf(start), dayOf(end)];
  if (first === null || after === null || start.includes('T') || end.includes('T'))
    return `${start.replace('T', ', ')} to ${end.replace('T', ', ')}`;
  return shownStretch(first, after);
}

export function WarningDetails({ record, warning }: { readonly record: NewsRecord; readonly warning: Warning }) {
  return (
    <>
      <h2>{worded(warning.code)}</h2>
      <p>
        <Text>{warning.message}</Text>
      </p>
      {warning.span !== null && (
        <blockquote class="words">
          <Text>{record.text.slice(warning.span.start, warning.span.end)}</Text>
        </blockquote>
      )}
    </>
  );
}
