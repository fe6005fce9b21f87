/** The formats of exports. */
import { brat } from './brat.js';
import { conllu } from './conllu.js';
import type { ExportFormat } from './format.js';
import { inception } from './inception.js';
import { labelStudio } from './label-studio.js';
import { timeml } from './timeml.js';
import { webAnnotation } from './web-annotation.js';

export const EXPORT_FORMATS: readonly ExportFormat[] = [brat, labelStudio, inception, conllu, timeml, webAnnotation];
