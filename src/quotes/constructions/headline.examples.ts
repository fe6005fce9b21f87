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
    // Without a finite verb: after an infinitive, and before "says".
    [`Line to open by June, says mayor${BODY}`, 'indirect | mayor | says | Line to open by June'],
    [`Fares to rise next year, warns owner${BODY}`, 'indirect | owner | warns | Fares to rise next year'],
    [`Pier to close for repairs, admits owner${BODY}`, 'indirect | owner | admits | Pier to close for repairs'],
    [`Old pier unsafe, says mate${BODY}`, 'indirect | mate | says | Old pier unsafe'],
    [`No End to Storm in Sight, Says Mayor Bell${BODY}`, 'indirect | Mayor Bell | Says | No End to Storm in Sight'],
    [
      'Ports to Stay Closed for a Week – Source\n\nThe harbour was quiet.',
      'indirect | - | Source | Ports to Stay Closed for a Week',
    ],
    [
      'Ferry Line Close to Ruin -- Reports\n\nThe harbour was quiet.',
      'indirect | - | Reports | Ferry Line Close to Ruin',
    ],
    // More after the source.
    [`Line to open by June, says mayor; union calls it a lie${BODY}`, 'indirect | mayor | says | Line to open by June'],
    [`Line to open by June, says mayor: what we know${BODY}`, 'indirect | mayor | says | Line to open by June'],
    [`Line to open by June, says mayor | Arden Courier${BODY}`, 'indirect | mayor | says | Line to open by June'],
    // After a colon or a dash.
    [`Bridge repairs will take a year: minister${BODY}`, 'indirect | minister | : | Bridge repairs will take a year'],
    [`Bridge repairs to take a year – mayor${BODY}`, 'indirect | mayor | – | Bridge repairs to take a year'],
    [`Most crews want a longer pier: survey${BODY}`, 'indirect | survey | : | Most crews want a longer pier'],
    ['Ports ‘unsafe’: union boss\n\nIt rained.', 'mixed | union boss | : | Ports ‘unsafe’'],
    ['Ports to close: mayor\n\nIt rained.', 'indirect | mayor | : | Ports to close'],
  ],
  negative: [
    ['Ports and piers: mayor\n\nIt rained.'],
    [`Bridge repairs will take a year: photos${BODY}`],
    [`The week in pictures: minister${BODY}`],
    [`How to see the lights tonight: a guide${BODY}`],
    [`The harbour was closed for a year - Arden${BODY}`],
    [`Weekly Crime Reports${BODY}`],
    [`Ports, ships and weather warnings${BODY}`],
    [`Storm Damage in Lisbon - Pictures${BODY}`],
    [`The Year in Reports${BODY}`],
    // The subject stands first.
    [`Owner of old pier, 82, hides fraud${BODY}`],
    [`Owner, set to leave, hides fraud${BODY}`],
    [`Captain, 82, says goodbye${BODY}`],
    // More after the source.
    [`Line to open by June, says mayor today${BODY}`],
    ['The ports stay closed - Reports'],
    ['Ports Closed - Reports\n\nThe harbour was quiet.'],
    ['Ports to Stay Closed for a Week -Reports\n\nThe harbour was quiet.'],
  ],
};
