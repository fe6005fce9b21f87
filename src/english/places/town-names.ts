/**
 * What English and news call towns that GeoNames writes otherwise: the country | the name there | the names in English.
 * Written for this project from general knowledge; `npm run train -- places` finds every one of them in GeoNames.
 */
export const TOWN_NAMES = `
US|New York City|New York,NYC,N.Y.C.
US|Los Angeles|LA,L.A.
US|Washington, D.C.|Washington
US|Nashville|Nashville-Davidson
US|The Bronx|Bronx
CA|Québec|Quebec City
MX|Mexico City|Ciudad de Mexico
MX|Acapulco de Juárez|Acapulco
MX|Juárez|Ciudad Juarez
MX|Santiago de Querétaro|Queretaro
MX|Oaxaca|Oaxaca City
MX|Veracruz|Veracruz City
MX|Puebla|Puebla City
MX|Victoria de Durango|Durango
GT|Guatemala City|Ciudad de Guatemala
PA|Panamá|Panama City
AT|Vienna|Wien
CH|Zürich|Zurich,Zuerich
CH|Genève|Geneva
CH|Luzern|Lucerne
CH|Sankt Gallen|St. Gallen
DE|Köln|Cologne,Koeln
DE|Munich|München,Muenchen
DE|Nürnberg|Nuremberg
DE|Frankfurt am Main|Frankfurt
DE|Hannover|Hanover
DE|Düsseldorf|Duesseldorf
DE|Braunschweig|Brunswick
DE|Halle (Saale)|Halle
NL|The Hague|Den Haag,Hague
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
BE|Leuven|Louvain
BE|Ostend|Oostende
ES|Sevilla|Seville
ES|Zaragoza|Saragossa
ES|Gasteiz / Vitoria|Vitoria,Vitoria-Gasteiz
ES|Palma|Palma de Mallorca
ES|Donostia / San Sebastián|San Sebastian
PT|Porto|Oporto
IT|Milan|Milano
IT|Turin|Torino
IT|Genoa|Genova
SE|Göteborg|Gothenburg
DK|Århus|Aarhus
FI|Helsinki|Helsingfors
GR|Thessaloníki|Salonika,Thessalonica
GR|Piraeus|Pireas
GR|Pátra|Patras
GR|Irákleion|Heraklion
GR|Chaniá|Chania
CZ|Pilsen|Plzen
PL|Kraków|Cracow
PL|Gdańsk|Danzig
RO|Iaşi|Jassy
RO|Cluj-Napoca|Cluj
XK|Mitrovicë|Mitrovica
XK|Peć|Peja
RS|Belgrade|Beograd
UA|Kyiv|Kiev
UA|Kharkiv|Kharkov
UA|Lviv|Lvov
UA|Odessa|Odesa
UA|Mykolayiv|Mykolaiv,Nikolaev
UA|Dnipro|Dnipropetrovsk
UA|Zaporizhia|Zaporizhzhia,Zaporozhye,Zaporizhzhya
UA|Vinnytsia|Vinnytsya
UA|Kryvyi Rih|Kryvyy Rih,Krivoy Rog
RU|Saint Petersburg|St Petersburg,Leningrad
RU|Rostov-na-Donu|Rostov-on-Don,Rostov
RU|Groznyy|Grozny
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Yekaterinburg|Ekaterinburg
BY|Homyel'|Gomel
MD|Chisinau|Kishinev
GE|Tbilisi|Tiflis
AZ|Ganja|Gyandzha
AZ|Xankandi|Stepanakert,Khankendi
KZ|Almaty|Alma-Ata
KZ|Nur-Sultan|Astana
TR|İzmir|Smyrna
TR|Gaziantep|Antep
TR|Şanlıurfa|Urfa
SY|Ḩamāh|Hama
SY|Homs|Hims
SY|Ar Raqqah|Raqqa
SY|Deir ez-Zor|Deir al-Zor,Deir Ezzor
PS|Khān Yūnis|Khan Younis
PS|Gaza|Gaza City
PS|Jabālyā|Jabalia
AE|Ajman City|Ajman
AE|Al Fujairah City|Fujairah
AE|Ras Al Khaimah City|Ras Al Khaimah
IL|Beersheba|Beer Sheva
IL|Tel Aviv|Tel Aviv-Yafo
IR|Mashhad|Meshed
IR|Tehran|Teheran
IR|Isfahan|Esfahan
IQ|Basrah|Basra
IQ|As Sulaymānīyah|Sulaymaniyah,Sulaimaniya,Sulaymaniya
IQ|Erbil|Arbil,Irbil
IQ|Al Fallūjah|Fallujah
IQ|Ramadi|Ar Ramadi
SA|Jeddah|Jiddah
SA|Mecca|Makkah
SA|Medina|Madinah
YE|Aden|Adan
YE|Al Ḩudaydah|Hodeidah,Hudaydah
YE|Ta‘izz|Taiz
YE|Sanaa|Sana
OM|Şalālah|Salalah
EG|Asyūţ|Assiut
LY|Tripoli|Tarabulus
LY|Mişrātah|Misrata
LY|Darnah|Derna
LY|Az Zāwīyah|Zawiya
SD|El Fasher|Al Fashir,Al-Fashir
SD|Geneina|El Geneina,Al-Geneina
SD|El Daein|Al Daein,Ed Daein
SD|El Obeid|Al Ubayyid
SD|Omdurman|Umm Durman
MA|Marrakesh|Marrakech
MA|Fes|Fez
MA|Tangier|Tanger,Tangiers
SO|Kismayo|Kismaayo
SO|Hargeysa|Hargeisa
SO|Bosaso|Bossaso
ET|Mek'ele|Mekelle,Makale
ET|Gondar|Gonder
ZA|Johannesburg|Jo'burg
ZA|Pretoria|Tshwane
ZA|Port Elizabeth|Gqeberha
ZA|Mahikeng|Mafikeng
AF|Kandahār|Qandahar
AF|Jalālābād|Jalalabad
AF|Mazār-e Sharīf|Mazar-i-Sharif
AF|Herāt|Herat
PK|Rawalpindi|Pindi
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Thiruvananthapuram|Trivandrum
IN|Puducherry|Pondicherry
IN|Varanasi|Benares
IN|Allahābād|Prayagraj
IN|Mysore|Mysuru
IN|Cochin|Kochi
IN|Vadodara|Baroda
IN|Gurgaon|Gurugram
IN|Dehra Dūn|Dehradun
IN|Bhubaneshwar|Bhubaneswar
IN|Ajodhya|Ayodhya
IN|Hāora|Howrah
IN|Thāne|Thana
IN|Shimla|Simla
IN|Pune|Poona
BD|Chittagong|Chattogram
BD|Dhaka|Dacca
LB|Sidon|Saida
LK|Sri Jayewardenepura Kotte|Kotte
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw,Naypyitaw
TH|Bangkok|Krung Thep
TH|Phra Nakhon Si Ayutthaya|Ayutthaya
TH|Nakhon Ratchasima|Korat
VN|Ho Chi Minh City|Saigon
VN|Da Nang|Danang
VN|Haiphong|Hai Phong
VN|Huế|Hue
VN|Cần Thơ|Can Tho
KH|Sihanoukville|Kampong Som
MY|Malacca|Melaka
PH|Makati City|Makati
PH|Cebu City|Cebu
PH|Davao|Davao City
PH|Zamboanga|Zamboanga City
PH|Iloilo|Iloilo City
PH|Baguio|Baguio City
PH|Bacolod City|Bacolod
PH|General Santos|General Santos City
PH|Taguig|Taguig City
PH|Pasig City|Pasig
PH|Angeles City|Angeles
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Nanjing|Nanking
CN|Xi’an|Sian
CN|Shenyang|Mukden
CN|Tianjin|Tientsin
JP|Nara-shi|Nara
JP|Gifu-shi|Gifu
KR|Incheon|Inchon
KR|Busan|Pusan
KR|Daegu|Taegu
KR|Daejeon|Taejon
KR|Gwangju|Kwangju
KP|Pyongyang|P'yongyang
TW|Kaohsiung|Kaohsiung City
TW|Taichung|Taichung City
TW|Tainan|Tainan City
TW|Hsinchu|Hsinchu City
IE|Gaillimh|Galway
IE|Luimneach|Limerick
GB|Newcastle upon Tyne|Newcastle
GB|Stoke-on-Trent|Stoke
GB|Kingston upon Hull|Hull
GB|Londonderry County Borough|Derry
NZ|Palmerston North|Palmerston
BO|Santa Cruz de la Sierra|Santa Cruz
CU|Havana|La Habana
HT|Port-au-Prince|Port au Prince
HT|Okap|Cap-Haitien
CO|Cartagena|Cartagena de Indias
PE|Cusco|Cuzco
BR|Rio de Janeiro|Rio
BR|Salvador|Salvador da Bahia
UZ|Samarkand|Samarqand
UZ|Bukhara|Buxoro
MN|Ulan Bator|Ulaanbaatar
`;
