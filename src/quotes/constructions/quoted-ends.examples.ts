import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The crew chanted “Bell out” for ten minutes.', 'direct | The crew | chanted | “Bell out”'],
    ['The guard shouted “get down” before opening the door.', 'direct | The guard | shouted | “get down”'],
    ['The crew yelled “shame” as the mayor left.', 'direct | The crew | yelled | “shame”'],
    ['Ruiz said “tolls” five times during the debate on Tuesday.', 'direct | Ruiz | said | “tolls”'],
    ['The mate mouthed “thank you” toward the crowd before he left.', 'direct | The mate | mouthed | “thank you”'],
    ['Ruiz posted “Thank you” moments after polls closed.', 'direct | Ruiz | posted | “Thank you”'],
    ['Some 12 percent reported “no opinion” when asked.', 'direct | Some 12 percent | reported | “no opinion”'],
    ['He stood outside shouting “Go home” until the police came.', 'direct | He | shouting | “Go home”'],
    ['Ruiz shouted “liar” at Bell and left.', 'direct | Ruiz | shouted | “liar”'],
    ['Ruiz said “thank you” to the voters.', 'direct | Ruiz | said | “thank you”'],
    ['The mayor promised “jobs” in her speech.', 'direct | The mayor | promised | “jobs”'],
    ['Bell repeated “nobody knows” three times before she left.', 'direct | Bell | repeated | “nobody knows”'],
    ['Bell said “maybe next year” last week.', 'direct | Bell | said | “maybe next year”'],
  ],
  // Where the quoted words are only a part of what was said.
  negative: [
    ['Ruiz said “extremists” had come.', 'mixed | Ruiz | said | “extremists” had come'],
    ['Ruiz said “extremists” on Monday had come.', 'mixed | Ruiz | said | “extremists” on Monday had come'],
    ['Ruiz said “zero” voters would follow.', 'mixed | Ruiz | said | “zero” voters would follow'],
    ['Ruiz said “no” to a toll.', 'mixed | Ruiz | said | “no” to a toll'],
    ['Ruiz pledged “cooperation” toward shared goals.', 'mixed | Ruiz | pledged | “cooperation” toward shared goals'],
    ['Ruiz said “it would be hard” if he lost Haro.', 'mixed | Ruiz | said | “it would be hard” if he lost Haro'],
    [
      'Ruiz said “small reforms” and the sale of boats would pay for it.',
      'mixed | Ruiz | said | “small reforms” and the sale of boats would pay for it',
    ],
  ],
};
