/** Gold statements by what a path leads to: fixtures, lines of JSON, invented articles, a treebank of GUM, the folder of LitBank. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../confidence-judged.js';
import { goldOfArticle, isArticle } from './articles.js';
import { goldOfFixtures } from './fixtures.js';
import { type GoldText, type JudgedStatement, judgeStatements } from './gold.js';
import { goldOfGum } from './gum.js';
import { goldOfLitbank } from './litbank.js';
import { goldOfRow } from './rows.js';

export async function judgedIn(path: string): Promise<JudgedStatement[]> {
  return (await goldTexts(path)).flatMap((gold) => judgeStatements(gold));
}

async function goldTexts(path: string): Promise<GoldText[]> {
  if (path.endsWith('.conllu')) return goldOfGum(readFileSync(path, 'utf8'));
  if (existsSync(join(path, 'quotations'))) return goldOfLitbank(path);
  if (!path.endsWith('.jsonl')) return goldOfFixtures(path);
  return rowsOf(path).flatMap((row) => (isArticle(row) ? goldOfArticle(row) : [goldOfRow(row)]));
}
