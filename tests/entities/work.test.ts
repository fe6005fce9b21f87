/** A person whom a text names and gives an office a hundred thousand times: each time against each would not come back. */
import { expect, it } from 'vitest';
import { findNominals } from '../../src/entities/coreference/nominals.js';
import { readNames } from '../../src/entities/index.js';
import type { Entity } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { within } from '../within.js';

const TEXT = 'Mayor Ana Ruiz left the town. The mayor slept.';
const TIMES = 100_000;

it('descriptions of a person with as many offices as mentions', () => {
  const { segmentation } = segment(TEXT);
  const { layers } = readNames({ segmentation, syntax: analyseSyntax(segmentation) });
  const ruiz: Entity = {
    id: 'e1',
    type: 'PERSON',
    name: 'Ana Ruiz',
    aliases: [],
    link: null,
    roles: Array.from({ length: TIMES }, () => ({ start: 0, end: 5, text: 'Mayor' })),
    mentions: Array.from({ length: TIMES }, () => ({ start: 6, end: 14, text: 'Ana Ruiz', kind: 'name' })),
  };
  const found = within(() => findNominals(layers, [ruiz]));
  expect(found.map(({ first, end }) => layers.tokens.slice(first, end))).toEqual(['The mayor']);
});
