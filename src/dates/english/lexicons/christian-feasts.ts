/** Feasts of the Christian churches. Written for this project from general knowledge of their calendars. */
import { easter, type Feast, fixed, lasting, nth, orthodoxEaster } from './feast.js';

const EASTER: readonly (readonly [days: number, ...names: string[]])[] = [
  [-49, 'carnival sunday', 'shrove sunday'],
  [-48, 'carnival monday', 'rose monday', 'shrove monday', 'lundi gras'],
  [-47, 'shrove tuesday', 'pancake day', 'pancake tuesday', 'mardi gras', 'fat tuesday', 'carnival tuesday'],
  [-46, 'ash wednesday'],
  [-21, 'mothering sunday'],
  [-7, 'palm sunday'],
  [-3, 'maundy thursday', 'holy thursday'],
  [-2, 'good friday'],
  [-1, 'holy saturday', 'easter saturday', 'easter eve'],
  [0, 'easter', 'easter sunday', 'easter day'],
  [1, 'easter monday'],
  [2, 'easter tuesday'],
  [7, 'divine mercy sunday'],
  [39, 'ascension day', 'ascension thursday', 'feast of the ascension'],
  [49, 'pentecost', 'pentecost sunday', 'whit sunday', 'whitsunday', 'whitsun'],
  [50, 'whit monday', 'pentecost monday'],
  [56, 'trinity sunday'],
  [60, 'corpus christi', 'feast of corpus christi'],
];

const ORTHODOX_EASTER: readonly (readonly [days: number, name: string])[] = [
  [-7, 'palm sunday'],
  [-2, 'good friday'],
  [-1, 'holy saturday'],
  [0, 'easter'],
  [0, 'easter sunday'],
  [1, 'easter monday'],
  [49, 'pentecost'],
];

const ORTHODOX_FIXED: readonly (readonly [name: string, feast: Feast])[] = [
  ['christmas', fixed(1, 7)],
  ['christmas day', fixed(1, 7)],
  ['christmas eve', fixed(1, 6)],
  ["new year's day", fixed(1, 14)],
  ['new year', fixed(1, 14)],
  ['epiphany', fixed(1, 19)],
];

/** Churches that reckon Easter, and most of them all feasts, by the Julian calendar. */
const CHURCHES = ['orthodox', 'russian orthodox', 'eastern orthodox', 'coptic', 'serbian orthodox'] as const;
const GREEK = ['greek', 'greek orthodox'] as const;

export const CHRISTIAN_FEASTS: readonly (readonly [name: string, feast: Feast])[] = [
  ...EASTER.flatMap(([days, ...names]) => names.map((name) => [name, easter(days)] as const)),
  ...[...CHURCHES, ...GREEK].flatMap((church) =>
    ORTHODOX_EASTER.map(([days, name]) => [`${church} ${name}`, orthodoxEaster(days)] as const),
  ),
  ...CHURCHES.flatMap((church) => ORTHODOX_FIXED.map(([name, feast]) => [`${church} ${name}`, feast] as const)),
  ['russian christmas', fixed(1, 7)],
  ['ethiopian christmas', fixed(1, 7)],
  ['ethiopian easter', orthodoxEaster(0)],
  ['old new year', fixed(1, 14)],
  ['timkat', fixed(1, 19)],
  ['holy week', lasting(7, easter(-7))],
  ['lent', lasting(46, easter(-46))],
  ['twelfth night', fixed(1, 5)],
  ['epiphany', fixed(1, 6)],
  ['candlemas', fixed(2, 2)],
  ['feast of the annunciation', fixed(3, 25)],
  ["midsummer's day", fixed(6, 24)],
  ['assumption day', fixed(8, 15)],
  ['feast of the assumption', fixed(8, 15)],
  ['michaelmas', fixed(9, 29)],
  ["all hallows' eve", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['feast of the immaculate conception', fixed(12, 8)],
  ['advent sunday', nth(11, 4, -1, 3)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ["st stephen's day", fixed(12, 26)],
  ['boxing day', fixed(12, 26)],
  ['st nicholas day', fixed(12, 6)],
  ["st valentine's day", fixed(2, 14)],
  ["st david's day", fixed(3, 1)],
  ["st patrick's day", fixed(3, 17)],
  ["st george's day", fixed(4, 23)],
  ["st john's day", fixed(6, 24)],
  ["st andrew's day", fixed(11, 30)],
];
