import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The Samaj Egret Party won. Then SEP workers danced.', 'ORG Samaj Egret Party', 'ORG SEP'],
    ['The Samaj Egret Party won. Later the SEP government fell.', 'ORG Samaj Egret Party', 'ORG SEP'],
    ['The Jungle Union Network met. The JUN left.', 'ORG Jungle Union Network', 'ORG JUN'],
    ['The Farmers Unity Party won. A FUP spokesman wept.', 'ORG Farmers Unity Party', 'ORG FUP'],
    ['The Marrick Athletic Youth Board met. Nobody thanked MAYB.', 'ORG Marrick Athletic Youth Board', 'ORG MAYB'],
    ['The Okun Coast Trust met. The mayor joined the OCT in May.', 'ORG Okun Coast Trust', 'ORG OCT'],
    ['The Rural Safety Board met. Later the R.S.B. left.', 'ORG Rural Safety Board', 'ORG R.S.B.'],
  ],
  negative: [
    ['The Samaj Egret Party won on SEP 4.', 'ORG Samaj Egret Party'],
    ['The Gross Dairy Partners Trust met. The GDP fell.', 'ORG Gross Dairy Partners Trust'],
    ['The Farmers Unity Party won. The FUX left.', 'ORG Farmers Unity Party', 'ORG FUX'],
    ['The Okun Coast Trust met on Monday. They saw an OCTOBER sign.', 'ORG Okun Coast Trust'],
  ],
};
