import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz left, saying the board was corrupt and calling for a vote.',
      'indirect | Ruiz | saying | the board was corrupt',
      'indirect | Ruiz | calling for | a vote',
    ],
    [
      'The minister replied, stating that the pier was safe and noting that the money had come.',
      'indirect | The minister | stating | that the pier was safe',
      'indirect | The minister | noting | that the money had come',
    ],
    [
      'The bank issued a note confirming that talks had begun and saying that no price had been set.',
      'indirect | The bank | confirming | that talks had begun',
      'indirect | The bank | saying | that no price had been set',
    ],
    [
      'Ruiz spoke for an hour, denying she had seen the knife and insisting she had been at home.',
      'indirect | Ruiz | denying | she had seen the knife',
      'indirect | Ruiz | insisting | she had been at home',
    ],
    [
      'Officials blamed the drought, saying harvests had failed and appealing for food aid.',
      'indirect | Officials | blamed | the drought',
      'indirect | Officials | saying | harvests had failed',
      'indirect | Officials | appealing for | food aid',
    ],
    [
      'Bell posted a video, claiming that the boat was his and then accusing the crew of theft.',
      'indirect | Bell | claiming | that the boat was his',
      'indirect | Bell | accusing | the crew of theft',
    ],
  ],
  negative: [
    [
      'Ruiz spoke, saying the prize would honour the values and thinking that she stood for.',
      'indirect | Ruiz | saying | the prize would honour the values and thinking that she stood for',
      'indirect | Ruiz | thinking | that she stood for',
    ],
    // Joined to a gerund of what is said.
    [
      'Ruiz left, saying that she had heard a man shouting and calling for help.',
      'indirect | Ruiz | saying | that she had heard a man shouting and calling for help',
      'indirect | Ruiz | calling for | help',
    ],
    [
      'Ruiz left, saying it was late and the crew was tired.',
      'indirect | Ruiz | saying | it was late and the crew was tired',
    ],
    [
      'Ruiz left, saying it was late and sailing was dull.',
      'indirect | Ruiz | saying | it was late and sailing was dull',
    ],
    [
      'Ruiz said she was tired and called for help.',
      'indirect | Ruiz | said | she was tired',
      'indirect | Ruiz | called for | help',
    ],
  ],
};
