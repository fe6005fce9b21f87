import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      '“Slow down” – that is the message from the harbour police.',
      'direct | the harbour police | message | “Slow down”',
    ],
    ['“It is a lottery” was how Ana Ruiz put it.', 'direct | Ana Ruiz | put | “It is a lottery”'],
    ['“A disgrace” was how one resident described the plan.', 'direct | one resident | described | “A disgrace”'],
    ['“A mess” was how Ana Ruiz, 61, summed up the night.', 'direct | Ana Ruiz | summed | “A mess”'],
    ['“A disgrace” was what Tom Bell called the plan.', 'direct | Tom Bell | called | “A disgrace”'],
    ['“You can sail” was what she told us.', 'direct | she | told | “You can sail”'],
    ['“Rubbish,” was Tom Bell’s response.', 'direct | Tom Bell | response | “Rubbish,”'],
    ['“Never explain” was her motto.', 'direct | her | motto | “Never explain”'],
    ['“No deal” was the message from the union.', 'direct | the union | message | “No deal”'],
  ],
  negative: [
    ['“Rain” – that was her second hit.'],
    ['“Rain” was her second hit.'],
    ['“Rain” was how it began.'],
    ['“Rain” was her answer to the war songs of the day.'],
    ['“Rain” is what the choir sang.'],
    ['“Harbour Hour” was the message board of the town.'],
  ],
};
