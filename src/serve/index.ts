/** The live page: records of a folder that grows, and a box in which a text is annotated at once. HTTP, for one machine. */
export { type Collection, openCollection } from './collection.js';
export { type ServeOptions, type Serving, serve } from './server.js';
