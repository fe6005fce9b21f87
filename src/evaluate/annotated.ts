/** Records of the texts of gold, made now. */
import { recordOf } from '../check/index.js';
import type { Config } from '../config.js';
import { WirecopyError } from '../errors.js';
import { optionPublication, stringDocument } from '../read/index.js';
import { answersInOrder, Workers } from '../workers/index.js';
import type { GoldDocument } from './documents.js';
import type { Pair } from './matched.js';

/** @throws {WirecopyError} of the first text that cannot be annotated */
export async function recordsOf(gold: readonly GoldDocument[], config: Config): Promise<Pair[]> {
  const workers = new Workers(config.run.workers, { form: 'object', config });
  const pairs: Pair[] = [];
  try {
    const texts = gold.filter(({ input }) => input === null);
    for await (const { item, answer } of answersInOrder(each(texts), (one) => documentOf(one, config), workers)) {
      if (answer?.failure !== undefined) throw new WirecopyError(answer.failure);
      const record = answer?.record ?? null;
      if (record !== null) pairs.push({ gold: item, record });
    }
  } finally {
    await workers.close();
  }
  for (const one of gold) {
    if (one.input === null) continue;
    pairs.push({ gold: one, record: await recordOf(one.input, one.published ?? undefined, config) });
  }
  return pairs;
}

async function* each(gold: readonly GoldDocument[]): AsyncGenerator<GoldDocument> {
  yield* gold;
}

function documentOf({ text, id, published }: GoldDocument, config: Config) {
  return stringDocument(text, {
    id,
    published: optionPublication(published ?? undefined),
    facts: [],
    maxBytes: config.limits.bytes,
  });
}
