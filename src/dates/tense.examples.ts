/**
 * Invented sentences, published on Thursday, 7 March 2024: an expression in each, and the value that the tense around it
 * gives.
 */
export const TENSES: readonly (readonly [text: string, expression: string, value: string])[] = [
  // what is to come, however far it is
  ['Voters will go to the polls on Nov. 5.', 'Nov. 5', '2024-11-05'],
  ['Voters go to the polls on Nov. 5.', 'Nov. 5', '2024-11-05'],
  ['The election will be held on 3 November.', '3 November', '2024-11-03'],
  ['The summit is planned for Oct. 12.', 'Oct. 12', '2024-10-12'],
  ['The summit is set for 12 October in Oporto.', '12 October', '2024-10-12'],
  ['The treaty expires on Dec. 31.', 'Dec. 31', '2024-12-31'],
  ['The fair, to be held on Nov. 20, will draw thousands.', 'Nov. 20', '2024-11-20'],
  ['The bill, due to take effect on Oct. 1, was signed on Wednesday.', 'Oct. 1', '2024-10-01'],
  ['The bill, due to take effect on Oct. 1, was signed on Wednesday.', 'Wednesday', '2024-03-06'],
  ['The truce will last until Nov. 30.', 'Nov. 30', '2024-11-30'],
  ['Election Day is Nov. 5.', 'Nov. 5', '2024-11-05'],
  ['The deadline is 9 p.m. on Dec. 31.', 'Dec. 31', '2024-12-31'],
  ['The old mayor died on Nov. 30.', 'Nov. 30', '2023-11-30'],
  ['The fires of Nov. 3 had left nothing.', 'Nov. 3', '2023-11-03'],
  // a date before a noun goes with what the noun did
  ['She hoped they would send help to the isles, where the Nov. 7 gales had killed forty.', 'Nov. 7', '2023-11-07'],
  // the present speaks of what is planned
  ['The team plays Norway on Saturday.', 'Saturday', '2024-03-09'],
  ['The team, which plays Norway on Saturday, trained on Tuesday.', 'Saturday', '2024-03-09'],
  ['The firm reports results Tuesday.', 'Tuesday', '2024-03-12'],
  ['Talks continue Monday.', 'Monday', '2024-03-11'],
  ['The ministers are meeting in Oporto on Monday.', 'Monday', '2024-03-11'],
  ['The final is on Saturday.', 'Saturday', '2024-03-09'],
  ['Rain is forecast for Sunday.', 'Sunday', '2024-03-10'],
  // and of who says so
  ['The captain, who lives in Oporto, left on Tuesday.', 'Tuesday', '2024-03-05'],
  ['On Monday, a man who sells fish in the port was robbed.', 'Monday', '2024-03-04'],
  ['A report says two men died Saturday.', 'Saturday', '2024-03-02'],
  // "6 a.m." ends no sentence
  ['The flights will resume at 6 a.m. on Sunday, the airline said.', 'Sunday', '2024-03-10'],
  ['They will sail at 6 a.m. The captain came on Sunday.', 'Sunday', '2024-03-03'],
  // a clause within another
  ['He will stay in prison, a judge who on Monday heard his plea ruled.', 'Monday', '2024-03-04'],
  ['She said that on Friday she will fly home.', 'Friday', '2024-03-08'],
  ['He resigned and on Saturday will leave the island.', 'Saturday', '2024-03-09'],
  ['On Saturday, a man accused of arson will face a judge.', 'Saturday', '2024-03-09'],
  // participles and modals
  ['The hearing has been scheduled for Monday.', 'Monday', '2024-03-11'],
  ['The hearing had been scheduled for Monday.', 'Monday', '2024-03-04'],
  ['The ship could have sunk on Sunday.', 'Sunday', '2024-03-03'],
  ['The vote set for April may be put off.', 'April', '2024-04'],
  ['The loan was extended through April.', 'April', '2024-04'],
  ['The singer would be travelling to the United Isles Saturday with her band.', 'Saturday', '2024-03-09'],
  // what has an owner has happened, unless it was planned and is still ahead
  ["Ahead of Sunday's vote, parties held rallies.", 'Sunday', '2024-03-10'],
  ["Before Sunday's vote, police will close the roads.", 'Sunday', '2024-03-10'],
  ["Fans can attend Sunday's concert.", 'Sunday', '2024-03-10'],
  ["Police will look into Sunday's attack.", 'Sunday', '2024-03-03'],
  ["After Tuesday's vote, the council broke up.", 'Tuesday', '2024-03-05'],
  // put off, held off, broken off
  ['The race has been rescheduled for October.', 'October', '2024-10'],
  ['The council was expected to vote on Tuesday, but nobody came.', 'Tuesday', '2024-03-05'],
  ['The games planned for Oct. 15 had to be held elsewhere.', 'Oct. 15', '2023-10-15'],
  ["The league will decide whether to replay Sunday's abandoned match.", 'Sunday', '2024-03-03'],
  // "after losing" was, "wants", "facing" and "agreed … to" look ahead
  ['She will resign after losing a vote on Tuesday.', 'Tuesday', '2024-03-05'],
  ['The boxer wants a rematch in August.', 'August', '2024-08'],
  ['The governor, facing a recall on Sept. 17, left the hall.', 'Sept. 17', '2024-09-17'],
  ['They agreed in a call on Wednesday to hold talks in July.', 'July', '2024-07'],
  ['They agreed in a call on Wednesday to hold talks in July.', 'Wednesday', '2024-03-06'],
  ['The villagers demand that a well be dug before July.', 'July', '2024-07'],
  ['The law requires owners to sign up by Sept. 30.', 'Sept. 30', '2024-09-30'],
  ['The cabinet voted to ban such boats from August.', 'August', '2024-08'],
  // until
  ['The ban is in place until noon on Friday.', 'Friday', '2024-03-08'],
  ['Until Friday nobody had seen the letter.', 'Friday', '2024-03-01'],
  ['Come Monday, there is no bread.', 'Monday', '2024-03-11'],
  // what happened unforeseen has no plan
  ['The trial of six men accused of the July 8 bombing opens on Monday.', 'July 8', '2023-07-08'],
  ['A judge set a Sept. 9 trial date.', 'Sept. 9', '2024-09-09'],
  ['He is accused of moving the money in August.', 'August', '2023-08'],
  // of what is near both tenses speak
  ['The queen will rest at home after an operation on Feb. 21.', 'Feb. 21', '2024-02-21'],
  ['The firm extended its offer to April 20.', 'April 20', '2024-04-20'],
  ['The inn will begin to charge for shared rooms in July.', 'July', '2024-07'],
  // "in April" was in one that is over
  ['The two isles opened their ports in April.', 'April', '2023-04'],
  ['The mill ordered coal for April.', 'April', '2024-04'],
  ['The games ran from July 26 to Aug. 11.', 'July 26', '2023-07-26'],
  ['The games ran from July 26 to Aug. 11.', 'Aug. 11', '2023-08-11'],
];
