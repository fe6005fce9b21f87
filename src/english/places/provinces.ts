/**
 * States, provinces and regions within countries. The first table carries their ISO 3166-2 codes, the second is names
 * only. Written for this project from general knowledge; `npm run train -- places` holds the codes against ISO 3166-2.
 */

/**
 * Code | names, the usual one first | adjectives and peoples | the town it is governed from, as GeoNames writes it, where
 * towns are to be told by it. A name that is first of all a city's stands here with its "State" or "Province" only.
 */
export const CODED_PROVINCES = `
US-AL|Alabama|Alabaman|Montgomery
US-AK|Alaska|Alaskan,Alaskans|Juneau
US-AZ|Arizona|Arizonan|Phoenix
US-AR|Arkansas|Arkansan|Little Rock
US-CA|California|Californian,Californians|Sacramento
US-CO|Colorado|Coloradan|Denver
US-CT|Connecticut||Hartford
US-DE|Delaware||Dover
US-DC|District of Columbia||Washington, D.C.
US-FL|Florida|Floridian,Floridians|Tallahassee
US-GA|Georgia||Atlanta
US-HI|Hawaii|Hawaiian,Hawaiians|Honolulu
US-ID|Idaho|Idahoan,Idahoans|Boise
US-IL|Illinois|Illinoisans|Springfield
US-IN|Indiana|Hoosier,Hoosiers|Indianapolis
US-IA|Iowa|Iowan,Iowans|Des Moines
US-KS|Kansas|Kansan,Kansans|Topeka
US-KY|Kentucky|Kentuckian,Kentuckians|Frankfort
US-LA|Louisiana|Louisianan,Louisianans|Baton Rouge
US-ME|Maine|Mainer,Mainers|Augusta
US-MD|Maryland|Marylander,Marylanders|Annapolis
US-MA|Massachusetts||Boston
US-MI|Michigan|Michigander,Michiganders|Lansing
US-MN|Minnesota|Minnesotan|Saint Paul
US-MS|Mississippi|Mississippian,Mississippians|Jackson
US-MO|Missouri|Missourian,Missourians|Jefferson City
US-MT|Montana|Montanan,Montanans|Helena
US-NE|Nebraska|Nebraskan,Nebraskans|Lincoln
US-NV|Nevada||Carson City
US-NH|New Hampshire||Concord
US-NJ|New Jersey||Trenton
US-NM|New Mexico|New Mexican,New Mexicans|Santa Fe
US-NY|New York State||Albany
US-NC|North Carolina|North Carolinian,North Carolinians|Raleigh
US-ND|North Dakota|North Dakotan,North Dakotans|Bismarck
US-OH|Ohio|Ohioan|Columbus
US-OK|Oklahoma|Oklahomans|Oklahoma City
US-OR|Oregon|Oregonians|Salem
US-PA|Pennsylvania|Pennsylvanian,Pennsylvanians|Harrisburg
US-RI|Rhode Island||Providence
US-SC|South Carolina|South Carolinian,South Carolinians|Columbia
US-SD|South Dakota|South Dakotan,South Dakotans|Pierre
US-TN|Tennessee|Tennesseans|Nashville
US-TX|Texas|Texan,Texans|Austin
US-UT|Utah|Utahn,Utahns|Salt Lake City
US-VT|Vermont|Vermonter,Vermonters|Montpelier
US-VA|Virginia|Virginians|Richmond
US-WA|Washington State||Olympia
US-WV|West Virginia|West Virginian,West Virginians|Charleston
US-WI|Wisconsin|Wisconsinite,Wisconsinites|Madison
US-WY|Wyoming||Cheyenne
CA-AB|Alberta|Albertan,Albertans|Edmonton
CA-BC|British Columbia|British Columbian,British Columbians|Victoria
CA-MB|Manitoba|Manitoban,Manitobans|Winnipeg
CA-NB|New Brunswick||Fredericton
CA-NL|Newfoundland and Labrador,Newfoundland|Newfoundlander,Newfoundlanders|St. John's
CA-NS|Nova Scotia|Nova Scotian,Nova Scotians|Halifax
CA-NT|Northwest Territories||Yellowknife
CA-NU|Nunavut||Iqaluit
CA-ON|Ontario|Ontarian,Ontarians|Toronto
CA-PE|Prince Edward Island||Charlottetown
CA-QC|Quebec,Québec|Quebecker,Quebeckers,Quebecois,Québécois|Québec
CA-SK|Saskatchewan||Regina
CA-YT|Yukon||Whitehorse
AU-ACT|Australian Capital Territory||Canberra
AU-NSW|New South Wales,NSW||Sydney
AU-QLD|Queensland|Queenslander,Queenslanders|Brisbane
AU-SA|South Australia|South Australian,South Australians|Adelaide
AU-TAS|Tasmania|Tasmanian,Tasmanians|Hobart
AU-VIC|Victoria||Melbourne
AU-WA|Western Australia|Western Australian,Western Australians|Perth
AU-NT|Northern Territory||Darwin
GB-ENG|England|English,Englishman,Englishmen,Englishwoman|London
GB-SCT|Scotland|Scottish,Scot,Scots|Edinburgh
GB-WLS|Wales|Welsh,Welshman|Cardiff
GB-NIR|Northern Ireland|Northern Irish|Belfast
NZ-BOP|Bay of Plenty||
NZ-CAN|Canterbury||Christchurch
NZ-HKB|Hawke's Bay||
NZ-MWT|Manawatu-Whanganui||
NZ-NTL|Northland||
NZ-OTA|Otago||Dunedin
NZ-STL|Southland||Invercargill
NZ-TKI|Taranaki||
NZ-WKO|Waikato||Hamilton
IE-C|Connacht||
IE-L|Leinster||
IE-M|Munster||
IN-AN|Andaman and Nicobar Islands||Port Blair
IN-AP|Andhra Pradesh||Vijayawada
IN-AR|Arunachal Pradesh||Itānagar
IN-AS|Assam|Assamese|Dispur
IN-BR|Bihar|Bihari,Biharis|Patna
IN-CG|Chhattisgarh||Raipur
IN-GA|Goa|Goan,Goans|Panaji
IN-GJ|Gujarat|Gujarati,Gujaratis|Gandhinagar
IN-HP|Himachal Pradesh||Shimla
IN-HR|Haryana||Faridabad
IN-JH|Jharkhand||Ranchi
IN-JK|Jammu and Kashmir||Srinagar
IN-KA|Karnataka||Bengaluru
IN-KL|Kerala|Keralite,Keralites|Thiruvananthapuram
IN-LA|Ladakh||
IN-LD|Lakshadweep||
IN-MH|Maharashtra||Mumbai
IN-ML|Meghalaya||Shillong
IN-MN|Manipur|Manipuri,Manipuris|Imphal
IN-MP|Madhya Pradesh||Bhopal
IN-MZ|Mizoram|Mizo,Mizos|Aizawl
IN-NL|Nagaland|Naga,Nagas|Kohima
IN-OD|Odisha,Orissa|Odia,Odias|Cuttack
IN-PB|Punjab||Ludhiāna
IN-RJ|Rajasthan||Jaipur
IN-SK|Sikkim||Gangtok
IN-TN|Tamil Nadu||Chennai
IN-TR|Tripura||Agartala
IN-TS|Telangana||Hyderabad
IN-UK|Uttarakhand||Dehra Dūn
IN-UP|Uttar Pradesh||Lucknow
IN-WB|West Bengal||Kolkata
PK-BA|Balochistan,Baluchistan||Quetta
PK-GB|Gilgit-Baltistan||Gilgit
PK-JK|Azad Kashmir,Azad Jammu and Kashmir||
PK-KP|Khyber Pakhtunkhwa||Peshawar
PK-PB|Punjab||Lahore
PK-SD|Sindh||Karachi
CN-AH|Anhui||Hefei
CN-FJ|Fujian||Fuzhou
CN-GD|Guangdong||Guangzhou
CN-GS|Gansu||Lanzhou
CN-GX|Guangxi||Nanning
CN-GZ|Guizhou||Guiyang
CN-HA|Henan||Zhengzhou
CN-HB|Hubei||Wuhan
CN-HE|Hebei||Shijiazhuang
CN-HI|Hainan||Haikou
CN-HL|Heilongjiang||Harbin
CN-HN|Hunan||Changsha
CN-JL|Jilin||Changchun
CN-JS|Jiangsu||Nanjing
CN-JX|Jiangxi||Nanchang
CN-LN|Liaoning||Shenyang
CN-NM|Inner Mongolia||Hohhot
CN-NX|Ningxia||Yinchuan
CN-QH|Qinghai||Xining
CN-SC|Sichuan||Chengdu
CN-SD|Shandong||Jinan
CN-SN|Shaanxi||Xi’an
CN-SX|Shanxi||Taiyuan
CN-XJ|Xinjiang||Ürümqi
CN-XZ|Tibet||Lhasa
CN-YN|Yunnan||Kunming
CN-ZJ|Zhejiang||Hangzhou
JP-01|Hokkaido||Sapporo
JP-04|Miyagi||Sendai
JP-07|Fukushima||
JP-13|Tokyo Prefecture||Tokyo
JP-14|Kanagawa||Yokohama
JP-23|Aichi||Nagoya
JP-27|Osaka Prefecture||Osaka
JP-28|Hyogo||Kobe
JP-34|Hiroshima Prefecture||Hiroshima
JP-40|Fukuoka Prefecture||Fukuoka
JP-47|Okinawa||Naha
KR-41|Gyeonggi||
KR-42|Gangwon||
KR-43|North Chungcheong||
KR-44|South Chungcheong||
KR-45|North Jeolla||
KR-46|South Jeolla||
KR-47|North Gyeongsang||
KR-48|South Gyeongsang||
KR-49|Jeju||
DE-BB|Brandenburg||Potsdam
DE-BW|Baden-Württemberg,Baden-Wuerttemberg||Stuttgart
DE-BY|Bavaria||Munich
DE-HE|Hesse||Wiesbaden
DE-MV|Mecklenburg-Vorpommern,Mecklenburg-Western Pomerania||Schwerin
DE-NI|Lower Saxony||Hannover
DE-NW|North Rhine-Westphalia||Düsseldorf
DE-RP|Rhineland-Palatinate||Mainz
DE-SH|Schleswig-Holstein||Kiel
DE-SL|Saarland||Saarbrücken
DE-SN|Saxony||Dresden
DE-ST|Saxony-Anhalt||Magdeburg
DE-TH|Thuringia||Erfurt
AT-1|Burgenland||Eisenstadt
AT-2|Carinthia||
AT-3|Lower Austria||
AT-4|Upper Austria||Linz
AT-6|Styria||Graz
AT-7|Tyrol||Innsbruck
AT-8|Vorarlberg||Bregenz
CH-AG|Aargau||Aarau
CH-GR|Graubünden,Graubuenden||Chur
CH-TG|Thurgau||Frauenfeld
CH-TI|Ticino||Bellinzona
CH-VD|Vaud||Lausanne
CH-VS|Valais||Sitten
BE-VLG|Flanders||
BE-WAL|Wallonia||
NL-DR|Drenthe||Assen
NL-FL|Flevoland||Lelystad
NL-FR|Friesland||Leeuwarden
NL-GE|Gelderland||Arnhem
NL-LI|Limburg||Maastricht
BE-VLI|Limburg||
NL-NB|North Brabant||'s-Hertogenbosch
NL-NH|North Holland||Haarlem
NL-OV|Overijssel||Zwolle
NL-ZE|Zeeland||Middelburg
NL-ZH|South Holland||The Hague
FR-ARA|Auvergne-Rhône-Alpes,Auvergne-Rhone-Alpes||Lyon
FR-BFC|Bourgogne-Franche-Comté||Dijon
FR-BRE|Brittany||Rennes
FR-CVL|Centre-Val de Loire||Orléans
FR-GES|Grand Est||Strasbourg
FR-HDF|Hauts-de-France||Lille
FR-IDF|Île-de-France,Ile-de-France||Paris
FR-NAQ|Nouvelle-Aquitaine||Bordeaux
FR-NOR|Normandy||Rouen
FR-OCC|Occitanie||Toulouse
FR-PAC|Provence-Alpes-Côte d'Azur||Marseille
FR-PDL|Pays de la Loire||Nantes
IT-21|Piedmont||Turin
IT-23|Aosta Valley||Aosta
IT-25|Lombardy||Milan
IT-32|Trentino-Alto Adige||Trento
IT-34|Veneto||Venice
IT-36|Friuli Venezia Giulia,Friuli-Venezia Giulia||Trieste
IT-42|Liguria||Genoa
IT-45|Emilia-Romagna||Bologna
IT-52|Tuscany||Florence
IT-55|Umbria||Perugia
IT-57|Le Marche||Ancona
IT-62|Lazio||Rome
IT-65|Abruzzo||L'Aquila
IT-67|Molise||Campobasso
IT-72|Campania||Naples
IT-75|Puglia,Apulia||Bari
IT-77|Basilicata||Potenza
IT-78|Calabria||Catanzaro
IT-82|Sicily||Palermo
IT-88|Sardinia||Cagliari
ES-AN|Andalusia||Sevilla
ES-AR|Aragon||Zaragoza
ES-AS|Asturias||Oviedo
ES-CB|Cantabria||Santander
ES-CL|Castile and León,Castile and Leon||Valladolid
ES-CM|Castilla-La Mancha||Toledo
ES-CT|Catalonia||Barcelona
ES-EX|Extremadura||Mérida
ES-GA|Galicia||Santiago de Compostela
ES-MC|Murcia Region||Murcia
ES-MD|Community of Madrid||Madrid
ES-NC|Navarre||Pamplona
ES-PV|Basque Country||Bilbao
PL-02|Lower Silesia||Wrocław
PL-12|Lesser Poland||Kraków
PL-14|Mazovia||Warsaw
PL-30|Greater Poland||Poznań
UA-43|Crimea||
UA-09|Luhansk Oblast||
UA-14|Donetsk Oblast||
UA-23|Zaporizhzhia Oblast||
UA-63|Kharkiv Oblast||
UA-65|Kherson Oblast||
UA-51|Odesa Oblast||
UA-46|Lviv Oblast||
RU-BA|Bashkortostan||Ufa
RU-BU|Buryatia||Ulan-Ude
RU-CE|Chechnya||Groznyy
RU-DA|Dagestan||Makhachkala
RU-IN|Ingushetia||
RU-KR|Karelia||Petrozavodsk
RU-SE|North Ossetia||Vladikavkaz
RU-TA|Tatarstan||
RU-TY|Tuva||Kyzyl
RU-SA|Yakutia,Sakha||Yakutsk
RU-KAM|Kamchatka||
RU-SAK|Sakhalin||Yuzhno-Sakhalinsk
GE-AB|Abkhazia||
RS-VO|Vojvodina||
BA-SRP|Republika Srpska||
UZ-QR|Karakalpakstan||
AZ-NX|Nakhchivan||
IR-01|Gilan||Rasht
IR-02|Mazandaran||Sari
IR-03|East Azerbaijan||
IR-04|West Azerbaijan||
IR-06|Khuzestan||Ahvaz
IR-07|Fars Province||Shiraz
IR-09|Razavi Khorasan||Mashhad
IR-11|Sistan and Baluchestan,Sistan-Baluchestan||Zahedan
IR-15|Lorestan||
IR-22|Hormozgan||
IR-27|Golestan||Gorgān
IQ-AN|Anbar||
IQ-NI|Nineveh||
IQ-KR|Iraqi Kurdistan,Kurdistan Region||
AF-HEL|Helmand||
AF-NAN|Nangarhar||
AF-BAM|Bamyan Province||
AF-KAN|Kandahar Province||
AF-HER|Herat Province||
YE-HD|Hadramout,Hadhramaut||
MX-BCN|Baja California||Tijuana
MX-BCS|Baja California Sur||La Paz
MX-CHH|Chihuahua||Chihuahua
MX-CHP|Chiapas||Tuxtla
MX-COA|Coahuila||Saltillo
MX-GRO|Guerrero||Acapulco de Juárez
MX-GUA|Guanajuato||Guanajuato
MX-JAL|Jalisco||Guadalajara
MX-MIC|Michoacan,Michoacán||Morelia
MX-MOR|Morelos||Cuernavaca
MX-NLE|Nuevo Leon,Nuevo León||Monterrey
MX-OAX|Oaxaca||
MX-PUE|Puebla||
MX-ROO|Quintana Roo||Cancún
MX-SIN|Sinaloa||Culiacán
MX-SON|Sonora||Hermosillo
MX-TAB|Tabasco||Villahermosa
MX-TAM|Tamaulipas||Ciudad Victoria
MX-VER|Veracruz||
MX-YUC|Yucatan,Yucatán||Mérida
MX-ZAC|Zacatecas||
BR-AC|Acre State||Rio Branco
BR-AM|Amazonas||Manaus
BR-AP|Amapá,Amapa||Macapá
BR-BA|Bahia||Salvador
BR-CE|Ceara,Ceará||Fortaleza
BR-ES|Espirito Santo,Espírito Santo||Vitória
BR-GO|Goias,Goiás||Goiânia
BR-MA|Maranhao,Maranhão||São Luís
BR-MG|Minas Gerais||Belo Horizonte
BR-MS|Mato Grosso do Sul||Campo Grande
BR-MT|Mato Grosso||Cuiabá
BR-PA|Pará,Para||Belém
BR-PB|Paraiba,Paraíba||João Pessoa
BR-PE|Pernambuco||Recife
BR-PR|Parana,Paraná||Curitiba
BR-RJ|Rio de Janeiro State||Rio de Janeiro
BR-RN|Rio Grande do Norte||Natal
BR-RO|Rondonia,Rondônia||Porto Velho
BR-RR|Roraima||Boa Vista
BR-RS|Rio Grande do Sul||Porto Alegre
BR-SC|Santa Catarina||Florianópolis
BR-SP|São Paulo State,Sao Paulo State||São Paulo
BR-TO|Tocantins||Palmas
CO-AMA|Amazonas||
CO-ANT|Antioquia||Medellín
CO-CAU|Cauca||
CO-VAC|Valle del Cauca||Cali
VE-Z|Amazonas||
VE-V|Zulia||Maracaibo
PE-AMA|Amazonas||
AR-B|Buenos Aires Province||
AR-X|Cordoba Province,Córdoba Province||Córdoba
AR-S|Santa Fe Province||
AR-U|Chubut||
AR-Q|Neuquén Province||
ZA-EC|Eastern Cape||
ZA-FS|Free State||Bloemfontein
ZA-GP|Gauteng||Johannesburg
ZA-KZN|KwaZulu-Natal,KwaZulu Natal,KZN||Pietermaritzburg
ZA-LP|Limpopo||Polokwane
ZA-MP|Mpumalanga||Nelspruit
ZA-NC|Northern Cape||Kimberley
ZA-NW|North West Province,North-West Province||Mahikeng
ZA-WC|Western Cape||Cape Town
NG-AB|Abia||Umuahia
NG-AD|Adamawa||Yola
NG-AK|Akwa Ibom||Uyo
NG-AN|Anambra||Awka
NG-BA|Bauchi||
NG-BE|Benue||Makurdi
NG-BO|Borno||Maiduguri
NG-BY|Bayelsa||Yenagoa
NG-CR|Cross River||Calabar
NG-DE|Delta State||Asaba
NG-EB|Ebonyi||
NG-ED|Edo||Benin City
NG-EK|Ekiti||
NG-EN|Enugu||
NG-GO|Gombe||
NG-IM|Imo||Owerri
NG-JI|Jigawa||Dutse
NG-KD|Kaduna||
NG-KE|Kebbi||Birnin Kebbi
NG-KN|Kano State||
NG-KO|Kogi||Lokoja
NG-KT|Katsina||
NG-KW|Kwara||Ilorin
NG-LA|Lagos State||Ikeja
NG-NA|Nasarawa||Lafia
NG-NI|Niger State||Minna
NG-OG|Ogun||Abeokuta
NG-ON|Ondo||Akure
NG-OS|Osun||Osogbo
NG-OY|Oyo||Ibadan
NG-PL|Plateau State||Jos
NG-RI|Rivers State||Port Harcourt
NG-SO|Sokoto||
NG-TA|Taraba||Jalingo
NG-YO|Yobe||Damaturu
NG-ZA|Zamfara||Gusau
GH-AH|Ashanti||
ET-AF|Afar||
ET-AM|Amhara||
ET-OR|Oromia||
ET-TI|Tigray||
SD-DN|North Darfur||
SD-DS|South Darfur||
SD-DW|West Darfur||
SD-KN|North Kordofan||
SD-KS|South Kordofan||
CD-NK|North Kivu||Goma
CD-SK|South Kivu||Bukavu
CD-IT|Ituri||
MZ-P|Cabo Delgado||Pemba
ZW-MV|Masvingo||
ID-AC|Aceh||
ID-BA|Bali||Denpasar
ID-BB|Bangka Belitung||
ID-JB|West Java||Bandung
ID-JI|East Java||Surabaya
ID-JT|Central Java||Semarang
ID-KB|West Kalimantan||
ID-KI|East Kalimantan||
ID-KS|South Kalimantan||
ID-KT|Central Kalimantan||
ID-KU|North Kalimantan||
ID-NB|West Nusa Tenggara||
ID-NT|East Nusa Tenggara||
ID-PB|West Papua||
ID-SB|West Sumatra||Padang
ID-SU|North Sumatra||Medan
ID-SS|South Sumatra||Palembang
ID-SN|South Sulawesi||Makassar
ID-SA|North Sulawesi||Manado
ID-ST|Central Sulawesi||
ID-SG|Southeast Sulawesi||
ID-MA|Maluku||
MY-01|Johor||Johor Bahru
MY-02|Kedah||Alor Setar
MY-03|Kelantan||Kota Bharu
MY-05|Negeri Sembilan||Seremban
MY-06|Pahang||Kuantan
MY-07|Penang||
MY-08|Perak||Ipoh
MY-10|Selangor||Shah Alam
MY-11|Terengganu||
MY-12|Sabah||Kota Kinabalu
MY-13|Sarawak||Kuching
PH-14|Bangsamoro||
PH-15|Cordillera Administrative Region||
MM-11|Kachin||
MM-12|Kayah||
MM-14|Chin State||
MM-16|Rakhine||
MM-17|Shan State||
KH-3|Kampong Cham||
KH-8|Kandal||
KH-2|Battambang||
KH-17|Siem Reap||
PG-NSB|Bougainville||
MX-DUR|Durango||Victoria de Durango
MX-NAY|Nayarit||Tepic
MX-HID|Hidalgo State||
AR-Y|Jujuy Province||
AR-H|Chaco Province||
AR-N|Misiones||
AR-E|Entre Rios,Entre Ríos||
AR-K|Catamarca Province||
AR-T|Tucuman Province,Tucumán Province||
CO-CAS|Casanare||Yopal
CO-CHO|Chocó,Choco||Quibdó
CO-NAR|Nariño,Narino||
CO-NSA|Norte de Santander||Cúcuta
CO-PUT|Putumayo||Mocoa
CO-CAQ|Caquetá,Caqueta||
CO-LAG|La Guajira||
CR-G|Guanacaste||Liberia
PA-9|Veraguas||
HN-LE|Lempira||
AF-PKA|Paktika||
AF-PIA|Paktia||
AF-BDS|Badakhshan||
AF-URU|Uruzgan||
KE-43|Turkana,Turkana County||
KE-13|Kiambu County||
KE-17|Kisumu County||
KE-28|Mombasa County||
KE-31|Nakuru County||
KE-44|Uasin Gishu,Uasin Gishu County||
KE-45|Vihiga County||
KE-20|Laikipia,Laikipia County||
KE-47|West Pokot,West Pokot County||
KE-40|Tana River County||
KE-04|Busia County||
GH-TV|Volta Region||
GH-AA|Greater Accra||
TZ-02|Dar es Salaam Region||
YE-TA|Taiz Province||
IQ-DA|Dohuk||
SY-ID|Idlib||
`;

