/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The striker Sunday Adeoye scored twice.'],
    ['April Nkemi and Sunday Adeoye sat on the bench.'],
    ['Sheffield Wednesday lost again.'],
    ['Diners at Ruby Tuesday Inc. complained.'],
    ['The owner of the Friday’s chain complained.'],
    ['Shares in Monday.com rose.'],
    ['Judge Friday ruled for the city.'],
    ['“Wednesday” is a series.'],
    ['Ms. May left the room.'],
    ['Her aunt April left the room.'],
    ['June would not comment.'],
    ['June laughed.'],
    ['They heard August von Stein sing.'],
    ['She asked May to leave.'],
    ['Her friend June was late.'],
  ],
  negative: [
    ['On Saturday and Sunday Rovers play twice.', 'Saturday = 2024-03-09', 'Sunday = 2024-03-10'],
    ['Police said Friday Mr Cole had fled.', 'Friday = 2024-03-01'],
    ['On Sunday Adeoye scored twice.', 'Sunday = 2024-03-03'],
    ['In May Mr Cole left the room.', 'May = 2023-05'],
    ['They met in June and laughed.', 'June = 2023-06'],
    ['“Wednesday was dull,” he said.', 'Wednesday = 2024-03-06'],
    ['The Mayor Friday said so.', 'Friday = 2024-03-01'],
    ['Rovers play Town on Saturday and Sunday.', 'Saturday = 2024-03-09', 'Sunday = 2024-03-10'],
    ['In April said ministers nothing.', 'April = 2023-04'],
    ['The match was on Sunday. The coach left.', 'Sunday = 2024-03-03'],
  ],
};
