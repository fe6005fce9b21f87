/** Endings of first names: of nine names in ten with one of them women, or men, have it. */
import { wordSet } from '../words.js';

export const FEMALE_ENDINGS = wordSet(
  'a,ette,elle,ine,lyn,wyn,enne,anne,nne,ene,ise,lie,hild,borg,gunn,trud,gard,run,rid,yse,wen,dys,cia,een',
);
export const MALE_ENDINGS = wordSet(
  'o,us,os,as,ert,ard,ald,olf,wulf,win,ric,rik,ton,mir,slav,ulf,ias,eth,ander,fred,vin,mund,bert',
);
