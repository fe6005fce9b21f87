/** Who said what: speakers over all documents, the most quoted first, each with their statements. */
import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { Announce } from '../parts/announce.js';
import { FilterBar } from '../parts/filter-bar.js';
import { Statement } from '../parts/statement.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { actorHash } from '../state/actors.js';
import { usePage } from '../state/context.js';
import { statementsOf } from '../state/select.js';
import { counted, shownNumber } from '../text/wording.js';

type Row = { readonly speaker: number; readonly count: number } | { readonly statement: number };

export function SaidView() {
  const { report, filter } = usePage();
  const chosen = filter.speaker;
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set(chosen === null ? [] : [chosen]));
  const found = useMemo(() => statementsOf(report, filter), [report, filter]);
  const bySpeaker = useMemo(() => speakersOf(report, found, chosen), [report, found, chosen]);
  const rows = useMemo(() => rowsOf(bySpeaker, opened), [bySpeaker, opened]);
  const count = `${counted(found.length, 'statement')} by ${counted(bySpeaker.length, 'speaker')}`;
  const toggle = (speaker: number): void => {
    const next = new Set(opened);
    if (!next.delete(speaker)) next.add(speaker);
    setOpened(next);
  };
  return (
    <>
      <h1>Who said what</h1>
      <FilterBar />
      <div class="toolbar">
        <p class="count">{count}</p>
        <button type="button" class="plain" onClick={() => setOpened(new Set(bySpeaker.map(([speaker]) => speaker)))}>
          Open all
        </button>
        <button type="button" class="plain" onClick={() => setOpened(new Set())}>
          Close all
        </button>
      </div>
      <Announce text={count} />
      {rows.length === 0 && <p class="empty">Nobody said anything like that. Take a filter away.</p>}
      <VirtualList
        label="Speakers and their statements"
        count={rows.length}
        estimate={74}
        keyOf={(index) => keyOf(rows[index])}
        row={(index) => {
          const row = rows[index];
          if (row === undefined) return null;
          if ('statement' in row) return <Statement report={report} row={row.statement} speaker={false} />;
          return (
            <SpeakerRow report={report} {...row} open={opened.has(row.speaker)} onToggle={() => toggle(row.speaker)} />
          );
        }}
      />
    </>
  );
}

interface SpeakerProperties {
  readonly report: Report;
  readonly speaker: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function SpeakerRow({ report, speaker, count, open, onToggle }: SpeakerProperties) {
  const actor = report.catalogue.actors[speaker];
  const organisation = report.catalogue.actors[actor?.organisation ?? -1];
  return (
    <div class="speaker-row">
      <button type="button" class="disclose" aria-expanded={open} onClick={onToggle}>
        <span class="name">{actor === undefined ? 'Speaker not known' : <Text>{actor.name}</Text>}</span>
        <span class="number">
          {shownNumber(count)}
          <span class="hidden"> statements</span>
        </span>
      </button>
      {actor !== undefined && (
        <p class="about">
          {actor.roles[0] !== undefined && <Text>{actor.roles[0]}</Text>}
          {organisation !== undefined && <Text>{organisation.name}</Text>}
          <a href={actorHash(report, speaker)}>
            Details<span class="hidden"> of {actor.name}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** Speakers with their rows, the unknown one last. Of several who speak together, each has the statement, unless one was asked for. */
function speakersOf(report: Report, rows: Uint32Array, chosen: number | null): [number, number[]][] {
  const { statements } = report.catalogue;
  const lists = new Map<number, number[]>();
  for (const row of rows) {
    const speakers = chosen !== null ? [chosen] : (statements.speakers[row] ?? [statements.speaker[row] ?? -1]);
    for (const speaker of new Set(speakers)) {
      const list = lists.get(speaker);
      if (list === undefined) lists.set(speaker, [row]);
      else list.push(row);
    }
  }
  return Array.from(lists).sort(([a, x], [b, y]) => Number(a < 0) - Number(b < 0) || y.length - x.length || a - b);
}

function rowsOf(bySpeaker: readonly [number, number[]][], opened: ReadonlySet<number>): Row[] {
  const rows: Row[] = [];
  for (const [speaker, list] of bySpeaker) {
    rows.push({ speaker, count: list.length });
    if (opened.has(speaker)) for (const statement of list) rows.push({ statement });
  }
  return rows;
}

function keyOf(row: Row | undefined): string {
  return row === undefined ? '' : 'statement' in row ? `s${row.statement}` : `a${row.speaker}`;
}
