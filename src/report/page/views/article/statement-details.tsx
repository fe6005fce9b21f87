/** A statement: who, with which word, to whom, when, how sure; the words before and after it are in the text. */

import { ACTS, POLARITIES, QUOTE_KINDS } from '../../data/names.js';
import type { NewsRecord, Quote } from '../../data/types.js';
import { Confidence } from '../../parts/confidence.js';
import { Text } from '../../parts/text.js';
import { dayOf, shownDay } from '../../text/days.js';
import { contentOf } from '../../text/quote-text.js';
import { Facts } from './facts.js';
import { EntityLink } from './name-details.js';
import type { Select } from './selection.js';

interface Properties {
  readonly record: NewsRecord;
  readonly document: number;
  readonly quote: Quote;
  readonly hrefOf: (select: Select) => string;
}

export const SPEAKERS = {
  named: 'by name',
  pronoun: 'by a pronoun',
  nominal: 'by a description',
  document: 'a document',
  place: 'a place for its government',
  unnamed: 'not named',
} as const satisfies Record<NonNullable<Quote['speaker']>['kind'], string>;

export function StatementDetails({ record, quote, hrefOf }: Properties) {
  const { quotes } = record;
  const at = quotes.indexOf(quote);
  const [before, after] = [quotes[at - 1], quotes[at + 1]];
  const parent = quotes.find(({ id }) => id === quote.parent);
  const within = quotes.filter((one) => one.parent === quote.id);
  const { speaker, cue, addressee } = quote;
  const date = record.dates.find(({ id }) => id === quote.date);
  const day = dayOf(date?.interval?.start ?? record.published?.value ?? '');
  const numberOf = (one: Quote) => (
    <a href={hrefOf({ is: 'statement', id: one.id })}>Statement {quotes.indexOf(one) + 1}</a>
  );
  return (
    <>
      <h2>Statement {at + 1}</h2>
      <blockquote class="words">
        <Text>{contentOf(record, quote)}</Text>
      </blockquote>
      <Facts
        facts={[
          [
            'Speaker',
            speaker === null ? (
              'not known'
            ) : (
              <>
                <Text>{speaker.text}</Text> <small>({SPEAKERS[speaker.kind]})</small>
              </>
            ),
          ],
          [
            (speaker?.entities.length ?? 0) > 1 ? 'Who they are' : 'Who that is',
            speaker === null || speaker.entities.length === 0
              ? null
              : speaker.entities.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <EntityLink record={record} id={id} hrefOf={hrefOf} />
                  </span>
                )),
          ],
          ['Cue', cue === null ? null : <Text>{cue.text}</Text>],
          ['Act', cue === null ? null : ACTS[cue.act]],
          ['Said or not', cue === null || cue.polarity === 'positive' ? null : POLARITIES[cue.polarity]],
          [
            'To whom',
            addressee === null ? null : addressee.entity === null ? (
              <Text>{addressee.text}</Text>
            ) : (
              <EntityLink record={record} id={addressee.entity} hrefOf={hrefOf} />
            ),
          ],
          ['How', QUOTE_KINDS[quote.kind]],
          ['Speech', quote.speech ? 'said or written' : 'thought, planned or felt'],
          [
            'Day',
            date !== undefined ? (
              <a href={hrefOf({ is: 'date', id: date.id })}>
                <Text>{date.text}</Text>
                {day !== null && `, ${shownDay(day)}`}
              </a>
            ) : day === null ? (
              'not known'
            ) : (
              `${shownDay(day)} (publication)`
            ),
          ],
          ['Confidence', <Confidence key="confidence" value={quote.confidence} />],
          ['Within', parent === undefined ? null : numberOf(parent)],
          [
            'Holds',
            within.length === 0
              ? null
              : within.map((one, index) => (
                  <span key={one.id}>
                    {index > 0 && ', '}
                    {numberOf(one)}
                  </span>
                )),
          ],
        ]}
      />
      <p class="steps">
        {before === undefined ? <span /> : <a href={hrefOf({ is: 'statement', id: before.id })}>← Statement {at}</a>}
        {after === undefined ? <span /> : <a href={hrefOf({ is: 'statement', id: after.id })}>Statement {at + 2} →</a>}
      </p>
    </>
  );
}
