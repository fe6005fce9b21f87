/** A person whom a text names and gives an office a hundred thousand times: each time against each would not come back. */
import { expect, it } from 'vitest';
import type { TokenEntity } from '../../src/document/index.js';
import { findNominals } from '../../src/entities/coreference/nominals.js';
import { readNames } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { within } from '../within.js';

const TEXT = 'Mayor Ana Ruiz left the town. The mayor slept.';
const TIMES = 100_000;

it('descriptions of a person with as many offices as mentions', () => {
  const { segmentation } = segment(TEXT);
  const { layers } = readNames(new View(segmentation, analyseSyntax(segmentation)));
  const ruiz: TokenEntity = {
    id: 'e1',
    type: 'PERSON',
    name: 'Ana Ruiz',
    aliases: [],
    link: null,
    roles: Array.from({ length: TIMES }, () => ({ first: 0, end: 1 })),
    mentions: Array.from({ length: TIMES }, () => ({ first: 1, end: 3, kind: 'name' })),
  };
  const found = within(() => findNominals(layers, [ruiz]));
  expect(found.map(({ first, end }) => layers.tokens.slice(first, end))).toEqual(['The mayor']);
});
