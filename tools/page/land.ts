/**
 * The land of the earth as one path of SVG: Natural Earth's 1:110m land (public domain, by the package world-atlas), projected, simplified and
 * rounded when the page is built, so that the page holds no geometry and no library for it.
 */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Units of the drawing a radian: the world is about 1,000 wide. */
export const SCALE = 180;
/** Islands of less are left out, and points that move a line by less than half of it; square units. */
const SMALLEST = 0.6;

type Point = readonly [number, number];
/** What is used of d3-geo, which comes without types: it cuts the land where the map ends, which a projection of single points cannot. */
interface Geo {
  geoNaturalEarth1(): { scale(units: number): { translate(middle: Point): { precision(units: number): object } } };
  geoPath(projection: object): (shape: object) => string | null;
}

export function landPath(): string {
  const require = createRequire(import.meta.url);
  const geo: Geo = require('d3-geo');
  const topology: Topology<{ land: GeometryCollection }> = require('world-atlas/land-110m.json');
  const projection = geo.geoNaturalEarth1().scale(SCALE).translate([0, 0]).precision(0.5);
  const path = geo.geoPath(projection)(feature(topology, topology.objects.land)) ?? '';
  return path
    .split(/M/)
    .map((ring) => Array.from(ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]): Point => [Number(x), Number(y)]))
    .filter((ring) => Math.abs(area(ring)) > SMALLEST)
    .map((ring) => drawn(simplified(ring)))
    .join('');
}

/** Steps between rounded points, as short as SVG allows. */
function drawn(ring: readonly Point[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const [index, point] of ring.entries()) {
    const [nextX, nextY] = [Math.round(point[0] * 5), Math.round(point[1] * 5)];
    if (index > 0 && nextX === x && nextY === y) continue;
    path += index === 0 ? `M${nextX / 5} ${nextY / 5}l` : `${(nextX - x) / 5} ${(nextY - y) / 5} `;
    [x, y] = [nextX, nextY];
  }
  return `${path.trimEnd()}z`.replace(/(^|[ Mlz-])0\./g, '$1.').replace(/ -/g, '-');
}

/** Visvalingam's way: the point whose triangle with its neighbours is smallest goes first, until none is small. */
function simplified(ring: readonly Point[]): Point[] {
  const kept = [...ring];
  for (;;) {
    let smallest = SMALLEST / 4;
    let at = -1;
    for (let index = 1; index < kept.length - 1; index++) {
      const size = Math.abs(area(kept.slice(index - 1, index + 2)));
      if (size < smallest) [smallest, at] = [size, index];
    }
    if (at < 0 || kept.length < 5) return kept;
    kept.splice(at, 1);
  }
}

function area(ring: readonly Point[]): number {
  let sum = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum / 2;
}
