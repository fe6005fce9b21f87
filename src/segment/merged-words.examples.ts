import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'tokens',
  positive: [
    ["We don't, we're gonna, we cannot", "We do n't , we 're gon na , we can not"],
    ['dont gimme that, thats theirs, its own', 'do nt gim me that , that s theirs , its own'],
    ['They wanna stay', 'They wan na stay'],
    ['It aint over', 'It ai nt over'],
    ['(cannot)', '( can not )'],
    ['whats new, theyre here', 'what s new , they re here'],
    ['We couldnt, you wont', 'We could nt , you wo nt'],
  ],
  negative: [
    ['well, its own id', 'well , its own id'],
    ['The Cannots of Harwick', 'The Cannots of Harwick'],
    ['a wanna-be', 'a wan na - be'],
    ['ill, were, hell', 'ill , were , hell'],
    ['a canny man, a haven', 'a canny man , a haven'],
  ],
};
