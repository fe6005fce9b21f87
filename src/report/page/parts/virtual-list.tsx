/**
 * A list of any length, of which only what is in view is in the page. It scrolls with the window, is one stop of the Tab key, and arrow keys,
 * Page Up and Down, Home and End move within it; Enter opens the first link or button of a row. On paper it has its first rows.
 */
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

const ROWS_ON_PAPER = 300;

interface Properties {
  readonly label: string;
  readonly count: number;
  readonly estimate: number;
  /** Tells rows apart when the list changes. */
  readonly keyOf: (index: number) => string | number;
  readonly row: (index: number) => ComponentChildren;
  /** A row to begin with. */
  readonly first?: number;
}

export function VirtualList({ label, count, estimate, keyOf, row, first = -1 }: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const virtualizer = useVirtualizer(list, count, estimate, keyOf);
  const [current, setCurrent] = useState(0);
  const onPaper = useOnPaper();
  const move = useCallback(
    (to: number): void => {
      const target = Math.max(0, Math.min(count - 1, to));
      setCurrent(target);
      virtualizer.scrollToIndex(target, { align: 'auto' });
      focusRow(list, target);
    },
    [count, virtualizer],
  );
  useEffect(() => {
    if (first >= 0) virtualizer.scrollToIndex(first, { align: 'start' });
  }, [first, virtualizer]);

  if (onPaper)
    return (
      <ul class="list" aria-label={label}>
        {Array.from({ length: Math.min(count, ROWS_ON_PAPER) }, (_, index) => (
          <li key={keyOf(index)}>{row(index)}</li>
        ))}
        {count > ROWS_ON_PAPER && <li class="note">and {count - ROWS_ON_PAPER} more</li>}
      </ul>
    );
  const items = virtualizer.getVirtualItems();
  const stop = items.some(({ index }) => index === current) ? current : (items[0]?.index ?? 0);
  const page = Math.max(1, items.length - 6);
  const keys: { readonly [key: string]: () => number } = {
    ArrowDown: () => stop + 1,
    ArrowUp: () => stop - 1,
    PageDown: () => stop + page,
    PageUp: () => stop - page,
    Home: () => 0,
    End: () => count - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined;
    if (!isRow || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.target instanceof HTMLElement) {
      event.target.querySelector<HTMLElement>('a, button')?.click();
      event.preventDefault();
      return;
    }
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to());
  };
  return (
    <ul
      ref={list}
      class="list virtual"
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <li
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          tabIndex={item.index === stop ? 0 : -1}
          onFocusIn={() => setCurrent(item.index)}
          style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
        >
          {row(item.index)}
        </li>
      ))}
    </ul>
  );
}

function useVirtualizer(
  list: { readonly current: HTMLElement | null },
  count: number,
  estimate: number,
  keyOf: (index: number) => string | number,
): Virtualizer<Window, HTMLLIElement> {
  const [, redraw] = useReducer((state: number) => state + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: margin,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const top = list.current === null ? 0 : Math.round(list.current.getBoundingClientRect().top + scrollY);
    if (Math.abs(top - margin) > 1) setMargin(top);
    virtualizer._willUpdate();
  });
  return virtualizer;
}

/** The row may not be there before the list has scrolled to it. */
function focusRow(list: { readonly current: HTMLElement | null }, index: number): void {
  let tries = 20;
  const attempt = (): void => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row) row.focus({ preventScroll: true });
    else if (tries-- > 0) requestAnimationFrame(attempt);
  };
  attempt();
}

function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const changed = (): void => setOnPaper(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  return onPaper;
}
