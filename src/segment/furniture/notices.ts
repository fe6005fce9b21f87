/**
 * Whose a story is, and what was wrong in it.
 *
 *     © 2024 Harbour News Service      All rights reserved.                                     copyright
 *     Correction: The port has two quays.      An earlier version of this story misstated …     correction
 */
import {
  AFTER_EARLIER,
  CORRECTED,
  CORRECTED_THINGS,
  CORRECTING_IN_BRACKETS,
  EARLIER,
  REFILING,
  WE_CORRECTED,
  WITH_CONTENTS,
  WITH_VERSIONS,
} from '../../english/furniture.js';
import { CORRECTING, FORBIDDEN, STORIES } from '../../english/pages.js';
import { anyOf } from '../../english/words.js';
import { type LinePattern, whole } from './pattern.js';

const BOTH = 'corrections? (?:and|&|or) clarifications?';
const LABEL = anyOf([
  'corrections?',
  'clarifications?',
  BOTH,
  'corrected',
  'erratum',
  'for the record',
  `editor['’]s notes?`,
]);
const IN_BRACKETS = String.raw` \([^()]{1,40}\)`;
/** `This Mar. 4 story, which was first published on Monday, was corrected …` */
const CORRECTED_STORY = String.raw`this (?:[a-z]{3,9}\.? \d{1,2} )?${anyOf(CORRECTED_THINGS)}(?:,? (?:which was )?(?:first |originally )?published [^.,!?()]{3,60},?)?`;
const WAS_CORRECTED = `(?:was|has been|has since been) (?:(?:also|since|subsequently) )?${anyOf(CORRECTED)}`;

export const NOTICES: readonly LinePattern[] = [
  {
    kind: 'copyright',
    pattern: whole(
      [
        '©',
        String.raw`\(c\)`,
        String.raw`copyright\b`,
        'all rights reserved',
        '(?:this material|the contents of this|this article) (?:may|must) not be',
      ],
      'i',
      { after: '.{0,240}' },
    ),
    inArticle: new RegExp(
      String.raw`^(?:©|all rights|\(c\) ?(?:copyright|(?:19|20)\d\d)|copyright(?:,? (?:©|\(c\)|(?:19|20)\d\d)| by\b)|this (?:material|article) (?:may|must) not be ${anyOf(FORBIDDEN)}|the contents)`,
      'i',
    ),
  },
  {
    kind: 'copyright',
    pattern: whole(
      [
        'our standards: ?.{0,120}',
        String.raw`the contents of this ${anyOf(WITH_CONTENTS)}\b.{0,200}`,
        '(?:no part of this|reproduction of this|republication of this|unauthori[sz]ed (?:use|reproduction|copying)) .{0,200}',
      ],
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'correction',
    pattern: whole(
      [
        String.raw`${LABEL}(?:${IN_BRACKETS})?\s?[:–—] ?.{3,260}`,
        `${BOTH}:?`,
        String.raw`(?:updated?|note|correction)(?:${IN_BRACKETS}| \d{1,2}:\d{2}[^:]{0,12})? ?[:–—] ?(?:this ${anyOf(CORRECTED_THINGS)}|an earlier|a previous|the original) .{3,240}`,
        String.raw`\(?${CORRECTED_STORY} ${WAS_CORRECTED}\b.{0,240}`,
        String.raw`\((?:this|the) [^()]{2,40} ${anyOf(CORRECTING_IN_BRACKETS)} [^()]{3,240}\)`,
        `an? ${anyOf(EARLIER)} version of (?:this ${anyOf(WITH_VERSIONS)}|the (?:article|story|headline)).{0,260}`,
        String.raw`an? (?:earlier|previous) (?:headline|caption) ${anyOf(AFTER_EARLIER)}\b.{0,240}`,
        String.raw`\(${anyOf(REFILING)} [^()]{2,200}\)`,
        `we have (?:since )?${anyOf(WE_CORRECTED)} (?:this|the|an?) .{3,160}`,
      ],
      'i',
      { before: '[•*▪‧-]? ?' },
    ),
    inArticle: null,
  },
  {
    kind: 'correction',
    pattern: whole(
      [
        String.raw`(?:corrections?|clarification|editor['’]s note)(?:${IN_BRACKETS})?\s?[:–—-]`,
        String.raw`\(${anyOf(CORRECTING)} [^()]{2,200}\)`,
        'updated? to (?:add|correct|include)',
        `this ${anyOf(STORIES)} (?:was|has been) (?:corrected|updated|amended)`,
        'an earlier version of this (?:article|story|report)',
      ],
      'i',
      { after: '.{0,260}' },
    ),
    inArticle: null,
  },
];
