/** The version that records name; a test keeps it equal to that of package.json. */
export const VERSION = '1.0.0';

/** The data that records were made with, a name and a version each; the files of our own stand in `models/`. */
export const MODELS = [
  'wink-eng-lite-web-model@1.8.1',
  'compromise@14.17.0',
  'clusters@1',
  'syntax@3',
  'names@2',
  'entities@2',
  'places@1',
  'confidence@1',
];
