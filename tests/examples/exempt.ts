/** Files without examples beside them. */

/** Files that hold no rule of the language, each with what it holds. */
export const NO_RULES: ReadonlyMap<string, string> = new Map([
  ['dates/chrono.ts', 'calls chrono-node'],
  ['dates/english/forms/index.ts', 'lists the forms'],
  ['dates/english/phrase-index.ts', 'looks phrases up'],
  ['dates/form.ts', 'types'],
  ['dates/index.ts', 'calls the steps'],
  ['dates/lower-case.ts', 'remembers words'],
  ['dates/meaning.ts', 'types'],
  ['dates/resolve/calendar/days.ts', 'the arithmetic of the calendar'],
  ['dates/resolve/calendar/interval.ts', 'the arithmetic of the calendar'],
  ['dates/resolve/calendar/period.ts', 'the arithmetic of the calendar'],
  ['dates/resolve/context.ts', 'types'],
  ['dates/resolve/publication.ts', 'remembers days'],
  ['dates/words.ts', 'cuts words for the forms'],
  ['entities/index.ts', 'calls the steps'],
  ['entities/layers.ts', 'types'],
  ['entities/mention.ts', 'types'],
  ['entities/tagger/attributes.ts', 'the engine of the model'],
  ['entities/tagger/feature-lists.ts', 'the engine of the model'],
  ['entities/tagger/features.ts', 'the engine of the model'],
  ['entities/tagger/forms.ts', 'the engine of the model'],
  ['entities/tagger/index.ts', 'the engine of the model'],
  ['entities/tagger/labels.ts', 'the engine of the model'],
  ['entities/tagger/lattice.ts', 'the engine of the model'],
  ['entities/tagger/model.ts', 'the engine of the model'],
  ['entities/tagger/name-table.ts', 'the engine of the model'],
  ['entities/tagger/packed-sums.ts', 'the engine of the model'],
  ['entities/tagger/packed-weights.ts', 'the engine of the model'],
  ['entities/tagger/remembered.ts', 'the engine of the model'],
  ['entities/tagger/stretches.ts', 'the engine of the model'],
  ['entities/typing/explain.ts', 'shows the points'],
  ['entities/typing/scores.ts', 'adds up the points'],
  ['entities/typing/weights.ts', 'a table with its examples in it'],
  ['quotes/grammar/range.ts', 'types'],
  ['quotes/statement.ts', 'types'],
  ['segment/index.ts', 'calls the steps'],
]);

/** Rule files whose examples are still to be written. No file may be added. */
export const PENDING: ReadonlySet<string> = new Set<string>([]);
