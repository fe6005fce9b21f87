/**
 * How well the names of `inputs/` are gathered into entities, against the entities that `fixtures/` mark by hand: B-cubed
 * over names, aliases, acronyms and metonyms, and the acronyms that are in one entity with what they stand for. And how many
 * of the pronouns are put into the right entity, against `pronoun-marks.ts`. Then the same of the articles of `gold/gathered/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRecord } from '../../src/check/check.js';
import { expectedFacts } from '../../src/check/expected.js';
import { findFixtures, fixtureName } from '../../src/check/find-fixtures.js';
import { parseFixture } from '../../src/check/fixture.js';
import { align } from '../../src/compare/align.js';
import { type EntityFact, type Facts, factsOf } from '../../src/compare/facts.js';
import { Locator, parsePointer } from '../../src/compare/locate.js';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { overlaps, type Span } from '../../src/document/index.js';
import type { MentionKind } from '../../src/record.js';
import { ROOT } from '../bench/corpus.js';
import { add, type BCubed, bCubed, type Cluster, measuresOf, NOTHING } from './b-cubed.js';
import {
  type GatheredScore,
  type References,
  scoreDescribed,
  scoreGathered,
  scoreKinds,
  scoreLater,
  scorePeople,
  wrongNames,
} from './gathered.js';
import { PRONOUN_MARKS } from './pronoun-marks.js';

const BAR = 97;
const NO_REFERENCES: References = { marked: 0, found: 0, right: 0 };
const NAMED: ReadonlySet<MentionKind> = new Set(['name', 'alias', 'acronym', 'metonym']);

const { folder, all } = findFixtures(join(ROOT, 'fixtures'));
let total: BCubed = NOTHING;
const acronyms = { found: 0, all: 0 };
const pronouns = { found: 0, right: 0, marked: 0 };
const lines: string[] = [];
for (const path of all) {
  const fixture = parseFixture(path, readFileSync(path, 'utf8'));
  const expected = expectedFacts(fixture);
  const found = factsOf(await currentRecord(fixture, DEFAULT_CONFIG));
  const { toExpected } = align(expected.text, found.text);
  const gold = clustersOf(expected.entities);
  const ours = clustersOf(found.entities).map((cluster) => cluster.map(toExpected));
  const score = bCubed(gold, ours);
  total = add(total, score);
  for (const pair of expected.entities.flatMap(acronymPairs)) {
    acronyms.all += 1;
    const together = ours.some((cluster) => pair.every((span) => cluster.some((other) => same(span, other))));
    if (together) acronyms.found += 1;
    else lines.push(`  apart: ${pair.map(({ start, end }) => expected.text.slice(start, end)).join(', ')}`);
  }
  lines.push(row(fixtureName(folder, path), score));
  if (process.argv.includes('--wrong')) lines.push(...wrongNames(expected.text, gold, ours));
  const marks = PRONOUN_MARKS[fixtureName(folder, path)];
  // Not every text has its pronouns marked.
  if (marks !== undefined) countPronouns(expected, found.entities, toExpected, marks);
}
process.stdout.write(
  `${'B-cubed of named mentions'.padEnd(32)}${['gold', 'found', 'precision', 'recall', 'F1'].map((cell) => cell.padStart(10)).join('')}\n`,
);
process.stdout.write(`${lines.join('\n')}\n${row('all', total)}   at least ${BAR}\n\n`);
process.stdout.write(`${acronyms.found} of ${acronyms.all} acronyms are gathered with what they stand for\n`);

process.stdout.write(
  `${pronouns.found} pronouns are put into an entity, ${pronouns.right} into the right one (${percent(pronouns.right, pronouns.found)}); ` +
    `${pronouns.marked} stand for one (${percent(pronouns.right, pronouns.marked)} found)\n`,
);

printGathered('articles with every mention marked', scoreGathered(), 'half');
printGathered('24 later articles', scoreLater(), 'half of them');
printGathered('16 articles of relatives, offices and short names', scoreDescribed(), 'half of those');
printGathered('12 articles on people', scorePeople(), 'half of these');

printNames('46 articles of many kinds, all read, of which only the names are marked', scoreKinds());

/** Names alone; `--wrong` shows what is wrong with them. */
function printNames(title: string, scores: Iterable<GatheredScore>): void {
  process.stdout.write(`\n${title}\n`);
  let all: BCubed = NOTHING;
  for (const { name, names, wrong } of scores) {
    all = add(all, names);
    process.stdout.write(`${row(name, names)}\n`);
    if (process.argv.includes('--wrong'))
      process.stdout.write(
        wrong
          .filter((line) => !/^ {2}(?:wrong|missed) /.test(line))
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
  process.stdout.write(`${row('all of these', all)}   at least ${BAR}\n`);
}

/** The articles of `gold/gathered/` and of `later/`; `--wrong` shows what is wrong in the open half. */
function printGathered(title: string, scores: Iterable<GatheredScore>, half: string): void {
  process.stdout.write(`\n${title}\n`);
  const halves = [
    { label: `open ${half}`, open: true },
    { label: `other ${half}`, open: false },
  ].map((half) => ({ ...half, names: NOTHING, pronouns: NO_REFERENCES, descriptions: NO_REFERENCES }));
  for (const { name, open, names, pronouns: ofPronouns, descriptions, wrong } of scores) {
    for (const one of halves.filter((each) => each.open === open)) {
      one.names = add(one.names, names);
      one.pronouns = addReferences(one.pronouns, ofPronouns);
      one.descriptions = addReferences(one.descriptions, descriptions);
    }
    if (!open) continue;
    process.stdout.write(`${row(name, names)}\n`);
    if (process.argv.includes('--wrong')) process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
  }
  for (const { label, names, pronouns: ofPronouns, descriptions } of halves) {
    process.stdout.write(`${row(label, names)}   at least ${BAR}\n`);
    process.stdout.write(
      `  ${referencesText('pronouns', ofPronouns)}; ${referencesText('descriptions', descriptions)}\n`,
    );
  }
}

function addReferences(a: References, b: References): References {
  return { marked: a.marked + b.marked, found: a.found + b.found, right: a.right + b.right };
}

function referencesText(kind: string, { marked, found, right }: References): string {
  return `${kind}: ${right} of ${found} right (${percent(right, found)}), of ${marked} marked (${percent(right, marked)})`;
}

/** A pronoun is right where an entity has it that shares a named mention with the marked one. */
function countPronouns(
  expected: Facts,
  found: readonly EntityFact[],
  toExpected: (span: Span) => Span,
  marks: (typeof PRONOUN_MARKS)[string],
): void {
  const locator = new Locator(expected.text);
  const owners = new Map<number, EntityFact | undefined>();
  for (const [name, words] of Object.entries(marks)) {
    const entity = expected.entities.find((one) => one.name === name);
    for (const word of words) {
      const [place] = locator.candidates(parsePointer(word));
      if (entity === undefined || place === undefined) throw new Error(`${name}: ${word} does not stand in the text`);
      owners.set(place.start, entity);
    }
  }
  pronouns.marked += owners.size;
  for (const { mentions } of found) {
    const named = mentions.filter(({ kind }) => NAMED.has(kind)).map(toExpected);
    for (const mention of mentions.filter(({ kind }) => kind === 'pronoun')) {
      const owner = owners.get(toExpected(mention).start);
      const right = owner?.mentions.some((one) => named.some((other) => overlaps(one, other))) === true;
      pronouns.found += 1;
      if (right) pronouns.right += 1;
    }
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function clustersOf(entities: readonly EntityFact[]): Cluster[] {
  return entities
    .map(({ mentions }) => mentions.filter(({ kind }) => NAMED.has(kind)))
    .filter(({ length }) => length > 0);
}

/** Of each acronym of an entity that also has its full name, the first places of the two. */
function acronymPairs({ mentions }: EntityFact): Cluster[] {
  const full = mentions.find(({ kind }) => kind === 'name');
  const short = new Map(mentions.filter(({ kind }) => kind === 'acronym').map((mention) => [mention.text, mention]));
  return full === undefined ? [] : [...short.values()].map((mention) => [full, mention]);
}

function same(a: Cluster[number], b: Cluster[number]): boolean {
  return a.start === b.start && a.end === b.end;
}

function row(name: string, score: BCubed): string {
  const { precision, recall, f1 } = measuresOf(score);
  const cells = [
    String(score.gold),
    String(score.found),
    ...[precision, recall, f1].map((share) => (100 * share).toFixed(1)),
  ];
  return `${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
