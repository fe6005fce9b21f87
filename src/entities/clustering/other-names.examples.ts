import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Nora Brun (née Tilden) was born in Leeds.', 'Nora Brun: name Nora Brun, alias Tilden', 'Leeds: name Leeds'],
    [
      'The Achada Harbour Collective, known as Havna, met. Havna said no.',
      'Achada Harbour Collective: name Achada Harbour Collective, alias Havna, alias Havna',
    ],
    [
      'Robert Brun, better known as Bobby Tilden, left. Later Tilden sang.',
      'Bobby Tilden: alias Robert Brun, name Bobby Tilden, alias Tilden',
    ],
    ['They met Amara Okoro, also known as Nita Brun, in May.', 'Amara Okoro: name Amara Okoro, alias Nita Brun'],
    [
      'The Harvest Bank, formerly known as the Brill Trust, closed. The Brill Trust was old.',
      'Harvest Bank: name Harvest Bank, alias Brill Trust, alias Brill Trust',
    ],
    [
      'Achada Holdings Ltd. (“Tarnby”) closed. Tarnby was old.',
      'Achada Holdings Ltd.: name Achada Holdings Ltd., alias Tarnby, alias Tarnby',
    ],
    ['Ana Ruiz (known as Nita Tilden) sang.', 'Nita Tilden: alias Ana Ruiz, name Nita Tilden'],
    [
      'Zenvar Group AB, the mobile operator known until last year as NordTel, left. NordTel was old.',
      'Zenvar Group AB: name Zenvar Group AB, nominal the mobile operator, alias NordTel, alias NordTel',
    ],
    [
      'Brill House was renamed Elm Lodge in May. Elm Lodge was sold.',
      'Brill House: name Brill House, alias Elm Lodge, alias Elm Lodge',
    ],
    [
      'The Free Front, which was renamed Unity Movement, won. Later Unity Movement split.',
      'Unity Movement: alias Free Front, name Unity Movement, name Unity Movement',
    ],
    [
      'Rovik Bank changed its name to Havna Finance in May. Havna Finance grew.',
      'Havna Finance: alias Rovik Bank, pronoun its, name Havna Finance, name Havna Finance',
    ],
    ['Nita Brun was born Ana Tilden in Leeds.', 'Nita Brun: name Nita Brun, alias Ana Tilden'],
    [
      'Rapper Vex Kalibar, whose real name is Kelvin Otu, was jailed. Otu sang.',
      'Vex Kalibar: name Vex Kalibar, alias Kelvin Otu, alias Otu',
    ],
  ],
  negative: [
    ['Ana Ruiz, known to Tom Bell, left.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz, known as a friend of Tom Bell, left.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz (“Havna”) left.', 'Ana Ruiz: name Ana Ruiz'],
    ['They left Kenya, known as the home of Tom Bell.', 'Kenya: name Kenya', 'Tom Bell: name Tom Bell'],
    [
      'It is owned by Rovik Homes, and was renamed Elm Lodge in May.',
      'Rovik Homes: name Rovik Homes',
      'Elm Lodge: name Elm Lodge',
    ],
    ['Okun FC, now Haro Town coach Ana Bell’s club, won.', 'Okun FC: name Okun FC', 'Haro Town: name Haro Town'],
    ['Tom Bell, formerly of Rovik Bank, left.', 'Tom Bell: name Tom Bell', 'Rovik Bank: name Rovik Bank'],
  ],
};
