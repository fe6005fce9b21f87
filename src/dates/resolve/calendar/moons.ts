/**
 * Feasts by the moon or the sun, one day for each of the years 1900 to 2100. A row has a digit for every year, in base 36: how many days
 * the feast is after the `month` and `day` of its table, the earliest on which it falls.
 *
 *     LUNAR_NEW_YEAR begins with "at": in 1900 it was 10 days after 21 January, on the 31st, in 1901 it was 29 days after it
 *
 * The rows were computed once, outside of this project's code:
 *
 * - Chinese feasts and Nowruz are what the calendars `chinese` and `persian` of ICU 78 say, day for day. ICU reckons new moons for Beijing and
 *   the equinox for Tehran.
 * - Qingming is the day in Beijing on which the sun comes to a longitude of 15 degrees.
 * - The Hindu feasts and Vesak were reckoned from the places of sun and moon: the day is the one on which the lunar day named at each table
 *   holds at sunset, noon or midnight of Ujjain, as the feast asks. Almanacs of other places and schools may have it a day earlier or later:
 *   of 60 days that India kept from 2016 to 2025 four differ by one. So their dates are marked as approximate.
 */
import { addDays, type Day } from './days.js';

export interface MoonTable {
  readonly month: number;
  readonly day: number;
  readonly offsets: string;
}

const FIRST_YEAR = 1900;

/** null outside of the table. */
export function moonDay({ month, day, offsets }: MoonTable, year: number): Day | null {
  const digit = offsets[year - FIRST_YEAR];
  return digit === undefined ? null : addDays({ year, month, day }, Number.parseInt(digit, 36));
}

/** The first day of the Chinese year. */
export const LUNAR_NEW_YEAR: MoonTable = {
  month: 1,
  day: 21,
  offsets:
    'ati8qe4nc1k9sg5od2lbui7qf3nc2k9rg5oe3lati6pf4nc1k8rg6oe3masi7pf4nc0j9rg6pd2lash7qf4ncuj8rg6pe2kath7q' +
    'f3mb1j8sh5od2kati7qf4mb1k8rh5nc2lati7pe3mb1k9rg5oc2lbti7pe3mc0j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0j',
};

/** The fifth day of its fifth month. */
export const DRAGON_BOAT: MoonTable = {
  month: 5,
  day: 27,
  offsets:
    '5oe4mbuj7qf5nd2l9rh6oe4mati8qf5oc1k9rh6pe3mbti8rf5nd1j9sh6pe2lati8rg4nc1j9si6pe3latj8qf4mc1k9sh6od3m' +
    'atj8qf4nc1karg6od3mbti7qe4nd1k9sg5oe3mb0i7qf4nc2j8rh5oe3lati7qf5nc1k8rh6oe3lasi8qf5nb0j9rh6pd2lasi8rg',
};

/** The fifteenth day of its eighth month: Mid-Autumn, Chuseok. */
export const MID_AUTUMN: MoonTable = {
  month: 9,
  day: 7,
  offsets:
    '1k9sh6pf3lbti8rg5ncvj9si6pe3latj8rg5ncvk9sh7od3matj8qf4nc1kash6pd3mbtj8qf4nd1kasg5oe3mbui7qf4nd2k9sh' +
    '5oe4lbti7qf5nc1k8rh6oe3mati8qf5oc1k9rh6pd3lasi8rf4nc0j9sh6pe2lati8qg4mc1j9sh5od3latj7qf4mb1k9sh6nd2mb',
};

/** The eighth day of its fourth month, as in Korea and China. */
export const BUDDHAS_BIRTHDAY: MoonTable = {
  month: 4,
  day: 28,
  offsets:
    '8rh6od3l9si8qf4nbuj9rh6pd2lasi8qf4mcuj9sg5od2lati7qf3mcvj9sh5od3lati6pe4mc1k8rg5nd3mati7pe4ncuk9qg5o' +
    'd2lash7qe4nc0j8rg5oe2lash7qf4mbui8rh5od2k9si7qf4mbuj8rh6od2l9si7pe3mb0j9rg5oc2lasi7qe3mc0j9rf5nd2lati',
};

/** The sun at 15 degrees: tombs are swept. */
export const QINGMING: MoonTable = {
  month: 4,
  day: 4,
  offsets:
    '1122112211221112111211121112111211121112111211111111111111111111111111111111011101110111011101110111' +
    '01110111001100110011001100110011001100110001000100010001000100010001000100000000000000000000000000001',
};

/** The first day of the Persian year. */
export const NOWRUZ: MoonTable = {
  month: 3,
  day: 20,
  offsets:
    '1122112211221122112211221122111211121112111211121112111211121111111111111111111111111111111111110111' +
    '01110111011101110111011101110011001100110011001100110011001100010001000100010001000100010001000000001',
};

/** The evening before the new moon of Ashvin. */
export const DIWALI: MoonTable = {
  month: 10,
  day: 16,
  offsets:
    '6pe4mb1k8rg5nd2lati7pe4nb1k9qf5od2lash6pe4nc0j8rf5oe2lash6pf3mb0i8rg5od2k9si6pf4mbuj7rg6od2k9si7pe3m' +
    'atj8rg5oc1kasi7qe3mbtj8rf4nd1kath6pe2lbuj8rg4nc2kash6oe3lbuj7qf5nc2l9sh6oe3mbuj8qf5oc2k9rh6pe3mbti7qg',
};

