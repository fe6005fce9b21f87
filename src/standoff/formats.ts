/** The formats of annotations that are read. */
import { brat } from './brat.js';
import { conllu } from './conllu.js';
import type { StandoffFormat } from './format.js';
import { inception } from './inception.js';
import { labelStudio } from './label-studio.js';
import { timeml } from './timeml.js';
import { webAnnotation } from './web-annotation.js';

export const STANDOFF_FORMATS: readonly StandoffFormat[] = [
  brat,
  timeml,
  conllu,
  labelStudio,
  inception,
  webAnnotation,
];
