import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { RegisterBuilder } from '../../src/register/index.js';
import { readRegister, writeRegister } from '../../src/register-file.js';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

async function folderWithRegister(): Promise<string> {
  const folder = temporaryFolder();
  const builder = new RegisterBuilder();
  const texts = [
    'Engineer John Voss of Hydra Alpina told the inquiry in Chur that he had warned of cracks.',
    'Hydra Alpina answered its engineer J. Voss in Chur on Friday.',
    'Jane Voss won the Rhine Prize. She thanked her nephew.',
  ];
  texts.forEach((text, index) => {
    builder.add(annotate(text, { id: `d${index}`, published: '2024-02-01' }));
  });
  await writeRegister(join(folder, 'register.jsonl'), builder.finish().lines());
  return folder;
}

describe('wirecopy register', () => {
  it('shows rows, their gender evidence, and why others joined', async () => {
    const folder = await folderWithRegister();
    const { status, stdout, stderr } = await wirecopy(folder, ['register', 'register.jsonl', '--name', 'voss']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^John Voss {2}person-\w+$/m);
    expect(stdout).toContain('joined    J. Voss of d1, by ');
    expect(stdout).toContain('the given name of one is the initial of the other’s');
    expect(stdout).toMatch(/^Jane Voss {2}person-\w+$/m);
    expect(stdout).toContain('gender    female (her ×1, she ×1)');
    expect(stdout).not.toContain('Chur  ');
  });

  it('gives rows to programs', async () => {
    const folder = await folderWithRegister();
    const { stdout } = await wirecopy(folder, ['register', 'register.jsonl', '--name', 'Jane Voss', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'person',
      name: 'Jane Voss',
      documents: 1,
      gender: 'female',
      firstDay: '2024-02-01',
    });
  });

  it('says what is missing or damaged', async () => {
    const folder = temporaryFolder();
    expect((await wirecopy(folder, ['register', 'none'])).stderr).toContain('none: no such file');
    writeFileSync(join(folder, 'bad'), 'name\n');
    const { status, stderr } = await wirecopy(folder, ['register', 'bad']);
    expect(status).toBe(2);
    expect(stderr).toContain('bad: line 1 is no JSON');
  });

  it('reads no rows where no register is yet', async () => {
    const rows: unknown[] = [];
    for await (const row of readRegister(join(temporaryFolder(), 'none'))) rows.push(row);
    expect(rows).toEqual([]);
  });
});
