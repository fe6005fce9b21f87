/**
 * The words without which there is no frame of a kind, told once a word: a frame is looked for where they stand, and only in the
 * sentences that have one.
 */
import { BEFORE_NAMES, NO_PERSON, NOUNS_OF_BODIES, TRADERS_BEFORE_NAMES } from '../../english/bodies.js';
import { PEOPLE_OF_CAUSES, VERBS_OF_CAUSES } from '../../english/causes.js';
import {
  BESIDE_FIRMS,
  DONE_BY_PAIRS,
  ENDS_OF_FIRMS,
  ONLY_FIRMS_DO,
  REPORTING_FIGURES,
  SMALL_WORDS_OF_FIRMS,
} from '../../english/firms.js';
import { GIVING_EXAMPLES } from '../../english/instances-of-kinds.js';
import { MAKERS } from '../../english/makers.js';
import {
  BORN_AS,
  FORMS_BEFORE,
  MEASURES_OF_PRODUCTS,
  NAMED_HOUSES,
  NAMED_PERIODICALS,
  NAMED_PRODUCTS,
  NAMED_SHIPS,
  NAMED_WORKS,
  NAMING,
  NUMBERED_PRODUCTS,
  ROADS,
  SERVICES,
  SHIPS_ALONE,
  SURE_PRODUCTS,
} from '../../english/named-things.js';
import {
  BEATING,
  CLUB_ENDS,
  CLUB_WORDS,
  FIRMS_OF_FIRMS,
  HEADS_OF_COMPANIES,
  IN_COMPANIES,
  OF_COMPANIES,
  PAPER_WORDS,
  PLAYING,
  SPEAKING_FOR,
  SURE_ORGANISATION_NOUNS,
  TRADE_SIGNS,
} from '../../english/organisation-words.js';
import { ON_SOMEBODYS_SIDE, REIGNS } from '../../english/people/leaders.js';
import {
  GIVEN_DAYS,
  GIVEN_MONTHS,
  JUNIOR_OR_SENIOR,
  PLACES_AS_FIRST_NAMES,
  WORDS_AS_FIRST_NAMES,
} from '../../english/people/name-words.js';
import { SEVERAL_PEOPLE } from '../../english/people/pairs.js';
import { PEERS, PERSONAL_HONORIFICS, WORLDS_OF_TITLES } from '../../english/people/titles.js';
import {
  BORDERS,
  DESCRIBED_AS,
  GOING,
  GOVERNING,
  KINDS_OF_AREAS,
  OF_PLACES,
  PEOPLE_OF_PLACES,
  SIDES,
  STANDING_FOR,
  TAKING,
  TRIBES,
} from '../../english/places/frames.js';
import { SHIP_PREFIXES, SHIPS } from '../../english/ships.js';
import { SMALL_FACILITIES } from '../../english/things.js';
import { DESCRIBED_WORKS, MAKING, PLAYING_IN } from '../../english/works.js';
import { lookUp, reachOf } from '../lexicons/known-names.js';

/** A bit each. */
export const FRAME = {
  /** `shares`, `retailer`, `’s`, `3M`, `ScotRail`, a comma */
  company: 1,
  /** `Ms`, `June`, `Monday`, a comma, a bracket */
  person: 2,
  /** `’s` and `’` */
  owner: 4,
  /** `®` */
  trademark: 8,
  /** `Star` */
  paper: 16,
  /** `Jr.`, `Dean` */
  office: 32,
  /** A bracket. */
  bracket: 64,
  /** `United`, `beat`, `lost` */
  club: 128,
  /** `bridge` */
  facility: 256,
  /** `tanker`, `MV` */
  ship: 512,
  /** `album`, `hotel`, `named` */
  thing: 1024,
  /** `seats` */
  seats: 2048,
  /** `Boeing` */
  maker: 4096,
  /** `mayor`, `northern`, `’s`, a hyphen */
  place: 8192,
  /** `Mothers`, `Save` */
  cause: 16384,
  /** `vaccine`, `doses`, `aboard` */
  product: 32768,
  /** `R104` */
  road: 65536,
  /** `Osmaran` */
  people: 131072,
  /** `Governor`, `village` */
  described: 262144,
  /** `April`, `Sydney` */
  wordPerson: 524288,
  /** `Trains` */
  endOfFirm: 1048576,
  /** `charity` */
  body: 2097152,
  /** `“` and `"` */
  nickname: 4194304,
  /** `tribe`, `ethnic` */
  tribe: 8388608,
  /** `administration`, `delegate` */
  reign: 16777216,
  /** `senators` */
  several: 33554432,
  /** `such`, `including` */
  example: 67108864,
} as const;

