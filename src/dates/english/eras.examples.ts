/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The wall fell in 264 BC.', '264 BC = BC0264'],
    ['The wall fell in 264 B.C. after a siege.', '264 B.C. = BC0264'],
    ['The wall fell in 264 BCE, its gate in 241 bce.', '264 BCE = BC0264', '241 bce = BC0241'],
    ['The wall fell in 264BC.', '264BC = BC0264'],
    ['The wall was raised in 2,560 BC.', '2,560 BC = BC2560'],
    [
      'In AD 70 it fell, in A.D. 79 it burnt, by 536 CE it was gone.',
      'AD 70 = 0070',
      'A.D. 79 = 0079',
      '536 CE = 0536',
    ],
    ['They fought from 264 to 241 BC.', '264 = BC0264', '241 BC = BC0241'],
    ['They fought between 1200 and 1150 BC.', '1200 = BC1200', '1150 BC = BC1150'],
    ['They fought in AD 66–73 and in 114-17 CE.', 'AD 66 = 0066', '73 = 0073', '114 = 0114', '17 CE = 0117'],
    ['He ruled from 27 BC to AD 14.', '27 BC = BC0027', 'AD 14 = 0014'],
    ['She lived c. 460 – c. 370 BC.', '460 = BC0460', '370 BC = BC0370'],
    ['The fleets met on 2 September 31 BC.', '2 September 31 BC = BC0031-09-02'],
    ['The fleets met on September 2, 31 BC.', 'September 2, 31 BC = BC0031-09-02'],
    ['The fleets met in September 31 BC.', 'September 31 BC = BC0031-09'],
    ['In the spring of 334 BC they crossed.', 'the spring of 334 BC = BC0334-SP'],
    ['The 260s BC were dry, the 30s AD wet.', 'The 260s BC = BC026', 'the 30s AD = 003'],
    ['In the year 70 AD it fell.', 'the year 70 AD = 0070'],
    ['By the end of 44 BC it was over.', 'the end of 44 BC = BC0044 END'],
  ],
  negative: [
    ['About 300 BC teachers marched.'],
    ['The BC Lions won 27-14.'],
    ['She lives in Nelson, BC, with 12 cats.'],
    ['In 10,000 BC ice lay there.'],
    ['The 2019 ad was banned.', '2019 = 2019'],
    ['Flight CE 70 was late.'],
  ],
};
