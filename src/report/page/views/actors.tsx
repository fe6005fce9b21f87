/** People, organisations or places: a list, and what is known of the one that was chosen. */
import { useMemo, useState } from 'preact/hooks';
import { type ActorKind, PERSON_GENDERS } from '../data/names.js';
import type { Report } from '../data/report.js';
import type { Actor } from '../data/types.js';
import { Announce } from '../parts/announce.js';
import { PlaceMap } from '../parts/place-map.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { actorHash } from '../state/actors.js';
import { usePage } from '../state/context.js';
import { counted } from '../text/wording.js';
import { ActorDetails } from './actor-details.js';

const HEADINGS = { person: 'People', organisation: 'Organisations', place: 'Places' } as const satisfies Record<
  ActorKind,
  string
>;
const ONES = {
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  place: ['place', 'places'],
} as const;
type Order = 'documents' | 'statements' | 'name';

export function ActorsView({ kind }: { readonly kind: ActorKind }) {
  const { report, route } = usePage();
  const chosen = /^\d{1,7}$/.test(route.parts[0] ?? '') ? Number(route.parts[0]) : -1;
  const actor = report.catalogue.actors[chosen];
  if (actor !== undefined && actor.kind === kind) return <ActorDetails report={report} actor={chosen} />;
  return <ActorList report={report} kind={kind} />;
}

function ActorList({ report, kind }: { readonly report: Report; readonly kind: ActorKind }) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>(kind === 'person' ? 'statements' : 'documents');
  const found = useMemo(() => listed(report, kind, words, order), [report, kind, words, order]);
  const count = counted(found.length, ONES[kind][0], ONES[kind][1]);
  return (
    <>
      <h1>{HEADINGS[kind]}</h1>
      {kind === 'place' && <PlaceMap report={report} places={found} />}
      <div class="toolbar">
        <p class="count">{count}</p>
        <label class="field inline">
          <span>Name has</span>
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <label class="field inline">
          <span>Order</span>
          <select value={order} onChange={(event) => setOrder(orderNamed(event.currentTarget.value))}>
            <option value="documents">Most documents first</option>
            <option value="statements">Most statements first</option>
            <option value="name">By name</option>
          </select>
        </label>
      </div>
      <Announce text={count} />
      {found.length === 0 && <p class="empty">None is like that.</p>}
      <VirtualList
        label={HEADINGS[kind]}
        count={found.length}
        estimate={64}
        keyOf={(index) => found[index] ?? -1}
        row={(index) => <ActorRow report={report} actor={found[index] ?? -1} />}
      />
    </>
  );
}

function ActorRow({ report, actor }: { readonly report: Report; readonly actor: number }) {
  const known = report.catalogue.actors[actor];
  if (known === undefined) return null;
  const statements = report.statementsBy.count(actor);
  return (
    <div class="actor-row">
      <h2>
        <a href={actorHash(report, actor)} class={`name-of ${known.kind}`}>
          <Text>{known.name}</Text>
        </a>
      </h2>
      <p class="about">
        <Known report={report} actor={known} />
        <span>{counted(known.documents, 'document')}</span>
        {statements > 0 && <span>{counted(statements, 'statement')}</span>}
      </p>
    </div>
  );
}

/** Role, organisation and gender, in a line. */
export function Known({ report, actor }: { readonly report: Report; readonly actor: Actor }) {
  const organisation = report.catalogue.actors[actor.organisation];
  return (
    <>
      {actor.roles[0] !== undefined && <Text>{actor.roles[0]}</Text>}
      {organisation !== undefined && <Text>{organisation.name}</Text>}
      {actor.gender !== null && actor.gender !== 'unknown' && <span>{PERSON_GENDERS[actor.gender]}</span>}
    </>
  );
}

function orderNamed(name: string): Order {
  return name === 'statements' || name === 'name' ? name : 'documents';
}

function listed(report: Report, kind: ActorKind, words: string, order: Order): number[] {
  const { actors } = report.catalogue;
  const wanted = words.trim().toLowerCase();
  const found = Array.from(actors.keys()).filter((index) => {
    const actor = actors[index];
    if (actor?.kind !== kind) return false;
    return wanted === '' || [actor.name, ...actor.aliases].some((name) => name.toLowerCase().includes(wanted));
  });
  if (order === 'name') {
    const collator = new Intl.Collator('en');
    return found.sort((a, b) => collator.compare(actors[a]?.name ?? '', actors[b]?.name ?? ''));
  }
  const documents = (a: number, b: number): number => (actors[b]?.documents ?? 0) - (actors[a]?.documents ?? 0);
  const statements = (a: number, b: number): number => report.statementsBy.count(b) - report.statementsBy.count(a);
  return found.sort(
    order === 'documents'
      ? (a, b) => documents(a, b) || statements(a, b)
      : (a, b) => statements(a, b) || documents(a, b),
  );
}
