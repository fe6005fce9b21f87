import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate denied the charges.', 'indirect | The mate | denied | the charges'],
    ['The mate promised more patrols.', 'indirect | The mate | promised | more patrols'],
    ['The mate denied “all of it”.', 'direct | The mate | denied | “all of it”'],
    ['The mate denied guilt.', 'indirect | The mate | denied | guilt'],
    ['The union called for a strike.', 'indirect | The union | called for | a strike'],
    ['The mate cited the report.', 'indirect | The mate | cited | the report'],
    ['The mate wrote of this ship.', 'indirect | The mate | wrote of | this ship'],
    ['The mate condemned “the old plan”.', 'direct | The mate | condemned | “the old plan”'],
    ['Ruiz condemned Friday’s test as “a lie”.', 'mixed | Ruiz | condemned | Friday’s test as “a lie”'],
    [
      'Ruiz condemned what she called “a theft”.',
      'mixed | Ruiz | condemned | what she called “a theft”',
      'mixed | she | called | what … “a theft”',
    ],
    // Over the one addressed.
    ['The mate warned the crew of a storm.', 'indirect | The mate | warned | a storm'],
    ['The mate spoke to the crew about the storm.', 'indirect | The mate | spoke | the storm'],
    ['Ruiz wrote to Bell about the storm.', 'indirect | Ruiz | wrote | the storm'],
    ['Ruiz asked Bell about the storm.', 'indirect | Ruiz | asked | the storm'],
  ],
  negative: [
    [
      'Ruiz spoke on Monday, boasting about “new boats” and thanking the crew.',
      'direct | Ruiz | boasting about | “new boats”',
      'indirect | Ruiz | thanking | the crew',
    ],
    ['The mate spoke to a group of sailors.'],
    ['The mate spoke to Bell on Monday.'],
    ['Rates rose, citing a weak harvest.'],
    ['The mate spoke on Monday.'],
    ['The mate wrote about 2020.'],
    ['The mate spoke on strict condition of anonymity.'],
    ['The mate wrote in May, about noon.'],
    ['The mate denied Monday.'],
    ['The mate opposed last week.'],
    ['The mate rejected outright.'],
    ['The mate spoke about.'],
    ['The mate called for.'],
    ['The mate wrote of last week.'],
    ['He spoke on behalf of the group.'],
  ],
};
