import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    ['Ruiz on Friday said that it was late.', 'indirect | said | - | Friday | -'],
    ['In a letter published on Friday, Ruiz said that it was late.', 'indirect | said | - | Friday | -'],
    ['On Friday, as the ship left, Ruiz said that it was late.', 'indirect | said | - | Friday | -'],
    ['Speaking in Porto on Friday, Ruiz said that it was late.', 'indirect | said | - | Friday | -'],
    ['At a meeting in Porto last week, Ruiz said that it was late.', 'indirect | said | - | last week | -'],
    ['Ruiz called the toll unfair in a speech in Porto on Friday.', 'indirect | called | - | Friday | -'],
    ['Ruiz met the crew on Friday, saying that it was late.', 'indirect | saying | - | Friday | -'],
    ['A survey taken last week found that towns were dry.', 'indirect | found | - | last week | -'],
  ],
  negative: [
    // The date of a name, of a thing, of somebody who is described, and of another verb.
    ['Ruiz said in a talk on “Haro Sunday” that it was late.', 'indirect | said | - | - | -'],
    ['Ruiz said of the 2016 season that it was dry.', 'indirect | said | - | - | -'],
    ['“It is late,” said Ruiz, the 2008 winner of the race.', 'direct | said | - | - | -'],
    ['“It is late,” said Ruiz, who left Porto in 2008.', 'direct | said | - | - | -'],
    ['Ruiz praised the candidate, who is running in Tuesday’s primary.', 'indirect | praised | - | - | -'],
    ['After the flood in May, Ruiz said that it was late.', 'indirect | said | - | - | -'],
    ['The ship sank in May, and Ruiz said that it was old.', 'indirect | said | - | - | -'],
  ],
};
