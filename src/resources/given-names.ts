/**
 * What compromise knows of given names. Its list was taken out of the package once (`models/given-names.md`): loading the package takes
 * 0.3 s of processor time.
 */

import { loadWeights } from './weights.js';
import { classIn, type Dictionary, readDictionary } from './word-classes.js';
import { plain } from './word-table.js';

export type Gender = 'female' | 'male';

export const GIVEN_NAMES_VERSION = 1;
export const FEMALE = 1;
export const MALE = 2;

/** The gender that a given name is usual for; null when it is not known. Of a double name the first part decides: Marie-Claude, Jean-Marie. */
export function genderOf(givenName: string): Gender | null {
  loaded ??= readDictionary(loadWeights('given-names', GIVEN_NAMES_VERSION));
  for (const part of plain(givenName.toLowerCase()).split(/[-–]/)) {
    const gender = classIn(loaded, part);
    if (gender !== 0) return gender === FEMALE ? 'female' : 'male';
  }
  return null;
}

let loaded: Dictionary | null = null;
