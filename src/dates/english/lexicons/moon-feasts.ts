/** Feasts of calendars other than the Gregorian and the Julian one. Written for this project from general knowledge. */
import { addDays, type Day, weekdayOf } from '../../resolve/calendar/days.js';
import { hanukkahOf, moved, nisanOf, roshHashanahOf, tuBishvatOf } from '../../resolve/calendar/hebrew.js';
import {
  BUDDHAS_BIRTHDAY,
  DIWALI,
  DRAGON_BOAT,
  DUSSEHRA,
  GANESH_CHATURTHI,
  HOLI,
  JANMASHTAMI,
  LUNAR_NEW_YEAR,
  MID_AUTUMN,
  NOWRUZ,
  QINGMING,
  RAKSHA_BANDHAN,
  RAM_NAVAMI,
  SHIVARATRI,
  VESAK,
} from '../../resolve/calendar/moons.js';
import { type Feast, islamic, lasting, moon, once, roughly } from './feast.js';

const nisan = (days: number): Feast => once((year) => addDays(nisanOf(year), days));
const tishri = (days: number): Feast => once((year) => addDays(roshHashanahOf(year), days));
/** Moved off days beside the Sabbath, by weekday from Monday on. */
const nisanMoved = (days: number, byWeekday: readonly number[]): Feast =>
  once((year) => {
    const day: Day = addDays(nisanOf(year), days);
    return addDays(day, moved(day, byWeekday));
  });

/** The day of Israel's independence; since 2004 it is moved off Mondays as well. */
export const ISRAELS_INDEPENDENCE: Feast = once((year) => {
  const day = addDays(nisanOf(year), 34);
  return addDays(day, year < 2004 && weekdayOf(day) === 1 ? 0 : moved(day, [1, 0, 0, 0, -1, -2, 0]));
});

const JEWISH: readonly (readonly [feast: Feast, ...names: string[]])[] = [
  [once(tuBishvatOf), 'tu bishvat', "tu b'shvat"],
  [nisan(-16), 'purim'],
  [nisan(13), 'passover eve'],
  [lasting(8, nisan(14)), 'passover', 'pesach'],
  [nisanMoved(26, [0, 0, 0, 0, -1, 0, 1]), 'yom hashoah', 'holocaust remembrance day|israel'],
  [ISRAELS_INDEPENDENCE, "yom ha'atzmaut", 'yom haatzmaut'],
  [nisan(47), "lag b'omer", 'lag baomer'],
  [nisan(64), 'shavuot'],
  [nisanMoved(126, [0, 0, 0, 0, 0, 1, 0]), "tisha b'av"],
  [tishri(-1), 'rosh hashanah eve'],
  [lasting(2, tishri(0)), 'rosh hashanah', 'rosh hashana', 'rosh hashona', 'jewish new year'],
  [tishri(9), 'yom kippur', 'day of atonement'],
  [lasting(7, tishri(14)), 'sukkot', 'sukkoth'],
  [tishri(21), 'shemini atzeret'],
  [tishri(21), 'simchat torah'],
  [lasting(8, once(hanukkahOf)), 'hanukkah', 'chanukah', 'hanukah', 'chanukkah'],
];

const EID_AL_FITR = lasting(3, islamic(10, 1));
const EID_AL_ADHA = lasting(4, islamic(12, 10));

const ISLAMIC: readonly (readonly [feast: Feast, ...names: string[]])[] = [
  [islamic(1, 1), 'islamic new year', 'muharram'],
  [islamic(1, 10), 'ashura', 'ashoura'],
  [islamic(3, 12), 'mawlid', 'milad un-nabi', "prophet's birthday", "prophet muhammad's birthday"],
  [lasting(30, islamic(9, 1)), 'ramadan', 'ramadhan', 'ramazan'],
  [islamic(9, 27), 'laylat al-qadr', 'night of power'],
  [
    EID_AL_FITR,
    ...[
      'eid al-fitr',
      'eid ul-fitr',
      'eid-al-fitr',
      'eid-ul-fitr',
      'eid al fitr',
      'idul fitri',
      'hari raya',
      'hari raya puasa',
    ],
  ],
  [islamic(12, 9), 'day of arafah', 'arafat day'],
  [
    EID_AL_ADHA,
    ...[
      'eid al-adha',
      'eid ul-adha',
      'eid-al-adha',
      'eid-ul-adha',
      'eid al adha',
      'idul adha',
      'feast of the sacrifice',
      'bakrid',
    ],
  ],
];

/** "Eid" alone is either. */
const EID: Feast = {
  daysIn: (year) =>
    [...EID_AL_FITR.daysIn(year), ...EID_AL_ADHA.daysIn(year)].sort((a, b) => a.month - b.month || a.day - b.day),
  length: 3,
  approximate: true,
};

const EAST_ASIAN: readonly (readonly [feast: Feast, ...names: string[]])[] = [
  [
    moon(LUNAR_NEW_YEAR),
    ...[
      'chinese new year',
      'lunar new year',
      "chinese new year's day",
      "lunar new year's day",
      'spring festival',
      'tet',
      'tết',
      'seollal',
    ],
  ],
  [
    moon(LUNAR_NEW_YEAR, -1),
    ...[
      "chinese new year's eve",
      "lunar new year's eve",
      'chinese new year eve',
      'lunar new year eve',
      'spring festival eve',
    ],
  ],
  [moon(LUNAR_NEW_YEAR, 14), 'lantern festival'],
  [moon(QINGMING), 'qingming', 'qingming festival', 'tomb-sweeping day', 'tomb sweeping day'],
  [moon(BUDDHAS_BIRTHDAY), "buddha's birthday"],
  [moon(DRAGON_BOAT), 'dragon boat festival'],
  [moon(MID_AUTUMN), 'mid-autumn festival', 'mid-autumn day', 'moon festival', 'chuseok'],
];

const OTHERS: readonly (readonly [feast: Feast, ...names: string[]])[] = [
  [moon(NOWRUZ), 'nowruz', 'norouz', 'persian new year', 'iranian new year'],
  [roughly(moon(DIWALI)), 'diwali', 'deepavali', 'divali', 'dipavali'],
  [roughly(moon(HOLI)), 'holi'],
  [roughly(moon(DUSSEHRA)), 'dussehra', 'vijayadashami'],
  [roughly(moon(GANESH_CHATURTHI)), 'ganesh chaturthi'],
  [roughly(moon(RAKSHA_BANDHAN)), 'raksha bandhan', 'rakhi'],
  [roughly(moon(JANMASHTAMI)), 'janmashtami', 'krishna janmashtami'],
  [roughly(moon(SHIVARATRI)), 'maha shivaratri', 'maha shivratri', 'mahashivratri'],
  [roughly(moon(RAM_NAVAMI)), 'ram navami'],
  [roughly(moon(VESAK)), 'vesak', 'wesak', 'buddha purnima'],
];

export const MOON_FEASTS: readonly (readonly [name: string, feast: Feast])[] = [
  ...JEWISH,
  ...ISLAMIC,
  ...EAST_ASIAN,
  ...OTHERS,
  [EID, 'eid'] as const,
].flatMap(([feast, ...names]) => names.map((name) => [name, feast] as const));
