import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['A Wall Street Journal-ABC News poll said so.', 'ORG Wall Street Journal', 'ORG ABC News'],
    ['In an NBC News-Wall Street Journal survey he led.', 'ORG NBC News', 'ORG Wall Street Journal'],
    ['The NBC-Wall Street Journal poll was late.', 'ORG NBC', 'ORG Wall Street Journal'],
    ['A CBS News-New York Times poll was out.', 'ORG CBS News', 'ORG New York Times'],
    ['The New York Times-NBC News survey was wrong.', 'ORG New York Times', 'ORG NBC News'],
    ['In a CNN-Wall Street Journal poll she led.', 'ORG CNN', 'ORG Wall Street Journal'],
  ],
  negative: [
    ['He works for Metro-Goldwyn-Mayer.', 'ORG Metro-Goldwyn-Mayer'],
    ['The World Anti-Doping Agency met.', 'ORG World Anti-Doping Agency'],
    ['He works for Coca-Cola.', 'ORG Coca-Cola'],
    ['The Inter-Okun Bank met.', 'ORG Inter-Okun Bank'],
  ],
};
