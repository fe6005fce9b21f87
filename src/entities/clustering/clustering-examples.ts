/** A text and some of its entities: the name, and of every mention its kind and its words, in text order. */
export type Example = readonly [text: string, ...entities: string[]];
