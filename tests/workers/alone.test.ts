import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config.js';
import { stringDocument } from '../../src/read/index.js';
import { answerAlone } from '../../src/workers/alone.js';

const TEXT = 'Dockers walked out on Thursday, their union said.';

function answerTo(text: string, seconds: number) {
  const config = configSchema.parse({ limits: { seconds } });
  const document = stringDocument(text, { id: 'a', published: null, maxBytes: config.limits.bytes });
  return answerAlone(document, { form: 'line', config });
}

describe('answerAlone', () => {
  it.each([1e-3 * 2 ** 31, 1e-3 * 2 ** 32, 1e12])('takes %d seconds for a limit', (seconds) => {
    expect(answerTo(TEXT, seconds)).toMatchObject({ id: 'a', counts: { quotes: 1 } });
  });

  it('leaves to a worker what takes longer, and what is long', () => {
    expect(answerTo(`${TEXT} `.repeat(15_000), 0.05)).toBeNull();
    expect(answerTo(`${TEXT} `.repeat(25_000), 60)).toBeNull();
  });
});
