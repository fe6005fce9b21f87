import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Voss told CNN’s “Long Table” that she would stand.', 'PERSON Voss', 'ORG CNN', 'WORK Long Table'],
    ['He told BBC Radio Four’s Any Answers so.', 'ORG BBC Radio Four', 'WORK Any Answers'],
    ['The tone had changed on Friday’s “PBS LateHour.”', 'WORK PBS LateHour'],
    ['“It is time,” Voss said Sunday on “Meet the Nation.”', 'PERSON Voss', 'WORK Meet the Nation'],
    ['Voss spoke on NBC’s Meet the Nation, and smiled.', 'PERSON Voss', 'ORG NBC', 'WORK Meet the Nation'],
    ['Voss told NBC’s Tomorrow show so.', 'PERSON Voss', 'ORG NBC', 'WORK Tomorrow'],
    ['On CNN’s Sanderson Hooper 360, Voss said so.', 'ORG CNN', 'WORK Sanderson Hooper 360', 'PERSON Voss'],
    ['The Trent News Channel reported it.', 'ORG Trent News Channel'],
  ],
  negative: [
    ['CNN’s Hallie Moss asked him.', 'ORG CNN', 'PERSON Hallie Moss'],
    ['The BBC’s World Service will cut jobs.', 'ORG BBC', 'ORG World Service'],
    ['CNN’s White House correspondent left.', 'ORG CNN', 'ORG White House'],
    ['The ferry crossed the English Channel.', 'LOC English Channel'],
    ['Voss voted on “Religious Freedom” in schools.', 'PERSON Voss'],
    ['NBC’s Washington bureau moved.', 'ORG NBC', 'GPE Washington'],
  ],
};
