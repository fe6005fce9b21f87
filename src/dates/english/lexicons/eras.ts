/** Words of antiquity, and what only looks like an era. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "300 BC | teachers": British Columbia. */
export const AFTER_PROVINCE = wordSet(`
  lions, hydro, ferries, place, supreme, liberals, liberal, ndp, government, premier, housing, transit, teachers, residents, nurses,
  schools, students, parks, wildfire, wildfires, conservatives, greens, coroner, coroners, children, doctors, workers, families, homes,
  communities, police, voters, businesses, firefighters, mlas, mla, health, rail, assessment, ambulance`);

/** "264 | BC". */
export const BEFORE_CHRIST = wordSet('bc, bce');
/** "70 | AD"; in capitals, for "ad" is a word. */
export const AFTER_CHRIST: ReadonlySet<string> = new Set(['AD', 'CE']);
