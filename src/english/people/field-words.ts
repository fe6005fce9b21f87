/** Words that tell of which field of life a text speaks. Lower case, without the ending of a plural. Written for this project from general knowledge. */
import { wordSet } from '../words.js';
import type { Field } from './fields.js';

const WORDS: readonly (readonly [Field, string])[] = [
  [
    'politics',
    `parliament, vote, voter, cabinet, bill, coalition, election, ministry, minister, party, senate, opposition, lawmaker, budget, tax, reform, ballot, campaign, policy,
    government, council, councillor, referendum, constituency, treaty, embassy, legislation, seat, mandate, candidate, mayor, tariff`,
  ],
  [
    'sport',
    `goal, scored, match, league, season, coach, penalty, tournament, champion, championship, team, striker, midfielder, defender, goalkeeper, squad, captain, fixture, cup,
  stadium, injury, transfer, race, lap, medal, sprint, hurdle, innings, wicket, batting, bowling, header, equaliser, pitch, training, semi-final,
  club, contract, fans, kick, substitute, saved,
    relegation, points, metre, jersey, podium, knockout, bout, swimmer, swim`,
  ],
  [
    'business',
    `profit, share, revenue, company, market, investor, sales, merger, shareholder, bank, quarter, dividend, stock, acquisition, firm, factory, plant, product, customer, brand, loan,
    earning, takeover, bid, supplier, order, price, turnover, chain, store`,
  ],
  [
    'labour',
    'union, strike, docker, picket, wage, shift, pay, walkout, dispute, worker, overtime, gate, bargaining, layoff',
  ],
  [
    'law',
    'court, trial, jury, verdict, sentence, judge, lawyer, appeal, guilty, charge, prosecution, defendant, testified, evidence, pleaded, convicted, witness, hearing, lawsuit, ruling',
  ],
  [
    'security',
    'police, arrested, officer, troop, soldier, army, navy, patrol, arrest, robbery, burglary, raid, suspect, investigation, gunfire, regiment, battalion, detective, frigate',
  ],
  [
    'health',
    'patient, hospital, surgery, vaccine, disease, clinic, treatment, ward, doctor, nurse, infection, dose, outbreak, symptom, therapy, transplant',
  ],
  [
    'learning',
    `study, research, university, professor, scientist, experiment, species, data, fossil, laboratory, theory, journal, student, published, specimen, excavation, telescope, measured, ecology, glacier, sample,
    pupil, school, lecture, institute, survey, reef`,
  ],
  [
    'arts',
    `film, novel, album, exhibition, painting, concert, stage, theatre, actor, band, song, audience, gallery, book, festival, orchestra, poem, poet, prize, singer, premiere, sculpture, studio,
    tour, opera, recording, role, screen, actress, director, canvas, memoir, chapter, recital, symphony, piano`,
  ],
  [
    'religion',
    'church, mosque, bishop, priest, parish, congregation, sermon, cathedral, diocese, prayer, temple, faith, monastery, synod, mass',
  ],
  [
    'trades',
    'farm, farmer, crop, harvest, boat, catch, trawler, net, cattle, field, barn, bakery, workshop, sheep, flock, hive, orchard, bread, oven, herd, fishing, milk, dairy',
  ],
];

/** The fields that a word speaks of. */
const FIELDS_OF: ReadonlyMap<string, readonly Field[]> = indexed();

export function fieldsOfWord(word: string): readonly Field[] {
  return FIELDS_OF.get(word) ?? [];
}

function indexed(): ReadonlyMap<string, readonly Field[]> {
  const found = new Map<string, Field[]>();
  for (const [field, list] of WORDS)
    for (const word of wordSet(list)) found.set(word, [...(found.get(word) ?? []), field]);
  return found;
}
