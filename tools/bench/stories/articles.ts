/** Invented wire stories, of which no two have more in common than a phrase. */
import type { Chance } from './chance.js';
import * as words from './vocabulary.js';

/** A wire story in its parts. */
export interface Article {
  readonly headline: string;
  readonly byline: string | null;
  /** `HARWICK, March 7 (HNS) - ` */
  readonly dateline: string;
  readonly paragraphs: readonly string[];
}

/** A text as a file has it. */
export function textOf({ headline, byline, dateline, paragraphs }: Article): string {
  const [lead = '', ...rest] = paragraphs;
  return [headline, byline, `${dateline}${lead}`, ...rest].filter((part) => part !== null && part !== '').join('\n\n');
}

/** Who and what a story is about. */
interface Cast {
  readonly place: string;
  readonly region: string;
  readonly people: readonly { readonly name: string; readonly surname: string; readonly role: string }[];
  readonly body: string;
  readonly firm: string;
  readonly subject: string;
}

export function article(chance: Chance, length = chance.whole(5, 16)): Article {
  const cast = castOf(chance);
  return {
    headline: headline(cast, chance),
    byline: chance.is(0.5) ? `By ${cast.people[3]?.name ?? ''}` : null,
    dateline: dateline(cast.place, chance),
    paragraphs: [lead(cast, chance), ...Array.from({ length }, () => paragraph(cast, chance))],
  };
}

/** Another story about the same people and place, in other words. */
export function sequel(chance: Chance): readonly [Article, Article] {
  const cast = castOf(chance);
  const make = (): Article => ({
    headline: headline(cast, chance),
    byline: null,
    dateline: dateline(cast.place, chance),
    paragraphs: [lead(cast, chance), ...Array.from({ length: chance.whole(4, 10) }, () => paragraph(cast, chance))],
  });
  return [make(), make()];
}

/** A paragraph that any story may have. */
export function looseParagraph(chance: Chance): string {
  return paragraph(castOf(chance), chance);
}

export function dateline(place: string, chance: Chance): string {
  const day = `${chance.one(words.MONTHS)} ${chance.whole(1, 28)}`;
  const agency = chance.one(words.AGENCIES);
  return chance.one([
    `${place.toUpperCase()}, ${day} (${agency}) - `,
    `${place.toUpperCase()} (${agency}) — `,
    `${place} (${agency}) - `,
    `${place.toUpperCase()}, ${day} - `,
    `(${agency}) - `,
  ]);
}

export function headlineOf(chance: Chance): string {
  return headline(castOf(chance), chance);
}

export function placeName(chance: Chance): string {
  const name = Array.from({ length: chance.whole(2, 3) }, () => chance.one(words.SYLLABLES)).join('');
  return capitalised(name);
}

export function personName(chance: Chance): string {
  return `${chance.one(words.GIVEN)} ${placeName(chance)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function castOf(chance: Chance): Cast {
  const place = placeName(chance);
  return {
    place,
    region: placeName(chance),
    people: Array.from({ length: 4 }, () => {
      const name = personName(chance);
      return { name, surname: name.split(' ')[1] ?? name, role: chance.one(words.ROLES) };
    }),
    body: `${placeName(chance)} ${chance.one(words.BODIES)}`,
    firm: `${placeName(chance)} ${chance.one(['Holdings', 'Works', 'Lines', 'Group', 'Brothers'])}`,
    subject: `${chance.one(words.QUALITIES)} ${chance.one(words.SUBJECTS)}`,
  };
}

function headline({ place, subject, firm }: Cast, chance: Chance): string {
  return chance.one([
    `${capitalised(subject)} divides ${place}`,
    `${place} waits for answers on ${subject}`,
    `${firm} under pressure in ${place}`,
    `Row over ${subject} reaches ${place} council`,
    `Questions for ${firm} after ${place} closure`,
  ]);
}

function lead(cast: Cast, chance: Chance): string {
  const { place, region, body, subject } = cast;
  const count = `${chance.whole(2, 900)} ${chance.one(words.MEASURED)} ${chance.one(words.HAPPENED)}`;
  return `A ${subject} in ${place} ${chance.one(words.ACTIONS)} ${thing(chance)} ${chance.one(words.WHENS)} ${chance.one(words.LINKERS)} ${clause(chance)}, and ${count}, the ${body} of ${region} ${chance.one(words.SAYINGS)}.`;
}

function paragraph(cast: Cast, chance: Chance): string {
  const length = chance.whole(1, 3);
  return Array.from({ length }, () => sentence(cast, chance)).join(' ');
}

function sentence(cast: Cast, chance: Chance): string {
  const { place, region, people, body, firm, subject } = cast;
  const person = chance.one(people);
  const who = chance.is(0.5) ? `${person.name}, the ${person.role} of ${region},` : person.surname;
  const says = chance.one(words.SAYINGS);
  const when = chance.one(words.WHENS);
  const number = chance.is(0.3) ? chance.whole(2, 12) : chance.whole(13, 4800);
  const counted = `${number} ${chance.one(words.MEASURED)} ${chance.one(words.HAPPENED)}`;
  return chance.one([
    `“${capitalised(clause(chance))} and ${clause(chance)},” ${who} ${says} ${when}.`,
    `${who} ${says} that ${clause(chance)}, and that ${clause(chance)}.`,
    `${chance.one(words.LINKS)}, ${firm} ${says} that ${clause(chance)} ${chance.one(words.LINKERS)} ${clause(chance)}.`,
    `About ${counted} ${chance.one(words.LINKERS)} ${clause(chance)}, according to the ${body}.`,
    `The ${subject} ${chance.one(words.ACTIONS)} ${thing(chance)}, and the ${body} ${chance.one(words.ACTIONS)} ${thing(chance)}.`,
    `${chance.one(words.FOLLOW_UPS)} ${when} in ${chance.is(0.5) ? place : region}, where ${counted}.`,
    `In ${chance.whole(1950, 2023)} the ${body} spent ${chance.whole(2, 90)}.${chance.whole(1, 9)} million crowns on ${thing(chance)} that ${chance.one(words.ACTIONS)} ${thing(chance)}.`,
    `${capitalised(clause(chance))} near ${place}, ${person.surname} ${says}, ${chance.one(words.LINKERS)} ${clause(chance)}.`,
  ]);
}

/** `the late audit ended a costly lease` */
function clause(chance: Chance): string {
  return `${thing(chance)} ${chance.one(words.ACTIONS)} ${thing(chance)}`;
}

function thing(chance: Chance): string {
  const noun = chance.one(chance.is(0.3) ? words.SUBJECTS : words.THINGS);
  return chance.is(0.8) ? `the ${chance.one(words.TRAITS)} ${noun}` : `the ${noun} of ${placeName(chance)}`;
}
