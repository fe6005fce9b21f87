/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They met at five o’clock.', 'five o’clock = 2024-03-07T05:00 TIME'],
    ['They met at 5 p.m. in the hall.', '5 p.m. = 2024-03-07T17:00 TIME'],
    ['They met at 5pm.', '5pm = 2024-03-07T17:00 TIME'],
    ['They met at 10 AM.', '10 AM = 2024-03-07T10:00 TIME'],
    ['They woke at 4 in the morning.', '4 in the morning = 2024-03-07T04:00 TIME'],
    ['They came at six in the afternoon.', 'six in the afternoon = 2024-03-07T18:00 TIME'],
    ['They ate at 8 in the evening.', '8 in the evening = 2024-03-07T20:00 TIME'],
    ['It rang at ten o’clock at night.', 'ten o’clock at night = 2024-03-07T22:00 TIME'],
    ['It rang at two o’clock at night.', 'two o’clock at night = 2024-03-07T02:00 TIME'],
    ['They met at 12 a.m. and at 12 p.m.', '12 a.m. = 2024-03-07T00:00 TIME', '12 p.m. = 2024-03-07T12:00 TIME'],
  ],
  negative: [
    ['At five am I late?'],
    ['He lives at five in the old town.'],
    ['They sold 30 in the morning.', 'the morning = 2024-03-07TMO TIME'],
    ['Turn to figure 5 p. M stands for mass.'],
  ],
};
