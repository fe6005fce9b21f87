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
