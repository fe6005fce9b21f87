import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const TEXT = 'Mayor Ana Ruiz of Acme Holdings left Lisbon. She was tired.';

describe('wirecopy entities', () => {
  it('shows what was gathered, and the evidence for each type', async () => {
    const { status, stdout, stderr } = await wirecopy(temporaryFolder(), ['entities', TEXT]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [ruiz = '', acme = '', lisbon = ''] = stdout.split('\n\n');
    expect(ruiz).toMatch(/^e1 {2}PERSON {2}Ana Ruiz\n/);
    expect(ruiz).toContain('mentions  name "Ana Ruiz", pronoun "She"\n');
    expect(ruiz).toContain('roles     "Mayor"\n');
    expect(ruiz).toMatch(/rules {5}"Ana Ruiz" is PERSON by [\d.]+ points\n(?: +[+−][\d.]+ [A-Z]+ [a-z-]+\n)+/);
    expect(ruiz).toMatch(/\+4 PERSON given-name\n/);
    expect(acme).toMatch(/^e2 {2}ORG {2}Acme Holdings\n/);
    expect(lisbon).toMatch(/^e3 {2}GPE {2}Lisbon\n[\s\S]* known-capital/);
  });

  it('gives programs JSON', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), ['entities', TEXT, '--json']);
    const { entities, names } = JSON.parse(stdout);
    expect(entities.map(({ name }: { name: string }) => name)).toEqual(['Ana Ruiz', 'Acme Holdings', 'Lisbon']);
    expect(names[0]).toMatchObject({ text: 'Ana Ruiz', type: 'PERSON', margin: expect.any(Number) });
    expect(names[0].evidence).toContainEqual({ cue: 'given-name', type: 'PERSON', points: 4 });
  });

  it('says so when there is none', async () => {
    expect((await wirecopy(temporaryFolder(), ['entities', 'it rained.'])).stdout).toBe('no names\n');
  });
});
