/** What the build makes (`tools/page/land.ts`). */
declare module 'virtual:land' {
  /** The land of the earth as a path of SVG, drawn by `geoNaturalEarth1Raw` at `scale` units a radian. */
  export const land: string;
  export const scale: number;
}
