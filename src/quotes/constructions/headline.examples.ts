import type { Example } from '../statement-examples.js';

const BODY = '\n\nThe harbour was quiet.';

export const EXAMPLES: readonly Example[] = [
  [`Ports to Stay Closed for a Week - Reports${BODY}`, 'indirect | - | Reports | Ports to Stay Closed for a Week'],
  [`Ferry Line Close to Bankruptcy – Report${BODY}`, 'indirect | - | Report | Ferry Line Close to Bankruptcy'],
  [`Two Ministers Met in Secret — Sources${BODY}`, 'indirect | - | Sources | Two Ministers Met in Secret'],
  [`Crew of Lost Trawler Found Alive - Media${BODY}`, 'indirect | - | Media | Crew of Lost Trawler Found Alive'],
  [`Ports may stay closed for weeks, union warns${BODY}`, 'indirect | union | warns | Ports may stay closed for weeks'],
  [
    `Ports may stay closed, dock workers' union warns${BODY}`,
    "indirect | dock workers' union | warns | Ports may stay closed",
  ],
  [`Weekly Crime Reports${BODY}`],
  [`Ports, ships and weather warnings${BODY}`],
  [`Storm Damage in Lisbon - Pictures${BODY}`],
  [`The Year in Reports${BODY}`],
  ['The ports stay closed - Reports'],
];
