/** Words that invented news is made of. */
const list = (words: string) => words.trim().split(/\s*,\s*/);

export const SYLLABLES = list(
  'har, wick, lan, field, cor, mar, den, os, ter, bell, ray, mond, kel, stan, dra, vos, nor, tham, ul, ver, pen, rith, gal, low, sut, bry, ash, quen, til, mor, fen, ost, hav, lin, dun, gor, bre, sal, wen, rix, tor, ald, ex, ham, ster, cliff, vane, ruth, mead, holt',
);
export const GIVEN = list(
  'Ana, Tom, Marta, Idris, Lena, Omar, Ruth, Pavel, Nadia, Colin, Greta, Hugo, Mei, Samir, Orla, Viktor, Elsa, Dario, Fatou, Jonas, Petra, Kofi, Rhona, Stefan, Amina, Walter, Yusuf, Clara, Bruno, Ingrid',
);
export const ROLES = list(
  'mayor, harbour master, council leader, union secretary, finance minister, chief constable, head teacher, coroner, hospital director, transport commissioner, trade envoy, company chairman, fire chief, opposition spokesman, prosecutor, meteorologist, curator, farm adviser, chief economist, rescue coordinator',
);
export const BODIES = list(
  'Port Authority, Borough Council, Dockers’ Union, Chamber of Commerce, Rescue Service, Water Board, Appeal Court, University, Railway, Steel Company, Fishing Federation, Savings Bank, Health Trust, Housing Association, Electricity Company, Museum, Teachers’ League, Farmers’ Cooperative, Airport, Brewery',
);
export const SUBJECTS = list(
  'bridge, harbour, tunnel, reservoir, theatre, shipyard, orchard, refinery, tramway, archive, lighthouse, cannery, stadium, vineyard, hospital wing, power line, flood wall, market hall, ferry, quarry, school, observatory, sawmill, cathedral roof, bus depot, hatchery, canal lock, mill, laboratory, greenhouse',
);
export const QUALITIES = list(
  'disused, half-finished, crowded, ageing, listed, new, flooded, privately owned, long-delayed, contested, modest, overloaded, unlit, well-loved, costly, temporary, rebuilt, remote, noisy, insured, unsafe, profitable, narrow, empty, much-criticised',
);
export const THINGS = list(
  'contract, petition, audit, survey, inquiry, tender, lease, subsidy, permit, strike ballot, budget, verdict, rota, timetable, insurance claim, blueprint, loan, statement, archive, ledger, protest, settlement, election, inspection, warranty, road, generator, vaccine, harvest, shipment, cargo, wage offer, pension plan, rescue, appeal, merger, ceasefire, bylaw, toll, fare, dividend, deposit, forecast, map, sample, roof, boiler, sluice, crane, barge, programme, colour scheme, labour agreement, centre, defence, licence, neighbour, organisation, harbour fee, catalogue',
);
export const TRAITS = list(
  'late, secret, generous, unsigned, annual, rival, draft, costly, unusual, faulty, public, interim, foreign, borrowed, lengthy, careful, revised, written, hasty, popular, confidential, partial, regional, wooden, bitter, second, joint, missing, final, cheaper, older, unpaid, honest, technical, fresh, angry, northern, minor, broken, legal',
);
export const ACTIONS = list(
  'ended, delayed, saved, replaced, exposed, ignored, doubled, threatened, settled, blocked, explained, ruined, approved, cancelled, outlasted, preceded, followed, cost more than, depended on, led to, grew out of, was paid for by, was hidden in, stood in the way of, put an end to, had nothing to do with, came before, was worth less than, was traded for, travelled with, could not match, would need, might undo, should have covered, rested on, paid for, was confused with, drew on, recognised, favoured',
);
export const LINKERS = list('after, because, although, when, while, even though, before, unless, as soon as, since');
export const SAYINGS = list(
  'said, told reporters, wrote in a letter, conceded, insisted, argued, explained, warned, added, noted, claimed, repeated',
);
export const MEASURED = list(
  'people, families, workers, tonnes of gravel, letters of complaint, households, litres of fuel, seats, jobs, passengers, cases, members, boats, vehicles, witnesses, trees, invoices, pupils',
);
export const HAPPENED = list(
  'were affected, were counted, had been reported missing, were recorded, were at stake, had been promised, were moved, were lost, had signed up, were listed, were inspected, had been expected',
);
export const FOLLOW_UPS = list(
  'A hearing is due, The committee meets again, A report is expected, Work is to resume, Tenders close, The inquiry opens, A vote is planned, The insurers decide',
);
export const WHENS = list(
  'on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, at the weekend, within a month, before the summer, by the end of March, in October, after the holidays',
);
export const LINKS = list(
  'Meanwhile, In the meantime, For its part, By contrast, Privately, Two streets away, In a separate move, Not everybody agreed, In the council chamber, At the quayside, Further inland, According to the minutes',
);
export const AGENCIES = list('HNS, Corvel Press, TLN, Norwire, MPA, Eastern News');
export const WEEKDAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
