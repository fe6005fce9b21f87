/** What has no mind: it threatens, promises or expects nothing that it could say. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const WITHOUT_MIND = wordSet(`
  storm, storms, rain, rains, snow, wind, winds, flood, floods, fire, fires, wildfire, wildfires, drought, droughts, heat, heatwave, cold, weather, climate, hurricane,
  cyclone, typhoon, earthquake, tide, tides, water, waters, sea, river, ice, smoke, ash, lava, volcano, virus, disease, outbreak, pandemic,
  production, output, growth, demand, supply, supplies, sales, price, prices, rates, stocks, costs, profits, revenue, revenues, shares, exports, imports, inflation, trade, tourism,
  unemployment, shortage, shortages, debt, crisis, recession, slowdown, collapse, rise, fall, increase, decline, shift, war, fighting, conflict, tension, tensions,
  violence, dispute, strike, strikes, delay, delays, success, failure, safety, health, life, work, future, recovery, survival, machine, machines, engine,
  engines, system, systems, device, software, app, technology, building, buildings, bridge, road, dam, plant, roof, wall, ship, boat, plane, train, car, cars, cracks`);

/** "She expects | a child": what is on its way, and not thought. */
export const EXPECTED_BIRTHS = wordSet('baby, babies, child, twins, triplets, son, daughter, boy, girl, calf, cub');
