/** What became of the mutants, counted, against the bars, and in words. */
import type { Site } from './sites.js';

export interface Outcome {
  readonly file: string;
  readonly site: Site;
  readonly result: 'noticed' | 'survived' | 'excused';
}

export interface Report {
  readonly stage: string;
  readonly seed: number;
  /** Of all mutants that there are. */
  readonly sites: number;
  readonly seconds: number;
  readonly outcomes: readonly Outcome[];
}

export interface Counts {
  readonly noticed: number;
  readonly survived: number;
  readonly excused: number;
}

/** Shares of those that are not excused; of excused rules among all rules. */
const MIN_RULES_NOTICED = 0.85;
const MAX_RULES_EXCUSED = 0.12;
const MIN_CONSTANTS_NOTICED = 0.6;

export function countsOf(outcomes: readonly Outcome[]): { readonly rules: Counts; readonly constants: Counts } {
  return {
    rules: count(outcomes.filter(({ site }) => site.kind === 'rule')),
    constants: count(outcomes.filter(({ site }) => site.kind === 'constant')),
  };
}

/** Whether the tests hold the rules as the bars demand. */
export function isHeld(outcomes: readonly Outcome[]): boolean {
  const { rules, constants } = countsOf(outcomes);
  return (
    share(rules) >= MIN_RULES_NOTICED &&
    share(constants) >= MIN_CONSTANTS_NOTICED &&
    rules.excused <= MAX_RULES_EXCUSED * (rules.noticed + rules.survived + rules.excused)
  );
}

export function reportOf({ stage, seed, sites, seconds, outcomes }: Report): string {
  const { rules, constants } = countsOf(outcomes);
  const files = [...new Set(outcomes.map(({ file }) => file))];
  const survivors = outcomes.filter(({ result }) => result === 'survived');
  return [
    `${stage}: ${outcomes.length} mutants of ${sites}, seed ${seed}, ${seconds} s`,
    '',
    line('rules deleted', rules, MIN_RULES_NOTICED),
    line('constants', constants, MIN_CONSTANTS_NOTICED),
    '',
    ...files.map((file) => line(file, count(outcomes.filter((outcome) => outcome.file === file)))),
    '',
    ...survivors.map(({ file, site }) => `${file}:${site.line}  ${site.done}  ${site.text}`),
    ...(survivors.length > 0 ? [''] : []),
    isHeld(outcomes) ? 'the bars are kept' : 'a bar is missed',
    '',
  ].join('\n');
}

function line(name: string, counts: Counts, bar?: number): string {
  const { noticed, survived, excused } = counts;
  const parts = [
    `${String(noticed).padStart(4)} noticed`,
    `${String(survived).padStart(4)} survived`,
    `${String(Math.round(share(counts) * 100)).padStart(4)} %`,
    ...(bar === undefined ? [] : [`(bar ${bar * 100} %)`]),
    ...(excused > 0 ? [`${excused} excused`] : []),
  ];
  return `${name.padEnd(48)}${parts.join('  ')}`;
}

function count(outcomes: readonly Outcome[]): Counts {
  const of = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  return { noticed: of('noticed'), survived: of('survived'), excused: of('excused') };
}

/** Of what is not excused, the share that was noticed. */
function share({ noticed, survived }: Counts): number {
  return noticed + survived === 0 ? 1 : noticed / (noticed + survived);
}
