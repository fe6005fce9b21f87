import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They gave mental support (MS) to all. The MS was free.'],
    ['Fish left the exclusive economic zone (EEZ) in May.'],
    ['He breeds Grey Wolf Fly larvae (GWF). GWF is easy to keep.'],
    ['They need cash on delivery (COD) in Kenya. COD is slow.', 'GPE Kenya'],
    ['It is called small and grey goods (SGG).'],
    ['They tried the Clean Harbour Gate (CHG) project. CHG helped.', 'FAC Clean Harbour Gate'],
  ],
  negative: [
    ['The World Ferry Board (WFB) met. The WFB was late.', 'ORG World Ferry Board', 'ORG WFB', 'ORG WFB'],
    ['The ferry workers union (FWU) met. The FWU was late.', 'ORG FWU', 'ORG FWU'],
    ['The small party (SP) met.', 'ORG SP'],
    ['They met friends (BBC) in May.', 'ORG BBC'],
  ],
};
