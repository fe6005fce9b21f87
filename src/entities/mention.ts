/** A name on its way through the stage: found, written out, typed. Token ranges, half-open. */
import type { EntityType, Range } from '../document/index.js';
import type { Known } from './lexicons/known-names.js';

/** A place in the text that reads like a name. */
export interface Name extends Range {
  readonly sentence: number;
  readonly known: Known | null;
  /** `Mr.` or a title in capitals directly before it: token ranges of the titles, outermost first. */
  readonly titles: readonly Range[];
  /** Its last word or its first says what it is: a ministry, a bridge. */
  readonly headed: boolean;
}

/** With its characters. */
export interface WrittenName extends Name {
  readonly text: string;
}

export interface TypedName extends WrittenName {
  readonly type: EntityType;
  /** By how many points its type won, all places of the name together. */
  readonly margin: number;
}

/** A name of which something is other. All names are written out in one order: V8 then foresees their shape, as it does not where one is spread. */
export function changed(name: TypedName, changes: Partial<TypedName>): TypedName {
  const {
    first = name.first,
    end = name.end,
    sentence = name.sentence,
    known = name.known,
    titles = name.titles,
  } = changes;
  const { headed = name.headed, text = name.text, type = name.type, margin = name.margin } = changes;
  return { first, end, sentence, known, titles, headed, text, type, margin };
}
