/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['She will one day be mayor.', 'vague: one day = FUTURE_REF'],
    ['He now leads the party.', 'vague: now = PRESENT_REF'],
    ['She currently lives in Porto.', 'vague: currently = PRESENT_REF'],
    ['The firm recently moved.', 'vague: recently = PAST_REF'],
    ['Nobody knows the future.', 'vague: the future = FUTURE_REF'],
    ['They may meet in the near future.', 'vague: the near future = FUTURE_REF'],
    ['It belongs to the past.', 'vague: the past = PAST_REF'],
    ['Right now nothing moves.', 'vague: Right now = PRESENT_REF'],
    ['The current plan is dead.', 'vague: current = PRESENT_REF'],
    ['He wants it as soon as possible.', 'vague: as soon as possible = FUTURE_REF'],
    ['By this time the fort had fallen.', 'vague: this time = PRESENT_REF'],
    ['The dam stands to this day.', 'vague: this day = PRESENT_REF'],
    ['The ships to date have failed to move.', 'vague: to date = PRESENT_REF'],
    ['He is busy at the moment.', 'vague: at the moment = PRESENT_REF'],
  ],
  negative: [
    ['His files are up to date.'],
    ['They try to date the find.'],
    ['On this day he won.', 'relative-unit: this day = 2024-03-07'],
    ['It took one day.', 'duration: one day = P1D DURATION'],
    ['The former minister left.'],
    ['The current of the river is strong.'],
    ['Wheat futures rose.'],
    ['The past president spoke.'],
    ['The present was wrapped.'],
    ['Next time he will win.'],
    ['The present-day map is new.'],
    ['A recently-built dam broke.'],
    ['The non-current plan is dead.'],
  ],
};
