/** A difference: what was before, what is now, and the text around it. */
import type { Report } from '../data/report.js';
import type { Difference } from '../data/types.js';
import { hashOf } from '../state/route.js';
import { worded } from '../text/wording.js';
import { Text } from './text.js';

export const KINDS = { new: 'New', gone: 'Gone', changed: 'Changed' } as const;

interface RowProperties {
  readonly report: Report;
  readonly difference: Difference;
  /** Where differences can be chosen. */
  readonly chosen?: boolean;
  readonly onChoose?: () => void;
}

export function DifferenceRow({ report, difference, chosen = false, onChoose }: RowProperties) {
  const { about, kind, layer, before, after, around, reason, pointer, start, end } = difference;
  const entry = report.catalogue.documents[difference.document];
  const at: [string, string][] = start === null ? [] : [['at', `${start}-${end ?? start}`]];
  return (
    <article class={`difference ${kind}`}>
      <p class="about">
        {pointer !== null && onChoose !== undefined && (
          <label class="choose">
            <input type="checkbox" checked={chosen} onChange={onChoose} />
            <span class="hidden">Accept this difference</span>
          </label>
        )}
        <span class={`tag ${kind}`}>
          {KINDS[kind]}: {worded(layer).toLowerCase()}
        </span>
        {entry !== undefined && (
          <a href={hashOf('document', [entry.id], at)}>
            <Text>{entry.title}</Text>
          </a>
        )}
        {about !== '' && (
          <strong>
            <Text>{about}</Text>
          </strong>
        )}
        {reason !== null && (
          <span>
            known: <Text>{reason}</Text>
          </span>
        )}
      </p>
      <p class="change">
        {before !== null && (
          <del>
            <span class="hidden">before: </span>
            <Text>{before}</Text>
          </del>
        )}{' '}
        {after !== null && (
          <ins>
            <span class="hidden">after: </span>
            <Text>{after}</Text>
          </ins>
        )}
      </p>
      {(around[0] !== '' || around[1] !== '') && (
        <p class="excerpt">
          … <Text>{around[0]}</Text> <span aria-hidden="true">▸</span> <Text>{around[1]}</Text> …
        </p>
      )}
    </article>
  );
}
