/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'duration',
  positive: [
    ['It took two-and-a-half years.', 'two-and-a-half years', 'P2Y6M', 'DURATION'],
    ['He was jailed for three years.', 'three years', 'P3Y', 'DURATION'],
    ['They signed a two-year lease.', 'two-year', 'P2Y', 'DURATION'],
    ['The 24-hour strike is over.', '24-hour', 'PT24H', 'DURATION'],
    ['The flight takes 2 1/2 hours.', '2 1/2 hours', 'PT2H30M', 'DURATION'],
    ['It lasted a minute and a half.', 'a minute and a half', 'PT1M30S', 'DURATION'],
    ['They waited for months.', 'months', 'PXM', 'DURATION'],
    ['The feud is decades-long.', 'decades-long', 'PXDE', 'DURATION'],
    ['It will last two decades.', 'two decades', 'P20Y', 'DURATION'],
    ['He stayed a couple of weeks.', 'a couple of weeks', 'P2W', 'DURATION'],
    ['She served two years and six months.', 'two years and six months', 'P2Y6M', 'DURATION'],
    ['The week-long festival ends.', 'week-long', 'P1W', 'DURATION'],
    ['It grew in the first nine months.', 'the first nine months', 'P9M', 'DURATION'],
    ['Repairs will take two to three weeks.', 'two to three weeks', 'P2W', 'DURATION'],
    ['Half an hour is enough.', 'Half an hour', 'PT30M', 'DURATION'],
  ],
  negative: [
    'She may one day be mayor.',
    'The isle imports three-quarters of its food.',
    'He spoke on “Sixty Minutes” of the storm.',
    "He spoke on ``60 Minutes'' of the storm.",
    'A quarter of a century passed.',
    'The man is 52 years old.',
    'A 6-year-old boy was found.',
    'She came second in the race.',
    'It moves at 60 miles an hour.',
    'He saved $2 million a year.',
    'Her teenage years were hard.',
    'How many years nobody knows.',
  ],
};
