import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ["The minister's answer was short: “Never.”", 'direct | The minister | answer | “Never.”'],
    ['His verdict: “Poor.”', 'direct | His verdict | : | “Poor.”'],
    ['The response from the bank was terse: “No comment.”', 'direct | the bank | response | “No comment.”'],
    ['Her message to the crews was simple: stay at home.', 'indirect | Her | message | stay at home'],
    ['But the verdict of the town was harsh: “It is a wreck.”', 'direct | the town | verdict | “It is a wreck.”'],
    [
      'Bell’s advice to young players: train hard and rest well.',
      'indirect | Bell | advice | train hard and rest well',
    ],
  ],
  negative: [
    ['Bell left. His assessment: “It is late,” he said. “We hope.”', 'direct | he | said | “It is late,” … “We hope.”'],
    ['The reason is plain: the boats are old.'],
    ['The message was clear: stay at home.'],
    ['Bell read the message from the bank: it was late.'],
    ['The bank has three plans: a pier, a road and a yard.'],
    ['There is one answer: money.'],
  ],
};
