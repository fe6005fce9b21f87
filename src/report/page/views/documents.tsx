/** All documents, with filters. */
import { useMemo, useState } from 'preact/hooks';
import { FLAGS } from '../data/names.js';
import type { Report } from '../data/report.js';
import { Announce } from '../parts/announce.js';
import { FilterBar } from '../parts/filter-bar.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { replaceHash, usePage } from '../state/context.js';
import { queryOf } from '../state/filter.js';
import { hashOf } from '../state/route.js';
import { documentsOf } from '../state/select.js';
import { shownDay } from '../text/days.js';
import { counted } from '../text/wording.js';

const ORDERS = {
  given: 'As they were read',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
  statements: 'Most statements first',
};
type Order = keyof typeof ORDERS;

export function DocumentsView() {
  const { report, route, filter } = usePage();
  const words = route.query.get('words') ?? '';
  const [order, setOrder] = useState<Order>('given');
  const found = useMemo(
    () => ordered(report, documentsOf(report, filter, words), order),
    [report, filter, words, order],
  );
  const count = counted(found.length, 'document');
  return (
    <>
      <h1>Documents</h1>
      <FilterBar keep={new Map([['words', words]])} />
      <div class="toolbar">
        <p class="count">{count}</p>
        <label class="field inline">
          <span>Title has</span>
          <input
            type="search"
            value={words}
            onInput={(event) =>
              replaceHash(hashOf('documents', [], [...queryOf(filter), ['words', event.currentTarget.value]]))
            }
          />
        </label>
        <label class="field inline">
          <span>Order</span>
          <select value={order} onChange={(event) => setOrder(orderNamed(event.currentTarget.value))}>
            {Object.entries(ORDERS).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Announce text={count} />
      {found.length === 0 && <p class="empty">No document is like that. Take a filter away.</p>}
      <VirtualList
        label="Documents"
        count={found.length}
        estimate={92}
        keyOf={(index) => found[index] ?? -1}
        row={(index) => <DocumentRow report={report} document={found[index] ?? -1} />}
      />
    </>
  );
}

export function DocumentRow({ report, document }: { readonly report: Report; readonly document: number }) {
  const entry = report.catalogue.documents[document];
  if (entry === undefined) return null;
  const followed = report.catalogue.documents[entry.follows];
  const statements = report.statementsOf.count(document);
  return (
    <div class="document-row">
      <h2>
        <a href={hashOf('document', [entry.id])}>
          <Text>{entry.title === '' ? 'Without words' : entry.title}</Text>
        </a>
      </h2>
      <p class="about">
        {entry.publisher !== null && <Text>{entry.publisher}</Text>}
        <span>{entry.published === null ? 'day not known' : shownDay(entry.published)}</span>
        <span>{counted(entry.words, 'word')}</span>
        <span>{counted(statements, 'statement')}</span>
        {entry.path !== null && (
          <span class="path">
            <Text>{entry.path}</Text>
          </span>
        )}
        {entry.warnings > 0 && <span>{counted(entry.warnings, 'warning')}</span>}
        {entry.flags.map((flag) => (
          <span class="tag warn" key={flag}>
            {FLAGS[flag]}
          </span>
        ))}
        {followed !== undefined && (
          <a class="tag" href={hashOf('versions', [followed.id, entry.id])}>
            {entry.isUpdate ? 'Update of an earlier story: compare' : 'Copy of an earlier story: compare'}
          </a>
        )}
      </p>
    </div>
  );
}

function orderNamed(name: string): Order {
  return name === 'newest' || name === 'oldest' || name === 'title' || name === 'statements' ? name : 'given';
}

function ordered(report: Report, found: number[], order: Order): number[] {
  const { documents } = report.catalogue;
  const day = (index: number, none: number): number => documents[index]?.published ?? none;
  switch (order) {
    case 'given':
      return found;
    case 'newest':
      return found.sort((a, b) => day(b, -1e9) - day(a, -1e9));
    case 'oldest':
      return found.sort((a, b) => day(a, 1e9) - day(b, 1e9));
    case 'title': {
      const collator = new Intl.Collator('en');
      return found.sort((a, b) => collator.compare(documents[a]?.title ?? '', documents[b]?.title ?? ''));
    }
    case 'statements':
      return found.sort((a, b) => report.statementsOf.count(b) - report.statementsOf.count(a));
  }
}
