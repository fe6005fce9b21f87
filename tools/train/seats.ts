/**
 * Towns that provinces are governed from, as GeoNames writes them, for provinces whose row in `src/english/places/provinces.ts` names none: on a map
 * a province stands there. Of a region without a government of its own its largest town. Written for this project from general knowledge.
 */
export const SEATS = `
NZ-BOP|Tauranga
NZ-HKB|Napier
NZ-MWT|Palmerston North
NZ-NTL|Whangarei
NZ-TKI|New Plymouth
IE-C|Gaillimh
IE-L|Dublin
IE-M|Cork
IN-LA|Leh
IN-LD|Kavaratti
PK-JK|Muzaffarabad
JP-07|Fukushima
KR-41|Suwon
KR-42|Chuncheon
KR-43|Cheongju-si
KR-44|Hongseong
KR-45|Jeonju
KR-46|Muan
KR-47|Andong
KR-48|Changwon
KR-49|Jeju City
AT-2|Klagenfurt am Wörthersee
AT-3|Sankt Pölten
BE-VLG|Brussels
BE-WAL|Namur
BE-VLI|Hasselt
UA-43|Simferopol
UA-09|Luhansk
UA-14|Donetsk
UA-23|Zaporizhia
UA-63|Kharkiv
UA-65|Kherson
UA-51|Odessa
UA-46|Lviv
RU-IN|Magas
RU-TA|Kazan
RU-KAM|Petropavlovsk-Kamchatsky
GE-AB|Sokhumi
RS-VO|Novi Sad
BA-SRP|Banja Luka
UZ-QR|Nukus
AZ-NX|Nakhchivan
IR-03|Tabriz
IR-04|Orūmīyeh
IR-15|Khorramabad
IR-22|Bandar Abbas
IQ-AN|Ramadi
IQ-NI|Mosul
IQ-KR|Erbil
AF-HEL|Lashkar Gāh
AF-NAN|Jalālābād
AF-BAM|Bāmyān
AF-KAN|Kandahār
AF-HER|Herāt
YE-HD|Mukalla
MX-OAX|Oaxaca
MX-PUE|Puebla
MX-VER|Xalapa de Enríquez
MX-ZAC|Zacatecas
CO-AMA|Leticia
CO-CAU|Popayán
VE-Z|Maracaibo
PE-AMA|Chachapoyas
AR-B|La Plata
AR-S|Santa Fe
AR-U|Rawson
AR-Q|Neuquén
ZA-EC|Bhisho
NG-BA|Bauchi
NG-EB|Abakaliki
NG-EK|Ado-Ekiti
NG-EN|Enugu
NG-GO|Gombe
NG-KD|Kaduna
NG-KN|Kano
NG-KT|Katsina
NG-SO|Sokoto
GH-AH|Kumasi
ET-AF|Semera
ET-AM|Bahir Dar
ET-OR|Addis Ababa
ET-TI|Mekele
SD-DN|El Fasher
SD-DS|Nyala
SD-DW|Geneina
SD-KN|El Obeid
SD-KS|Kadugli
CD-IT|Bunia
ZW-MV|Masvingo
ID-AC|Banda Aceh
ID-BB|Pangkalpinang
ID-KB|Pontianak
ID-KI|Samarinda
ID-KS|Banjarmasin
ID-KT|Palangkaraya
ID-KU|Tanjung Selor
ID-NB|Mataram
ID-NT|Kupang
ID-PB|Manokwari
ID-ST|Palu
ID-SG|Kendari
ID-MA|Ambon
MY-07|George Town
MY-11|Kuala Terengganu
PH-14|Cotabato
PH-15|Baguio
MM-11|Myitkyina
MM-12|Loikaw
MM-14|Hakha
MM-16|Sittwe
MM-17|Taunggyi
KH-3|Kampong Cham
KH-8|Ta Khmau
KH-2|Battambang
KH-17|Siem Reap
PG-NSB|Buka
MX-HID|Pachuca de Soto
AR-Y|San Salvador de Jujuy
AR-H|Resistencia
AR-N|Posadas
AR-E|Paraná
AR-K|San Fernando del Valle de Catamarca
AR-T|San Miguel de Tucumán
CO-NAR|Pasto
CO-CAQ|Florencia
CO-LAG|Riohacha
PA-9|Santiago de Veraguas
HN-LE|Gracias
AF-PKA|Sharan
AF-PIA|Gardēz
AF-BDS|Fayzabad
AF-URU|Tarinkot
KE-43|Lodwar
KE-13|Kiambu
KE-17|Kisumu
KE-28|Mombasa
KE-31|Nakuru
KE-44|Eldoret
KE-45|Mbale
KE-20|Rumuruti
KE-47|Kapenguria
KE-40|Hola
KE-04|Busia
GH-TV|Ho
GH-AA|Accra
TZ-02|Dar es Salaam
YE-TA|Ta‘izz
IQ-DA|Ba‘qūbah
SY-ID|Idlib
`;
