/** Keys of an article: from statement to statement, from mark to mark, and out of a selection. One mark is a stop of the Tab key. */
import type { NewsRecord } from '../../data/types.js';
import { firstOf } from './joined.js';
import type { Select } from './selection.js';

export function keysOf(
  event: KeyboardEvent,
  text: HTMLElement,
  record: NewsRecord,
  selected: Select | null,
  select: (select: Select) => void,
  deselect: () => void,
): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (target.matches('input, textarea, select, dialog *')) return;
  if (key === 'Escape' && selected !== null) {
    deselect();
    const element = firstOf(text, selected);
    if (element?.matches('[data-mark]')) focusOn(text, element);
  } else if (key === 'n' || key === 'p') step(text, record, selected, key === 'n' ? 1 : -1, select);
  else if ((key === 'ArrowRight' || key === 'ArrowLeft') && target.matches('[data-mark]')) {
    const marks = Array.from(text.querySelectorAll<HTMLElement>('[data-mark]'));
    const next = marks[marks.indexOf(target) + (key === 'ArrowRight' ? 1 : -1)];
    if (next !== undefined) focusOn(text, next);
    event.preventDefault();
  }
}

/** Exactly one mark can be reached by the Tab key: the one that had the focus, else the first. */
export function setStop(text: HTMLElement, wanted?: HTMLElement): void {
  const marks = text.querySelectorAll<HTMLElement>('[data-mark]');
  let stop = wanted;
  for (const mark of marks) if (stop === undefined && mark.tabIndex === 0) stop = mark;
  stop ??= marks[0];
  for (const mark of marks) if (mark.tabIndex !== (mark === stop ? 0 : -1)) mark.tabIndex = mark === stop ? 0 : -1;
}

function step(
  text: HTMLElement,
  record: NewsRecord,
  selected: Select | null,
  by: 1 | -1,
  select: (select: Select) => void,
): void {
  const { quotes } = record;
  const at =
    selected?.is === 'statement' ? quotes.findIndex(({ id }) => id === selected.id) : by > 0 ? -1 : quotes.length;
  const next = quotes[at + by];
  if (next === undefined) return;
  select({ is: 'statement', id: next.id });
  const element = firstOf(text, { is: 'statement', id: next.id });
  if (element?.matches('[data-mark]')) focusOn(text, element);
}

function focusOn(text: HTMLElement, mark: HTMLElement): void {
  setStop(text, mark);
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'nearest' });
}
