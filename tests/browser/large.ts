/** As many documents as are asked for: a few records again and again, with other days. */
import { newsroomRecords } from './newsroom.js';
import { recordsOfInputs, type Sample, sampleOf } from './sample.js';

/** Documents in a block, as a report has them. */
const PER_BLOCK = 50;

export function largeSample(documents: number): Sample {
  const known = [...newsroomRecords(), ...recordsOfInputs().slice(0, 12)];
  const records = Array.from({ length: documents }, (_, index) => {
    const record = known[index % known.length];
    if (record === undefined) throw new Error('there are no records');
    const month = 1 + (index % 12);
    return {
      ...record,
      id: `${index}-${record.id}`,
      published: { value: `2024-${String(month).padStart(2, '0')}-15`, basis: 'option' as const, confidence: 1 },
    };
  });
  return sampleOf(records, { perBlock: PER_BLOCK });
}
