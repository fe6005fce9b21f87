/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The raid began at dawn on Tuesday.', 'day-part: dawn = 2024-03-05TMO TIME', 'weekday: Tuesday = 2024-03-05'],
    [
      'They will fish from dawn to dusk tomorrow.',
      'day-part: dawn = 2024-03-08TMO TIME',
      'day-part: dusk = 2024-03-08TEV TIME',
      'day-word: tomorrow = 2024-03-08',
    ],
    ['The pitch is lit after nightfall.', 'day-part: nightfall = 2024-03-07TEV TIME'],
    ['Votes will be in before lunchtime.', 'day-part: lunchtime = 2024-03-07TMI TIME'],
    ['He will come in morning.', 'day-part: morning = 2024-03-07TMO TIME'],
    ['He left in the morning of tomorrow.', 'day-part: the morning of tomorrow = 2024-03-08TMO TIME'],
    [
      'The storm hit overnight Saturday into Sunday.',
      'day-part: overnight Saturday = 2024-03-02TNI TIME',
      'weekday: Sunday = 2024-03-03',
    ],
    ['Police arrested him this morning.', 'day-part: this morning = 2024-03-07TMO TIME'],
    ['The results are due tonight.', 'day-part: tonight = 2024-03-07TNI TIME'],
    ['The fire broke out last night.', 'day-part: last night = 2024-03-06TNI TIME'],
    ['Snow fell overnight.', 'day-part: overnight = 2024-03-07TNI TIME'],
    ['She will speak this evening.', 'day-part: this evening = 2024-03-07TEV TIME'],
    ['The queen died this afternoon.', 'day-part: this afternoon = 2024-03-07TAF TIME'],
    ['It happened on the night of March 2.', 'day-part: the night of March 2 = 2024-03-02TNI TIME'],
    [
      'They met on Monday and parted that evening.',
      'weekday: Monday = 2024-03-04',
      'day-part: that evening = 2024-03-04TEV TIME',
    ],
    ['It had cleared by mid-afternoon yesterday.', 'day-part: mid-afternoon yesterday = 2024-03-06TAF TIME MID'],
    [
      'They met on Tuesday and signed the next morning.',
      'weekday: Tuesday = 2024-03-05',
      'day-part: the next morning = 2024-03-06TMO TIME',
    ],
    [
      'The boat sank on Sunday; the previous night it had been seen off Tova.',
      'weekday: Sunday = 2024-03-03',
      'day-part: the previous night = 2024-03-02TNI TIME',
    ],
    [
      'By mid afternoon on Wednesday the road was open.',
      'day-part: mid afternoon = 2024-03-06TAF TIME MID',
      'weekday: Wednesday = 2024-03-06',
    ],
  ],
  negative: [
    ['Shares rose in afternoon trade.'],
    ['It was the dawn of a new age.'],
    ['He came with Dawn.'],
    ['The dusk patrols began.'],
    ['The next morning-after pill was sold.'],
    ['The previous night-shift crew left.'],
    ['She became an overnight success.'],
    ['The morning train was late.'],
    ['The Evening Standard wrote about it.'],
    ['The night before was quiet.'],
    ['In the morning papers he was praised.'],
    ['Their overnight in Tova was long.'],
    ['The jets touched in mid-air on Monday.', 'weekday: Monday = 2024-03-04'],
    ['The court said today Morning Foods must close.', 'day-word: today = 2024-03-07'],
  ],
};
