import type { Examples } from '../../examples.js';

const BODY = '\n\nThe harbour was quiet.';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [`Ports to Stay Closed for a Week - Reports${BODY}`, 'indirect | - | Reports | Ports to Stay Closed for a Week'],
    [`Ferry Line Close to Bankruptcy – Report${BODY}`, 'indirect | - | Report | Ferry Line Close to Bankruptcy'],
    [`Two Ministers Met in Secret — Sources${BODY}`, 'indirect | - | Sources | Two Ministers Met in Secret'],
    [`Crew of Lost Trawler Found Alive - Media${BODY}`, 'indirect | - | Media | Crew of Lost Trawler Found Alive'],
    [
      `Ports may stay closed for weeks, union warns${BODY}`,
      'indirect | union | warns | Ports may stay closed for weeks',
    ],
    [
      `Ports may stay closed, dock workers' union warns${BODY}`,
      "indirect | dock workers' union | warns | Ports may stay closed",
    ],
    [
      'Ports to Stay Closed for a Week – Source\n\nThe harbour was quiet.',
      'indirect | - | Source | Ports to Stay Closed for a Week',
    ],
    [
      'Ferry Line Close to Ruin -- Reports\n\nThe harbour was quiet.',
      'indirect | - | Reports | Ferry Line Close to Ruin',
    ],
  ],
  negative: [
    [`Weekly Crime Reports${BODY}`],
    [`Ports, ships and weather warnings${BODY}`],
    [`Storm Damage in Lisbon - Pictures${BODY}`],
    [`The Year in Reports${BODY}`],
    ['The ports stay closed - Reports'],
    ['Ports Closed - Reports\n\nThe harbour was quiet.'],
    ['Ports to Stay Closed for a Week -Reports\n\nThe harbour was quiet.'],
  ],
};
