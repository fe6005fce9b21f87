/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['It shut in January, March and May 2022.', 'January = 2022-01', 'March = 2022-03', 'May 2022 = 2022-05'],
    ['It shut from 28 December to 3 January 2022.', '28 December = 2021-12-28', '3 January 2022 = 2022-01-03'],
    ['It shut from Dec. 28, 2021, to Jan. 3.', 'Dec. 28, 2021 = 2021-12-28', 'Jan. 3 = 2022-01-03'],
    ['It shut from Oct. 28, 2021, to Nov. 3.', 'Oct. 28, 2021 = 2021-10-28', 'Nov. 3 = 2021-11-03'],
    ['It shut in Nov-Feb 2017.', 'Nov = 2016-11', 'Feb 2017 = 2017-02'],
    ['It will shut from October to February.', 'October = 2024-10', 'February = 2025-02'],
    ['It was shut from October to February.', 'October = 2023-10', 'February = 2024-02'],
    ['It shut between 5 November 2019 and 7 March.', '5 November 2019 = 2019-11-05', '7 March = 2020-03-07'],
    ['It shut in December and January 2022.', 'December = 2021-12', 'January 2022 = 2022-01'],
    ['It will shut from Dec. 28 until Jan. 3.', 'Dec. 28 = 2024-12-28', 'Jan. 3 = 2025-01-03'],
    ['Sales rose in Q1 and Q2 2022.', 'Q1 = 2022-Q1', 'Q2 2022 = 2022-Q2'],
    ['Between January and June last year it rained.', 'January = 2023-01', 'June last year = 2023-06'],
    ['From October to January last year she was in Oslo.', 'October = 2022-10', 'January last year = 2023-01'],
  ],
  negative: [
    ['In January, he said, and June last year it rained.', 'January = 2024-01', 'June last year = 2023-06'],
    ['Sales rose in Q4 and Q2 2022 was weak.', 'Q4 = 2023-Q4', 'Q2 2022 = 2022-Q2'],
    ['It shut in May. June 2022 was wet.', 'May = 2023-05', 'June 2022 = 2022-06'],
    ['In May, June 2022 was forgotten.', 'May = 2023-05', 'June 2022 = 2022-06'],
    ['It shut on 5 November 2019 and on 7 February.', '5 November 2019 = 2019-11-05', '7 February = 2024-02-07'],
    ['It shut last May and June 2022 was wet.', 'last May = 2023-05', 'June 2022 = 2022-06'],
    ['It was shut from May to June.', 'May = 2023-05', 'June = 2023-06'],
  ],
};
