/** Units of measure. Written for this project from general knowledge. */
import { rows, words } from './words.js';

/** The unit as the record has it, its words, and its abbreviations as written. */
const UNITS = `
km|kilometre,kilometres,kilometer,kilometers|km,kms
m|metre,metres,meter,meters|
cm|centimetre,centimetres,centimeter,centimeters|cm
mm|millimetre,millimetres,millimeter,millimeters|mm
mi|mile,miles|mi
yd|yard,yards|yd,yds
ft|foot,feet|ft
in|inch,inches|
nmi|nautical mile,nautical miles|
ly|light year,light years|
km2|square kilometre,square kilometres,square kilometer,square kilometers|sq km,km²,km2
m2|square metre,square metres,square meter,square meters|sq m,m²,m2
mi2|square mile,square miles|sq mi
ft2|square foot,square feet|sq ft
m3|cubic metre,cubic metres,cubic meter,cubic meters|m³
ft3|cubic foot,cubic feet|
ha|hectare,hectares|ha
acre|acre,acres|
kg|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos|kg,kgs
g|gram,grams,gramme,grammes|
mg|milligram,milligrams|mg
t|tonne,tonnes,metric ton,metric tons|
ton|ton,tons|
lb||lb,lbs
oz|ounce,ounces|oz
l|litre,litres,liter,liters|
ml|millilitre,millilitres,milliliter,milliliters|ml
gal|gallon,gallons|
pt|pint,pints|
bbl|barrel,barrels|bpd
bu|bushel,bushels|
km/h|kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour,km per hour|km/h,kph,kmh,kmph
mph|miles per hour,miles an hour|mph
kn|knot,knots|
W|watt,watts|
kW|kilowatt,kilowatts|kW
MW|megawatt,megawatts|MW
GW|gigawatt,gigawatts|GW
kWh|kilowatt hour,kilowatt hours|kWh
MWh|megawatt hour,megawatt hours|MWh
GB|gigabyte,gigabytes|GB
MB|megabyte,megabytes|MB
TB|terabyte,terabytes|TB
degree|degree,degrees|
degree Celsius|degree celsius,degrees celsius,degrees c|°C
degree Fahrenheit|degree fahrenheit,degrees fahrenheit,degrees f|°F
`;

/** By words in lower case, and by abbreviation as written. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  rows(UNITS).flatMap(([unit = '', long = '', short = '']) =>
    [...words(long), ...words(short)].map((form) => [form, unit] as const),
  ),
);

/** Whether a unit or an abbreviation begins with the first letters of a token, or with its first mark; for most tokens nothing else is looked at. */
export function beginsMeasure(token: string): boolean {
  return STARTS.has(startOf(token));
}

const STARTS: ReadonlySet<string> = new Set(Array.from(MEASURES.keys(), startOf));

/** `km` of `km/h` and `km²`; in lower case. */
function startOf(form: string): string {
  return /^(?:\p{L}+|\S)/u.exec(form)?.[0].toLowerCase() ?? '';
}

/** A unit of weight, and of money in Britain. */
export const POUNDS: ReadonlySet<string> = new Set(['pound', 'pounds']);

/** Before or after them pounds are a weight: `lost 20 pounds`, `20 pounds of rice`. */
export const WEIGHING: ReadonlySet<string> = new Set(
  words('weigh,weighs,weighed,weighing,lose,lost,losing,gain,gained,gaining,shed,weight,heavy,heavier,lighter'),
);
