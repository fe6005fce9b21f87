import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The union is strongly opposed to the toll.', 'indirect | The union | opposed to | the toll'],
    [
      'While the crew is sure that it will rain, there is no boat to take.',
      'indirect | the crew | sure | that it will rain',
    ],
    ['Ana Ruiz is adamant it was late.', 'indirect | Ana Ruiz | adamant | it was late'],
    ['She was happy the storm was over, but Bell was not.', 'indirect | She | happy | the storm was over'],
    [
      'Ministers are committed to cutting fares, and the budget set aside two million.',
      'indirect | Ministers | committed to | cutting fares',
    ],
    ['Her mother is convinced that she will return.', 'indirect | Her mother | convinced | that she will return'],
    ['The union is confident that the talks will end.', 'indirect | The union | confident | that the talks will end'],
    ['Few voters were happy with the plan.', 'indirect | Few voters | happy with | the plan'],
    ['Bell has not been willing to sell the pier.', 'indirect | Bell | willing | to sell the pier'],
    ['Ruiz remained very critical of the bank.', 'indirect | Ruiz | critical of | the bank'],
    ["The owners aren't happy about the plan.", 'indirect | The owners | happy about | the plan'],
    ['The mate has grown tired of the sea.', 'indirect | The mate | tired of | the sea'],
    ['Ruiz was worried about the tide, which was high.', 'indirect | Ruiz | worried about | the tide'],
    ['The mates are content to leave.', 'indirect | The mates | content | to leave'],
    ['Bell left the board, eager to sell the pier.', 'indirect | Bell | eager | to sell the pier'],
    ['It left many worried that the pier would go.', 'indirect | many | worried | that the pier would go'],
    ['The storm left the owners fearful that it would sink.', 'indirect | the owners | fearful | that it would sink'],
  ],
  negative: [
    ['Bell was angry and the crew left.'],
    ['Bell was convinced by the mate of the danger.'],
    // Adjectives that tell of nobody's mind.
    ['The happy crew came home with the mate.'],
    ['It was sad that the ship sank.'],
    ['The road was open to cars.'],
    ['The mayor was worried by noon.'],
    ['It is clear that the pier was lost.'],
    ['It was unwilling to sink.'],
    ['The mate, proud of his ship, went home.'],
    ['They hired men willing to work.'],
    ['The crew was eager to.'],
    ['The crew is happy about.'],
  ],
};
