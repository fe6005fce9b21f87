/** Colours of labels in the configurations of tools. */
import type { LabelGroup } from '../standoff/index.js';

export const COLOURS: { readonly [group in LabelGroup]: string } = {
  names: '#ffccaa',
  dates: '#9fe6a0',
  statements: '#8fb2ff',
  roles: '#e0c8ff',
  furniture: '#e3e3e3',
  text: '#ffffff',
};
