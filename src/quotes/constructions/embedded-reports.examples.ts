import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      '“The crew emailed to ask if it was open,” Ruiz said.',
      'direct | Ruiz | said | “The crew emailed to ask if it was open,”',
      'indirect | The crew | ask | if it was open',
    ],
    [
      '“She believes the crew will change,” Ruiz said.',
      'direct | Ruiz | said | “She believes the crew will change,”',
      'indirect | She | believes | the crew will change',
    ],
    [
      '“He asked me for the keys,” Ruiz said.',
      'direct | Ruiz | said | “He asked me for the keys,”',
      'indirect | He | asked | the keys',
    ],
    [
      '“They keep telling us it is safe,” Ruiz said.',
      'direct | Ruiz | said | “They keep telling us it is safe,”',
      'indirect | They | telling | it is safe',
    ],
    [
      '“I have told the crew that we will sail,” Ruiz said.',
      'direct | Ruiz | said | “I have told the crew that we will sail,”',
      'indirect | I | told | that we will sail',
    ],
    [
      '“The board told us that it would pay,” Ruiz said.',
      'direct | Ruiz | said | “The board told us that it would pay,”',
      'indirect | The board | told | that it would pay',
    ],
    [
      '“I told the board that we would leave,” Ruiz said.',
      'direct | Ruiz | said | “I told the board that we would leave,”',
      'indirect | I | told | that we would leave',
    ],
    [
      '“The board believes that we shall pay,” Ruiz said.',
      'direct | Ruiz | said | “The board believes that we shall pay,”',
      'indirect | The board | believes | that we shall pay',
    ],
    [
      '“She told me that it was late,” Ruiz said.',
      'direct | Ruiz | said | “She told me that it was late,”',
      'indirect | She | told | that it was late',
    ],
    [
      '“The board asked whether it would pay,” Ruiz said.',
      'direct | Ruiz | said | “The board asked whether it would pay,”',
      'indirect | The board | asked | whether it would pay',
    ],
    [
      '“The board promised to pay,” Ruiz said.',
      'direct | Ruiz | said | “The board promised to pay,”',
      'indirect | The board | promised | to pay',
    ],
    [
      '“Bell said: ‘We leave,’ and we left,” Ruiz said.',
      'direct | Ruiz | said | “Bell said: ‘We leave,’ and we left,”',
      'direct | Bell | said | ‘We leave,’',
    ],
    [
      '“He said that it was late,” Ruiz said.',
      'direct | Ruiz | said | “He said that it was late,”',
      'indirect | He | said | that it was late',
    ],
    [
      '“The crew denied that it was late,” Ruiz said.',
      'direct | Ruiz | said | “The crew denied that it was late,”',
      'indirect | The crew | denied | that it was late',
    ],
    [
      '“I thought that we would win,” Ruiz said.',
      'direct | Ruiz | said | “I thought that we would win,”',
      'indirect | I | thought | that we would win',
    ],
    [
      '“We believed the pier was safe,” Ruiz said.',
      'direct | Ruiz | said | “We believed the pier was safe,”',
      'indirect | We | believed | the pier was safe',
    ],
  ],
  negative: [
    [
      '“We will write to ask if it is open,” Ruiz said.',
      'direct | Ruiz | said | “We will write to ask if it is open,”',
    ],
    ['“She knows that it is late,” Ruiz said.', 'direct | Ruiz | said | “She knows that it is late,”'],
    [
      '“I have decided that on Monday, I will sail,” Ruiz said.',
      'direct | Ruiz | said | “I have decided that on Monday, I will sail,”',
    ],
    ['“At least you know I will be there,” Bell said.', 'direct | Bell | said | “At least you know I will be there,”'],
    ['“I hope the crew is well,” Bell said.', 'direct | Bell | said | “I hope the crew is well,”'],
    ['“We knew it last night,” Ruiz said.', 'direct | Ruiz | said | “We knew it last night,”'],
    ['“I wanted a photo of the ship,” Ruiz said.', 'direct | Ruiz | said | “I wanted a photo of the ship,”'],
    // Turns of speech.
    ['“They think that we shall lose,” Ruiz said.', 'direct | Ruiz | said | “They think that we shall lose,”'],
    ['“I think that we can win,” Ruiz said.', 'direct | Ruiz | said | “I think that we can win,”'],
    ['“They want a photo of the ship,” Ruiz said.', 'direct | Ruiz | said | “They want a photo of the ship,”'],
    ['“We could ask whether it is safe,” Ruiz said.', 'direct | Ruiz | said | “We could ask whether it is safe,”'],
    ['“Nobody knows what happened,” Ruiz said.', 'direct | Ruiz | said | “Nobody knows what happened,”'],
    ['“People say that we shall lose,” Ruiz said.', 'direct | Ruiz | said | “People say that we shall lose,”'],
    ['“The board blamed us for it,” Ruiz said.', 'direct | Ruiz | said | “The board blamed us for it,”'],
    ['“The board will say that we lost,” Ruiz said.', 'direct | Ruiz | said | “The board will say that we lost,”'],
    ['“The board wants to pay,” Ruiz said.', 'direct | Ruiz | said | “The board wants to pay,”'],
    ['“The board never said that we lost,” Ruiz said.', 'direct | Ruiz | said | “The board never said that we lost,”'],
    ['“I say that we can win,” Ruiz said.', 'direct | Ruiz | said | “I say that we can win,”'],
    ['“The board’ll say that we lost,” Ruiz said.', 'direct | Ruiz | said | “The board’ll say that we lost,”'],
  ],
};
