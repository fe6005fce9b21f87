/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // what is to come, however far it is
    ['Voters will go to the polls on Nov. 5.', 'Nov. 5 = 2024-11-05'],
    ['The election will be held on 3 November.', '3 November = 2024-11-03'],
    ['The summit is set for 12 October in Oporto.', '12 October = 2024-10-12'],
    ['The treaty expires on Dec. 31.', 'Dec. 31 = 2024-12-31'],
    ['The truce will last until Nov. 30.', 'Nov. 30 = 2024-11-30'],
    ['The deadline is Nov. 5.', 'Nov. 5 = 2024-11-05'],
    ['The deadline is 9 p.m. on Dec. 31.', '9 p.m. = 2024-12-31T21:00 TIME', 'Dec. 31 = 2024-12-31'],
    ['The team, which plays Norway on Saturday, trained on Tuesday.', 'Saturday = 2024-03-09', 'Tuesday = 2024-03-05'],
    ['The firm reports results Tuesday.', 'Tuesday = 2024-03-12'],
    ['The final is on Saturday.', 'Saturday = 2024-03-09'],
    ['The loan was extended through April.', 'April = 2024-04'],
  ],
  negative: [
    // and of who says so
    ['The captain, who lives in Oporto, left on Tuesday.', 'Tuesday = 2024-03-05'],
    // the present that is no plan, the past that looks ahead, and other traps
    ['The economy is weak. On Monday the bank cut rates.', 'Monday = 2024-03-04'],
    ['The mayor is ill. Tuesday he was flown to a hospital.', 'Tuesday = 2024-03-05'],
    ['She is ill: on Monday she fell.', 'Monday = 2024-03-04'],
    ['Man dies after crash on Monday.', 'Monday = 2024-03-04'],
    ['Firefighters are battling a blaze Tuesday.', 'Tuesday = 2024-03-05'],
    ['It is unclear what went wrong on Monday.', 'Monday = 2024-03-04'],
    ['There is no doubt they won on Saturday.', 'Saturday = 2024-03-02'],
    ['It is not clear why he left Monday.', 'Monday = 2024-03-04'],
    ['She is the woman they found on Monday.', 'Monday = 2024-03-04'],
    ['Oil prices are up on Tuesday.', 'Tuesday = 2024-03-05'],
    ['Stocks are lower Wednesday.', 'Wednesday = 2024-03-06'],
    ['Lawmakers voted to impeach the minister on Monday.', 'Monday = 2024-03-04'],
    ['A decision to close the plant on Friday angered workers.', 'Friday = 2024-03-01'],
    ['A vote to remove him on Tuesday failed.', 'Tuesday = 2024-03-05'],
    ['She turned down a deal to plead guilty on Monday.', 'Monday = 2024-03-04'],
    ['He made a bid to escape on Monday.', 'Monday = 2024-03-04'],
    ['The Fed decided to hold rates on Wednesday.', 'Wednesday = 2024-03-06'],
    ['The judge ordered the firm to pay $2m on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The flight was cancelled due to fog on Tuesday.', 'Tuesday = 2024-03-05'],
    ['A man approaching the border on Monday was shot.', 'Monday = 2024-03-04'],
    ['Crowds awaiting the verdict on Monday clashed with police.', 'Monday = 2024-03-04'],
    ['The news has come Monday.', 'Monday = 2024-03-04'],
    ['The minister will meet Mr. Jones on Monday.', 'Monday = 2024-03-11'],
    ['The president will visit the U.S. Embassy on Monday.', 'Monday = 2024-03-11'],
    ['The forecast of July 20 failed.', 'July 20 = 2023-07-20'],
  ],
};
