import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The toll, a step they believe could help the town, was dropped in May.',
      'indirect | they | believe | a step … could help the town',
    ],
    [
      'The town is ready for the storm, a threat experts believe could return.',
      'indirect | experts | believe | a threat … could return',
    ],
    ['The town took steps it says will end the row.', 'indirect | it | says | steps … will end the row'],
    ['Bell bought the boats the mayor says are unsafe.', 'indirect | the mayor | says | the boats … are unsafe'],
    [
      'The toll was a move officials say will cost the town dear.',
      'indirect | officials | say | a move … will cost the town dear',
    ],
    [
      'It fears the gulls, a bird many sailors think is wise.',
      'indirect | It | fears | the gulls',
      'indirect | many sailors | think | a bird … is wise',
    ],
    [
      'She wants the papers, even the ones Porto says are lost.',
      'indirect | She | wants | the papers',
      'indirect | Porto | says | even the ones … are lost',
    ],
    ['The toll, a sum sailors termed a joke, was dropped.', 'indirect | sailors | termed | a sum … a joke'],
    ['It was a toll the crew branded unfair.', 'indirect | the crew | branded | a toll … unfair'],
    ['Bell paid a toll they described as harsh.', 'indirect | they | described | a toll … as harsh'],
    ['Bell is looking for a mate he believes may be ill.', 'indirect | he | believes | a mate … may be ill'],
  ],
  negative: [
    ['Bell lost the boat she called her home.'],
    ['The crew branded the toll unfair.', 'indirect | The crew | branded | the toll unfair'],
    ['The storm, a beast sailors called Dora, hit the pier.'],
    ['The words she said were true.'],
    ['Everything they say is false.'],
    ['The town took steps it proposed were late.'],
    ['Ruiz is late, the mayor says.', 'indirect | the mayor | says | Ruiz is late'],
    ['The boats he says.'],
  ],
};
