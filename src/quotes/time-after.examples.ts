import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Bell denied the claim on Friday.', 'indirect | Bell | denied | the claim'],
    ['Bell criticised the plan last week.', 'indirect | Bell | criticised | the plan'],
    ['Bell described the plan as a fraud on early Friday.', 'indirect | Bell | described | the plan as a fraud'],
    ['Ana Bell called the mayor “a fraud” over the weekend.', 'mixed | Ana Bell | called | the mayor “a fraud”'],
    ['Ana Bell said the plan was “a fraud” Friday.', 'mixed | Ana Bell | said | the plan was “a fraud”'],
    ['Ana Bell endorsed the senator two weeks ago.', 'indirect | Ana Bell | endorsed | the senator'],
    ['Bell demanded a review next week.', 'indirect | Bell | demanded | a review next week'],
    ['Bell denounced the march on Friday.', 'indirect | Bell | denounced | the march on Friday'],
    ['Bell denounced the raid of last week.', 'indirect | Bell | denounced | the raid of last week'],
    ['Bell praised the man who drowned on Friday.', 'indirect | Bell | praised | the man who drowned on Friday'],
    ['Ana Bell said it would be “a fraud” in May.', 'mixed | Ana Bell | said | it would be “a fraud” in May'],
    ['Bell reported a loss last year.', 'indirect | Bell | reported | a loss last year'],
    ['Bell said the crew would come on Friday.', 'indirect | Bell | said | the crew would come on Friday'],
  ],
  negative: [
    ['Bell left the hall on Friday.'],
    ['The claim on Friday was wrong.'],
    ['Bell met the mayor last week.'],
    ['The plan came over the weekend.'],
  ],
};
