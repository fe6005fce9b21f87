/** Invented texts of names and numbers in which nothing is a date, written before any of them was run. */
import { describe, expect, it } from 'vitest';
import { readIn } from './readings.js';

const PUBLISHED = '2025-03-19';

const NONE: readonly string[] = [
  'The crane lifted 1900 kg of steel.',
  'They trailed 24-21 after the third quarter.',
  'Highs will be in the mid-thirties.',
  'The court cited rule 1945 of the code.',
  'Room 2014 is on the twentieth floor.',
  'The ship is 1998 feet long.',
  'He lives at 1922 Summit Avenue.',
  'The Boeing 777-300 and the Airbus A350-1000 are rivals.',
  'A turnout of 1,998 was counted.',
  'The road rises to 1842 metres.',
  'Their album 1984 outsold the book 2001.',
  'The Mazda MX-5 and Peugeot 2008 were recalled.',
  'Section 2023(b) of the act applies.',
  'The vote was 52-48.',
  'Set a timer for the second half of the cake.',
  'Pages 1815 to 1820 are missing.',
  'You may march, but May Fong would not.',
  'The team set out in a 4-4-2 and won 3-1.',
  'It costs $1,850 or 1850 euros.',
  'He beat the world No 2010 player.',
  'The second seed lost in the second round.',
  'Mr Summer and Mrs Winter own Autumn Cottage.',
  'At 1800 rpm the fan stops.',
  'The odds were 11/10, then 5/2.',
  'Verse 3:16 is carved above the door.',
  'The address is 10.12.20.4 on the intranet.',
  'Version 2.3.2021 of the app crashed.',
  'The I-95 and Route 2020 meet here.',
  'Some 1,500 people and 2000 sheep crossed.',
  'Her IQ is 140; his PIN is 1987.',
  'He shot a 69 and a 72.',
  'The Sun said the Friday Group would not comment.',
  'May the best team win.',
  'The 1600-metre relay was won by Kenya.',
  'Case No. 1:19-cv-02015 was sealed.',
  'The 1500m final was dull.',
  'It weighed 12.5.10 by his count.',
  'Second Lieutenant Day and Major Weeks were cleared.',
  'They got 7 of 10; the score was 10-12-14.',
  'Boys aged 12 to 15 were hurt.',
  'The 50s and 60s on the thermometer felt mild.',
  'The Christmas Islands and Easter Island drew ships.',
  'In his early seventies, he moved to Spain.',
  'Aged 7, he sang; at 60 he fell silent.',
  'Tel. 555 1948; entry 2020 forint.',
  'Follow Calle 20 de Noviembre to Plaza 5 de Mayo.',
  'We sampled 2015 cells and 1960 controls.',
  'The mean was 19.84 (SD 20.01).',
  'See Table 3, Fig. 10 and eq. 12.',
  'Participants were 18 to 24 years old.',
  'He scored in the 45th and 90th minutes.',
  'June Carver, 48, and her son August deny it.',
  'Reporters from the Sunday Chronicle and Friday Post were barred.',
  'The single 1999 and the film 2012 topped the charts.',
  'The January Group bought Winter Foods for $2,014.',
  'Flight 1986 was held at gate 12 in terminal 3.',
  'Lot 1914 sold for 2,050 pounds.',
  "Peugeot's 3008 and the Porsche 911 share a platform.",
  'Judge Noel Weekes heard Mr Morrow and Mrs Knight.',
  'He called it a Black Monday Ltd problem.',
  'The Catch-22 is a clause; the Fahrenheit 451 is a bar.',
  'Channel 4, BBC Two and Radio 1 covered it.',
  'He won by 6-7 and lost 11-9.',
  'Chapter 7 and Chapter 11 filings rose.',
  'The choir sang Psalm 119 and Matthew 5:14.',
  'A convoy of 2030 trucks crossed.',
  'The ratio was 3:1, later 4:2.',
  'ISBN 978-1-4028-9462-6 is out of print.',
  'Call 020 7946 0958 or 0161 496 0123.',
  'GPS: 51.12.2009 is not a valid fix.',
  'Its area is 1,980 sq km; it lies at 2024 m.',
  'She can sing, and may sing again if we march.',
  'The troops march 12 miles; the sun sets late.',
  'Fifth-graders and third-placed teams got one half each.',
  'Lord Spring and Lady Fall of Summers Lane were absent.',
  'Article 50 and Amendment 14 were read aloud.',
  'Highway 1930 and County Road 1500 are closed.',
  'He ranks 12th of 31 and 7th of 22.',
  'Mark 10 is a chapter; Mark Day is a priest.',
  'A pay rise of 3/4 of a point was refused.',
  'The IP is 192.168.1.10, the port 2021.',
  'The ship displaced 1,992 tons, or 2010 tonnes.',
];

/** Still read as dates; one that no longer is moves up. */
const STILL_READ: readonly string[] = [
  'Sunday Adeyemi scored and Wednesday Okoro saved.',
  'The runner, in her mid-twenties, won by 3:12.',
  'Dial 1800 for help, or 1999 after hours.',
  'The March family and Ms April Dunne appealed.',
  'The docket is 22-1976.',
  'The Eleventh Hour is a charity shop in Minutes Lane.',
  "Friday's, the bar chain, was sold.",
  'The parameters were 1000, 1500 and 2000.',
  'He was 8-for-12 from the field in the fourth quarter.',
  'Company A, 2nd Battalion, 1940 strong, moved off.',
];

describe('no date', () => {
  it.each(NONE)('is in: %s', (text) => {
    expect(readIn(text, PUBLISHED)).toEqual([]);
  });

  it.each(STILL_READ)('should be in: %s', (text) => {
    expect(readIn(text, PUBLISHED)).not.toEqual([]);
  });
});
