import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The crew carried signs reading “No more tolls”.', 'direct | The crew | reading | “No more tolls”'],
    ['Ruiz left a message on the door reading “It is late” at noon.', 'direct | Ruiz | reading | “It is late”'],
    ['A sign on the door reading “No entry” was lost.', 'direct | A sign on the door | reading | “No entry”'],
    [
      'A post on the town’s page reading “Bring boats” was shared.',
      'direct | A post on the town’s page | reading | “Bring boats”',
    ],
    [
      '“There are worms with more spine,” reads a letter in the Courier.',
      'direct | a letter in the Courier | reads | “There are worms with more spine,”',
    ],
    ['“We leave,” the statement read.', 'direct | the statement | read | “We leave,”'],
    ['The letter read: “We leave.”', 'direct | The letter | read | “We leave.”'],
    ['The sign reads: “No entry.”', 'direct | The sign | reads | “No entry.”'],
    ['“No entry,” the sign reads.', 'direct | the sign | reads | “No entry,”'],
    ['The statement reads: “We leave.”', 'direct | The statement | reads | “We leave.”'],
    ['A banner read “No entry”.', 'direct | A banner | read | “No entry”'],
    ['The mate wore a hat that read “No entry”.', 'direct | that | read | “No entry”'],
    ['Near the door it reads: “No entry.”', 'direct | it | reads | “No entry.”'],
  ],
  negative: [
    ['The crew sat in chairs reading “The Old Pier”.'],
    ['A mate in the cabin reading “The Lost Pier” fell asleep.'],
    ['The mate was awake and read “No entry” on the door.'],
    ['The mate read that it was late.'],
    ['He read “No entry” on the door.'],
    ['The crew reads that it was late.'],
  ],
};
