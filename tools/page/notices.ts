/** The licences of what is bundled into the page, which ask to go with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function notices(packages: readonly string[]): string {
  return ['This page holds code and data of others:', ...packages.map(notice)].join('\n\n').replaceAll('--', '- -');
}

function notice(name: string): string {
  const folder = join('node_modules', name);
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`;
}
