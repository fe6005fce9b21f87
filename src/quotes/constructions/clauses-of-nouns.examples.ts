import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ana Bell said on a call that it was late.', 'indirect | Ana Bell | said | that it was late'],
    ['Ana Bell told crews on a conference call that it was late.', 'indirect | Ana Bell | told | that it was late'],
    ['Ruiz responded to claims that she had lied.', 'indirect | - | claims | that she had lied'],
    ['Bell replied to accusations that he had lied.', 'indirect | - | accusations | that he had lied'],
    ['The port responded to Bell’s claim that the pier was late.', 'indirect | Bell | claim | that the pier was late'],
    ['Ruiz hit back at suggestions that she had lied.', 'indirect | - | suggestions | that she had lied'],
    ['Ruiz told reporters amid reports that Bell would resign.', 'indirect | - | reports | that Bell would resign'],
    ['Ruiz spoke amid fears that the pier would fall.', 'indirect | - | fears | that the pier would fall'],
    ['Bell told the Courier about fears that the pier would fall.', 'indirect | - | fears | that the pier would fall'],
  ],
  negative: [
    ['Ruiz said in a report that the pier was late.', 'indirect | Ruiz | said | that the pier was late'],
    ['Ruiz responded to reporters that the pier was late.', 'indirect | Ruiz | responded | that the pier was late'],
    ['Ruiz said after the announcement that she was glad.', 'indirect | Ruiz | said | that she was glad'],
    ['Ruiz said, to her dismay, that the pier was late.', 'indirect | Ruiz | said | that the pier was late'],
    ['Ruiz said at the talks that the pier was late.', 'indirect | Ruiz | said | that the pier was late'],
    ['Ruiz wrote to the board that the pier was late.', 'indirect | Ruiz | wrote | that the pier was late'],
  ],
};
