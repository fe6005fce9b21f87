import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz was called in and warned that her post would go.', 'indirect | - | warned | that her post would go'],
    [
      'Two drivers were stopped by the police and warned that the road was shut.',
      'indirect | - | warned | that the road was shut',
    ],
    ['The mate was summoned and told that the strike must stop.', 'indirect | - | told | that the strike must stop'],
    ['Ana Ruiz was arrested and told she would be charged.', 'indirect | - | told | she would be charged'],
    ['The driver was arrested on Friday and accused of theft.', 'indirect | - | accused | The driver … of theft'],
    ['The crew was freed and told to leave the port.', 'indirect | - | told | The crew … to leave the port'],
    [
      'The clerks were taken to a hotel and ordered to hand over their keys.',
      'indirect | - | ordered | The clerks … to hand over their keys',
    ],
    [
      'The captain was suspended and accused by the board of drinking.',
      'indirect | the board | accused | The captain … of drinking',
    ],
    [
      'She led the choir that he founded and was thought to be his last pupil.',
      'indirect | - | thought | She … to be his last pupil',
    ],
    ['He met Bell, who has won twice and is expected to win again.', 'indirect | - | expected | who … to win again'],
    // Headlines leave the helper out.
    [
      'Residents urged to stay indoors\n\nBy Ana Ruiz\n\nSmoke rose on Monday.',
      'indirect | - | urged | Residents … to stay indoors',
    ],
    [
      '2,300 told to leave their homes\n\nBy Ana Ruiz\n\nThe river rose on Monday.',
      'indirect | - | told | 2,300 … to leave their homes',
    ],
    [
      'Mayor of Porto accused of theft\n\nBy Ana Ruiz\n\nThe court sat on Monday.',
      'indirect | - | accused | Mayor of Porto … of theft',
    ],
  ],
  negative: [
    ['Ruiz was elected and warned that floods would come.', 'indirect | Ruiz | warned | that floods would come'],
    ['Ruiz called in the crew and warned that floods would come.', 'indirect | Ruiz | warned | that floods would come'],
    ['The mate was called in and told the court that he was ill.', 'indirect | The mate | told | that he was ill'],
    ['Residents urged to leave met in the hall.'],
    ['The mate rose and asked to leave.'],
    ['He was tired and hoped to sleep.', 'indirect | He | hoped | to sleep'],
    ['The mate was freed and told Bell to leave.', 'indirect | The mate | told | to leave'],
    ['A man accused of theft left.'],
  ],
};
