/** Words of which names of peoples are made. Written for this project from general knowledge; lower case. */
import { wordSet } from '../words.js';

/** `| Afro |-Colombian`: before a hyphen and the name of a people. */
export const PREFIXES_OF_PEOPLES = wordSet(
  'afro, anglo, indo, sino, franco, russo, italo, euro, judeo, greco, luso, hispano, ibero, turko, perso, austro, serbo, pan',
);

/** `| Northern | Europeans`, `| Indigenous | Australians`: before the name of a people, parts of one name. */
export const BEFORE_PEOPLES = wordSet(
  'northern, southern, eastern, western, central, north, south, east, west, indigenous, native, ancient',
);
