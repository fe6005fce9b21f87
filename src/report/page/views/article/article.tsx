/** The text of a document with its marks, the legend that shows and hides them, and beside it what is selected. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NewsRecord } from '../../data/types.js';
import { replaceHash, usePage } from '../../state/context.js';
import { hashOf, parseRoute } from '../../state/route.js';
import { spansByStretch } from '../../text/segments.js';
import { Paragraph } from './blocks.js';
import { Details } from './details.js';
import { firstOf, Joined, selectAt } from './joined.js';
import { keysOf, setStop } from './keys.js';
import { Legend } from './legend.js';
import { type Layer, marksOf, SHOWN_AT_FIRST } from './marks.js';
import { placeOf, type Select, selectionOf } from './selection.js';

interface Properties {
  readonly record: NewsRecord;
  /** Its number in the report; -1 where it is not in it. */
  readonly document: number;
  /** Of its headline among headings. */
  readonly level: 1 | 2;
}

/** What the reader chose to see stays so from article to article. */
let chosenLayers: ReadonlySet<Layer> = SHOWN_AT_FIRST;

export function Article({ record, document, level }: Properties) {
  const { route } = usePage();
  const [layers, setLayers] = useState(chosenLayers);
  const [undone, setUndone] = useState<ReadonlySet<number>>(new Set());
  const selected = selectionOf(route.query);
  const place = placeOf(route.query);
  const [from, to] = [place?.start ?? -1, place?.end ?? -1];
  const text = useRef<HTMLDivElement>(null);
  const joined = useRef<Joined | null>(null);
  const byParagraph = useMemo(
    () => spansByStretch(record.paragraphs, marksOf(record, layers, from < 0 ? null : { start: from, end: to })),
    [record, layers, from, to],
  );
  const hrefOf = useMemo(() => {
    const { view, parts } = route;
    return (select: Select) => hashOf(view, parts, [[select.is, select.id]]);
  }, [route.view, route.parts.join('/')]);

  useLayoutEffect(() => {
    if (text.current === null) return;
    joined.current ??= new Joined(text.current);
    setStop(text.current);
    joined.current.select(selected);
  });
  useEffect(() => {
    const target =
      text.current === null
        ? null
        : selected !== null
          ? firstOf(text.current, selected)
          : from >= 0
            ? text.current.querySelector<HTMLElement>('.found')
            : null;
    if (target !== null && !isInView(target)) target.scrollIntoView({ block: isNarrow() ? 'start' : 'center' });
  }, [record, selected?.is, selected?.id, from]);
  const deselect = (): void => replaceHash(hashOf(route.view, route.parts));
  useEffect(() => {
    // The address, since two quick keys come before what is selected has been drawn again.
    const onKeyDown = (event: KeyboardEvent): void => {
      const current = selectionOf(parseRoute(location.hash).query);
      if (text.current !== null)
        keysOf(event, text.current, record, current, (select) => replaceHash(hrefOf(select)), deselect);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  const show = (next: ReadonlySet<Layer>): void => {
    chosenLayers = next;
    setLayers(next);
  };
  const onRepair = useMemo(
    () => (index: number) =>
      setUndone((before) => {
        const next = new Set(before);
        if (!next.delete(index)) next.add(index);
        return next;
      }),
    [],
  );
  const undoAll = (all: boolean): void => {
    show(new Set([...layers, 'repairs']));
    setUndone(new Set(all ? record.cleaning.edits.keys() : []));
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('a, button') !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    const select = selectAt(event.target);
    if (select !== null) replaceHash(hrefOf(select));
  };
  const headline = record.headline;
  return (
    <div class="reading">
      <div class="sheet">
        <Legend record={record} layers={layers} onChange={show} undone={undone.size} onUndoAll={undoAll} />
        {headline === null && <Hidden level={level} record={record} />}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it do the same for keys */}
        <article
          ref={text}
          class="text"
          lang={record.language ?? undefined}
          aria-label="Text"
          onClick={onClick}
          onPointerOver={(event) => joined.current?.pass(event.target)}
          onPointerLeave={() => joined.current?.pass(null)}
          onFocusIn={(event) => joined.current?.pass(event.target)}
          onFocusOut={() => joined.current?.pass(null)}
        >
          {record.paragraphs.map((span, index) => (
            <Paragraph
              key={span.start}
              record={record}
              span={span}
              marks={byParagraph[index] ?? []}
              undone={undone}
              hrefOf={hrefOf}
              onRepair={onRepair}
              level={level}
            />
          ))}
          {record.paragraphs.length === 0 && <p class="empty">This document has no text.</p>}
        </article>
      </div>
      <Details
        record={record}
        document={document}
        selected={selected}
        hrefOf={hrefOf}
        onClose={deselect}
        undone={undone}
        onUndoAll={undoAll}
      />
    </div>
  );
}

function Hidden({ level, record }: { readonly level: 1 | 2; readonly record: NewsRecord }) {
  const name = record.metadata.title ?? 'Document without a headline';
  return level === 1 ? <h1 class="hidden">{name}</h1> : <h2 class="hidden">{name}</h2>;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 110 && bottom < innerHeight * (isNarrow() ? 0.5 : 0.9);
}

/** Where what is selected covers the lower half. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 62rem)').matches;
}
