import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Officials left the meeting, warning against haste.', 'indirect | Officials | warning against | haste'],
    ['The mayor replied on Monday, warning of floods.', 'indirect | The mayor | warning of | floods'],
    [
      'Ruiz criticised the plan, arguing that it would cost jobs and warning that firms would leave.',
      'indirect | Ruiz | criticised | the plan',
      'indirect | Ruiz | arguing | that it would cost jobs',
      'indirect | Ruiz | warning | that firms would leave',
    ],
    [
      'The crew left at noon, saying the pier was old and warning that it might fall.',
      'indirect | The crew | saying | the pier was old',
      'indirect | The crew | warning | that it might fall',
    ],
    ['Ruiz left, warning that floods would come.', 'indirect | Ruiz | warning | that floods would come'],
    ['Ruiz wrote to the minister warning of floods.', 'indirect | Ruiz | warning of | floods'],
    ['A crowd stood outside shouting “Go home”.', 'direct | A crowd | shouting | “Go home”'],
    ['A sign on the door reading “No entry” was torn down.', 'direct | A sign on the door | reading | “No entry”'],
  ],
  negative: [
    ['The port got a flood warning against which nothing helped.'],
    ['A flood warning was issued at noon.'],
    ['The pier was shut after a warning.'],
    ['Ruiz left the meeting and the warning stayed.'],
    ['The town built a wall and a warning that lit up at night.'],
  ],
};
