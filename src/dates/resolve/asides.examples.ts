/** Invented narratives, and the value of an expression that lies behind an aside, or behind what only looks like one. */
export const ASIDES: readonly (readonly [text: string, expression: string, value: string])[] = [
  // a year before the story's
  [
    'In May 1958 the ship was launched. Her crew had trained since 1953. In June she sailed. In March 1959 she sank.',
    'June',
    '1958-06',
  ],
  // a year behind it
  [
    'In 1931 the dam broke. The valley would lie empty until 1947. On 4 April the king came. By 1932 there was a camp.',
    '4 April',
    '1931-04-04',
  ],
  // "that year" is the one in the aside
  [
    'In 1931 the dam broke. It had been built in 1902. In May of that year two men had drowned. In 1931 nobody knew.',
    'May of that year',
    '1902-05',
  ],
  // the sentence of the aside itself
  ['In 1931 the dam broke. It was built in 1902 and mended in May. In 1931 nobody knew.', 'May', '1902-05'],
  // a sentence that opens with a year sets the scene
  ['In 1931 the dam broke. In 1902 it had been new. In May it leaked. In 1932 it was gone.', 'May', '1902-05'],
  // the story goes on
  ['In 1931 the dam broke. It was rebuilt in 1933. In May it was opened. In 1936 it was full.', 'May', '1933-05'],
];
