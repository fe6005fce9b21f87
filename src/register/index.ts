/** People, organisations and places over many documents: who is who, and why. Pure: files are read and written by others. */

export { RegisterBuilder } from './builder.js';
export type { Alone, Join } from './cluster.js';
export { csvRows } from './csv.js';
export {
  type Forgotten,
  type ForgottenPerson,
  forgetInRow,
  forgottenPerson,
  fullNamesOf,
  tellsName,
} from './forget.js';
export { genderEvidence, genderOf } from './gender.js';
export { type OwnEntry, parseOwnRegister } from './own-register.js';
export { plainText } from './plain.js';
export { type Explanation, Register } from './register.js';
export type { RegisterRow } from './rows.js';
export { rowOf } from './rows.js';
export { REGISTER_KINDS, type RegisterKind, type Sighting } from './sighting.js';
export { kindOf } from './sightings.js';
export { REGISTER_VERSION, RegisterReader, registerHeader, registerLine, type StoredRow } from './text.js';
export { type Cue, meaningOf, type Reason } from './weights.js';
