/**
 * Countries: ISO 3166-1 alpha-2 code | names, the usual one first | adjectives and peoples | capitals, the seat of
 * government first.
 *
 * Written for this project from general knowledge; codes after ISO 3166-1. Short forms that are also ordinary words or
 * people's names ("Jordan", "Chad", "Georgia") stand here too: the cues decide.
 */
export const COUNTRIES = `
AF|Afghanistan,Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans|
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh,People's Republic of Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians,Bajan|Bridgetown
BY|Belarus|Belarusian,Belarusians,Belorussian|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia,Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana|Botswanan,Batswana,Motswana|Gaborone
BR|Brazil,Federative Republic of Brazil|Brazilian,Brazilians|Brasilia,Brasília
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso,Burkina|Burkinabe,Burkinabè|Ouagadougou
BI|Burundi|Burundian,Burundians|Gitega
KH|Cambodia|Cambodian,Cambodians,Khmer|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde,Republic of Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CF|Central African Republic,CAR|Central African,Central Africans|Bangui
TD|Chad,Tchad|Chadian,Chadians|N'Djamena,Ndjamena
CL|Chile|Chilean,Chileans|Santiago
CN|China,People's Republic of China,PRC|Chinese|Beijing,Peking
CO|Colombia|Colombian,Colombians|Bogota,Bogotá
KM|Comoros|Comorian,Comorians|Moroni
CG|Congo-Brazzaville,Republic of the Congo,Republic of Congo,Congo Republic||Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire|Congolese,Zairean|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose,San José
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians,Ivoirian|Yamoussoukro
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Dane,Danes|Copenhagen
DJ|Djibouti|Djiboutian,Djiboutians|
DM|Dominica|Dominican,Dominicans|Roseau
DO|Dominican Republic||Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
EG|Egypt,Arab Republic of Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador,Salvador|Salvadoran,Salvadorans,Salvadorian|San Salvador
GQ|Equatorial Guinea|Equatoguinean,Equatorial Guinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia,Federal Democratic Republic of Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki
FR|France,French Republic|French,Frenchman,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece,Hellenic Republic|Greek,Greeks,Hellenic|Athens
GD|Grenada|Grenadian,Grenadians|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
VA|Vatican,Holy See,Vatican City||
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik
IN|India,Republic of India,Bharat|Indian,Indians|New Delhi,Delhi
ID|Indonesia,Republic of Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin
IL|Israel|Israeli,Israelis|Jerusalem
IT|Italy,Italian Republic|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan
KE|Kenya,Republic of Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
KP|North Korea,DPRK,Democratic People's Republic of Korea,N. Korea|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea,ROK,S. Korea,Korea,R.O.K.|South Korean,South Koreans,Korean,Koreans|Seoul
XK|Kosovo|Kosovar,Kosovars,Kosovan|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos,Lao PDR,Lao People's Democratic Republic|Lao,Laotian,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho,Mosotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein|Liechtensteiner|Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourger,Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia,Federation of Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|Male,Malé
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia,Federated States of Micronesia|Micronesian,Micronesians|Palikir
MD|Moldova,Moldavia,Republic of Moldova|Moldovan,Moldovans|Chisinau
MC|Monaco|Monegasque,Monégasque|
MN|Mongolia|Mongolian,Mongolians,Mongol,Mongols|Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan,Nauruans|
NP|Nepal|Nepali,Nepalis,Nepalese|Kathmandu
NL|Netherlands,Holland,Kingdom of the Netherlands|Dutch,Dutchman,Dutchmen|Amsterdam
NZ|New Zealand,Aotearoa,N.Z.|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria,Federal Republic of Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia,Republic of North Macedonia|Macedonian,Macedonians,North Macedonian|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan,Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau|Palauan,Palauans|Ngerulmud
PS|Palestine,Palestinian Territories,State of Palestine|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea,PNG|Papua New Guinean,Papua New Guineans|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines,Republic of the Philippines|Philippine,Filipino,Filipinos,Filipina,Filipinas|Manila
PL|Poland,Republic of Poland|Polish,Poles|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans,Rwandese|Kigali
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian|Castries
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino|Sammarinese|
ST|Sao Tome and Principe,São Tomé and Príncipe|Santomean|
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA,K.S.A.|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore,Republic of Singapore|Singaporean,Singaporeans|
SK|Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SB|Solomon Islands,Solomons|Solomon Islander,Solomon Islanders|Honiara
SO|Somalia|Somali,Somalis,Somalian|Mogadishu
ZA|South Africa,Republic of South Africa,RSA|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka,Ceylon,Democratic Socialist Republic of Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname,Surinam|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern,Berne
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan,Republic of China|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
TZ|Tanzania,United Republic of Tanzania|Tanzanian,Tanzanians|Dodoma
TH|Thailand,Siam|Thai,Thais|Bangkok
TL|East Timor,Timor-Leste,Timor Leste|Timorese,East Timorese|Dili
TG|Togo|Togolese|Lome,Lomé
TO|Tonga|Tongan,Tongans|Nuku'alofa,Nuku’alofa
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain,Port-of-Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|Turkmen,Turkmens|Ashgabat
TV|Tuvalu|Tuvaluan,Tuvaluans|Funafuti
UG|Uganda,Republic of Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,Great Britain,Britain,UK,U.K.,United Kingdom of Great Britain and Northern Ireland,G.B.|British,Briton,Britons,Brit,Brits|London
US|United States,United States of America,America,US,U.S.,USA,U.S.A.|American,Americans|Washington,Washington D.C.,Washington DC
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent
VU|Vanuatu|ni-Vanuatu,Vanuatuan|Port Vila
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam,Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi
EH|Western Sahara|Sahrawi,Sahrawis,Saharawi|
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare
HK|Hong Kong,Hongkong|Hongkonger,Hongkongers,Hong Konger,Hong Kongers|
MO|Macau,Macao|Macanese|
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
FO|Faroe Islands|Faroese|
PR|Puerto Rico|Puerto Rican,Puerto Ricans|
GU|Guam|Guamanian|
BM|Bermuda|Bermudian,Bermudians|
KY|Cayman Islands|Caymanian|
AW|Aruba|Aruban|
CW|Curacao,Curaçao||Willemstad
GI|Gibraltar|Gibraltarian,Gibraltarians|
NC|New Caledonia|New Caledonian|Noumea,Nouméa
PF|French Polynesia|French Polynesian|Papeete
GF|French Guiana||Cayenne
CK|Cook Islands|Cook Islander,Cook Islanders|
NU|Niue|Niuean|
AS|American Samoa|American Samoan|Pago Pago
GP|Guadeloupe||
MQ|Martinique||
RE|Reunion Island,Réunion||
VI|US Virgin Islands,U.S. Virgin Islands||
VG|British Virgin Islands||
AI|Anguilla|Anguillan|
MS|Montserrat||
TC|Turks and Caicos,Turks and Caicos Islands||
FK|Falkland Islands,Falklands|Falkland Islander|
AQ|Antarctica||
AX|Åland,Åland Islands,Aland Islands||Mariehamn
BL|Saint Barthélemy,St. Barts,St Barts,Saint Barthelemy||Gustavia
BQ|Bonaire,Sint Eustatius,Caribbean Netherlands||
CC|Cocos Islands,Keeling Islands||
CX|Christmas Island||
GG|Guernsey||
GS|South Georgia and the South Sandwich Islands||
IM|Isle of Man|Manx|
IO|British Indian Ocean Territory,Chagos Islands,Chagos Archipelago,Diego Garcia|Chagossian,Chagossians|
JE|Jersey||
MF|Saint Martin,St. Martin,St Martin||
MP|Northern Mariana Islands,Northern Marianas||Saipan
NF|Norfolk Island||
PM|Saint Pierre and Miquelon,St. Pierre and Miquelon||
PN|Pitcairn,Pitcairn Islands||
SH|Saint Helena,St. Helena,St Helena,Tristan da Cunha||
SJ|Svalbard,Svalbard and Jan Mayen||Longyearbyen
SX|Sint Maarten,St. Maarten,St Maarten||Philipsburg
TF|French Southern Territories||
TK|Tokelau|Tokelauan,Tokelauans|
WF|Wallis and Futuna||Mata-Utu
YT|Mayotte||Mamoudzou
`;
