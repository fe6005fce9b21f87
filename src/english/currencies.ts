/** Currencies: signs, codes and nouns, by ISO 4217. Written for this project from general knowledge. */
import { SCALES } from './numbers.js';
import { rows, wordSet, words } from './words.js';

/** Sign before a number, and its code; empty where several countries have it. */
const SIGNS = `
US$|USD
A$,AU$,Aus$|AUD
C$,CA$,Can$|CAD
NZ$|NZD
HK$|HKD
S$|SGD
NT$|TWD
R$|BRL
J$|JMD
TT$|TTD
Z$|ZWL
N$|NAD
EC$|XCD
Bds$|BBD
G$|GYD
FJ$|FJD
BZ$|BZD
SI$|SBD
£|GBP
€|EUR
₹|INR
₦|NGN
₩|KRW
₪|ILS
₽|RUB
₺|TRY
₱|PHP
฿|THB
₫|VND
₴|UAH
₸|KZT
₵,GH₵,GHS|GHS
KSh,Ksh,KSh.,Ksh.,Kshs,Kshs.|KES
USh,Ush,UShs,Ushs|UGX
TSh,Tsh,TShs|TZS
RM|MYR
Rp|IDR
SFr,CHF|CHF
Kč|CZK
zł|PLN
$|
¥|
Rs,Rs.|
Sh,Shs,Sh.,Shs.|
`;

/** Countries with rupees and shillings and their people, as written, and the code. */
export const RUPEE_COUNTRIES: ReadonlyMap<string, string> = ofCountries(
  'India,Indian,Indians=INR;Pakistan,Pakistani,Pakistanis=PKR;Lanka,Lankan,Lankans=LKR;Nepal,Nepali,Nepalese=NPR;Mauritius,Mauritian,Mauritians=MUR',
);
export const SHILLING_COUNTRIES: ReadonlyMap<string, string> = ofCountries(
  'Kenya,Kenyan,Kenyans=KES;Uganda,Ugandan,Ugandans=UGX;Tanzania,Tanzanian,Tanzanians=TZS;Somalia,Somali,Somalis=SOS',
);

function ofCountries(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split(';').flatMap((line) => {
      const [names = '', code = ''] = line.split('=');
      return words(names).map((name) => [name, code] as const);
    }),
  );
}

/** Letters that are a sign only where digits follow at once: `R20m`, `N5bn`, `P300`. */
export const GLUED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['K', 'ZMW'],
]);

/** Without those that are words or names in capitals: COP 28, TRY, PEN, MAD. */
const CODES = words(
  'USD,EUR,GBP,JPY,CNY,RMB,INR,PKR,BDT,LKR,NPR,AUD,NZD,CAD,CHF,SEK,NOK,DKK,ISK,PLN,CZK,HUF,RON,BGN,RSD,UAH,RUB,ILS,EGP,NGN,GHS,KES,UGX,TZS,ETB,ZAR,ZMW,BWP,NAD,AED,SAR,QAR,KWD,BHD,OMR,JOD,IQD,IRR,KRW,TWD,HKD,SGD,MYR,THB,IDR,PHP,VND,MXN,BRL,ARS,CLP',
);

