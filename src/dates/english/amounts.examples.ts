/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The tenant gave notice of two (2) months.', 'two (2) months = P2M DURATION'],
    ['The lease runs for 18 (eighteen) months.', '18 (eighteen) months = P18M DURATION'],
    ['A ninety (90) day ban begins.', 'ninety (90) day = P90D DURATION'],
    ['They have a thirty-day (30-day) ban.', 'thirty-day = P30D DURATION', '30-day = P30D DURATION'],
    ['It was signed ten (10) days ago.', 'ten (10) days ago = 2024-02-26'],
    ['It ends within fourteen (14) days.', 'fourteen (14) days = P14D DURATION'],
    ['It took a couple of days.', 'a couple of days = P2D DURATION'],
    ['It will last for the next couple of years.', 'the next couple of years = P2Y DURATION'],
    ['It took a dozen days.', 'a dozen days = P12D DURATION'],
    ['It grew over the last dozen years.', 'the last dozen years = P12Y DURATION'],
    ['It took half a dozen days.', 'half a dozen days = P6D DURATION'],
    ['It grew over the last half dozen years.', 'the last half dozen years = P6Y DURATION'],
    ['It took half an hour.', 'half an hour = PT30M DURATION'],
    ['It took a half-hour.', 'half-hour = PT30M DURATION'],
    ['It took several days.', 'several days = PXD DURATION'],
    ['It took a good few days.', 'a good few days = PXD DURATION'],
    ['It took hundreds of days.', 'hundreds of days = PXD DURATION'],
    ['It took a hundred days.', 'a hundred days = P100D DURATION'],
    ['It took two or three days.', 'two or three days = P2D DURATION'],
    ['It took 12 to 18 months.', '12 to 18 months = P12M DURATION'],
    ['It took 12–18 months.', '12–18 months = P12M DURATION'],
  ],
  negative: [
    ['The ban was for two (3) months.', 'months = PXM DURATION'],
    ['He saw three (and four) days of rain.', 'days = PXD DURATION'],
    ['It took 3 to 2 days.', '2 days = P2D DURATION'],
    ['It fell to a quarter-century low.'],
    ['He is one of two.'],
    ['Half of the days were wet.', 'days = PXD DURATION'],
    ['They ate half the cake in days.', 'days = PXD DURATION'],
  ],
};
