import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quantities',
  positive: [
    // A sign or a code before the number.
    ['It cost $3.5m, and later £40.', 'MONEY 3500000 USD: $3.5m', 'MONEY 40 GBP: £40'],
    ['It cost US$3 million.', 'MONEY 3000000 USD: US$3 million'],
    ['It cost N$85 or NT$300.', 'MONEY 85 NAD: N$85', 'MONEY 300 TWD: NT$300'],
    ['It cost $1.2-billion.', 'MONEY 1200000000 USD: $1.2-billion'],
    [
      'It cost R20m, N5bn and KSh300.',
      'MONEY 20000000 ZAR: R20m',
      'MONEY 5000000000 NGN: N5bn',
      'MONEY 300 KES: KSh300',
    ],
    ['It cost EUR3m or USD 300.', 'MONEY 3000000 EUR: EUR3m', 'MONEY 300 USD: USD 300'],
    ['It cost Rs 5 crore, or ₹5 crore.', 'MONEY 50000000 -: Rs 5 crore', 'MONEY 50000000 INR: ₹5 crore'],
    ['It cost Rs 5 crore. India paid.', 'MONEY 50000000 INR: Rs 5 crore'],
    // Letters and a number that the tokens cut.
    ['Flour rose from Sh4,200 to Sh250 in Kenya.', 'MONEY 4200 KES: Sh4,200', 'MONEY 250 KES: Sh250'],
    ['It cost Sh250.', 'MONEY 250 -: Sh250'],
    ['They called the N600 fee high and paid N4,800.', 'MONEY 600 NGN: N600', 'MONEY 4800 NGN: N4,800'],
    [
      'It cost RM6.162 million, R4.5bn and N2.3-billion.',
      'MONEY 6162000 MYR: RM6.162 million',
      'MONEY 4500000000 ZAR: R4.5bn',
      'MONEY 2300000000 NGN: N2.3-billion',
    ],
    ['The R14-million contract was signed.', 'MONEY 14000000 ZAR: R14-million'],
    // A noun after it.
    ['He lent five million Swiss francs.', 'MONEY 5000000 CHF: five million Swiss francs'],
    ['He lent 300 New Zealand dollars.', 'MONEY 300 NZD: 300 New Zealand dollars'],
    ['Bread is 50 pence or 50p.', 'MONEY 0.5 GBP: 50 pence', 'MONEY 0.5 GBP: 50p'],
    ['A stamp is 60 cents.', 'MONEY 0.6 -: 60 cents'],
    // Whose dollars, whose yen; pounds that are paid.
    ['It cost A$5, not $6.', 'MONEY 5 AUD: A$5', 'MONEY 6 -: $6'],
    ['It cost ¥5, not 6 yuan.', 'MONEY 5 -: ¥5', 'MONEY 6 CNY: 6 yuan'],
    ['It cost £3. He paid 20 pounds.', 'MONEY 3 GBP: £3', 'MONEY 20 GBP: 20 pounds'],
    // Equal amounts are one.
    ['It cost $5m. The $5 million was his.', 'MONEY 5000000 USD: $5m', 'MONEY 5000000 USD: $5 million'],
  ],
  negative: [
    ['It cost £3. He lost 20 pounds.', 'MONEY 3 GBP: £3', 'QUANTITY 20 lb: 20 pounds'],
    ['He took the R20 and the M25 to room N5.'],
    ['It cost R14-million to mend the R104 with stones.', 'MONEY 14000000 ZAR: R14-million'],
    ['He took the N600 road to N4, 800 metres on.', 'QUANTITY 800 m: 800 metres'],
    ['He lives in flat R4.5 and drives an S2.4 of 2019.'],
    ['They sold rice by the pound and dollars by the ton.'],
    ['He won 3 sets, 6.4 won the day, and 3 real fears came to COP28.'],
  ],
};