/** The code of a sign or a code that stands before a number; null where several countries have the sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string | null> = new Map([
  ...rows(SIGNS).flatMap(([signs = '', code = '']) =>
    words(signs).map((sign) => [sign, code === '' ? null : code] as const),
  ),
  ...CODES.map((code) => [code, code === 'RMB' ? 'CNY' : code] as const),
]);

/** Noun and its code, then adjectives of countries with their codes: `Australian dollars`. Empty where no country is meant alone. */
const NOUNS = `
dollar,dollars||us=USD,u.s.=USD,american=USD,australian=AUD,canadian=CAD,new zealand=NZD,hong kong=HKD,singapore=SGD,taiwan=TWD,taiwanese=TWD,jamaican=JMD,zimbabwean=ZWL,namibian=NAD,fijian=FJD
euro,euros|EUR|
pound,pounds||egyptian=EGP,lebanese=LBP,syrian=SYP,sudanese=SDG,british=GBP
yen|JPY|
yuan,renminbi|CNY|
rupee,rupees||indian=INR,pakistani=PKR,pakistan=PKR,sri lankan=LKR,nepali=NPR,nepalese=NPR,mauritian=MUR
taka|BDT|
rand,rands|ZAR|
naira|NGN|
cedi,cedis|GHS|
birr|ETB|
kwacha||zambian=ZMW,malawian=MWK
pula|BWP|
dalasi|GMD|
shilling,shillings||kenyan=KES,kenya=KES,ugandan=UGX,uganda=UGX,tanzanian=TZS,tanzania=TZS,somali=SOS
peso,pesos||mexican=MXN,philippine=PHP,argentine=ARS,chilean=CLP,colombian=COP,cuban=CUP,dominican=DOP,uruguayan=UYU
reais|BRL|
rouble,roubles,ruble,rubles|RUB|belarusian=BYN
hryvnia,hryvnias|UAH|
franc,francs||swiss=CHF,cfa=XOF,rwandan=RWF,burundian=BIF,congolese=CDF,guinean=GNF,djiboutian=DJF
won|KRW|north korean=KPW
lira,liras||turkish=TRY
shekel,shekels|ILS|
baht|THB|
ringgit|MYR|
rupiah|IDR|
dong|VND|
kyat,kyats|MMK|
riel|KHR|
dirham,dirhams||emirati=AED,uae=AED,moroccan=MAD
riyal,riyals|SAR|qatari=QAR,saudi=SAR,yemeni=YER
rial,rials||iranian=IRR,omani=OMR
dinar,dinars||kuwaiti=KWD,bahraini=BHD,iraqi=IQD,jordanian=JOD,serbian=RSD,algerian=DZD,tunisian=TND,libyan=LYD
krone,kroner||norwegian=NOK,danish=DKK
krona,kronor|SEK|swedish=SEK,icelandic=ISK
zloty,zlotys,złoty|PLN|
forint,forints|HUF|
koruna,korunas|CZK|
leu,lei||romanian=RON,moldovan=MDL
lev,leva|BGN|
tenge|KZT|
lari|GEL|
afghani,afghanis|AFN|
`;

export interface CurrencyNoun {
  readonly code: string | null;
  /** By adjective in lower case. */
  readonly codes: ReadonlyMap<string, string>;
}

/** By noun in lower case. */
export const CURRENCY_NOUNS: ReadonlyMap<string, CurrencyNoun> = new Map(
  rows(NOUNS).flatMap(([nouns = '', code = '', adjectives = '']) => {
    const codes = new Map(
      words(adjectives).map((pair) => {
        const [adjective = '', of = ''] = pair.split('=');
        return [adjective, of] as const;
      }),
    );
    return words(nouns).map((noun) => [noun, { code: code === '' ? null : code, codes }] as const);
  }),
);

/** Hundredths, with the currency where only one has them: `50 pence`. */
export const HUNDREDTHS: ReadonlyMap<string, string | null> = new Map([
  ['cent', null],
  ['cents', null],
  ['pence', 'GBP'],
]);

/** The last words of what stands before `dollars` of other countries than the United States; in lower case: `zealand`. */
export const OTHER_DOLLARS: ReadonlySet<string> = new Set(
  Array.from(CURRENCY_NOUNS.get('dollars')?.codes ?? []).flatMap(([adjective, code]) =>
    code === 'USD' ? [] : [adjective.slice(adjective.lastIndexOf(' ') + 1)],
  ),
);

/** Only in amounts of money, where they are no units: `$3m`. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
  ['t', 1e12],
]);

/** `paid | N600`: directly before a price. */
export const BEFORE_PRICES = wordSet(
  'pay, paid, pays, paying, charge, charged, charges, cost, costs, of, for, than, about, only',
);
