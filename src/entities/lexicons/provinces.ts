/**
 * States, provinces and regions within countries. The first tables carry their ISO 3166-2 codes, the last one is names
 * only. Written for this project from general knowledge; codes after ISO 3166-2.
 */

/** Code | name | adjectives and peoples. */
export const CODED_PROVINCES = `
US-AL|Alabama|Alabaman
US-AK|Alaska|Alaskan,Alaskans
US-AZ|Arizona|Arizonan
US-AR|Arkansas|Arkansan
US-CA|California|Californian,Californians
US-CO|Colorado|Coloradan
US-CT|Connecticut|
US-DE|Delaware|
US-FL|Florida|Floridian,Floridians
US-HI|Hawaii|Hawaiian,Hawaiians
US-ID|Idaho|
US-IL|Illinois|
US-IN|Indiana|
US-IA|Iowa|Iowan,Iowans
US-KS|Kansas|
US-KY|Kentucky|
US-LA|Louisiana|
US-ME|Maine|
US-MD|Maryland|
US-MA|Massachusetts|
US-MI|Michigan|
US-MN|Minnesota|Minnesotan
US-MS|Mississippi|
US-MO|Missouri|
US-MT|Montana|
US-NE|Nebraska|
US-NV|Nevada|
US-NH|New Hampshire|
US-NJ|New Jersey|
US-NM|New Mexico|
US-NC|North Carolina|
US-ND|North Dakota|
US-OH|Ohio|Ohioan
US-OK|Oklahoma|
US-OR|Oregon|
US-PA|Pennsylvania|
US-RI|Rhode Island|
US-SC|South Carolina|
US-SD|South Dakota|
US-TN|Tennessee|
US-TX|Texas|Texan,Texans
US-UT|Utah|
US-VT|Vermont|
US-VA|Virginia|
US-WV|West Virginia|
US-WI|Wisconsin|
US-WY|Wyoming|
CA-AB|Alberta|Albertan,Albertans
CA-BC|British Columbia|
CA-MB|Manitoba|
CA-NB|New Brunswick|
CA-NL|Newfoundland and Labrador,Newfoundland|
CA-NS|Nova Scotia|
CA-NT|Northwest Territories|
CA-NU|Nunavut|
CA-ON|Ontario|
CA-PE|Prince Edward Island|
CA-QC|Quebec,Québec|Quebecker,Quebeckers,Quebecois,Québécois
CA-SK|Saskatchewan|
CA-YT|Yukon|
AU-NSW|New South Wales,NSW|
AU-QLD|Queensland|
AU-SA|South Australia|
AU-TAS|Tasmania|Tasmanian,Tasmanians
AU-VIC|Victoria|
AU-WA|Western Australia|
AU-NT|Northern Territory|
GB-ENG|England|English,Englishman,Englishmen,Englishwoman
GB-SCT|Scotland|Scottish,Scot,Scots
GB-WLS|Wales|Welsh,Welshman
GB-NIR|Northern Ireland|Northern Irish
`;

export const PROVINCES = `
Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,
Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,
Uttar Pradesh,Uttarakhand,West Bengal,Jammu and Kashmir,Ladakh,Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,
Gilgit-Baltistan,Azad Kashmir,Waziristan,North Waziristan,South Waziristan,
Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,
Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang,
Hokkaido,Okinawa,Fukushima,Miyagi,Gyeonggi,Gangwon,Jeju,
Bavaria,Saxony,Hesse,Brandenburg,Thuringia,Lower Saxony,North Rhine-Westphalia,Rhineland-Palatinate,Baden-Württemberg,
Saarland,Schleswig-Holstein,Catalonia,Andalusia,Galicia,Castile,Aragon,Extremadura,Basque Country,Normandy,Brittany,Provence,
Alsace,Lorraine,Burgundy,Tuscany,Lombardy,Piedmont,Sicily,Sardinia,Calabria,Campania,Umbria,Veneto,Flanders,Wallonia,
Crimea,Donbas,Donbass,Luhansk,Chechnya,Dagestan,Tatarstan,Ingushetia,Siberia,Transnistria,Abkhazia,South Ossetia,
Nagorno-Karabakh,Vojvodina,Republika Srpska,Transylvania,Anatolia,
Chihuahua,Coahuila,Jalisco,Michoacan,Michoacán,Oaxaca,Quintana Roo,Sinaloa,Sonora,Tamaulipas,Veracruz,Yucatan,Yucatán,
Nuevo Leon,Nuevo León,Baja California,Chiapas,Guerrero,Puebla,Zacatecas,
Bahia,Ceara,Ceará,Goias,Mato Grosso,Minas Gerais,Para,Parana,Paraná,Pernambuco,Rio Grande do Sul,Santa Catarina,Amazonas,
Antioquia,Cauca,Patagonia,Cordoba,Zulia,
Gauteng,Limpopo,Mpumalanga,KwaZulu-Natal,KwaZulu Natal,Eastern Cape,Western Cape,Northern Cape,Free State,Transvaal,
Abia,Adamawa,Akwa Ibom,Anambra,Bauchi,Bayelsa,Benue,Borno,Cross River,Ebonyi,Edo,Ekiti,Enugu,Gombe,Imo,Jigawa,Kaduna,Katsina,
Kebbi,Kogi,Kwara,Nasarawa,Ogun,Ondo,Osun,Oyo,Sokoto,Taraba,Yobe,Zamfara,
Ashanti,Tigray,Amhara,Oromia,Afar,Darfur,Kordofan,Puntland,Somaliland,Jubaland,Katanga,North Kivu,South Kivu,Ituri,
Cabo Delgado,Casamance,Cyrenaica,Tripolitania,Zanzibar,Matabeleland,Mashonaland,Masvingo,
Kurdistan,Iraqi Kurdistan,Anbar,Helmand,Nangarhar,Idlib,Hadramout,Marib,Galilee,
Aceh,Bali,Papua,West Papua,Java,Sumatra,Sulawesi,Kalimantan,East Java,West Java,Central Java,Sabah,Sarawak,Penang,Johor,Selangor,
Perak,Kedah,Kelantan,Terengganu,Mindanao,Luzon,Visayas,Palawan,Bangsamoro,Rakhine,Kachin,Kayah,Chin State,Shan State,
Bougainville,Bangka Belitung,East Kalimantan,
Cornwall,Devon,Dorset,Essex,Kent,Lancashire,Norfolk,Northumberland,Somerset,Suffolk,Surrey,Sussex,Yorkshire,Cumbria,
Ulster,Munster,Leinster,Connacht,Donegal,Kerry,Mayo,
Canterbury,Otago,Southland,Taranaki,Waikato,Northland,Hawke's Bay,Hawke’s Bay,Bay of Plenty,
Aleppo Province,Siem Reap,Preah Sihanouk,Kampong Cham,Kandal,Battambang
`;
