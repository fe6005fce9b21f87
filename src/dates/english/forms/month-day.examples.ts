/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'month-day',
  positive: [
    ['Shares rose to 42 crowns in January from 29 in June.', 'June', '2023-06'],
    ['She added that the rules to be published in April would be stricter.', 'April', '2024-04'],
    ['The choir would sing on a newly agreed date in May.', 'May', '2024-05'],
    ['The mill ordered coal for April.', 'April', '2024-04'],
    ['In July and August they rested.', 'August', '2023-08'],
    ['The bridge opened on May 4, 2019, after two delays.', 'May 4, 2019', '2019-05-04'],
    ['The vote was held on 12 October 2021.', '12 October 2021', '2021-10-12'],
    ['They signed the deal on the 3rd of June 2020.', 'the 3rd of June 2020', '2020-06-03'],
    ['The hearing was on Tuesday, Feb. 27, in Porto.', 'Tuesday, Feb. 27', '2024-02-27'],
    ['The first tram ran in September 1987.', 'September 1987', '1987-09'],
    ['Sales fell in February.', 'February', '2024-02'],
    ['The museum will open in June.', 'June', '2024-06'],
    ['The strike began in November last year.', 'November last year', '2023-11'],
    ['The ban took effect on Jan. 15.', 'Jan. 15', '2024-01-15'],
    ['The fair runs from April 24 to 26.', 'April 24', '2024-04-24'],
    ['The fair runs from April 24 to 26.', '26', '2024-04-26'],
    ['The siege lasted from 15 to 22 February 1943.', '15', '1943-02-15'],
    ['The siege lasted from 15 to 22 February 1943.', '22 February 1943', '1943-02-22'],
    ['The fighting lasted from 26 June to 4 August 1952.', '26 June', '1952-06-26'],
    ['The harvest of September-October 1944 failed.', 'September', '1944-09'],
    ['The meeting is due on March eighth.', 'March eighth', '2024-03-08'],
    ['The inquiry was opened on 31 February 2023.', '31 February 2023', 'XXXX-XX-XX'],
  ],
  negative: [
    'She joined the March of the Lanterns.',
    'The ministers may meet again.',
    'Protesters march through the capital.',
    'Theresa May and August Wilson met April Jones.',
    'Foreign Minister Jan Novak said so.',
    'He may 5 times have said it.',
    'The women will march 20 miles.',
  ],
};