/** The frames in which a word may stand: their bits. */
export function framesOf(text: string, lower: string): number {
  const isMark = text === "'" || text === '’' || text === "'s" || text === '’s';
  return (
    (isOfCompany(text, lower) ? FRAME.company : 0) |
    (isOfPerson(text, lower) ? FRAME.person : 0) |
    (isMark ? FRAME.owner : 0) |
    (TRADE_SIGNS.has(text) ? FRAME.trademark : 0) |
    (PAPER_WORDS.has(text) ? FRAME.paper : 0) |
    (JUNIOR_OR_SENIOR.has(text) || WORLDS_OF_TITLES.has(text) ? FRAME.office : 0) |
    (text === '(' ? FRAME.bracket : 0) |
    (CLUB_WORDS.has(text) || CLUB_ENDS.has(text) || BEATING.has(text) || PLAYING.has(text) ? FRAME.club : 0) |
    (SMALL_FACILITIES.has(text) ? FRAME.facility : 0) |
    (SHIPS.has(lower) || SHIP_PREFIXES.has(text) ? FRAME.ship : 0) |
    (NAMED_WORKS.has(text) ||
    DESCRIBED_WORKS.has(text) ||
    PLAYING_IN.has(text) ||
    MAKING.has(text) ||
    NAMED_HOUSES.has(text) ||
    NAMED_PERIODICALS.has(text) ||
    NAMED_PRODUCTS.has(text) ||
    NAMED_SHIPS.has(text) ||
    NAMING.has(text) ||
    ROADS.has(text) ||
    SHIPS_ALONE.has(text) ||
    text === 'Radio' ||
    BORN_AS.has(text) ||
    FORMS_BEFORE.has(text) ||
    text === '&' ||
    text === 'House' ||
    SERVICES.has(text)
      ? FRAME.thing
      : 0) |
    (text === 'seats' ? FRAME.seats : 0) |
    (MAKERS.has(text) ? FRAME.maker : 0) |
    (isMark || text === '-' || isOfPlace(lower) ? FRAME.place : 0) |
    (PEOPLE_OF_CAUSES.has(text) || VERBS_OF_CAUSES.has(text) || text === 'Theatre' ? FRAME.cause : 0) |
    (SURE_PRODUCTS.has(text) || NUMBERED_PRODUCTS.has(text) || MEASURES_OF_PRODUCTS.has(text) || text === 'aboard'
      ? FRAME.product
      : 0) |
    (/^[ABDEMNR]\d{1,4}$/.test(text) ? FRAME.road : 0) |
    (isOfPeople(text) ? FRAME.people : 0) |
    (GOVERNING.has(text) || DESCRIBED_AS.has(text) ? FRAME.described : 0) |
    (WORDS_AS_FIRST_NAMES.has(text) || PLACES_AS_FIRST_NAMES.has(text) ? FRAME.wordPerson : 0) |
    (ENDS_OF_FIRMS.has(text) ? FRAME.endOfFirm : 0) |
    (isOfBody(lower) ? FRAME.body : 0) |
    (text === '“' || text === '"' ? FRAME.nickname : 0) |
    (TRIBES.has(text) || text === 'ethnic' ? FRAME.tribe : 0) |
    (REIGNS.has(text) || ON_SOMEBODYS_SIDE.has(text) ? FRAME.reign : 0) |
    (SEVERAL_PEOPLE.has(lower) ? FRAME.several : 0) |
    (GIVING_EXAMPLES.has(text) ? FRAME.example : 0)
  );
}

function isOfBody(lower: string): boolean {
  if (NOUNS_OF_BODIES.has(lower) || NO_PERSON.has(lower)) return true;
  return BEFORE_NAMES.has(lower) || TRADERS_BEFORE_NAMES.has(lower);
}

function isOfCompany(text: string, lower: string): boolean {
  if (/^(?:,|['’]s)$/.test(text) || (/^\d/.test(text) && reachOf(text) > 0)) return true;
  if (CAPITAL_INSIDE.test(text) || isOfFirm(text)) return true;
  if (IN_COMPANIES.has(lower) || HEADS_OF_COMPANIES.has(lower) || SPEAKING_FOR.has(lower)) return true;
  return OF_COMPANIES.has(text) || SURE_ORGANISATION_NOUNS.has(text) || FIRMS_OF_FIRMS.has(text);
}

function isOfPeople(text: string): boolean {
  return text.length > 5 && DEMONYM.test(text) && lookUp(text) === null;
}

/** `Osmaran`, `Tarnese`, `Harovians`. */
const DEMONYM = /^\p{Lu}\p{Ll}{2,}(?:an|ese|i)s?$/u;

function isOfFirm(text: string): boolean {
  if (SMALL_WORDS_OF_FIRMS.has(text)) return true;
  return DONE_BY_PAIRS.has(text) || BESIDE_FIRMS.has(text) || ONLY_FIRMS_DO.has(text) || REPORTING_FIGURES.has(text);
}

function isOfPlace(lower: string): boolean {
  if (OF_PLACES.has(lower) || GOING.has(lower) || TAKING.has(lower) || SIDES.has(lower)) return true;
  if (STANDING_FOR.has(lower)) return true;
  return PEOPLE_OF_PLACES.has(lower) || BORDERS.has(lower) || KINDS_OF_AREAS.has(lower);
}

/** `ScotRail`. */
const CAPITAL_INSIDE = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

function isOfPerson(text: string, lower: string): boolean {
  return (
    /^[,(]$/.test(text) ||
    PERSONAL_HONORIFICS.has(lower) ||
    PEERS.has(lower) ||
    GIVEN_MONTHS.has(text) ||
    GIVEN_DAYS.has(text)
  );
}
