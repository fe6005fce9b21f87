/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ["Profit rose in 4Q'23 and 4QCY23.", "4Q'23 = 2023-Q4", '4QCY23 = 2023-Q4'],
    ['Profit rose in Q3 FY2024-25.', 'Q3 FY2024-25 = FY2025-Q3'],
    ['Profit rose in fiscal Q2 2023.', 'fiscal Q2 2023 = FY2023-Q2'],
    ['Profit rose in Q3 FY25.', 'Q3 FY25 = FY2025-Q3'],
    ['Profit rose in Q3FY25.', 'Q3FY25 = FY2025-Q3'],
    ['Profit rose in 1Q25.', '1Q25 = 2025-Q1'],
    ['Profit rose in 4QFY23.', '4QFY23 = FY2023-Q4'],
    ['Profit rose in 1H24 and H1 FY2024.', '1H24 = 2024-H1', 'H1 FY2024 = FY2024-H1'],
    ["Profit rose in Q3'22 and Q3-2022.", "Q3'22 = 2022-Q3", 'Q3-2022 = 2022-Q3'],
    ['Profit rose in Q1 of FY2026.', 'Q1 of FY2026 = FY2026-Q1'],
    ['Profit rose in Q3 of fiscal 2023.', 'Q3 of fiscal 2023 = FY2023-Q3'],
    ['Profit rose in 2017-Q1.', '2017-Q1 = 2017-Q1'],
    ['Profit rose in FY25 Q3 and FY2025-Q2.', 'FY25 Q3 = FY2025-Q3', 'FY2025-Q2 = FY2025-Q2'],
    ['profit rose in q3 2019', 'q3 2019 = 2019-Q3'],
    ['Profit rose in Q3.', 'Q3 = 2023-Q3'],
  ],
  negative: [
    ['Q1: How did it begin?'],
    ['They need an H1 visa and H2 blockers.'],
    ['The H1N1 flu and the 3Qx file.'],
    ['They met in room Q5 and 7Q25.'],
    ['the h1 heading and q3'],
    ['The a1Q25 code and the 1Q25b one.'],
    ['The 12Q25 code was used.'],
  ],
};
