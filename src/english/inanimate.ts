/** What has no mind: it threatens, promises or expects nothing that it could say. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const WITHOUT_MIND = wordSet(`
  storm, storms, rain, rains, snow, wind, winds, flood, floods, fire, fires, wildfire, wildfires, drought, droughts, heat, heatwave, cold, weather, climate, hurricane,
  cyclone, typhoon, earthquake, tide, tides, water, waters, sea, river, ice, smoke, ash, lava, volcano, virus, disease, outbreak, pandemic,
  production, output, growth, demand, supply, supplies, sales, price, prices, rates, stocks, costs, profits, revenue, revenues, shares, exports,
  imports, inflation, trade, tourism,
  unemployment, shortage, shortages, debt, crisis, recession, slowdown, collapse, rise, fall, increase, decline, shift, war, fighting, conflict, tension, tensions,
  violence, dispute, strike, strikes, delay, delays, success, failure, safety, health, life, work, future, recovery, survival, machine, machines, engine,
  engines, system, systems, device, software, app, technology, building, buildings, bridge, road, dam, plant, roof, wall, ship, boat, plane, train, car, cars, cracks`);

/** What people plan, and what therefore plans nothing: `a plan that | intends to`, `projects | intended to`. */
export const PLANNED = wordSet(`
  plan, plans, project, projects, scheme, schemes, programme, programmes, program, programs, proposal, proposals, law, laws, rule, rules, measure, measures, policy, policies,
  step, steps, ban, bans, tariff, tariffs, tax, taxes, reform, reforms, change, changes, deal, deals, treaty, treaties, budget, budgets, fund, funds, grant, grants, levy,
  attack, attacks, raid, raids, operation, operations, exercise, exercises, campaign, event, events, trial, trials, test, tests, route, routes, pipeline, pipelines, cable,
  network, networks, product, products, drug, drugs, vaccine, vaccines, site, sites, design, designs, film, song, songs, show, series, game, site`);

/** Ends of nouns for what is done or is so: `its | cooperation`, `the | treatment`. */
export const ABSTRACT_ENDS = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship)s?$/;

/** Nouns with such an end for people together. */
export const ABSTRACT_ENDS_OF_PEOPLE = wordSet(`
  administration, administrations, organisation, organisations, organization, organizations, association, associations, federation, federations, corporation, corporations,
  commission, commissions, delegation, delegations, opposition, population, generation, generations, coalition, coalitions, institution, institutions, foundation, foundations,
  nation, nations, congregation, mission, missions, prosecution, government, governments, department, departments, parliament, parliaments, management, regiment,
  establishment, detachment, university, universities, authority, authorities, community, communities, majority, minority, minorities, city, cities,
  charity, charities, security,
  celebrity, celebrities, municipality, entity, alliance, alliances, audience, audiences, intelligence, conference, membership, leadership,
  partnership, partnerships, fellowship,
  dealership, citizenship`);

/** Verbs for what only somebody with a mind does: no plan, and no law. Of a plan some are said in another sense: `it contradicts the law`. */
export const MINDED_VERBS = wordSet(
  'intend, want, hope, wish, fear, love, hate, prefer, contradict, attack, challenge, threaten, back, embrace, defend, support, offer, favor, favour',
);

/** `A file | photograph | shows Bell at work`: what a caption speaks of. */
export const PICTURES = wordSet('photograph, photo, picture, image, snapshot, screenshot, selfie, portrait, painting');

/** `physically | attacked her`: no words. */
export const BODILY = wordSet('physically, sexually, brutally, fatally, viciously, savagely');

/** "She expects | a child": what is on its way, and not thought. */
export const EXPECTED_BIRTHS = wordSet(
  'baby, babies, addition, child, twins, triplets, son, daughter, boy, girl, calf, cub',
);

/** Lemmas of what is also done before a judge: "challenged the ruling | in court". */
export const DONE_IN_COURT = wordSet('challenge, contest, dispute, oppose, petition');

/** Where it is done. */
export const COURTS = wordSet('court, courts, tribunal, judge, judges, arbitration');

/** "It is | important | to note": what anybody may say, and nobody has said. */
export const FITTING = wordSet(
  'important, fair, safe, worth, useful, vital, crucial, essential, interesting, reasonable, tempting, easy, necessary, best, helpful',
);
