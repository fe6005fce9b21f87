/** Abbreviations of time zones. Written for this project from general knowledge. */

/** With their offsets in minutes east of Greenwich. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['IST', 330],
  ['SGT', 480],
  ['HKT', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
]);

/** Zones without one offset. */
export const OPEN_ZONES: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT']);
