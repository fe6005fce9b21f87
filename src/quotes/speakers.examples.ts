/** A text, and of its last statement the speaker's kind and the entity that speaks (null: not known). */
export const EXAMPLES: readonly (readonly [text: string, kind: string, entity: string | null])[] = [
  ['Marta Oliveira said it was late.', 'named', 'Marta Oliveira'],
  ['Finance Minister Leonore Trattner said it was late.', 'named', 'Leonore Trattner'],
  ['The Harbour Workers’ Union said it was late.', 'named', 'Harbour Workers’ Union'],
  ['Lisbon said it was ready to talk.', 'place', 'Portugal'],
  ['The minister said it was late.', 'nominal', null],
  ['A spokesman for the ministry said it was late.', 'nominal', null],
  ['Officials said it was late.', 'unnamed', null],
  ['A finance ministry official said it was late.', 'unnamed', null],
  ['One of the diplomats said it was late.', 'unnamed', null],
  ['The report says it is late.', 'document', null],
  ['A poll published on Monday showed that it was late.', 'document', null],
  // Whom a pronoun stands for.
  ['Marta Oliveira met Tom Bell. “It is late,” she said.', 'pronoun', 'Marta Oliveira'],
  ['Marta Oliveira met Tom Bell. “It is late,” he said.', 'pronoun', 'Tom Bell'],
  ['“It is late,” Tom Bell said. He added that it was cold.', 'pronoun', 'Tom Bell'],
  ['“I told them that it was late,” Tom Bell said.', 'pronoun', 'Tom Bell'],
  ['The harbour was quiet. “It is late,” she said.', 'pronoun', null],
  ['They said it was late.', 'pronoun', null],
  // The only organisation with that word in its name.
  ['The Lisbon Harbour Board met on Monday. The board said it was late.', 'nominal', 'Lisbon Harbour Board'],
];
