/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'set',
  positive: [
    ['The bridge is lit at night.', 'night', 'XXXX-XX-XXTNI', 'SET'],
    ['The river floods every few years.', 'every few years', 'PXY', 'SET'],
    ['The market is held every Tuesday.', 'every Tuesday', 'XXXX-WXX-2', 'SET'],
    ['They pay rent each month.', 'each month', 'P1M', 'SET'],
    ['The ferry sails daily.', 'daily', 'P1D', 'SET'],
    ['The prize is awarded annually.', 'annually', 'P1Y', 'SET'],
    ['The library is closed on Mondays.', 'Mondays', 'XXXX-WXX-1', 'SET'],
    ['They play on Saturday nights.', 'Saturday nights', 'XXXX-WXX-6TNI', 'SET'],
    ['It earns $2 million a year.', 'a year', 'P1Y', 'SET'],
    ['He trains twice a week.', 'twice a week', 'P1W', 'SET'],
    ['The choir meets every ten days.', 'every ten days', 'P10D', 'SET'],
    ['The comet returns every July.', 'every July', 'XXXX-07', 'SET'],
    ['The plant makes 40 boats per month.', 'per month', 'P1M', 'SET'],
    ['Elections are held every other year.', 'every other year', 'P2Y', 'SET'],
    ['They serve two meals a day.', 'a day', 'P1D', 'SET'],
    ['The kiosk is open 24 hours a day, seven days a week.', 'a week', 'P1W', 'SET'],
  ],
  negative: [
    'It rang at 11 at night.',
    'Late at night on Monday the bells rang.',
    'She reads the Daily Herald.',
    'Each of the players was paid.',
    'He stayed for a year.',
    'Every minister was there.',
    'Shares cost $2 a share.',
  ],
};