/** Names of regions that have no such code, or share theirs. */
export const PROVINCES = `
Ottoman Empire,Roman Empire,Roman Republic,Byzantine Empire,Holy Roman Empire,British Empire,Russian Empire,Mughal Empire,Habsburg Empire,Austria-Hungary,
Weimar Republic,Papal States,Prussia,Soviet Union,USSR,U.S.S.R.,Yugoslavia,Czechoslovakia,German Democratic Republic,GDR,Upper Volta,Tanganyika,Nyasaland,
Abyssinia,Biafra,Manchuria,Manchukuo,Outer Mongolia,North Vietnam,South Vietnam,North Yemen,South Yemen,Spanish Sahara,British Honduras,Dutch East Indies,
Waziristan,North Waziristan,South Waziristan,Castile,Provence,Alsace,Lorraine,Burgundy,Donbas,Donbass,Luhansk,Siberia,
Transnistria,South Ossetia,Nagorno-Karabakh,Transylvania,Anatolia,Patagonia,Cordoba,Transvaal,Darfur,Kordofan,Puntland,
Somaliland,Jubaland,Katanga,Casamance,Cyrenaica,Tripolitania,Zanzibar,Matabeleland,Mashonaland,Kurdistan,Marib,Galilee,
Papua,Java,Sumatra,Sulawesi,Kalimantan,Mindanao,Luzon,Visayas,Palawan,Cornwall,Devon,Dorset,Essex,Kent,Lancashire,Norfolk,
Northumberland,Somerset,Suffolk,Surrey,Sussex,Yorkshire,Cumbria,Ulster,Donegal,Kerry,Mayo,Aleppo Province,Preah Sihanouk
`;
