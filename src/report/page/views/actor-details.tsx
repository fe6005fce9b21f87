/** One person, organisation or place: names, roles, what they said, and where they are named. */
import { useMemo, useState } from 'preact/hooks';
import { PERSON_GENDERS } from '../data/names.js';
import type { Report } from '../data/report.js';
import type { Actor } from '../data/types.js';
import { PlaceMap } from '../parts/place-map.js';
import { Statement } from '../parts/statement.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { ACTOR_VIEWS, actorHash } from '../state/actors.js';
import { hashOf } from '../state/route.js';
import { counted } from '../text/wording.js';
import { DocumentRow } from './documents.js';

const BACK = { person: 'All people', organisation: 'All organisations', place: 'All places' } as const;

export function ActorDetails({ report, actor }: { readonly report: Report; readonly actor: number }) {
  const known = report.catalogue.actors[actor];
  const documents = useMemo(() => {
    const { namings } = report.catalogue;
    return Array.from(new Set(Array.from(report.namingsOf.rows(actor), (row) => namings.document[row] ?? -1)));
  }, [report, actor]);
  const statements = report.statementsBy.rows(actor);
  const [shown, setShown] = useState<'statements' | 'documents'>(statements.length > 0 ? 'statements' : 'documents');
  if (known === undefined) return null;
  return (
    <>
      <p class="back">
        <a href={hashOf(ACTOR_VIEWS[known.kind])}>← {BACK[known.kind]}</a>
      </p>
      <h1>
        <Text>{known.name}</Text>
      </h1>
      <Facts report={report} actor={known} />
      {known.kind === 'place' && known.at !== null && <PlaceMap report={report} places={[actor]} />}
      <div class="toolbar tabs">
        <button
          type="button"
          class="plain"
          aria-pressed={shown === 'statements'}
          onClick={() => setShown('statements')}
        >
          {counted(statements.length, 'statement')}
        </button>
        <button type="button" class="plain" aria-pressed={shown === 'documents'} onClick={() => setShown('documents')}>
          {counted(documents.length, 'document')}
        </button>
      </div>
      {shown === 'statements' ? (
        <VirtualList
          key="statements"
          label="Statements"
          count={statements.length}
          estimate={84}
          keyOf={(index) => statements[index] ?? -1}
          row={(index) => <Statement report={report} row={statements[index] ?? -1} />}
        />
      ) : (
        <VirtualList
          key="documents"
          label="Documents"
          count={documents.length}
          estimate={92}
          keyOf={(index) => documents[index] ?? -1}
          row={(index) => <DocumentRow report={report} document={documents[index] ?? -1} />}
        />
      )}
    </>
  );
}

function Facts({ report, actor }: { readonly report: Report; readonly actor: Actor }) {
  const organisation = report.catalogue.actors[actor.organisation];
  const [longitude, latitude] = actor.at ?? [];
  const facts: [string, string[]][] = [
    ['Also named', actor.aliases],
    ['Called', actor.roles],
    ['Gender, as texts tell it', actor.gender === null ? [] : [PERSON_GENDERS[actor.gender]]],
    ['Link', actor.link === null ? [] : [`${actor.link.scheme}:${actor.link.id}`]],
    [
      'Place on the map',
      longitude === undefined || latitude === undefined
        ? []
        : [degrees(latitude, 'N', 'S'), degrees(longitude, 'E', 'W')],
    ],
    ['Named', [`${counted(actor.mentions, 'time')} in ${counted(actor.documents, 'document')}`]],
  ];
  return (
    <dl class="facts wide">
      {organisation !== undefined && (
        <div>
          <dt>Speaks mostly for</dt>
          <dd>
            <a href={actorHash(report, actor.organisation)}>
              <Text>{organisation.name}</Text>
            </a>
          </dd>
        </div>
      )}
      {facts
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.slice(0, 12).map((value, index) => (
                <span key={value}>
                  {index > 0 && ', '}
                  <Text>{value}</Text>
                </span>
              ))}
              {values.length > 12 && ` and ${values.length - 12} more`}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}
