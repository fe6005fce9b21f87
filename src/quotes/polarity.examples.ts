/** A sentence, and the polarity of its only cue. */
export const EXAMPLES: readonly (readonly [text: string, polarity: string])[] = [
  ['Ruiz said that the ships were late.', 'positive'],
  ['Ruiz denied that the ships were late.', 'positive'],
  ['Ruiz said that the ships were not late.', 'positive'],
  ['Ruiz asked whether the ships were late.', 'positive'],
  ['“Were the ships late?” Ruiz asked.', 'positive'],
  ['Ruiz asked: “Were the ships late?”', 'positive'],
  ['According to Ruiz, the ships were not late.', 'positive'],
  ['Ruiz did not say that the ships were late.', 'negative'],
  ["Ruiz didn't say that the ships were late.", 'negative'],
  ['Ruiz has never said that the ships were late.', 'negative'],
  ['Nobody said that the ships were late.', 'negative'],
  ['No minister said that the ships were late.', 'negative'],
  ['Did Ruiz say that the ships were late?', 'question'],
  ['Who said that the ships were late?', 'question'],
];
