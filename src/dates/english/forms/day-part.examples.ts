/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'day-part',
  positive: [
    ['The storm hit overnight Saturday into Sunday.', 'overnight Saturday', '2024-03-02TNI', 'TIME'],
    ['Police arrested him this morning.', 'this morning', '2024-03-07TMO', 'TIME'],
    ['The results are due tonight.', 'tonight', '2024-03-07TNI', 'TIME'],
    ['The fire broke out last night.', 'last night', '2024-03-06TNI', 'TIME'],
    ['Snow fell overnight.', 'overnight', '2024-03-07TNI', 'TIME'],
    ['She will speak this evening.', 'this evening', '2024-03-07TEV', 'TIME'],
    ['The queen died this afternoon.', 'this afternoon', '2024-03-07TAF', 'TIME'],
    ['It happened on the night of March 2.', 'the night of March 2', '2024-03-02TNI', 'TIME'],
    ['They met on Monday and parted that evening.', 'that evening', '2024-03-04TEV', 'TIME'],
    ['It had cleared by mid-afternoon yesterday.', 'mid-afternoon yesterday', '2024-03-06TAF', 'TIME', 'MID'],
    ['They met on Tuesday and signed the next morning.', 'the next morning', '2024-03-06TMO', 'TIME'],
    [
      'The boat sank on Sunday; the previous night it had been seen off Tova.',
      'the previous night',
      '2024-03-02TNI',
      'TIME',
    ],
    ['By mid afternoon on Wednesday the road was open.', 'mid afternoon', '2024-03-06TAF', 'TIME', 'MID'],
  ],
  negative: [
    'The next morning-after pill was sold.',
    'The previous night-shift crew left.',
    'She became an overnight success.',
    'The morning train was late.',
    'The Evening Standard wrote about it.',
    'The night before was quiet.',
  ],
};
