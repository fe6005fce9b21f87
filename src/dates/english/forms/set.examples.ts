/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The bridge is lit at night.', 'set: night = XXXX-XX-XXTNI SET'],
    ['The river floods every few years.', 'set: every few years = PXY SET'],
    ['The market is held every Tuesday.', 'set: every Tuesday = XXXX-WXX-2 SET'],
    ['They pay rent each month.', 'set: each month = P1M SET'],
    ['The ferry sails daily.', 'set: daily = P1D SET'],
    ['The prize is awarded annually.', 'set: annually = P1Y SET'],
    ['The library is closed on Mondays.', 'set: Mondays = XXXX-WXX-1 SET'],
    ['They play on Saturday nights.', 'set: Saturday nights = XXXX-WXX-6TNI SET'],
    ['It earns $2 million a year.', 'set: a year = P1Y SET'],
    ['He trains twice a week.', 'set: twice a week = P1W SET'],
    ['The choir meets every ten days.', 'set: every ten days = P10D SET'],
    ['The comet returns every July.', 'set: every July = XXXX-07 SET'],
    ['The plant makes 40 boats per month.', 'set: per month = P1M SET'],
    ['Elections are held every other year.', 'set: every other year = P2Y SET'],
    ['They serve two meals a day.', 'set: a day = P1D SET'],
    [
      'The kiosk is open 24 hours a day, seven days a week.',
      'duration: 24 hours = PT24H DURATION',
      'set: a day = P1D SET',
      'duration: seven days = P7D DURATION',
      'set: a week = P1W SET',
    ],
  ],
  negative: [
    ['It rang at 11 at night.'],
    ['Late at night on Monday the bells rang.', 'weekday: Monday = 2024-03-04'],
    ['She reads the Daily Herald.'],
    ['Each of the players was paid.'],
    ['He stayed for a year.', 'duration: a year = P1Y DURATION'],
    ['Every minister was there.'],
    ['Shares cost $2 a share.'],
  ],
};
