/** Shows the result of a check to a person. */
import pc from 'picocolors';
import { printable } from '../printable.js';
import type { CheckedDifference, CheckedFixture, CheckResult } from './check.js';

/** What is new, fixture by fixture; what is known is only counted. Lines begin with a place that editors open. */
export function show(result: CheckResult): string {
  const blocks = [...result.fixtures.flatMap(showFixture), ...showList(result), summary(result)];
  return `${blocks.join('\n\n')}\n`;
}

function showFixture({ path, error, differences }: CheckedFixture): string[] {
  if (error !== null)
    return [`${pc.red('error')}: ${printable(error.message)}\n  ${pc.dim(`hint: ${printable(error.hint)}`)}`];
  return differences.filter(({ known }) => known === null).map((difference) => showDifference(path, difference));
}

function showDifference(path: string, { key, place, context, expected, found }: CheckedDifference): string {
  const lines = [`${pc.dim(`${printable(path)}:${place.line}:${place.column}`)}  ${pc.bold(printable(key))}`];
  if (expected !== null) lines.push(`  expected  ${pc.green(printable(expected))}`);
  if (found !== null) lines.push(`  found     ${pc.red(printable(found))}`);
  if (context !== null) {
    const words = context.words === '' ? '|' : printable(context.words);
    const before = context.before.length > SIDE ? `…${context.before.slice(-SIDE)}` : context.before;
    const after = context.after.length > SIDE ? `${context.after.slice(0, SIDE)}…` : context.after;
    lines.push(`  ${pc.dim(printable(before))}${pc.inverse(words)}${pc.dim(printable(after))}`);
  }
  return lines.join('\n');
}

/** UTF-16 units shown on each side of the words. */
const SIDE = 60;

function showList({ knownPath, knownProblems }: CheckResult): string[] {
  if (knownProblems.length === 0) return [];
  return [
    [pc.bold(printable(knownPath)), ...knownProblems.map((problem) => `  ${pc.red(printable(problem))}`)].join('\n'),
  ];
}

function summary({ fixtures, knownProblems, passed }: CheckResult): string {
  const all = fixtures.flatMap(({ differences }) => differences);
  const known = all.filter((difference) => difference.known !== null).length;
  const broken = fixtures.filter(({ error }) => error !== null).length;
  const counts = [
    count(fixtures.length, 'fixture'),
    count(all.length - known, 'new difference'),
    count(known, 'known difference'),
    ...(knownProblems.length > 0 ? [`${count(knownProblems.length, 'entry', 'entries')} of the list to mend`] : []),
    ...(broken > 0 ? [`${count(broken, 'fixture')} not compared`] : []),
  ];
  return (passed ? pc.green : pc.red)(counts.join(', '));
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
