import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'polarity',
  positive: [
    ['Bell denied the theft on Monday, showing the words: “Me? Really?”', 'positive', 'positive'],
    ['Ruiz did not say that the ships were late.', 'negative'],
    ["Ruiz didn't say that the ships were late.", 'negative'],
    ['Ruiz has never said that the ships were late.', 'negative'],
    ['Nobody said that the ships were late.', 'negative'],
    ['No minister said that the ships were late.', 'negative'],
    ['None of the mates said that the ships were late.', 'negative'],
    ['Ruiz has yet to say that the ships were late.', 'negative'],
    ['Ruiz neither said nor denied that the ships were late.', 'negative'],
    ['Ruiz no longer says that the ships were late.', 'negative'],
    ['Nor did Ruiz say that the ships were late.', 'negative'],
    ['It was dark. Never did Ruiz say that the ships were late.', 'negative'],
    ['Did Ruiz say that the ships were late?', 'question'],
    ['Who said that the ships were late?', 'question'],
    ['Ruiz asked whether it was late?', 'positive'],
  ],
  // What was said is negative or a question, and not the saying.
  negative: [
    ['Ruiz said that the ships were late.', 'positive'],
    ['Ruiz denied that the ships were late.', 'positive'],
    ['Ruiz said that the ships were not late.', 'positive'],
    ['Ruiz said that nobody was late.', 'positive'],
    ['Ruiz asked whether the ships were late.', 'positive'],
    ['“Were the ships late?” Ruiz asked.', 'positive'],
    ['Ruiz asked: “Were the ships late?”', 'positive'],
    ['Ruiz said: “Were the ships late?”', 'positive'],
    ['“Will the ships be late?” Ruiz said.', 'positive'],
    ['According to Ruiz, the ships were not late.', 'positive'],
    ['Was there a claim that the ships were late?', 'positive'],
  ],
};
