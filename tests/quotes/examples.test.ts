import { describe, expect, it } from 'vitest';
import { EXAMPLES as ACCORDING_TO } from '../../src/quotes/constructions/according-to.examples.js';
import { EXAMPLES as ADJECTIVE_CUE } from '../../src/quotes/constructions/adjective-cue.examples.js';
import { EXAMPLES as BEHIND_CUE } from '../../src/quotes/constructions/after-cue.examples.js';
import { EXAMPLES as AS_CUE } from '../../src/quotes/constructions/as-cue.examples.js';
import { EXAMPLES as BEFORE_CUE } from '../../src/quotes/constructions/before-cue.examples.js';
import { EXAMPLES as BLOCK } from '../../src/quotes/constructions/block.examples.js';
import { EXAMPLES as DASH } from '../../src/quotes/constructions/dash.examples.js';
import { EXAMPLES as QUOTED_WORDS } from '../../src/quotes/constructions/embedded-reports.examples.js';
import { EXAMPLES as HEADLINE } from '../../src/quotes/constructions/headline.examples.js';
import { EXAMPLES as INTERVIEW } from '../../src/quotes/constructions/interview.examples.js';
import { EXAMPLES as NOUN_CUE } from '../../src/quotes/constructions/noun-cue.examples.js';
import { EXAMPLES as RELATIVE } from '../../src/quotes/constructions/relative.examples.js';
import { EXAMPLES as SPEECH } from '../../src/quotes/speech.examples.js';
import type { Example } from '../../src/quotes/statement-examples.js';
import { statementsIn } from './statements.js';

const PATTERNS: readonly (readonly [name: string, examples: readonly Example[]])[] = [
  ['content behind its cue', BEHIND_CUE],
  ['content in front of its cue', BEFORE_CUE],
  ['according to', ACCORDING_TO],
  ['a cue in a clause with “as”', AS_CUE],
  ['a colon at the end of a paragraph', BLOCK],
  ['nouns that report', NOUN_CUE],
  ['adjectives that report', ADJECTIVE_CUE],
  ['relative pronouns as content', RELATIVE],
  ['credits behind a dash', DASH],
  ['headlines', HEADLINE],
  ['interviews', INTERVIEW],
  ['speech over several quotations', SPEECH],
  ['statements within quoted words', QUOTED_WORDS],
];

describe.each(PATTERNS)('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...statements) => {
    expect(statementsIn(text)).toEqual(statements);
  });
});
