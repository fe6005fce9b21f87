/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['Copper for December delivery rose.', 'December = 2024-12'],
    ['Oats for May shipment fell by a cent.', 'May = 2024-05'],
    ['Barley for delivery in September gained three crowns.', 'September = 2024-09'],
    ['November futures slid.', 'November = 2024-11'],
    ['The July contract settled at 212.', 'July = 2024-07'],
    ['Cocoa for delivery in October lost ground.', 'October = 2024-10'],
  ],
  negative: [
    ['The December delivery was late.', 'December = 2023-12'],
    ['The July contract with the mill was broken.', 'July = 2023-07'],
    ['Prices fell in November, and the future is dark.', 'November = 2023-11', 'the future = FUTURE_REF'],
    ['The delivery in October was late.', 'October = 2023-10'],
  ],
};
