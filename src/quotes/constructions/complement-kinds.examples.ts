import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Bell made a promise to voters that he would stay.', 'indirect | Bell | made a promise | that he would stay'],
    [
      'Storms are near the coast, the office said, which could mean rain.',
      'indirect | the office | said | Storms are near the coast … which could mean rain',
    ],
    ['Hugo Lenz vowed never to return.', 'indirect | Hugo Lenz | vowed | never to return'],
    [
      'The club agreed not only to pay but also to leave.',
      'indirect | The club | agreed | not only to pay but also to leave',
    ],
    ['The memo states that staff work late.', 'indirect | The memo | states | that staff work late'],
    [
      'The mate vowed to “fight every one of them” in Porto.',
      'mixed | The mate | vowed | to “fight every one of them” in Porto',
    ],
    ["The mate said: ``We leave.''", "direct | The mate | said | ``We leave.''"],
    ['The judge held that the boat was lost.', 'indirect | The judge | held | that the boat was lost'],
    ['The mate said in a report that the ship had sunk.', 'indirect | The mate | said | that the ship had sunk'],
    ['The mate asked about what the crew knew.', 'indirect | The mate | asked | about what the crew knew'],
    ['The mate began: “late again.”', 'direct | The mate | began | “late again.”'],
    [
      'The mate said that in two towns, clerks had begun “a new life of lies”.',
      'mixed | The mate | said | that in two towns, clerks had begun “a new life of lies”',
    ],
    ['The mate promised not to sail.', 'indirect | The mate | promised | not to sail'],
    ['The mate promised to slowly sail.', 'indirect | The mate | promised | to slowly sail'],
    ['The mate promised to be late.', 'indirect | The mate | promised | to be late'],
    ['The mate denied stealing the boat.', 'indirect | The mate | denied | stealing the boat'],
    ['They agreed to exchange crews.', 'indirect | They | agreed | to exchange crews'],
    ['The mayor promised to open two piers.', 'indirect | The mayor | promised | to open two piers'],
    ['The mate asked whom the crew had called.', 'indirect | The mate | asked | whom the crew had called'],
    ['The mate asked who had called.', 'indirect | The mate | asked | who had called'],
    ['The mate asked exactly why it sank.', 'indirect | The mate | asked | exactly why it sank'],
    ['Bell would like to see the pier mended.', 'indirect | Bell | like | to see the pier mended'],
    ['The mate is thought to have slept.', 'indirect | - | thought | The mate … to have slept'],
    ['The mayor is understood to have left.', 'indirect | - | understood | The mayor … to have left'],
  ],
  negative: [
    ['The mate continued “a life of lies”.'],
    // A noun, and what it is:
    ['Marlow, Idaho, states that allow hunting include Utah.'],
    ['The town keeps rules that allow dogs.'],
    ['The mate said in a report that was published in May.'],
    ['The mate read that was wrong.'],
    ['The mate wrote the story that won.'],
    ['The mate was asked, and left what was left.'],
    ['The mate spoke on the condition that it was late.'],
    ['Bell likes to sail.'],
    ['The director had not known about the link when he sent her the script.'],
  ],
};
