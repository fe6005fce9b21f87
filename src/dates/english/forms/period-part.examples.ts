/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'period-part',
  positive: [
    ['He lived in the first half of the 18th century.', 'the first half of the 18th century', '17', 'DATE', 'START'],
    ['It rained in the second half of August 2023.', 'the second half of August 2023', '2023-08', 'DATE', 'END'],
    ['Rain fell in the last week of February.', 'the last week of February', '2024-02', 'DATE', 'END'],
    ['They met in the first days of May 2021.', 'the first days of May 2021', '2021-05', 'DATE', 'START'],
    ['The town was shelled early Tuesday.', 'early Tuesday', '2024-03-05', 'DATE', 'START'],
    ['They will decide late next year.', 'late next year', '2025', 'DATE', 'END'],
    ['It opened in mid-2019.', 'mid-2019', '2019', 'DATE', 'MID'],
    ['The work ends at the end of 2027.', 'the end of 2027', '2027', 'DATE', 'END'],
    ['He left at the beginning of February.', 'the beginning of February', '2024-02', 'DATE', 'START'],
    ['The early 1980s were hard.', 'The early 1980s', '198', 'DATE', 'START'],
    ['Later this month the court will rule.', 'Later this month', '2024-03'],
    ['Earlier in the day they had met.', 'Earlier in the day', '2024-03-07'],
    ['It should be done by year-end.', 'year-end', '2024', 'DATE', 'END'],
    ['It will open in mid-November.', 'mid-November', '2024-11', 'DATE', 'MID'],
    ['They met in Rome in 1953 and later that year in Oslo.', 'later that year', '1953'],
    ['Sales fell in the middle of last week.', 'the middle of last week', '2024-W09', 'DATE', 'MID'],
  ],
  negative: [
    'The last week of the campaign was quiet.',
    'The first days of the war were hard.',
    'The late king was buried.',
    'He came too late.',
    'It is the end of the road.',
    'The middle of the bridge sagged.',
    'Earlier, he had left.',
  ],
};
