/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The chapter is called The Northern War, 1775-1780.', 'year: 1775 = 1775', 'year: 1780 = 1780'],
    ['There was no such thing as the year 0.', 'year: the year 0 = XXXX-XX-XX'],
    ['Between 2015 and 2019 prices rose.', 'year: 2015 = 2015', 'year: 2019 = 2019'],
    ['They won at the 2012 Summer Olympics.', 'year: 2012 = 2012'],
    ['The tower was built in 1889.', 'year: 1889 = 1889'],
    ['The boom of ’98 is forgotten.', 'year: ’98 = 1998'],
    ['It began in nineteen ninety-six.', 'year: nineteen ninety-six = 1996'],
    ['The year 2000 came and went.', 'year: The year 2000 = 2000'],
    ['Profit rose in fiscal 2019.', 'year: fiscal 2019 = 2019'],
    ['Costs fell in FY2022.', 'year: FY2022 = 2022'],
    ['The war of 1939-45 left ruins.', 'year: 1939 = 1939', 'year: 45 = 1945'],
    ['The 2014 floods were worse.', 'year: 2014 = 2014'],
    ['The plan runs from 2021 to 2027.', 'year: 2021 = 2021', 'year: 2027 = 2027'],
    ['Her first book (1997) sold well.', 'year: 1997 = 1997'],
    ['The post-1989 governments sold it.', 'year: 1989 = 1989'],
  ],
  negative: [
    ['The tomb was sealed in 1200 B.C. by its builders.'],
    ['He was stopped in a 1994 Toyota pickup.'],
    ['Her 2003 Volvo was found by the lake.'],
    ['The school has twelve hundred mostly young pupils.'],
    ['More than 2000 people marched.'],
    ['The house cost $1998 a month.', 'set: a month = P1M SET'],
    ['He drove 1500 miles.'],
    ['Flight 1984 was late.'],
    ['Some 1,900 homes burnt.'],
    ['Call extension no. 2020.'],
  ],
};
