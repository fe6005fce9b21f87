import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    // A clause between what the speaker is and the name.
    ['The firm which built the bridge, Rovik Foods, denied that it was late.', 'named | Rovik Foods'],
    ['Her brother, who lives next door, Tom Bell, said it was late.', 'named | Tom Bell'],
    ['A neighbour who saw the crash, Ana Ruiz, said it was late.', 'named | Ana Ruiz'],
    ['The head of the school where Tom Bell taught, Ana Ruiz, said it was late.', 'named | Ana Ruiz'],
    ['“It is late,” said the woman who owns the boat, Ana Ruiz.', 'named | Ana Ruiz'],
    ['“It is late,” said the company that runs the ferry, Rovik Foods.', 'named | Rovik Foods'],
    // An adverb between the name and the verb.
    ['The builder, Rovik Foods, however, says it is late.', 'named | Rovik Foods'],
    ['The developer, Rovik Foods, meanwhile, said it was late.', 'named | Rovik Foods'],
    // One of several.
    ['The largest of the lenders, Rovik Foods, said it was late.', 'named | Rovik Foods'],
    ['“It is late,” said one of the firms, Rovik Foods.', 'named | Rovik Foods'],
    ['The company behind the scheme, Rovik Foods, said it was late.', 'named | Rovik Foods'],
  ],
  negative: [
    // The name may be that of the noun before it.
    ['The firm that served the mayor, Tom Bell, said it was late.', 'nominal | -'],
    ['“It is late,” said the lawyer who met the mayor, Ana Ruiz.', 'nominal | -'],
    ['Police, who arrested a man, Tom Bell, said it was late.', 'nominal | -'],
    // No name of what the speaker is.
    ['A group of officials who visited the site, Rovik Foods, said it was late.', 'nominal | -'],
    ['The nurse who ran the ward, Rovik Foods, said it was late.', 'nominal | -'],
    ['“It is late,” said the woman who runs the shop in Porto, Lisbon.', 'nominal | -'],
  ],
};
