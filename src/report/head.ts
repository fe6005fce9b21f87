/** The head of a report: what stands in clear before everything else. */
import { SCHEMA_VERSION } from '../record.js';
import { VERSION } from '../version.js';
import { countsOf } from './catalogue.js';
import { type Catalogue, REPORT_VERSION, type ReportHead } from './contract.js';

export function headOf(
  catalogue: Catalogue,
  blocks: ReportHead['blocks'],
  told: Pick<ReportHead, 'title' | 'comparison' | 'live'>,
): ReportHead {
  return {
    version: REPORT_VERSION,
    title: told.title,
    program: VERSION,
    schemaVersion: SCHEMA_VERSION,
    counts: countsOf(catalogue),
    blocks,
    comparison: told.comparison,
    live: told.live,
  };
}
