import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['Ana Ruiz, who is also the mayor of Fernwood, left.', 'Ana Ruiz: mayor of Fernwood'],
    ['Ana Ruiz, who has been the mayor of Fernwood, left.', 'Ana Ruiz: mayor of Fernwood'],
    ['Tom Bell previously served as deputy mayor of Fernwood.', 'Tom Bell: deputy mayor of Fernwood'],
    ['Tom Bell, who served as director in a film, left.', 'Tom Bell: director'],
    ["Tom Bell was named the club's new captain in a letter on Friday.", 'Tom Bell: captain'],
    ['Tom Bell, 47, who is the mayor of Fernwood, left.', 'Tom Bell: mayor of Fernwood'],
    ['Tom Bell was appointed as the new municipal manager for Inishgall.', 'Tom Bell: municipal manager for Inishgall'],
    ['Tom Bell has been named chief executive of Acme.', 'Tom Bell: chief executive of Acme'],
    ['Tom Bell, who was elected mayor in 2019, left.', 'Tom Bell: mayor'],
    ['Tom Bell resigned as head coach on Friday.', 'Tom Bell: head coach'],
    ['Tom Bell stepped down as finance director in May.', 'Tom Bell: finance director'],
    ['Tom Bell took over as captain.', 'Tom Bell: captain'],
    ['Tom Bell retired as chairman, president and chief executive.', 'Tom Bell: chairman, president, chief executive'],
    ["Ana Ruiz is Acme's nominee to replace Tom Bell.", 'Ana Ruiz: nominee'],
    ['Tom Bell, who was prime minister from 1998 to 2003, left.', 'Tom Bell: prime minister'],
    ["Tom Bell, who was Fernwood's press secretary, left.", 'Tom Bell: press secretary'],
  ],
  negative: [
    ['Tom Bell was named player of the year.', 'Tom Bell:'],
    ['Tom Bell was named in the report.', 'Tom Bell:'],
    ['Tom Bell was hired to lead the firm.', 'Tom Bell:'],
    ['If Tom Bell is elected mayor, she leaves.', 'Tom Bell:'],
    ["Tom Bell served as President Okoro's aide.", 'Tom Bell:'],
    ['Tom Bell was seen as a leader of men.', 'Tom Bell:'],
    ['Tom Bell was down as mayor and clerk left.', 'Tom Bell:'],
    ['Tom Bell has the mayor of Fernwood on his side.', 'Tom Bell:'],
    ['Tom Bell stepped out as the mayor left.', 'Tom Bell:'],
  ],
};
