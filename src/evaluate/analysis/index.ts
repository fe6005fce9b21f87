/** The analysis of each layer, by the name of its measure. */
import type { Analyse } from './analysis.js';
import { analyseDates } from './dates.js';
import { analyseGathering, analyseLinks } from './entities.js';
import { analyseNames } from './names.js';
import { analyseSentences } from './sentences.js';
import { analyseStatements } from './statements.js';

export const ANALYSES: ReadonlyMap<string, Analyse> = new Map([
  ['sentences', analyseSentences],
  ['names', analyseNames],
  ['gathering', analyseGathering],
  ['links', analyseLinks],
  ['dates', analyseDates],
  ['statements', analyseStatements],
]);
