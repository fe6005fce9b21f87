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

type Project = (longitude: number, latitude: number) => [number, number];
type Point = readonly [number, number];

export function landPath(): string {
  const require = createRequire(import.meta.url);
  const { geoNaturalEarth1Raw }: { geoNaturalEarth1Raw: Project } = require('d3-geo');
  const topology: Topology<{ land: GeometryCollection }> = require('world-atlas/land-110m.json');
  const { features } = feature(topology, topology.objects.land);
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  const radians = Math.PI / 180;
  return polygons
    .flat()
    .map((ring) =>
      ring.map(([longitude = 0, latitude = 0]): Point => {
        const [x, y] = geoNaturalEarth1Raw(longitude * radians, latitude * radians);
        return [x * SCALE, -y * SCALE];
      }),
    )
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
