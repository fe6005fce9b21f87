/** What the build makes (`tools/page/land.ts`), and the little of d3 that the page uses; d3 comes without types. */
declare module 'virtual:land' {
  /** The land of the earth as a path of SVG, drawn by `geoNaturalEarth1Raw` at `scale` units a radian. */
  export const land: string;
  export const scale: number;
}
declare module 'd3-geo' {
  /** Radians to a plane, whose middle is at longitude and latitude 0. */
  export function geoNaturalEarth1Raw(longitude: number, latitude: number): [number, number];
}
declare module 'd3-array' {
  export function ticks(start: number, stop: number, count: number): number[];
}
