/**
 * What belongs together lights up together: at hover and focus for as long as that lasts, the selected always. Attributes are set past the
 * drawing of the page, so that a long article is not drawn again for it.
 */
import type { Select } from './selection.js';

export class Joined {
  readonly #root: HTMLElement;
  #selected: Select | null = null;
  #passing: Select | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  select(selected: Select | null): void {
    this.#selected = selected;
    this.refresh();
  }

  /** What the pointer or the focus is on: the innermost name, else the statement. */
  pass(target: EventTarget | null): void {
    const next = target instanceof HTMLElement ? selectAt(target) : null;
    if (next?.is === this.#passing?.is && next?.id === this.#passing?.id) return;
    this.#passing = next;
    this.refresh();
  }

  refresh(): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-on]')) delete element.dataset['on'];
    for (const one of [this.#selected, this.#passing]) if (one !== null) this.#light(one);
  }

  #light({ is, id }: Select): void {
    const name = CSS.escape(id);
    if (is === 'statement') {
      for (const element of this.#root.querySelectorAll<HTMLElement>(`[data-q~="${name}"]`))
        element.dataset['on'] = roleIn(element, id);
      for (const element of this.#root.querySelectorAll<HTMLElement>(`[data-statement="${name}"]`))
        element.dataset['on'] = 'number';
    } else if (is === 'entity' || is === 'date')
      for (const element of this.#root.querySelectorAll<HTMLElement>(`[data-e="${name}"]`))
        element.dataset['on'] = 'same';
  }
}

/** The first element of what is selected, to bring into view. */
export function firstOf(root: HTMLElement, { is, id }: Select): HTMLElement | null {
  const name = CSS.escape(id);
  return root.querySelector<HTMLElement>(
    is === 'statement' ? `[data-statement="${name}"], [data-q~="${name}"]` : `[data-e="${name}"]`,
  );
}

export function selectAt(target: HTMLElement): Select | null {
  const number = target.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
  if (number !== undefined) return { is: 'statement', id: number };
  const element = target.closest<HTMLElement>('[data-q], [data-e]');
  if (element === null) return null;
  const statement = element.dataset['q']?.split(' ').at(-1);
  if (statement !== undefined) return { is: 'statement', id: statement };
  const { e } = element.dataset;
  return e === undefined ? null : { is: 'entity', id: e };
}

function roleIn(element: HTMLElement, id: string): string {
  const roles = (element.dataset['r'] ?? '').split(' ').filter((pair) => pair.startsWith(`${id}:`));
  const named = roles.map((pair) => pair.slice(id.length + 1));
  return named.find((role) => role !== 'content') ?? 'content';
}
