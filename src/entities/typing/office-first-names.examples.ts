import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Earl Tarrant Sr., 71, held the job.', 'PERSON Earl Tarrant Sr.'],
    ['“It is late,” said Tarrant Jr., a plumber.', 'PERSON Tarrant Jr.'],
    ['He took it from Dean Sorrell, a plumber. Sorrell left.', 'PERSON Dean Sorrell', 'PERSON Sorrell'],
    ['The chief executive, Dean Sorrell, sang.', 'PERSON Dean Sorrell'],
    ['Sheriff Tom Bell Jr. sang.', 'PERSON Tom Bell Jr.'],
    ['Earl Mabry drove the lorry home.', 'PERSON Earl Mabry'],
    ['The university sang. Its chief executive Dean Sorrell left.', 'PERSON Dean Sorrell'],
    ['The paper lost money, said its chief executive Don Sorrell.', 'PERSON Don Sorrell'],
  ],
  negative: [
    ['The dean of the college sang. Dean Sorrell left.', 'PERSON Sorrell'],
    ['Lord Bell met Earl Mabry in the palace.', 'PERSON Bell', 'PERSON Mabry'],
    ['Dean Ana Ruiz left.', 'PERSON Ana Ruiz'],
    ['The Dean sang, and Jr. was late.'],
  ],
};
