import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The road was shut, Tom Bell was quoted as saying.', 'indirect | Tom Bell | saying | The road was shut'],
    ['The road was shut, he was quoted as saying by the Courier.', 'indirect | he | saying | The road was shut'],
    [
      '“The talks are dead,” the paper quoted a diplomat as saying.',
      'direct | a diplomat | saying | “The talks are dead,”',
    ],
    [
      '“The talks are dead,” the paper quoted Ana Ruiz as saying.',
      'direct | Ana Ruiz | saying | “The talks are dead,”',
    ],
    ['“We leave at noon!” the Porto news agency quoted him as saying.', 'direct | him | saying | “We leave at noon!”'],
    ['“The talks are dead,” Ana Ruiz was quoted as saying.', 'direct | Ana Ruiz | saying | “The talks are dead,”'],
    [
      '“The talks are dead,” the minister was quoted by the paper as saying.',
      'direct | the minister | saying | “The talks are dead,”',
    ],
    [
      '“The talks are dead”, the paper quoted the mayor, Tom Bell, as saying.',
      'direct | the mayor, Tom Bell | saying | “The talks are dead”',
    ],
    ['The HNS agency quotes Bell as saying: "The pier is closing."', 'direct | Bell | saying | "The pier is closing."'],
  ],
  negative: [
    ['The paper quoted Ana Ruiz as saying it was late.', 'indirect | Ana Ruiz | saying | it was late'],
    ['The talks were “dead”. The paper quoted Ana Ruiz.'],
    ['“The talks are dead,” Ana Ruiz said.', 'direct | Ana Ruiz | said | “The talks are dead,”'],
    ['The paper quoted a poem as well.', 'indirect | The paper | quoted | a poem'],
  ],
};
