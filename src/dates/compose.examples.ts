/** Invented sentences, published on Thursday, 7 March 2024, and the value of an expression that its neighbour gives. */
export const JOINED: readonly (readonly [text: string, expression: string, value: string])[] = [
  ['The shop is open Monday to Friday.', 'Friday', '2024-03-15'],
  ['The fair ran from Saturday to Monday.', 'Saturday', '2024-03-02'],
  ['The fair ran from Saturday to Monday.', 'Monday', '2024-03-04'],
  ['The ferries will not run Friday through Tuesday.', 'Tuesday', '2024-03-12'],
  ['The curfew runs from 9 p.m. to 5 a.m.', '9 p.m.', '2024-03-07T21:00'],
  ['The curfew runs from 9 p.m. to 5 a.m.', '5 a.m.', '2024-03-08T05:00'],
  ['The shop is open from 9 a.m. to 5 p.m.', '5 p.m.', '2024-03-07T17:00'],
  ['Between midnight and 4 a.m. Sunday, thirty people were saved.', 'midnight', '2024-03-03T00:00'],
  ['It shook at 3 a.m. local time (0200 GMT) on Sunday.', '0200 GMT', '2024-03-03T02:00Z'],
  ['It opens at 8 a.m. on Monday and closes on Friday.', '8 a.m.', '2024-03-11T08:00'],
  ['On Sunday morning, March 3, they left.', 'Sunday morning', '2024-03-03TMO'],
  ['It sank on the night of Feb. 18, a Sunday.', 'Sunday', '2024-02-18'],
  ['It sank on Sunday, and on March 5 it was raised.', 'Sunday', '2024-03-03'],
  ['It sank on March 3, Monday’s papers said.', 'Monday', '2024-03-04'],
  ['The bridge fell on March 3, Tuesday it reopened.', 'Tuesday', '2024-03-05'],
  // no range
  ['The vote was moved from Monday, and on Friday nobody came.', 'Friday', '2024-03-01'],
];
