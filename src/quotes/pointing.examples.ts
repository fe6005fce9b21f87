import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The crew voted for him.'],
    ['The crew had no opinion of her.'],
    ['The crew thought about it.'],
    ['The crew thought about it for some time.'],
    ['The crew complained about this.'],
    ['The crew complained about them again.'],
    ['Ana Bell scoffed at this.\n\n“Eleven days is a lie,” she said.', 'direct | she | said | “Eleven days is a lie,”'],
  ],
  negative: [
    ['Bell referred to him as a fool.', 'indirect | Bell | referred to | him as a fool'],
    ['The crew accused him of theft.', 'indirect | The crew | accused | him of theft'],
    ['Bell accused them in May of theft.', 'indirect | Bell | accused | them in May of theft'],
    ['The crew complained about this pier.', 'indirect | The crew | complained about | this pier'],
    ['This is seen as a fault.', 'indirect | - | seen | This … as a fault'],
    ['The crew opposed it.', 'indirect | The crew | opposed | it'],
  ],
};
