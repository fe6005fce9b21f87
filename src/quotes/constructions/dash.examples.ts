import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  ['“We close at noon.” – the harbour master', 'direct | the harbour master | – | “We close at noon.”'],
  ['“We close at noon.” — Tom Bell, harbour master', 'direct | Tom Bell | — | “We close at noon.”'],
  ['"We close at noon." - Tom Bell', 'direct | Tom Bell | - | "We close at noon."'],
  ['It rained.\n\n“We close at noon.”\n\n― Tom Bell', 'direct | Tom Bell | ― | “We close at noon.”'],
  ['The “old lady” – a ship of 1912 – was sold.'],
  ['Her novel “A Breath of Salt” – it sold well – was filmed.'],
  ['The “Marta” - the last of her kind - sank.'],
];
