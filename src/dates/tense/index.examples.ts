/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // a date before a noun goes with what the noun did
    ['She hoped they would send help to the isles, where the Nov. 7 gales had killed forty.', 'Nov. 7 = 2023-11-07'],
    // "6 a.m." ends no sentence
    [
      'The flights will resume at 6 a.m. on Sunday, the airline said.',
      '6 a.m. = 2024-03-10T06:00 TIME',
      'Sunday = 2024-03-10',
    ],
    [
      'They will sail at 6 a.m. The old captain came back on Sunday.',
      '6 a.m. = 2024-03-07T06:00 TIME',
      'Sunday = 2024-03-03',
    ],
    // a clause within another
    ['He will stay in prison, a judge who on Monday heard his plea ruled.', 'Monday = 2024-03-04'],
    ['She said that on Friday she will fly home.', 'Friday = 2024-03-08'],
    ['He resigned and on Saturday will leave the island.', 'Saturday = 2024-03-09'],
    ['On Saturday, a man accused of arson will face a judge.', 'Saturday = 2024-03-09'],
    // what has an owner has happened, unless it was planned and is still ahead
    ["Ahead of Sunday's vote, parties held rallies.", 'Sunday = 2024-03-10'],
    ["Before Sunday's vote, police will close the roads.", 'Sunday = 2024-03-10'],
    ["Fans can attend Sunday's concert.", 'Sunday = 2024-03-10'],
    ["Police will look into Sunday's attack.", 'Sunday = 2024-03-03'],
    ["After Tuesday's vote, the council broke up.", 'Tuesday = 2024-03-05'],
    ['All eyes will be on the June 12 rate decision.', 'June 12 = 2024-06-12'],
    ['The Fed will announce its Sept. 18 decision at noon.', 'Sept. 18 = 2024-09-18', 'noon = 2024-09-18T12:00 TIME'],
    ["Saturday's games will go ahead.", 'Saturday = 2024-03-09'],
    ["Tuesday's matches will be shown live.", 'Tuesday = 2024-03-12'],
    ["Friday's jobs report is expected to show a slowdown.", 'Friday = 2024-03-08'],
    // put off, held off, broken off
    ['The race has been rescheduled for October.', 'October = 2024-10'],
    ['The council was expected to vote on Tuesday, but nobody came.', 'Tuesday = 2024-03-05'],
    ['The games planned for Oct. 15 had to be held elsewhere.', 'Oct. 15 = 2023-10-15'],
    ["The league will decide whether to replay Sunday's abandoned match.", 'Sunday = 2024-03-03'],
    // "after losing" was, "wants", "facing" and "agreed … to" look ahead
    ['She will resign after losing a vote on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The boxer wants a rematch in August.', 'August = 2024-08'],
    ['The governor, facing a recall on Sept. 17, left the hall.', 'Sept. 17 = 2024-09-17'],
    ['They agreed in a call on Wednesday to hold talks in July.', 'Wednesday = 2024-03-06', 'July = 2024-07'],
    ['The villagers demand that a well be dug before July.', 'July = 2024-07'],
    ['The law requires owners to sign up by Sept. 30.', 'Sept. 30 = 2024-09-30'],
    ['The cabinet voted to ban such boats from August.', 'August = 2024-08'],
    // until
    ['Until Friday nobody had seen the letter.', 'Friday = 2024-03-01'],
    ['Come Monday, there is no bread.', 'Monday = 2024-03-11'],
    // what happened unforeseen has no plan
    [
      'The trial of six men accused of the July 8 bombing opens on Monday.',
      'July 8 = 2023-07-08',
      'Monday = 2024-03-11',
    ],
    ['A judge set a Sept. 9 trial date.', 'Sept. 9 = 2024-09-09'],
    ['He is accused of moving the money in August.', 'August = 2023-08'],
    // of what is near both tenses speak
    ['The queen will rest at home after an operation on Feb. 21.', 'Feb. 21 = 2024-02-21'],
    ['The firm extended its offer to April 20.', 'April 20 = 2024-04-20'],
    ['The inn will begin to charge for shared rooms in July.', 'July = 2024-07'],
    // "in April" was in one that is over
    ['The two isles opened their ports in April.', 'April = 2023-04'],
    ['The mill ordered coal for April.', 'April = 2024-04'],
    ['The games ran from July 26 to Aug. 11.', 'July 26 = 2023-07-26', 'Aug. 11 = 2023-08-11'],
    ["There was much talk in the weeks leading up to Monday's debate.", 'weeks = PXW DURATION', 'Monday = 2024-03-11'],
    ["In Tuesday's arguments, two lawyers will face each other.", 'Tuesday = 2024-03-12'],
    // however far the verb is
    [
      'She will, with her two sons and an old friend of the house from the north, sail on Saturday.',
      'Saturday = 2024-03-09',
    ],
    [
      'On Saturday, the old mayor of the town of Tova and her two sons from the north of the isle will sail.',
      'Saturday = 2024-03-09',
    ],
    ['He will stay in prison, a judge who in the old hall on Monday heard his plea ruled.', 'Monday = 2024-03-04'],
    // the words right before it
    ['Since Nov. 30 the mill, which will be sold, has stood empty.', 'Nov. 30 = 2023-11-30'],
    ['A vote as early as Nov. 20 was ruled out.', 'Nov. 20 = 2024-11-20'],
    ['The firm raised its price from July.', 'July = 2024-07'],
    ['The rider, the winner of Sunday’s race, will rest.', 'Sunday = 2024-03-03'],
    ['She has tickets for the July 20 concert, which sold out.', 'July 20 = 2024-07-20'],
    ['On Saturday, a man who sold fish will face a judge.', 'Saturday = 2024-03-09'],
    ['All this on July 20, by men who fled; they will be tried.', 'July 20 = 2023-07-20'],
  ],
  negative: [
    ["The vote took place on March 3, Monday's papers said.", 'March 3 = 2024-03-03', 'Monday = 2024-03-04'],
    ['The bridge fell on March 3, Tuesday it reopened.', 'March 3 = 2024-03-03', 'Tuesday = 2024-03-05'],
    ['As late as Friday, officials denied the plan.', 'Friday = 2024-03-01'],
    ['Officials knew as early as Monday that the dam was weak.', 'Monday = 2024-03-04'],
    ["Saturday's strike on a hospital will be investigated.", 'Saturday = 2024-03-02'],
    ['Since Nov. 30 nobody can sail there.', 'Nov. 30 = 2023-11-30'],
    ['The crew will sail on Nov. 20 storm or no storm.', 'Nov. 20 = 2024-11-20'],
    ['On Nov. 30 he said it will go on.', 'Nov. 30 = 2023-11-30'],
  ],
};
