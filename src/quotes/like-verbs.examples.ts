import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'A note in the margin, found in 2009, reads: “Pay him and be done.”',
      'direct | A note in the margin | reads | “Pay him and be done.”',
    ],
    ['The plan adds to fears that the pier will shut.', 'indirect | - | fears | that the pier will shut'],
    ['The said report says that the pier is unsafe.', 'indirect | The said report | says | that the pier is unsafe'],
    ['The said letter was issued in May.'],
    ['Bell spoke well, even in challenging times.'],
    ['It is telling that the port is empty.'],
    ['Thank you, we are late.'],
    ['The studio, known for its lamps, closed.'],
    [
      'Ruiz praised the Local Democracy Reporting Service.',
      'indirect | Ruiz | praised | the Local Democracy Reporting Service',
    ],
    ['The town opened the most challenging part of the road.'],
    ["Bell's claim that it was late hurt the town.", 'indirect | Bell | claim | that it was late'],
    ['The most cited cause is dust.'],
    ['All told, the crews lost a million hours at sea.'],
    ['The road is old. That said, it is safe.'],
    ['The only hope the town has now is for the board to open its pier.'],
    ['Anyone found selling fuel will be jailed.'],
    ['The only regret she had was that she never sailed.'],
    ['He was paid a reported $2 million for the boat.'],
    ['They met in the three early nominating towns: Haro, Olmen and Lumara.'],
  ],
  negative: [
    ['Voters in all five states voting on Monday were late.'],
    ['He left for Lumara and Olmen, states that vote in May.'],
    ['He sang on his radio show when it was late.'],
    ['Ruiz left the proposed 12-nation pact.'],
    ['The mate said that it was late.', 'indirect | The mate | said | that it was late'],
    ['Bell is telling the crew that it is late.', 'indirect | Bell | telling | that it is late'],
    ['Ruiz thanked the crew.', 'indirect | Ruiz | thanked | the crew'],
    ['Bell is known as a liar.', 'indirect | - | known | Bell … as a liar'],
    ['They are challenging the rule.', 'indirect | They | challenging | the rule'],
    [
      'Vendors asked for a gate, and most cited the dust.',
      'indirect | Vendors | asked for | a gate',
      'indirect | most | cited | the dust',
    ],
    // Somebody said it.
    ['They all told the crew that it was late.', 'indirect | They | told | that it was late'],
    ['“It is late,” all told the crew.', 'direct | all | told | “It is late,”'],
    ['Only crews hope the pier will open.', 'indirect | Only crews | hope | the pier will open'],
    ['The firm reported $2 million in losses.', 'indirect | The firm | reported | $2 million in losses'],
    ['Most cited labour.', 'indirect | Most | cited | labour'],
  ],
};