/** The tenth bright day of Ashvin. */
export const DUSSEHRA: MoonTable = {
  month: 9,
  day: 27,
  offsets:
    '6pe3la0j8rg5nc1k9si7pe3la0j9rg4nb1kash6pd2lb0j8rf4nc1kath5oe2mb1i7qf4nd2k9sh5oe4mbuj7pf5nd2l8rg6oe4m' +
    'ati7pf5oc1k9rg6pe3masi7rf5nc0j9sh6pe2lati8rg4nc1j9si6od2katj7qf4mb1k9sh6od2latj8qe4nb1karg5od2mbti7qf',
};

/** The fourth bright day of Bhadrapada. */
export const GANESH_CHATURTHI: MoonTable = {
  month: 8,
  day: 21,
  offsets:
    '8qf5nc2l9sh6od3mb0j8qf4oc2larg6pe3mcti7qf5od1k9sg6pf3mbti7qg5od2j9rh6pe3lati7qg5nc1k8sh7pe3latj8qg4n' +
    'b1kash6pd2lbtj8rf4nc1kath6oe2lbui7qf3mc2k9sh5od3lbuj7pf4mc2k8rg6oe3mati7pf5oc1k9rg6pe3mbsh7qf5ncuj8rh',
};

/** The full moon of Shravan. */
export const RAKSHA_BANDHAN: MoonTable = {
  month: 8,
  day: 1,
  offsets:
    '9sh6od3matj8qf4nc1kash6pd3mbti7qe4nd1k9sg5oe3mbui7qf4nd2k9rh5oe3lati7qf5nc1k8rh6oe3masi8qf5nb1j9rh6p' +
    'd2lasi8rf4nc0j9sg6pe2lati7qf3mc1j9sh5od3katj7qf4mb1k9rg6nd2mati7pe4ncuk9rg5od3lbsh7qe4ncuj8rf5oe2lati',
};

/** The eighth dark day after it. */
export const JANMASHTAMI: MoonTable = {
  month: 8,
  day: 9,
  offsets:
    '8rh6od2l9si8qf4nb0j9rh6pd2kasi8qe3mb0j9sg5od1kati7qf3mb1j9sg4nd2lati6pe4mc1k8rg5nd3mati7oe4nc1j8qf5o' +
    'd3lash6pe4nc0j8rf5oe2k9sh6pf4mb0i8rh5od2k9si7qf4la0j8rh6nc1k9si7pe3matj9rg5oc1kasi7pd3mbtj9rf4nc1kati',
};

/** The night before the new moon of Magh. */
export const SHIVARATRI: MoonTable = {
  month: 2,
  day: 11,
  offsets:
    'g6pe3la0j7qg5nc1k9sh7od2la0j8qf4nb1kash6pd2lb0j8qe4nc1k9sg5oe2lb0i7qf4nc2k9rh5oe3lb0i6pf5nc1k8rg6oe3' +
    'mati7pf5nc1j9rg6pd2lasi7qf4nc0j8sg6pe2lati7qg3mb1j9sh5od2katj7qf4mb1k8rh6nd2lati7pe3mb1k9rg5oc2lbti7p',
};

/** The ninth bright day of Chaitra. */
export const RAM_NAVAMI: MoonTable = {
  month: 3,
  day: 23,
  offsets:
    'g5oe2mbuh6pf4nc2j8rg5oe3lati6pf5nc1j8rg6oe3l9sh7pf5nb0j8rg6pd2lasi7qf4mb0j9sg6od1kati7qf3mb1j9sh5nd2' +
    'katj7pe3lb1k9rg5nc2lati7pe3nbuk9qf5od2lbsh6pe4ncuj8rf5oe2lash6pf4ncui7qg5oe2k9sh6pf4mbuj7qg6od2k9si7q',
};

/** The full moon of Vaisakh. */
export const VESAK: MoonTable = {
  month: 4,
  day: 29,
  offsets:
    'f4nc0j9sh6pe2lati8qf3mc1j9sh5od3latj7qf4mc1k9rh6od3mati7pe4nc1k9rg5od3mbti7qe4nd1j8rg5oe2lath7qf4nc1' +
    'j8rh5oe3kasi7qf5mb1j8rh6od2l9si8qf4nb0j9rh6oc2lasi7qe3mcuj9sg5od2lati7pf3mcvj9rg4nd3lati6pe4mcvk8rg5o',
};

/** The day after the full moon of Phalgun. */
export const HOLI: MoonTable = {
  month: 2,
  day: 27,
  offsets:
    'h6pf4mcvk8rg5nd3mati7pe4ncvk9qg5od3lash7qe4nc0j8rg5oe2lath7qf4mb1j8rh5od2k9si7qf4mbuj8rh6od2l9si8pe3' +
    'mbuj9rg5oc2lasi7qe3mcuj9rf5nd2lath6pe3mcvj8rg4nd3lasi6pe4mbuj7qg5nd2l9sh7pe4nbuj8qg5od2karh7qe3mbti8r',
};
