/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'Open Mon–Thu from dawn.',
      'open-days: Mon = XXXX-WXX-1 SET',
      'open-days: Thu = XXXX-WXX-4 SET',
      'day-part: dawn = 2024-03-07TMO TIME',
    ],
    [
      'Open Tue–Thu only; closed Monday.',
      'open-days: Tue = XXXX-WXX-2 SET',
      'open-days: Thu = XXXX-WXX-4 SET',
      'open-days: Monday = XXXX-WXX-1 SET',
    ],
    ['The Tue-Sat service was cut.', 'open-days: Tue = XXXX-WXX-2 SET', 'open-days: Sat = XXXX-WXX-6 SET'],
    [
      'The barn is open Mon, Wed and Fri.',
      'open-days: Mon = XXXX-WXX-1 SET',
      'open-days: Wed = XXXX-WXX-3 SET',
      'open-days: Fri = XXXX-WXX-5 SET',
    ],
    [
      'The library is open Monday to Friday.',
      'open-days: Monday = XXXX-WXX-1 SET',
      'open-days: Friday = XXXX-WXX-5 SET',
    ],
    [
      'Hours: Mon.-Wed. 8:30-4, Sat 10am to noon.',
      'open-days: Mon. = XXXX-WXX-1 SET',
      'open-days: Wed = XXXX-WXX-3 SET',
      'open-days: Sat = XXXX-WXX-6 SET',
      'clock: 10am = 2024-03-07T10:00 TIME',
      'clock: noon = 2024-03-07T12:00 TIME',
    ],
  ],
  negative: [
    ['Mon 4–Wed 6 March: seed fair.', 'weekday-dates: Mon 4 = 2024-03-04', 'weekday-dates: Wed 6 March = 2024-03-06'],
    ['She was free Monday.', 'weekday: Monday = 2024-03-04'],
    ['The Sun and the Sat Nav were sold.'],
    ['The library was open Monday to Wednesday.', 'weekday: Monday = 2024-03-04', 'weekday: Wednesday = 2024-03-06'],
    ['The barn was closed Monday.', 'weekday: Monday = 2024-03-04'],
    ['He met Jan and Wed Ito.'],
    [
      'It runs from Fri 8 to Sun 10 March.',
      'weekday-dates: Fri 8 = 2024-03-08',
      'weekday-dates: Sun 10 March = 2024-03-10',
    ],
  ],
};
