/** Words that British and American papers spell differently, and no rule tells; lower case. Written for this project from general knowledge. */
import { words } from './words.js';

/** By the British spelling the American one. */
export const TWO_SPELLINGS: ReadonlyMap<string, string> = new Map(
  words(`
    programme program, programmes programs, grey gray, tyre tire, tyres tires, kerb curb, plough plow, ploughed plowed, cheque check,
    cheques checks, storey story, storeys stories, aluminium aluminum, jewellery jewelry, ageing aging, judgement judgment,
    practise practice, practised practiced, practising practicing, sceptical skeptical, sceptics skeptics, manoeuvre maneuver,
    manoeuvres maneuvers, mould mold, moustache mustache, pyjamas pajamas, sulphur sulfur, towards toward, afterwards afterward,
    backwards backward, whilst while, amongst among, draught draft, gaol jail, tonne ton, tonnes tons, metre meter, metres meters,
    litre liter, litres liters, learnt learned, burnt burned, spelt spelled, adviser advisor, advisers advisors`).map(
    (pair) => {
      const [british = '', american = ''] = pair.split(' ');
      return [british, american];
    },
  ),
);

/** Beginnings of words that are surely British, and the same in American; as expressions. */
export const BRITISH_FORMS = words(
  `
  (?:col|fav|hon|lab|harb|neighb|behavi|rum|vig|parl|arm|hum|endeav|savi|flav)our; (?:cent|theat|met|lit|fib|calib|meag)re(?:s|d)?$; (?:defence|offence|licence|pretence)s?$;
  (?:trave|cance|mode|labe|sign?a|counse|fue)ll(?:ed|ing|ers?)$;
  (?:organ|real|critic|recogn|emphas|apolog|author|minim|maxim|util|stabil|mobil|privat|central|final|modern)is(?:e|ed|es|ing|ation)$; analys(?:e|ed|es|ing)$;
  (?:catal|dial)ogues?$; programmes?$; grey$; tyres?$; cheques?$; towards$; whilst$; tonnes?$`,
  ';',
);
export const AMERICAN_FORMS = words(
  `
  (?:col|fav|hon|lab|harb|neighb|behavi|rum|vig|parl|arm|hum|endeav|savi|flav)or(?!i?nw); (?:cent|theat|met|lit|fib|calib|meag)er(?:s|ed)?$; (?:defense|offense|license|pretense)s?$;
  (?:trave|cance|mode|labe|sign?a|counse|fue)l(?:ed|ing|ers?)$;
  (?:organ|real|critic|recogn|emphas|apolog|author|minim|maxim|util|stabil|mobil|privat|central|final|modern)iz(?:e|ed|es|ing|ation)$; analyz(?:e|ed|es|ing)$;
  (?:catal|dial)ogs?$; programs?$; gray$; tires?$; toward$`,
  ';',
);
