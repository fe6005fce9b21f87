/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Sales are up 5 percent YTD.', 'ahead: YTD = 2024'],
    ['Output rose week to date.', 'ahead: week to date = 2024-W10'],
    ['The talks resume in two weeks.', 'ahead: two weeks = 2024-03-21'],
    ["She will be back in two years' time.", "ahead: two years' time = 2026"],
    ['The bridge will reopen in three days.', 'ahead: three days = 2024-03-10'],
    ["The court will rule in a fortnight's time.", "ahead: a fortnight's time = 2024-03-21"],
    ['Shares are down 12 percent year to date.', 'ahead: year to date = 2024'],
    ['The fund is up month-to-date.', 'ahead: month-to-date = 2024-03'],
    ['The team is due back in six months.', 'ahead: six months = 2024-09'],
  ],
  negative: [
    ['They fought in a months-long campaign.', 'duration: months-long = PXM DURATION'],
    ['The shares fell for the first time in three weeks.', 'duration: three weeks = P3W DURATION'],
    ['The mill will be built in two years.', 'duration: two years = P2Y DURATION'],
    ['Sales rose 5% in two months.', 'duration: two months = P2M DURATION'],
    ['The population will double in ten years.', 'duration: ten years = P10Y DURATION'],
    ['Year after year it rained.'],
    ['It rained for two weeks in June.', 'duration: two weeks = P2W DURATION', 'month-day: June = 2023-06'],
  ],
};
