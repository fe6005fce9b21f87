import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“It is late,” Ruiz is said to have told the crew.', 'direct | Ruiz | told | “It is late,”'],
    [
      'Workers have been told not to travel to the valley.',
      'indirect | - | told | Workers … not to travel to the valley',
    ],
    [
      'The bridge was declared by the county engineer to be unsafe.',
      'indirect | the county engineer | declared | The bridge … to be unsafe',
    ],
    ['It was later established that the engine had failed.', 'indirect | - | established | that the engine had failed'],
    ['The plan has been called unfair.', 'indirect | - | called | The plan … unfair'],
    [
      'Residents were advised by the fire service to keep windows shut.',
      'indirect | the fire service | advised | Residents … to keep windows shut',
    ],
    ['The crews were ordered on Friday to leave the pier.', 'indirect | - | ordered | The crews … to leave the pier'],
    ['It was reported that the road was closed.', 'indirect | - | reported | that the road was closed'],
    ['The ship is expected to arrive on Friday.', 'indirect | - | expected | The ship … to arrive on Friday'],
    ['The mate was accused of theft.', 'indirect | - | accused | The mate … of theft'],
    ['The mate was called a liar.', 'indirect | - | called | The mate … a liar'],
    ['The mate was called “a liar”.', 'mixed | - | called | The mate … “a liar”'],
    ['The crew was told that it was late.', 'indirect | - | told | that it was late'],
    ['The crew was asked whether it was late.', 'indirect | - | asked | whether it was late'],
    ['The crew was promised that it would sail.', 'indirect | - | promised | that it would sail'],
    ['The plan is seen as a failure.', 'indirect | - | seen | The plan … as a failure'],
    ['It was proposed by Ruiz that it sail.', 'indirect | Ruiz | proposed | that it sail'],
    [
      'It was announced by the board that the pier was lost.',
      'indirect | the board | announced | that the pier was lost',
    ],
    ['The crew was told by the mate that it was late.', 'indirect | the mate | told | that it was late'],
    // Whoever stands after "by".
    ['The mate was called a liar by Marta Ruiz.', 'indirect | Marta Ruiz | called | The mate … a liar'],
    ['The plan is seen as a failure by the crew.', 'indirect | the crew | seen | The plan … as a failure'],
    [
      'The plan was described by the mayor as a waste of money.',
      'indirect | the mayor | described | The plan … as a waste of money',
    ],
    [
      'The plan to sell the pier was rejected by the council.',
      'indirect | the council | rejected | The plan to sell the pier',
    ],
    ['The plan was praised by Ruiz and rejected by Bell.', 'indirect | Ruiz | praised | The plan'],
    ['The plan was praised by Ruiz.', 'indirect | Ruiz | praised | The plan'],
    ['The mate was criticised by Ruiz for sleeping.', 'indirect | Ruiz | criticised | The mate … for sleeping'],
    ['The plan was described by Ruiz as a failure.', 'indirect | Ruiz | described | The plan … as a failure'],
    ['The mate was rejected by a town he no longer knew.', 'indirect | a town | rejected | The mate'],
    ['The mate was stopped and asked why it was late.', 'indirect | - | asked | why it was late'],
    ['The crew was urged to leave the ship.', 'indirect | - | urged | The crew … to leave the ship'],
  ],
  negative: [
    ['The mate was hired, and asked why it was late.', 'indirect | The mate | asked | why it was late'],
    ['The mate was hired by Ruiz.'],
    ['A remark was attributed to the mate.'],
    // After a comma a new clause begins.
    [
      'Workers were promised a rise last year, the union said.',
      'indirect | the union | said | Workers were promised a rise last year',
    ],
    [
      'Lenders were warned in January, two people familiar with the talks said.',
      'indirect | two people familiar with the talks | said | Lenders were warned in January',
    ],
    ['The mate was called.'],
    ['The mate was accused.'],
    ['The plan was discussed on Monday.'],
    ['The mate was hired to sail.'],
    ['The boat was stressed.'],
    ['The mate was accused of.'],
    ['The ship was described as.'],
    ['The plan is seen as a failure by Friday.', 'indirect | - | seen | The plan … as a failure by Friday'],
    ['The mate was accused of theft by phone.', 'indirect | - | accused | The mate … of theft by phone'],
    [
      'The mate was accused of driving a van owned by Ruiz.',
      'indirect | - | accused | The mate … of driving a van owned by Ruiz',
    ],
  ],
};
