import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Even as Bell claimed that “it was far too late to sail,” one of the mates said the two boats were ready.',
      'mixed | Bell | claimed | that “it was far too late to sail,”',
      'indirect | one of the mates | said | the two boats were ready',
    ],
    [
      'On Lumen TV’s “Harbour Hour,” Ruiz said that the toll was late.',
      'indirect | Ruiz | said | that the toll was late',
    ],
    [
      'In her memoir, “Salt,” Ruiz wrote, “We were happy on the boats.”',
      'direct | Ruiz | wrote | “We were happy on the boats.”',
    ],
    [
      'Sunday on Lumen TV’s “Harbour Hour,” mayor Ana Ruiz said the pier’s “beams” were old.',
      'mixed | mayor Ana Ruiz | said | the pier’s “beams” were old',
    ],
    [
      'Speaking Sunday on “Harbour Hour,” Bell admitted that the toll was high, but said it would stay.',
      'indirect | Bell | admitted | that the toll was high',
      'indirect | Bell | said | it would stay',
    ],
    [
      'In “Harbour Hour,” her last book, the mate wrote that it was late.',
      'indirect | the mate | wrote | that it was late',
    ],
    [
      'Walking in to shouts of “Ruiz, Ruiz!,” the mayor said her plan was strong.',
      'direct | - | shouts of | “Ruiz, Ruiz!,”',
      'indirect | the mayor | said | her plan was strong',
    ],
    [
      'Urging the crew to hold “a fair vote,” the statement asked Ruiz and her mates to “avoid a row.”',
      'mixed | the statement | Urging | to hold “a fair vote,”',
      'mixed | the statement | asked | to “avoid a row.”',
    ],
  ],
  negative: [
    ['The plan is “dead,” she said that day.', 'mixed | she | said | The plan is “dead,”'],
    ['The road is “dead,” she said, “and buried.”', 'mixed | she | said | The road is “dead,” … “and buried.”'],
    [
      'With so many boats, “there is no room,” she said.',
      'mixed | she | said | With so many boats, “there is no room,”',
    ],
    ['The pier was “closed,” he said after the storm hit the town.', 'mixed | he | said | The pier was “closed,”'],
    ['“It is late,” she said that night.', 'direct | she | said | “It is late,”'],
  ],
};
