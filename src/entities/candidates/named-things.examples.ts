import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['His album, Blue Hours, has sold 40,000 copies.', 'WORK Blue Hours'],
    ['Their debut, Night Bus, was released in Leeds.', 'WORK Night Bus', 'GPE Leeds'],
    ['She danced to the album Blue Gravel on Monday.', 'WORK Blue Gravel'],
    ['He put it in the lobby of his hotel, the Marigold, on Monday.', 'FAC Marigold'],
    ['He drank at the only open pub, The Stag, on Monday.', 'FAC Stag'],
    ['He used the cash for a motorboat, named Aunt Peggy, on Monday.', 'PRODUCT Aunt Peggy'],
    ['He built the boat and named it Blue Gravel.', 'PRODUCT Blue Gravel'],
    ['The firm also makes the Yue phone in Leeds.', 'PRODUCT Yue', 'GPE Leeds'],
    ['The Havnaby Echo and Radio Tundra reported it first.', 'ORG Havnaby Echo', 'ORG Radio Tundra'],
    ['Its asthma drug, Velozan, won approval.', 'PRODUCT Velozan'],
    ['Deputies laid spikes on Highway 19 near Leeds.', 'FAC Highway 19', 'GPE Leeds'],
    ['It was hit by the MV Tavri-2, survivors said.', 'PRODUCT Tavri-2'],
    ['She told Radio Tavri Libre that it was late.', 'ORG Radio Tavri Libre'],
    ['The mine of PT Luwu Jaya was shut on Monday.', 'ORG PT Luwu Jaya'],
    ['Nora Brun (née Tilden) was born in Leeds.', 'PERSON Nora Brun', 'PERSON Tilden', 'GPE Leeds'],
    ['They met Tilden & Daughters on Monday.', 'ORG Tilden & Daughters'],
    ['She served in the Navy until May.', 'ORG Navy'],
    ['The sum was late, House Speaker Ana Bell said.', 'ORG House', 'PERSON Ana Bell'],
    ['The new paper will be called the Post-Star.', 'ORG Post-Star'],
  ],
  negative: [
    ['Their new phone, Ruiz says, is dear.', 'PERSON Ruiz'],
    ['He saw the film on Monday and the pub in Leeds.', 'GPE Leeds'],
    ['She sang the song Ana Bell wrote.', 'PERSON Ana Bell'],
    ['He lives in a village called Haro.'],
    ['She owns the Italian restaurant.', 'NORP Italian'],
  ],
};
