/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The siren went at eight thirty.', 'clock-words: eight thirty = 2024-03-07T08:30 TIME'],
    ['Wake me at five forty-five tomorrow.', 'clock-words: five forty-five tomorrow = 2024-03-08T05:45 TIME'],
    [
      'Pupils sit from two thirty to two fifty.',
      'clock-words: two thirty = 2024-03-07T02:30 TIME',
      'clock-words: two fifty = 2024-03-07T02:50 TIME',
    ],
    ['The seven fifteen p.m. sailing is full.', 'clock-words: seven fifteen p.m. = 2024-03-07T19:15 TIME'],
    ['He rang by eight oh five.', 'clock-words: eight oh five = 2024-03-07T08:05 TIME'],
    [
      'At half past nine on Sunday night the lights went out.',
      'clock-words: half past nine on Sunday night = 2024-03-03T21:30 TIME',
    ],
    [
      'The plane left at a quarter to six on Monday morning.',
      'clock-words: a quarter to six on Monday morning = 2024-03-04T05:45 TIME',
    ],
    [
      'The doors open at quarter past seven in the evening.',
      'clock-words: quarter past seven in the evening = 2024-03-07T19:15 TIME',
    ],
    ['They met at ten to eight.', 'clock-words: ten to eight = 2024-03-07T07:50 TIME'],
    ['The bell rang at twenty past four.', 'clock-words: twenty past four = 2024-03-07T04:20 TIME'],
    ['The shop closes at half six.', 'clock-words: half six = 2024-03-07T06:30 TIME'],
    ['The polls shut at ten minutes to eight.', 'clock-words: ten minutes to eight = 2024-03-07T07:50 TIME'],
    [
      'It ended shortly after three on Tuesday morning.',
      'clock-words: three on Tuesday morning = 2024-03-05T03:00 TIME',
    ],
    ['The train left at six this morning.', 'clock-words: six this morning = 2024-03-07T06:00 TIME'],
    ['The show begins at seven on Friday.', 'clock-words: seven on Friday = 2024-03-08T07:00 TIME'],
    ['She woke at half past two at night.', 'clock-words: half past two at night = 2024-03-07T02:30 TIME'],
    ['The clock stood at five minutes to midnight.', 'clock-words: five minutes to midnight = 2024-03-07T23:55 TIME'],
    ['At a quarter past midnight the bells rang.', 'clock-words: a quarter past midnight = 2024-03-07T00:15 TIME'],
    ['He arrived at ten at night.', 'clock-words: ten at night = 2024-03-07T22:00 TIME'],
  ],
  negative: [
    ['At five thirty-year-olds were asked.'],
    ['They won by two thirty times.'],
    ['He counted from one twenty-two sheep.'],
    ['He woke at midnight.', 'clock: midnight = 2024-03-07T24:00 TIME'],
    ['They won the vote by ten to eight.'],
    ['The panel of five to six people met.'],
    ['A quarter of nine firms closed.'],
    ['He walked half a mile.'],
    ['They were up at six.'],
    ['She came home after three on Tuesday.', 'weekday: Tuesday = 2024-03-05'],
    ['Shares closed at 7 on Friday.', 'weekday: Friday = 2024-03-01'],
    ['He ran past ten men.'],
    ['The score was ten to six at half time.'],
  ],
};
