/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates of a narrative',
  published: null,
  positive: [
    // a year before the story's
    [
      'In May 1958 the ship was launched. Her crew had trained since 1953. In June she sailed. In March 1959 she sank.',
      'May 1958 = 1958-05',
      '1953 = 1953',
      'June = 1958-06',
      'March 1959 = 1959-03',
    ],
    // a year after it
    [
      'In 1931 the dam broke. The valley would lie empty until 1947. On 4 April the king came. By 1932 there was a camp.',
      '1931 = 1931',
      '1947 = 1947',
      '4 April = 1931-04-04',
      '1932 = 1932',
    ],
    // "that year" is the one in the aside
    [
      'In 1931 the dam broke. It had been built in 1902. In May of that year two men had drowned. In 1931 nobody knew.',
      '1931 = 1931',
      '1902 = 1902',
      'May of that year = 1902-05',
      '1931 = 1931',
    ],
    // the sentence of the aside itself
    [
      'In 1931 the dam broke. It was built in 1902 and mended in May. In 1931 nobody knew.',
      '1931 = 1931',
      '1902 = 1902',
      'May = 1902-05',
      '1931 = 1931',
    ],
    [
      'In 1880 the mill was built. It had stood empty since 1871. In June a wheel was hung. In 1881 it ran.',
      '1880 = 1880',
      '1871 = 1871',
      'June = 1880-06',
      '1881 = 1881',
    ],
    [
      'In 1904 she moved to Lisbon. Her aunt would die there in May 1925. In June she married. By 1906 she had two sons.',
      '1904 = 1904',
      'May 1925 = 1925-05',
      'June = 1904-06',
      '1906 = 1906',
    ],
    [
      'In May 1958 the ship was launched. A storm had hit her pier on the night of May 3, 1953. In June she sailed. In March 1959 she sank.',
      'May 1958 = 1958-05',
      'the night of May 3, 1953 = 1953-05-03TNI TIME',
      'June = 1958-06',
      'March 1959 = 1959-03',
    ],
  ],
  negative: [
    // a sentence that opens with a year sets the scene
    [
      'In 1931 the dam broke. In 1902 it had been new. In May it leaked. In 1932 it was gone.',
      '1931 = 1931',
      '1902 = 1902',
      'May = 1902-05',
      '1932 = 1932',
    ],
    // the story goes on
    [
      'In 1931 the dam broke. It was rebuilt in 1933. In May it was opened. In 1936 it was full.',
      '1931 = 1931',
      '1933 = 1933',
      'May = 1933-05',
      '1936 = 1936',
    ],
    ['In 1931 the dam broke. It was built in 1902. In May it leaked.', '1931 = 1931', '1902 = 1902', 'May = 1902-05'],
    ['It was built in 1902. In May it leaked. In 1931 it broke.', '1902 = 1902', 'May = 1902-05', '1931 = 1931'],
  ],
};
