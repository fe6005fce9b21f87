import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    // With a noun, an adjective, a particle.
    [
      'Bell made it very clear that the pier was lost.',
      'indirect | Bell | made it very clear | that the pier was lost',
    ],
    ['Bell took sharp aim at the bank.', 'indirect | Bell | took sharp aim at | the bank'],
    ['Bell made his case for the pier.', 'indirect | Bell | made his case for | the pier'],
    ['Bell pointed out that the pier was lost.', 'indirect | Bell | pointed out | that the pier was lost'],
    ['Bell made two promises of help.', 'indirect | Bell | promises of | help'],
    // Verbs that need "that".
    ['The judge held that the boat was lost.', 'indirect | The judge | held | that the boat was lost'],
    [
      'The judge held, after a week of talks in Lisbon, that the boat was lost.',
      'indirect | The judge | held | that the boat was lost',
    ],
    // Taken for a noun.
    ['Switzerland plans to cover the road.', 'indirect | Switzerland | plans | to cover the road'],
    ['Ruiz fears that the road is lost.', 'indirect | Ruiz | fears | that the road is lost'],
    ['She doubts that the road is lost.', 'indirect | She | doubts | that the road is lost'],
    ['The report doubts that the road is lost.', 'indirect | The report | doubts | that the road is lost'],
    ['It closed the road and plans to open it.', 'indirect | It | plans | to open it'],
    ['The town now plans to open it.', 'indirect | The town | plans | to open it'],
    ['The suit, which challenges the rule, is new.', 'indirect | which | challenges | the rule'],
    ['“The sea is calm,” answers Ruiz.', 'direct | Ruiz | answers | “The sea is calm,”'],
    [
      'The road was closed, the Clew Bay Courier reports.',
      'indirect | the Clew Bay Courier | reports | The road was closed',
    ],
    ['The road was closed, she claims.', 'indirect | she | claims | The road was closed'],
    ['The bank is warning voters that it is late.', 'indirect | The bank | warning | that it is late'],
    ['“Ask the owners,” the statement read.', 'direct | the statement | read | “Ask the owners,”'],
    ['The ports may close, union warns\n\nThe harbour was quiet.', 'indirect | union | warns | The ports may close'],
    // Forms of verbs.
    ['The judge ruled that it was late.', 'indirect | The judge | ruled | that it was late'],
    ['The town signalled that it would pay.', 'indirect | The town | signalled | that it would pay'],
    ['The town denies that it was late.', 'indirect | The town | denies | that it was late'],
    ['The town stresses that it was late.', 'indirect | The town | stresses | that it was late'],
    ['The mate felt that it was late.', 'indirect | The mate | felt | that it was late'],
    ['The mate tweeted that it was late.', 'indirect | The mate | tweeted | that it was late'],
    ['More than 67 percent, say they will go.', 'indirect | More than 67 percent | say | they will go'],
    ['Some 67 percent, say the ports are closed.', 'indirect | Some 67 percent | say | the ports are closed'],
    ['His doubts about the plan were old.', 'indirect | His | doubts about | the plan'],
    ['Bell announced a proposed pier was safe.', 'indirect | Bell | announced | a proposed pier was safe'],
  ],
  negative: [
    // What is no cue.
    ['The judge held the boat for a week.'],
    ['The judge ruled the town for a year.'],
    ['It was the most challenging season in years.'],
    ['The defending champion left.'],
    ['Its proposed rule was new.'],
    ['The town’s proposed rule was new.'],
    ['The pier-supporting members left.'],
    ['A very demanding captain left.'],
    ['The plans were old.'],
    ['The claims of the crew were old.'],
    ['He read the letter.'],
    ['The two fears were old.'],
    ['The founded town is old.'],
    ['Bell made a cake.'],
    ['Bell took the boat.'],
    ['The demanded ship left.'],
    ['The most demanded ship left.'],
  ],
};
