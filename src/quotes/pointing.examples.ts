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
    ['Ana Bell tweeted that.'],
    ['The board has not said why.'],
    ['That’s according to a poll for the Courier.'],
    ['Ana Bell scoffed at this.\n\n“Eleven days is a lie,” she said.', 'direct | she | said | “Eleven days is a lie,”'],
  ],
  negative: [
    ['Bell referred to him as a fool.', 'indirect | Bell | referred to | him as a fool'],
    ['The crew accused him of theft.', 'indirect | The crew | accused | him of theft'],
    ['Bell accused them in May of theft.', 'indirect | Bell | accused | them in May of theft'],
    ['The crew complained about this pier.', 'indirect | The crew | complained about | this pier'],
    ['This is seen as a fault.', 'indirect | - | seen | This … as a fault'],
    ['The board has not said why he left.', 'indirect | The board | said | why he left'],
    ['Ana Bell denied that.', 'indirect | Ana Bell | denied | that'],
    ['That’s too late, according to Ana Bell.', 'indirect | Ana Bell | according to | That’s too late'],
    ['The crew opposed it.', 'indirect | The crew | opposed | it'],
  ],
};
