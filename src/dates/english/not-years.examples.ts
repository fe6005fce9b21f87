/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The part is 133-03-03-2020.'],
    ['The council adopted Resolution 1973.'],
    ['Senate Bill 1962 died.'],
    ['Passengers of flight BA 2019 waited.'],
    ['The car weighs 1900 kg and has 1950 hp.'],
    ['The plant has 2010 staff.'],
    ['The dam holds 1990 sheep on its banks.'],
    ['A total of 2012 took part.'],
    ['As many as 1900 left.'],
    ['The vase was sold for 1999 on the market.'],
    ['He lives at 1984 Mill Street.'],
    ['Call 555-2020 for help.'],
    ['Call 020 7946 1999 for help.'],
    ['Call (0117) 496 1960 or +44 1632 1984 for help.'],
    ['It runs on Windows 2000.'],
    ['The Peugeot 2008 was parked there.'],
    ['The F-2000 was parked there.'],
    ['Error 1990 came up.'],
  ],
  negative: [
    ['The 2010 staff survey was kind.', '2010 = 2010'],
    ['By 2019 staff had left.'],
    ['The US 2020 election was close.', '2020 = 2020'],
    ['The Finance Bill 2019 was passed.', '2019 = 2019'],
    ['The Mill Street fire of 1984 killed two.', '1984 = 1984'],
    ['Toyota’s 2022 results were good.'],
    ['In 2019 deaths rose.', '2019 = 2019'],
    ['Expo 2020 was late.', '2020 = 2020'],
    ['The class of 2019 met.', '2019 = 2019'],
    ['It was bought in 1999.', '1999 = 1999'],
    ['A book of 1998 tells it.', '1998 = 1998'],
  ],
};
