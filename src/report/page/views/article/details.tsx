/** Beside the text: what is selected, else what is known of the document and a list of its statements. */
import type { ComponentChildren } from 'preact';
import type { NewsRecord } from '../../data/types.js';
import { DateDetails, EntityDetails, WarningDetails } from './name-details.js';
import { Overview } from './overview.js';
import type { Select } from './selection.js';
import { StatementDetails } from './statement-details.js';

export interface DetailsProperties {
  readonly record: NewsRecord;
  readonly document: number;
  readonly selected: Select | null;
  readonly hrefOf: (select: Select) => string;
  readonly onClose: () => void;
  readonly undone: ReadonlySet<number>;
  readonly onUndoAll: (all: boolean) => void;
}

export function Details(properties: DetailsProperties) {
  const { selected, onClose } = properties;
  const content = selected === null ? null : contentOf(properties, selected);
  return (
    <aside
      class={content === null ? 'details' : 'details open'}
      aria-label={content === null ? 'About the document' : 'Selected'}
    >
      {content === null ? (
        <Overview {...properties} />
      ) : (
        <>
          <button type="button" class="plain close" onClick={onClose} aria-label="Close what is selected">
            <span aria-hidden="true">×</span>
          </button>
          <div role="status">{content}</div>
        </>
      )}
    </aside>
  );
}

function contentOf({ record, document, hrefOf }: DetailsProperties, { is, id }: Select): ComponentChildren {
  switch (is) {
    case 'statement': {
      const quote = record.quotes.find((one) => one.id === id);
      return quote === undefined ? null : (
        <StatementDetails record={record} document={document} quote={quote} hrefOf={hrefOf} />
      );
    }
    case 'entity': {
      const entity = record.entities.find((one) => one.id === id);
      if (entity !== undefined)
        return <EntityDetails record={record} document={document} entity={entity} hrefOf={hrefOf} />;
      const date = record.dates.find((one) => one.id === id);
      return date === undefined ? null : <DateDetails record={record} date={date} hrefOf={hrefOf} />;
    }
    case 'date': {
      const date = record.dates.find((one) => one.id === id);
      return date === undefined ? null : <DateDetails record={record} date={date} hrefOf={hrefOf} />;
    }
    case 'warning': {
      const warning = record.warnings[Number(id)];
      return warning === undefined ? null : <WarningDetails record={record} warning={warning} />;
    }
  }
}
