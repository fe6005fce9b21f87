/** Which documents are pages of the site, and under what. A test holds that every page of `docs/` is here. */

export interface SitePage {
  /** The file of Markdown. */
  readonly source: string;
  /** Of the file, without `.html`. */
  readonly name: string;
  readonly title: string;
}

interface Chapter {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

const doc = (name: string, title: string): SitePage => ({ source: `docs/${name}.md`, name, title });

export const CONTENTS: readonly Chapter[] = [
  {
    title: 'Begin',
    pages: [
      { source: 'README.md', name: 'index', title: 'What Wirecopy is' },
      doc('start', 'The first ten minutes'),
      doc('recipes', 'Recipes'),
      doc('comparison', 'Beside other tools'),
    ],
  },
  {
    title: 'Use',
    pages: [
      doc('reading', 'What is read'),
      doc('formats', 'Files of records'),
      doc('report', 'Reports to look at'),
      doc('page', 'How to read a report'),
      doc('serve', 'The live page'),
      doc('datasets', 'Tables and data sets'),
      doc('register', 'People across documents'),
      doc('exports', 'To annotators and back'),
      doc('spark', 'On a cluster'),
      doc('evaluate', 'Evaluate'),
    ],
  },
  {
    title: 'Look up',
    pages: [
      doc('commands', 'Commands and options'),
      doc('record', 'A record, field by field'),
      doc('tables', 'Tables and columns'),
      doc('quality', 'Flags of quality'),
      doc('errors', 'Errors'),
      doc('systems', 'Systems and versions'),
      doc('data-statement', 'Data statement'),
      { source: 'SECURITY.md', name: 'security', title: 'Security' },
      { source: 'CHANGELOG.md', name: 'changelog', title: 'Changelog' },
    ],
  },
  {
    title: 'Contribute',
    pages: [
      { source: 'CONTRIBUTING.md', name: 'contributing', title: 'Contributing' },
      { source: 'ARCHITECTURE.md', name: 'architecture', title: 'Architecture' },
    ],
  },
];
