/** Tags of tokens become spans: BIO, IOB, and BIOES or BILOU, which also mark ends and single tokens. */
import type { Span } from '../document/index.js';
import { invalid } from './faults.js';

/** A name and its type. */
export interface TaggedName extends Span {
  readonly label: string;
}

export interface TaggedToken extends Span {
  readonly tag: string;
  /** File and line. */
  readonly place: string;
}

/** @throws {InputError} `gold-format` for a tag of none of these schemes */
export function namesOf(tokens: readonly TaggedToken[]): TaggedName[] {
  const names: TaggedName[] = [];
  /** Whether the last name may go on. */
  let isOpen = false;
  for (const { tag, place, start, end } of tokens) {
    const [, mark = 'O', label = ''] = /^(?:([BIESLU])-(.+)|[O_-])$/.exec(tag) ?? refuse(tag, place);
    const last = names.at(-1);
    const isGoingOn = isOpen && /[IEL]/.test(mark) && last?.label === label;
    if (isGoingOn) names[names.length - 1] = { ...last, end };
    else if (mark !== 'O') names.push({ start, end, label });
    isOpen = /[BI]/.test(mark);
  }
  return names;
}

function refuse(tag: string, place: string): never {
  throw invalid(place, `${JSON.stringify(tag)} is no tag, expected O, or B-, I-, E- or S- and a type`);
}
