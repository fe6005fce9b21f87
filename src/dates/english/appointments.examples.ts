/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The coach will leave at 6.45.', '6.45 = 2024-03-07T06:45 TIME'],
    ['The second half starts at 7.05, the club said.', '7.05 = 2024-03-07T07:05 TIME'],
    ['They will be back at five.', 'five = 2024-03-07T05:00 TIME'],
    ['We will call you at 9.', '9 = 2024-03-07T09:00 TIME'],
    ['The doors will open at seven on Friday.', 'seven on Friday = 2024-03-08T07:00 TIME'],
    ['I will be back 7p.', '7p = 2024-03-07T19:00 TIME'],
    ['The ferry departs at 16.20.', '16.20 = 2024-03-07T16:20 TIME'],
    ['We will be out from 5 to 7.', '5 = 2024-03-07T05:00 TIME', '7 = 2024-03-07T07:00 TIME'],
    ['Readings are from 9 to 10:30.', '9 = 2024-03-07T09:00 TIME', '10:30 = 2024-03-07T10:30 TIME'],
  ],
  negative: [
    ['The peso closed at 6.45.'],
    ['She left school at five.'],
    ['Prices start at five.'],
    ['Tickets for the fair start at 10.'],
    ['The shares began at 7.05 crowns.'],
    ['They left at 5 percent.'],
    ['It goes from 5 to 7.'],
    ['The rate fell from 10.30 to 9.45.'],
    ['He was back at 5 stone.'],
    ['They met at 10 Harbour Row.'],
  ],
};
