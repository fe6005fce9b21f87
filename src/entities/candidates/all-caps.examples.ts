/** Texts in capitals, or with a capital at every word, and the names in them, as in `names.examples.ts`. */
export const EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['DOCKERS WALKED OUT IN PORTUGAL, MARTA OLIVEIRA SAID.', 'GPE PORTUGAL', 'PERSON MARTA OLIVEIRA'],
  ['THE US AND JAPAN SIGNED IT ON FRIDAY.', 'GPE US', 'GPE JAPAN'],
  ['THE MAN WHO IS THE HEAD OF IT TOLD US SO.'],
  ['THE UNION AND THE COLONY HAVE NO ICE AT ALL.'],
  [
    'Beekeepers Denied That The Hives Had Been Closed. The Farmers On The Hills Will Notice What Is Missing, Marta Oliveira Said.',
    'PERSON Marta Oliveira',
  ],
];
