/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The siege lasted 3h.', '3h = PT3H DURATION'],
    ['The winner took 1h30m.', '1h30m = PT1H30M DURATION'],
    ['She ran it in 2h 15m.', '2h 15m = PT2H15M DURATION'],
    ['The fever lasted 2W.', '2W = P2W DURATION'],
    ['Crews worked all night.', 'all night = PT1NI DURATION'],
    ['It rained all day long.', 'all day long = P1D DURATION'],
    ['The pass is shut all year.', 'all year = P1Y DURATION'],
    ['He was late by a quarter of an hour.', 'a quarter of an hour = PT15M DURATION'],
    ['They waited three quarters of an hour.', 'three quarters of an hour = PT45M DURATION'],
    ['The call took 45min.', '45min = PT45M DURATION'],
  ],
  negative: [
    ['The film was shot in 3D.'],
    ['He won gold over 3m.'],
    ['All day care was free.'],
    ['An all day breakfast was served.'],
    ['It was lit for 5W bulbs.'],
    ['All Day Foods shut.'],
  ],
};
