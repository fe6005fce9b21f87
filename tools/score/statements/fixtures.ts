/** The project's own fixtures as gold. Of those that hold one article in several formats, the first is taken. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expectedFacts } from '../../../src/check/expected.js';
import { findFixtures, fixtureName } from '../../../src/check/find-fixtures.js';
import { parseFixture } from '../../../src/check/fixture.js';
import { DEFAULT_CONFIG } from '../../../src/config.js';
import { explainStatements } from '../../../src/pipeline.js';
import { optionPublication, readSingle } from '../../../src/read/index.js';
import type { GoldText } from './gold.js';
import { headOf } from './rows.js';

export async function goldOfFixtures(target: string): Promise<GoldText[]> {
  const { folder, all } = findFixtures(target);
  const articles = new Map(all.map((path): [string, string] => [basename(path).split('.')[0] ?? path, path]).reverse());
  const golds: GoldText[] = [];
  for (const path of [...articles.values()].sort()) {
    const fixture = parseFixture(path, readFileSync(path, 'utf8'));
    const { text, quotes, entities } = expectedFacts(fixture);
    const document = await readSingle(join(dirname(path), fixture.content.input), DEFAULT_CONFIG.limits);
    const published = optionPublication(fixture.content.given.published) ?? document.published;
    golds.push({
      id: fixtureName(folder, path),
      text,
      statements: quotes.map(({ content, speaker }) => ({
        content,
        speaker: speaker === null ? null : [headOf(text, speaker)],
        entity: speaker === null || speaker.entity === null ? null : (entities[speaker.entity]?.mentions ?? null),
      })),
      found: explainStatements({ text: document.text, published }, DEFAULT_CONFIG),
    });
  }
  return golds;
}
