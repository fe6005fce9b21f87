/**
 * Adverbs and adjectives of what comes again. Written for this project from general knowledge; TimeML 1.2.1 gives a set the length from one time to the next.
 */
export const SET_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennially', 'P2Y'],
  ['hourly', 'PT1H'],
  ['quarterly', 'P3M'],
  ['semiannually', 'P6M'],
  ['biannually', 'P6M'],
  ['quadrennially', 'P4Y'],
  ['quadrennial', 'P4Y'],
  ['fortnightly', 'P2W'],
  ['everyday', 'P1D'],
  ['semiannual', 'P6M'],
  ['biannual', 'P6M'],
]);

/** "bi- | weekly", "semi- | annual", "half- | yearly". */
export const PREFIXED_SETS: ReadonlyMap<string, string> = new Map([
  ['bi weekly', 'P2W'],
  ['bi monthly', 'P2M'],
  ['bi yearly', 'P2Y'],
  ['bi annual', 'P6M'],
  ['bi annually', 'P6M'],
  ['semi annual', 'P6M'],
  ['semi annually', 'P6M'],
  ['half yearly', 'P6M'],
]);
