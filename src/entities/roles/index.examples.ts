import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['They told the coroner, Dr Tom Bell, that it was late.', 'Tom Bell: coroner, Dr'],
    // At the head of a sentence what belongs to the role has a capital too.
    ['Acting mayor Liam Stokes left.', 'Liam Stokes: Acting mayor'],
    ['Retired teacher Olive Munn left.', 'Olive Munn: Retired teacher'],
    ['First Lady Ana Mokoro left.', 'Ana Mokoro: First Lady'],
    // What the office is for, before the name and its titles.
    ['Commissioner for Health Dr Amara Okoro left.', 'Amara Okoro: Commissioner for Health, Dr'],
    ['They met Minister for Roads Amara Okoro in May.', 'Amara Okoro: Minister for Roads'],
    // Ranks in letters between the comma and the name.
    ['The spokesman, SP Tom Bell, left.', 'Tom Bell: spokesman'],
    // Courts, sport, work.
    [
      'Plaintiff Joy Adair met district attorney Neil Pruitt.',
      'Joy Adair: Plaintiff',
      'Neil Pruitt: district attorney',
    ],
    ['Left-back Sven Holt met wicketkeeper Ravi Rao.', 'Sven Holt: Left-back', 'Ravi Rao: wicketkeeper'],
    ['Nobel laureate Edith Crane met sarpanch Anil Joshi.', 'Edith Crane: Nobel laureate', 'Anil Joshi: sarpanch'],
    ['The groundsman, Alf Tring, left.', 'Alf Tring: groundsman'],
    // Before the name.
    ['Indonesian Defense Minister Hendra Wiratno left.', 'Hendra Wiratno: Defense Minister'],
    ['We spoke to coach Baek Do-hyun on Friday.', 'Baek Do-hyun: coach'],
    ['They asked human rights activist Amara Okoro on Friday.', 'Amara Okoro: human rights activist'],
    ['Speaker of the National Assembly Dragana Vukmir left.', 'Dragana Vukmir: Speaker of the National Assembly'],
    ['They asked front-runner Amara Okoro on Friday.', 'Amara Okoro: front-runner'],
    ['Brightwater News Executive Chairman Amara Okoro left.', 'Amara Okoro: Executive Chairman'],
    ['They asked former deputy coach Amara Okoro on Friday.', 'Amara Okoro: former deputy coach'],
    ['Head of the Farmers and Millers Union Amara Okoro left.', 'Amara Okoro: Head of the Farmers and Millers Union'],
    ['President Dr. Hendra Wiratno left on Friday.', 'Hendra Wiratno: President, Dr.'],
    // What says that it is over.
    ['They met then-Governor Amara Okoro in May.', 'Amara Okoro: then-Governor'],
    ['They met ex-President Amara Okoro in May.', 'Amara Okoro: ex-President'],
    ['They met ex-minister Amara Okoro in May.', 'Amara Okoro: ex-minister'],
    ['They met Glass News Editor-in-Chief Amara Okoro.', 'Amara Okoro: Editor-in-Chief'],
    // Scholars, with their subject, without what stands before it.
    ['It rained, according to marine biologist Amara Okoro.', 'Amara Okoro: marine biologist'],
    ['It was late and so geographer Amara Okoro left.', 'Amara Okoro: geographer'],
    ['It hurt the Glass Press Agency (GPA) photographer Tom Bell.', 'Tom Bell: photographer'],
    ['They met former Havblikk boss Amara Okoro in May.', 'Amara Okoro: former Havblikk boss'],
    [
      'Amara Okoro, a senior fellow at the Harbour Institute, left.',
      'Amara Okoro: senior fellow at the Harbour Institute',
    ],
  ],
  negative: [
    ['Speaker of the House Ana Ruiz and Tom Bell left.', 'Ana Ruiz: Speaker of the House', 'Tom Bell:'],
    ['A lawyer for Senator Amara Okoro left.', 'Amara Okoro: Senator'],
    ['A vote for Health Dr Amara Okoro lost.', 'Amara Okoro: Dr'],
    ['Amir Shah left on Friday.', 'Amir Shah:'],
    ['The Left Bank pleased Olive Munn.', 'Olive Munn:'],
    ['By then President Amara Okoro was late. She had gone with her fellow Havriks.', 'Amara Okoro: President'],
    // The name only modifies; a courtesy; no office.
    ['They met a major Okoro supporter. Okoro left on Friday.', 'Okoro:'],
    ['Mr. Hendra Wiratno left on Friday.', 'Hendra Wiratno:'],
    ['He asked a coach Okoro supporter. Okoro left on Friday.', 'Okoro:'],
    ['Sons of the Harbour met. On top of Amara Okoro fell a tree.', 'Amara Okoro:'],
    ['The coach left on Friday. Amara Okoro stayed.', 'Amara Okoro:'],
    ['The head of a small union met Amara Okoro.', 'Amara Okoro:'],
  ],
};
