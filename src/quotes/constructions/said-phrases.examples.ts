import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate denied the charges.', 'indirect | The mate | denied | the charges'],
    ['The mate has not mentioned the charges.', 'indirect | The mate | mentioned | the charges'],
    ['The mate never mentioned Bell by name.', 'indirect | The mate | mentioned | Bell by name'],
    ['The mate would not discuss the charges.', 'indirect | The mate | discuss | the charges'],
    ['The board has not announced the results.', 'indirect | The board | announced | the results'],
    ['Ruiz went on to praise the crew.', 'indirect | Ruiz | praise | the crew'],
    ['Ruiz continued to praise the crew.', 'indirect | Ruiz | praise | the crew'],
    ['Ruiz was quick to praise the crew.', 'indirect | Ruiz | praise | the crew'],
    ['Ruiz used the speech to praise the crew.', 'indirect | Ruiz | praise | the crew'],
    ['Ruiz took the stage on Monday to defend the plan.', 'indirect | Ruiz | defend | the plan'],
  ],
  negative: [
    ['Ruiz failed to praise the crew.'],
    ['Ruiz would use the speech to praise the crew.'],
    ['Ruiz spoke on condition of anonymity to discuss the plan.'],
    ['Ruiz had no chance to praise the crew.'],
    ['The mate might accept the charges.'],
    ['The mate does not want the job.'],
    ['The mate would mention the charges.'],
    ['The mate might not mention the charges.'],
    ['The mate could not mention the charges.'],
    [
      'Bell said the mate had not mentioned the charges.',
      'indirect | Bell | said | the mate had not mentioned the charges',
    ],
    ['The mate was ready to mention the charges.'],
    ['The mate left, not mentioning the charges.'],
  ],
};
