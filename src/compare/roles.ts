/** Compares the roles of a person, by their words. */
import type { Difference } from './difference.js';
import type { EntityFact } from './facts.js';
import { parsePointer } from './locate.js';

/** A role of which one side has more words than the other is one difference, not one missing and one unexpected. */
export function compareRoles(expected: EntityFact, found: EntityFact): Difference[] {
  const at = expected.mentions[0] ?? null;
  const should = [...new Set(expected.roles.map((role) => parsePointer(role).words))];
  const does = [...new Set(found.roles)];
  const missing = should.filter((role) => !does.includes(role));
  const unexpected = does.filter((role) => !should.includes(role));
  const differences: Difference[] = [];
  for (const role of missing) {
    const index = unexpected.findIndex((other) => other.includes(role) || role.includes(other));
    const [other] = index < 0 ? [undefined] : unexpected.splice(index, 1);
    const key = `entity ${expected.name}: role ${other === undefined ? 'missing: ' : ''}${role}`;
    differences.push({
      key,
      layer: 'entity',
      change: other === undefined ? 'missing' : 'differs',
      about: `${expected.name}: role ${role}`,
      subject: { of: 'role', entity: expected, expected: role, found: other ?? null },
      at,
      expected: other === undefined ? null : role,
      found: other ?? null,
    });
  }
  for (const role of unexpected) {
    differences.push({
      key: `entity ${expected.name}: role unexpected: ${role}`,
      layer: 'entity',
      change: 'unexpected',
      about: `${expected.name}: role ${role}`,
      subject: { of: 'role', entity: expected, expected: null, found: role },
      at,
      expected: null,
      found: null,
    });
  }
  return differences;
}
