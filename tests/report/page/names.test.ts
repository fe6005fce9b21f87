/** What the page has of the contract as values is what the contract has. */
import { describe, expect, it } from 'vitest';
import { CUE_ACTS, EDIT_OPERATIONS, POLARITIES, QUALITY_CODES, QUOTE_KINDS } from '../../../src/record.js';
import { ELEMENTS, LIVE_PATHS, REPORT_GENDERS, REPORT_VERSION } from '../../../src/report/contract.js';
import * as page from '../../../src/report/page/data/names.js';

describe('names of the page', () => {
  it.each([
    ['acts', page.ACTS, CUE_ACTS],
    ['kinds of statements', page.QUOTE_KINDS, QUOTE_KINDS],
    ['polarities', page.POLARITIES, POLARITIES],
    ['genders', page.GENDERS, REPORT_GENDERS],
    ['flags', page.FLAGS, QUALITY_CODES],
    ['repairs', page.REPAIRS, EDIT_OPERATIONS],
  ])('%s stand in the order of the contract', (_, shown, known) => {
    expect(Object.keys(shown)).toEqual([...known]);
  });

  it('elements, paths and the version are those of the contract', () => {
    expect(page.VERSION).toBe(REPORT_VERSION);
    expect({ ...page.elements, block: page.elements.block(7) }).toEqual({ ...ELEMENTS, block: ELEMENTS.block(7) });
    expect({ ...page.livePaths, block: page.livePaths.block(7) }).toEqual({
      ...LIVE_PATHS,
      block: LIVE_PATHS.block(7),
    });
  });
});
