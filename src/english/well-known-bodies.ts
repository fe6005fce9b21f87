/**
 * What well-known organisations are, where their names do not say it: "Unison … the union". Written for this project from general knowledge.
 * Each line: the nouns, then names in lower case.
 */
import { wordSet } from './words.js';

const KINDS: readonly (readonly [nouns: string, names: string])[] = [
  [
    'union',
    `unite, unite the union, nfu, nfu cymru, nfu scotland, ifa, icmsa, unison, gmb, usdaw, rmt, aslef, nasuwt, neu, pcs, fbu, cwu, ucu, bfawu, prospect, siptu, fórsa, forsa, into, asti, tui, inmo,
    ig metall, verdi, cgt, cfdt, cgil, asuu, nasu, ssanu, nard, nupeng, pengassan, cosatu, numsa, num, nehawu, sadtu, fawu, satawu, knut, kuppet, kmpdu,
    uaw, seiu, afscme, aft, nea, teamsters, sag-aftra, unifor, cupe, cfmeu, amwu, etu, hospo voice, e tū, nzei, ppta`,
  ],
  [
    'charity',
    `oxfam, shelter, mencap, scope, crisis, barnardo's, nspcc, rspca, rspb, rnli, rnib, pdsa, samaritans, mind, age uk, citizens advice, macmillan,
    marie curie, refuge, women's aid, save the children, christian aid, tearfund, wateraid, actionaid, trócaire, concern, goal, alone, barnardos, focus ireland`,
  ],
  [
    'agency',
    'unicef, unhcr, unesco, unrwa, iaea, nasa, esa, noaa, fema, osha, frontex, europol, interpol, epa, usaid, sepa, defra, ofsted, ndlea, nafdac, nema',
  ],
  [
    'regulator',
    'ofcom, ofgem, ofwat, ofsted, ofqual, fca, cma, cqc, ico, comreg, asic, accc, apra, sebi, trai, ncc, nerc, cbn, fda, fcc, faa, sec',
  ],
  ['watchdog', 'ofcom, ofgem, ofwat, ofsted, fca, cma, cqc, ico, accc, iopc, ipso, which?'],
  ['forecaster', 'met office, met éireann, bom, bureau of meteorology, noaa, accuweather'],
  ['inspectorate', 'ofsted, estyn, hiqa'],
  [
    'broadcaster',
    'bbc, itv, channel 4, channel 5, sky, rté, rte, tg4, stv, s4c, abc, sbs, cbc, nbc, cbs, fox, pbs, npr, nhk, zdf, ard, rai, rtve, sabc, nta, al jazeera',
  ],
  ['network', 'nbc, cbs, abc, fox news, fox, cnn, msnbc, espn, pbs'],
  [
    'airline',
    'ryanair, easyjet, jet2, qantas, lufthansa, emirates, delta, united, finnair, aer lingus, indigo, vistara, spicejet, wizz air, klm, avianca, latam',
  ],
  [
    'supermarket',
    "tesco, sainsbury's, asda, morrisons, aldi, lidl, waitrose, iceland, coles, woolworths, carrefour, supervalu, dunnes stores, shoprite, checkers, pick n pay",
  ],
  [
    'retailer',
    `tesco, sainsbury's, asda, morrisons, aldi, lidl, waitrose, ikea, walmart, target, amazon, primark, next, asos, boohoo, h&m, zara, marks & spencer, m&s,
    john lewis, argos, currys, boots, costco, kohl's, macy's, b&q, wickes`,
  ],
  [
    'carmaker',
    'ford, toyota, honda, nissan, tesla, volkswagen, bmw, renault, stellantis, hyundai, kia, volvo, byd, jaguar land rover, mercedes-benz, audi',
  ],
  ['automaker', 'ford, general motors, gm, toyota, honda, nissan, tesla, volkswagen, stellantis, hyundai, kia'],
  ['planemaker', 'boeing, airbus, embraer'],
  ['chipmaker', 'nvidia, intel, amd, tsmc, qualcomm, arm'],
  ['drugmaker', 'pfizer, moderna, astrazeneca, novartis, roche, merck, eli lilly, novo nordisk, bayer, sanofi, gsk'],
  ['miner', 'bhp, rio tinto, glencore, vale, anglo american, fortescue'],
  [
    'bank',
    'hsbc, barclays, lloyds, natwest, santander, citigroup, jpmorgan, ubs, bnp paribas, aib, ptsb, rbs, sbi, hdfc, icici, absa',
  ],
  ['lender', 'hsbc, barclays, lloyds, natwest, santander, citigroup, jpmorgan, ubs, aib, ptsb'],
  ['platform', 'facebook, instagram, tiktok, twitter, youtube, snapchat, reddit, telegram, x'],
  ['bloc', 'eu, european union, asean, ecowas, mercosur, brics, african union, nato'],
  ['alliance', 'nato'],
  ['force', 'met, metropolitan police, psni, gardaí, garda'],
];

/** By the name of an organisation, lower case, the nouns that it is called by. */
export const NOUNS_OF_WELL_KNOWN: ReadonlyMap<string, readonly string[]> = nounsByName();

function nounsByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [nouns, names] of KINDS)
    for (const name of wordSet(names)) found.set(name, [...(found.get(name) ?? []), ...wordSet(nouns)]);
  return found;
}
