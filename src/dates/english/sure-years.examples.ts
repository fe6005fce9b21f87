/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The painter (d. 1683) was poor.', '1683 = 1683'],
    ['She was born ca. 1671 and died in 1709.', '1671 = 1671', '1709 = 1709'],
    ['The firm was founded 1564 in Delft.', '1564 = 1564'],
    ['The mill dates from 1612.', '1612 = 1612'],
    ['It was rebuilt from 1689 or 1691 by monks.', '1689 = 1689', '1691 = 1691'],
    ['He fought in 1687 and 1689 as well.', '1687 = 1687', '1689 = 1689'],
    ['The church of 1577 was burnt.', '1577 = 1577'],
    ['The oldest barn, of 1590, is a school.', '1590 = 1590'],
    ['Count Odo (1461?–1523) was bald.', '1461 = 1461', '1523 = 1523'],
    ['Count Ivo (?1461–1523) was not.', '1461 = 1461', '1523 = 1523'],
    ['Her aunt (c.1501/07–36) was bald.', '1501 = 1501', '07 = 1507', '36 = 1536'],
    ['Count Udo (1401 or 1402–1468) was bald.', '1401 = 1401', '1402 = 1402', '1468 = 1468'],
    ['Count Jan (b.1411) was not.', '1411 = 1411'],
    ['By 1583 it was rebuilt.', '1583 = 1583'],
    ['It was shown (Adeoye, 2003a; Brandt 1998b).', '2003 = 2003', '1998 = 1998'],
    ['He wrote it in 1890 – 91 (and again in 1692 – 94).', '1890 = 1890', '91 = 1891', '1692 = 1692', '94 = 1694'],
  ],
  negative: [
    ['A total of 1577 came.'],
    ['A crowd, of 1590 men, came.'],
    ['Was it (1461? or more) enough?'],
    ['They had (1401 or 1402 sheep) and a cow.'],
    ['It rose by 1583 and fell by 1520.'],
    ['They counted from 1689 or 1691 sheep.'],
    ['It was born of 1577 strong men.'],
    ['The crowd of 1590 left.'],
    ['She ran 1500a and 1500b.'],
    ['A loss of 1200 was reported.'],
  ],
};
