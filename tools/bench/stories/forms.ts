/** Reports that fill in the same form day after day, or man after man: no copies, however much they look alike. */
import { personName, placeName } from './articles.js';
import type { Chance } from './chance.js';
import * as words from './vocabulary.js';

/** What a form reads on one day. */
export type Form = (chance: Chance, day: number) => string;

/** A form of a kind: what stays from day to day is chosen now. */
export function form(chance: Chance): { readonly name: string; readonly fill: Form } {
  const [name = '', make = market] = chance.one(Object.entries({ market, weather, result, death, police }));
  return { name, fill: make(chance) };
}

function market(chance: Chance): Form {
  const place = placeName(chance);
  const firms = Array.from({ length: 4 }, () => `${placeName(chance)} Holdings`);
  const name = chance.whole(20, 200);
  return (today, day) => {
    const closed = today.one(['higher', 'lower']);
    const figure = () => `${today.whole(1, 90)}.${today.whole(0, 9)}`;
    return `Shares close ${closed} in ${place}

${place.toUpperCase()} (HNS) - Shares in ${place} closed ${closed} on ${weekday(day)} as traders weighed the latest figures on trade and prices.

The benchmark ${place} ${name} index ${closed === 'higher' ? 'rose' : 'fell'} ${figure()} points, or ${today.whole(0, 3)}.${today.whole(1, 99)} percent, to ${today.whole(4000, 9000)}.${today.whole(10, 99)}. Turnover was ${figure()} million crowns, against ${figure()} million in the session before.

${firms.map((firm) => `${firm} ended at ${figure()} crowns, ${today.one(['up', 'down'])} ${today.whole(1, 60)} pence.`).join(' ')}

The crown traded at ${today.whole(0, 1)}.${today.whole(1000, 9999)} to the dollar. Analysts said volumes were thin ahead of the holiday and that few were willing to take positions.`;
  };
}

function weather(chance: Chance): Form {
  const place = placeName(chance);
  const coast = placeName(chance);
  return (today, day) => `Weather for ${place} and the ${coast} coast

${weekday(day)} will be ${today.one(['mostly dry', 'wet at first', 'cloudy'])} with a high of ${today.whole(2, 30)} degrees and a low of ${today.whole(-4, 14)}. Winds from the ${today.one(['west', 'north', 'south-east'])} at ${today.whole(5, 60)} kilometres an hour, rising to ${today.whole(20, 90)} on the ${coast} coast.

The chance of rain is ${today.whole(0, 100)} percent. Sunrise is at ${today.whole(5, 7)}.${today.whole(10, 59)} and sunset at ${today.whole(17, 21)}.${today.whole(10, 59)}. High water at ${coast} is at ${today.whole(1, 12)}.${today.whole(10, 59)}.

The forecast is issued by the ${place} weather office every morning and is valid until midnight. Warnings in force are listed on its pages.`;
}

function result(chance: Chance): Form {
  const league = placeName(chance);
  return (today, day) => {
    const [home, away] = [placeName(today), placeName(today)];
    const [one, other] = [today.whole(2, 5), today.whole(0, 1)];
    return `${home} ${one}, ${away} ${other}

${home} beat ${away} ${one}-${other} in the ${league} League on ${weekday(day)} in front of ${today.whole(900, 30000)} spectators. ${personName(today)} scored in the ${today.whole(2, 44)}th minute and ${personName(today)} added a second in the ${today.whole(46, 90)}th.

${home} are now in ${today.one(['second', 'third', 'fifth'])} place with ${today.whole(10, 60)} points. ${away} stay on ${today.whole(5, 40)} points before they travel to ${placeName(today)} next week.`;
  };
}

function death(chance: Chance): Form {
  const place = placeName(chance);
  const home = placeName(chance);
  return (today, day) => {
    const name = personName(today);
    const surname = name.split(' ')[1] ?? name;
    return `${name}

${name}, ${today.whole(50, 99)}, of ${placeName(today)}, died ${weekday(day)} at ${today.one(['home', 'the county hospital'])}. A service will be held at ${today.whole(9, 12)} a.m. ${weekday(day + 4)} at the ${home} funeral home in ${place}. Burial will follow at ${place} cemetery.

${surname} was born ${today.one(words.MONTHS)} ${today.whole(1, 28)}, ${today.whole(1920, 1970)}, in ${placeName(today)}, the child of ${personName(today)} and ${personName(today)}, and worked for the ${placeName(today)} ${today.one(words.BODIES)} for ${today.whole(5, 45)} years.

In place of flowers the family asks for gifts to the ${home} hospice. Condolences may be left on the pages of the ${home} funeral home.`;
  };
}

function police(chance: Chance): Form {
  const place = placeName(chance);
  return (today, day) => `Police log for ${place}

Officers in ${place} answered ${today.whole(10, 90)} calls on ${weekday(day)}, the department said in its daily log. ${today.whole(1, 9)} people were arrested and ${today.whole(2, 40)} tickets were written.

A man, ${today.whole(18, 80)}, was stopped on ${placeName(today)} Street at ${today.whole(1, 12)}.${today.whole(10, 59)} p.m. and charged with driving without a licence. A break-in was reported at ${today.whole(2, 400)} ${placeName(today)} Road, where ${today.whole(100, 4000)} crowns were taken.

Anybody who knows more is asked to call the department. The log lists calls, not findings of guilt.`;
}

function weekday(day: number): string {
  return words.WEEKDAYS[((day % 7) + 7) % 7] ?? '';
}
