import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Okun University Hospitals NHS Trust met. OUH was late.',
      'Okun University Hospitals NHS Trust: name Okun University Hospitals NHS Trust, acronym OUH',
    ],
    [
      'The Okun State Universal Basic Education Board, SUBEB, paid. SUBEB was late.',
      'Okun State Universal Basic Education Board: name Okun State Universal Basic Education Board, acronym SUBEB, acronym SUBEB',
    ],
    [
      'The Nordic Maritime Safety Agency, NOMASA, has sent ten. NOMASA was late.',
      'Nordic Maritime Safety Agency: name Nordic Maritime Safety Agency, acronym NOMASA, acronym NOMASA',
    ],
    // In both orders of brackets, and without them.
    [
      'The World Ferry Board (WFB) met. The WFB said so.',
      'World Ferry Board: name World Ferry Board, acronym WFB, acronym WFB',
    ],
    [
      'The WFB (World Ferry Board) met. The WFB said so.',
      'World Ferry Board: acronym WFB, name World Ferry Board, acronym WFB',
    ],
    ['The World Ferry Board met in May. The WFB said so.', 'World Ferry Board: name World Ferry Board, acronym WFB'],
    ['The Ministry of Trade met in May. The MOT said so.', 'Ministry of Trade: name Ministry of Trade, acronym MOT'],
    ['The Ministry of Trade met in May. The MT said so.', 'Ministry of Trade: name Ministry of Trade, acronym MT'],
    // In brackets it need not be the initials, only begin like the name.
    [
      'The Harbour Board (HABO) met. The HABO said so.',
      'Harbour Board: name Harbour Board, acronym HABO, acronym HABO',
    ],
    // Some of the initials; any letters, where the text goes on with them.
    [
      'The Lisbon Department of Sea Roads (DSR) closed. The DSR said so.',
      'Lisbon Department of Sea Roads: name Lisbon Department of Sea Roads, acronym DSR, acronym DSR',
    ],
    [
      'The North Fernwood Office of Ferry Safety (OFS) met.',
      'North Fernwood Office of Ferry Safety: name North Fernwood Office of Ferry Safety, acronym OFS',
    ],
    [
      "The Ferry Workers' Alliance (RUTA) met. Later RUTA said so.",
      "Ferry Workers' Alliance: name Ferry Workers' Alliance, acronym RUTA, acronym RUTA",
    ],
    // Written like words, in both orders.
    [
      'The World Ferry Board (Wfb) met. Later Wfb said so.',
      'World Ferry Board: name World Ferry Board, alias Wfb, alias Wfb',
    ],
    [
      'They met Anar (Agency of New Ardan Roads). Later Anar said so.',
      'Agency of New Ardan Roads: alias Anar, name Agency of New Ardan Roads, alias Anar',
    ],
    // Both are known to the lexicons.
    [
      'Agence France-Presse (AFP) was there. AFP said so.',
      'Agence France-Presse: name Agence France-Presse, acronym AFP, acronym AFP',
    ],
    // A name is cut to what the acronym stands for.
    [
      'They met at the Congress of the World Association of Ferry Masters (WAFM). The WAFM said so.',
      'World Association of Ferry Masters: name World Association of Ferry Masters, acronym WAFM, acronym WAFM',
    ],
    [
      'The Honduran Rice Institute (IHARRO) met.',
      'Honduran Rice Institute: name Honduran Rice Institute, acronym IHARRO',
    ],
    [
      'The National Commission on Ferries and Ports (CNFP) is to rule in July.',
      'National Commission on Ferries and Ports: name National Commission on Ferries and Ports, acronym CNFP',
    ],
    [
      'A spy of the Federal Safety Service, the FSV, left. The FSV said so.',
      'Federal Safety Service: name Federal Safety Service, acronym FSV, acronym FSV',
    ],
    [
      'The Inner Safety Service (Kapro) had watched him. Later Kapro said so.',
      'Inner Safety Service: name Inner Safety Service, alias Kapro, alias Kapro',
    ],
  ],
  negative: [
    [
      'The Okun State Ferry Board, ACRO, paid. ACRO was late.',
      'Okun State Ferry Board: name Okun State Ferry Board',
      'ACRO: acronym ACRO, acronym ACRO',
    ],
    [
      'The World Ferry Board met in May. The AFB said so.',
      'World Ferry Board: name World Ferry Board',
      'AFB: acronym AFB',
    ],
    // Named once: a code. Known as something else.
    ['The Harbour Board (QFX) met. It rained.', 'Harbour Board: name Harbour Board', 'QFX: acronym QFX'],
    [
      'The Harbour Board (UNESCO) met. Later UNESCO said so.',
      'Harbour Board: name Harbour Board',
      'UNESCO: name UNESCO, name UNESCO',
    ],
    ['Acme (AFB) met. The AFB said so.', 'AFB: acronym AFB, acronym AFB'],
    [
      'The Harbour Board (Havblikk) met. Havblikk was late.',
      'Harbour Board: name Harbour Board',
      'Havblikk: name Havblikk, name Havblikk',
    ],
    [
      'The Bank of the Harbour Farmers (BHF) met. The BHF said so.',
      'Bank of the Harbour Farmers: name Bank of the Harbour Farmers, acronym BHF, acronym BHF',
    ],
    ['The World Ferry Board met in May. Wfb is late.', 'World Ferry Board: name World Ferry Board'],
    [
      'They met the Federal Safety Service, the FSV and the Harbour Board.',
      'Federal Safety Service: name Federal Safety Service',
      'FSV: acronym FSV',
    ],
    [
      'They met the Federal Safety Service, the KRT, in May.',
      'Federal Safety Service: name Federal Safety Service',
      'KRT: acronym KRT',
    ],
  ],
};
