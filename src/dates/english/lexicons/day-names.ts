/** Names that look like days. Written for this project from general knowledge. */
import { wordSet } from '../../../english/words.js';

/** "Judge Sunday Okafor": between a title and a surname a weekday is a given name. */
export const TITLES = wordSet(`
  mr, mrs, ms, miss, dr, judge, justice, president, minister, senator, governor, mayor, chief, captain, general, sir, dame, lord, lady`);

/** "Father Christmas". */
export const TITLES_OF_HOLIDAYS = wordSet('mr, mrs, ms, miss, father, saint, santa, operation');

/** "Black Friday", "Man Friday". */
export const NAME_STARTS = wordSet('black, bloody, good, ash, palm, super, cyber, man, holy, maundy, shrove, giving');

/** "the Sunday Courier". */
export const NAME_ENDS = wordSet(
  'times, telegraph, mirror, express, mail, post, herald, independent, night, sun, tribune, star, courier',
);
