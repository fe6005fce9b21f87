import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quantities',
  positive: [
    ['It rose 3.5%, or 3.5 per cent.', 'PERCENT 3.5 percent: 3.5%', 'PERCENT 3.5 percent: 3.5 per cent'],
    ['It rose by two percentage points.', 'PERCENT 2 percentage point: two percentage points'],
    ['It rose by 2% points.', 'PERCENT 2 percentage point: 2% points'],
    ['It is 12 km away, not 5km.', 'QUANTITY 12 km: 12 km', 'QUANTITY 5 km: 5km'],
    ['The 20-foot wall is on a three-mile road.', 'QUANTITY 20 ft: 20-foot', 'QUANTITY 3 mi: three-mile'],
    ['It covers 30 sq km, or 12 square miles.', 'QUANTITY 30 km2: 30 sq km', 'QUANTITY 12 mi2: 12 square miles'],
    ['The wind blew at 60 miles per hour.', 'QUANTITY 60 mph: 60 miles per hour'],
    ['It was -3°C on Monday, then 30 degrees.', 'QUANTITY -3 degree Celsius: -3°C', 'QUANTITY 30 degree: 30 degrees'],
    ['He lost 20 pounds.', 'QUANTITY 20 lb: 20 pounds'],
  ],
  negative: [
    ['He set one foot in the house. It stood on two feet.'],
    ['She has two degrees from Lisbon.'],
    ['They played for 90 minutes at 5 p.m. on 3 March.'],
    ['Miles of road were lost per cent by cent.'],
    ['They sold 12 cars in 10 towns.'],
  ],
};
