import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/batch/journal.js';
import type { Unit } from '../../src/batch/ledger.js';
import { temporaryFolder } from '../temporary.js';

function unit(slot: string, version: number, isStaged: boolean): Unit {
  const file = `${slot}-${version % 2}.jsonl`;
  const facts = { kind: 'unit', extension: '.jsonl', bytes: 1, modified: 1, sha256: '', entries: [] } as const;
  return { ...facts, slot, key: String(version), file, isStaged, entries: [] };
}

type Step = { readonly slot: string; readonly isStaged: boolean } | { readonly remove: string | null };

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ slot: fc.constantFrom('a', 'b', 'c'), isStaged: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('a', 'b', null) }) },
  ),
  { maxLength: 12 },
);

/** Does what a run does, and says after each line what is known. */
function write(journal: Journal, path: string, todo: readonly Step[]): { length: number; state: string }[] {
  const note = () => ({ length: readFileSync(path).length, state: stateOf(journal) });
  const states = [note()];
  for (const [version, step] of todo.entries()) {
    if ('slot' in step) {
      journal.append(unit(step.slot, version, step.isStaged));
    } else {
      const gone = step.remove === null ? undefined : journal.live.get(step.remove)?.file;
      journal.appendSwap({ kind: 'swap', place: [...journal.staged.keys()], remove: gone == null ? [] : [gone] });
      // When it is opened again, what was cut off is carried out first.
      journal.applySwap();
    }
    states.push(note());
  }
  return states;
}

function stateOf({ live, staged }: Journal): string {
  const keys = (handles: typeof live) =>
    [...handles.values()].map(({ slot, key, file }) => `${slot} ${key} ${file}`).sort();
  return JSON.stringify({ live: keys(live), staged: keys(staged) });
}

describe('Journal', () => {
  it('knows after a stop at any byte what the whole lines before it say, and goes on', async () => {
    const path = join(temporaryFolder(), 'journal.jsonl');
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (todo, at) => {
        writeFileSync(path, '');
        const first = await Journal.open(path);
        const states = write(first, path, todo);
        first.close();
        const bytes = readFileSync(path);
        const end = at % (bytes.length + 1);
        writeFileSync(path, bytes.subarray(0, end));
        const known = states.filter(({ length }) => length <= end).at(-1)?.state ?? '{"live":[],"staged":[]}';
        for (const _ of [1, 2]) {
          const again = await Journal.open(path);
          if (again.swap !== null) again.applySwap();
          expect(stateOf(again)).toBe(known);
          again.close();
        }
        const further = await Journal.open(path);
        if (further.swap !== null) further.applySwap();
        const handle = further.append(unit('z', 99, false));
        expect(further.unitOf(handle)).toMatchObject({ slot: 'z', key: '99' });
        further.close();
        const last = await Journal.open(path);
        expect(last.damaged).toEqual([]);
        expect(last.live.has('z')).toBe(true);
        last.close();
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out a line that is damaged in the middle, says so, and keeps the others', async () => {
    const path = join(temporaryFolder(), 'journal.jsonl');
    const journal = await Journal.open(path);
    for (const slot of ['a', 'b', 'c']) journal.append(unit(slot, 1, false));
    journal.close();
    const lines = readFileSync(path, 'utf8').split('\n');
    lines[2] = lines[2]?.replace('"b"', '"x"') ?? '';
    writeFileSync(path, lines.join('\n'));
    const again = await Journal.open(path);
    expect([...again.live.keys()]).toEqual(['a', 'c']);
    expect(again.damaged).toEqual([expect.stringContaining('1 damaged line')]);
    again.close();
  });
});
