/** The current results of fixtures as a report, with all that differs from what the fixtures say. */
import { type CheckedDifference, type CheckedFixture, type CheckResult, listLine } from '../check/index.js';
import type { Comparison, Difference as Shown } from './contract.js';
import { differencesFrom } from './differences.js';
import { type Page, readPage } from './page-file.js';
import { ReportFile, type ReportWritten } from './report-file.js';

export interface ReportTarget {
  readonly out: string;
  readonly title: string;
  /** Instead of the page that comes with the package. */
  readonly page?: Page;
}

/** @throws {OutputError} for what cannot be written */
export async function reportOfFixtures(
  { fixtures }: CheckResult,
  { out, title, page }: ReportTarget,
): Promise<ReportWritten> {
  const file = await ReportFile.open(out, { page: page ?? (await readPage()), title });
  try {
    const differences: Shown[] = [];
    let document = 0;
    for (const fixture of fixtures) {
      if (fixture.compared === null) differences.push(notCompared(fixture));
      else {
        await file.add(fixture.compared.record, fixture.name);
        differences.push(...differencesIn(fixture, fixture.compared, document));
        document += 1;
      }
    }
    const comparison: Comparison = {
      what: 'fixtures',
      before: 'expected',
      after: 'found',
      differences,
      measures: [],
      reliability: [],
    };
    return await file.place(comparison);
  } finally {
    await file.close();
  }
}

function differencesIn(
  { name, differences }: CheckedFixture,
  { record, expected }: NonNullable<CheckedFixture['compared']>,
  document: number,
): Shown[] {
  const shown = differencesFrom(differences, { expected, found: record.text }, document);
  return shown.map((difference, index) => ({ ...difference, ...marked(name, differences[index]) }));
}

function marked(fixture: string, difference: CheckedDifference | undefined): Pick<Shown, 'reason' | 'pointer'> {
  if (difference === undefined) return { reason: null, pointer: null };
  return { reason: difference.known, pointer: listLine({ fixture, difference: difference.key }) };
}

function notCompared({ name, error }: CheckedFixture): Shown {
  return {
    document: -1,
    kind: 'gone',
    layer: 'document',
    about: name,
    start: null,
    end: null,
    before: error?.message ?? name,
    after: null,
    around: ['', ''],
    reason: null,
    pointer: null,
  };
}
