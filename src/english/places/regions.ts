/**
 * Continents, regions of the world, seas, rivers, mountains, islands (LOC), and their adjectives (NORP).
 * Written for this project from general knowledge.
 */
export const REGIONS = `
Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Australasia,Eurasia,
Middle East,Near East,Far East,MENA,Schengen,Schengen Area,Schengen Zone,Gulf,Levant,Maghreb,Sahel,Sahara,Horn of Africa,Great Lakes,Balkans,Caucasus,South Caucasus,
North Caucasus,Baltics,Scandinavia,Caribbean,West Indies,Central Asia,South Asia,Southeast Asia,South-East Asia,East Asia,
Northeast Asia,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Sub-Saharan Africa,sub-Saharan Africa,
Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,Asia Pacific,Asia-Pacific,Indo-Pacific,
Pacific,South Pacific,North Pacific,Atlantic,North Atlantic,South Atlantic,Arctic,Antarctic,Polynesia,Melanesia,Micronesia,
Pacific Islands,Pacific Ocean,Atlantic Ocean,Indian Ocean,Arctic Ocean,Southern Ocean,Mediterranean,Mediterranean Sea,Black Sea,
Baltic,Baltic Sea,North Sea,Red Sea,Dead Sea,Caspian Sea,Aegean Sea,Aegean,Adriatic Sea,Adriatic,Ionian Sea,Arabian Sea,Aral Sea,
South China Sea,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Barents Sea,Bering Sea,Bering Strait,Celebes Sea,Sulu Sea,
Philippine Sea,West Philippine Sea,Tasman Sea,Coral Sea,Andaman Sea,Caribbean Sea,Norwegian Sea,Irish Sea,Sea of Okhotsk,
Bay of Bengal,Bay of Biscay,Gulf of Mexico,Gulf of Aden,Gulf of Guinea,Gulf of Oman,Gulf of Thailand,Gulf of Tonkin,
Persian Gulf,Arabian Gulf,Gulf States,Strait of Hormuz,Taiwan Strait,Strait of Malacca,Malacca Strait,Strait of Gibraltar,
English Channel,Suez Canal,Panama Canal,Bosphorus,Bosporus,Dardanelles,
Amazon,Nile,Congo River,Danube,Rhine,Thames,Volga,Mekong,Yangtze,Ganges,Euphrates,Tigris,Zambezi,Rio Grande,Dnieper,Dniester,Po,Rhone,Rhône,Loire,Seine,Elbe,Oder,Vistula,Tagus,Ebro,Hudson,Mississippi River,Orinoco,Indus,Brahmaputra,Irrawaddy,Salween,Limpopo,Okavango,Murray River,Niger River,Blue Nile,White Nile,Meghna,Padma,Jordan River,Golan,Western Hemisphere,Eastern Hemisphere,Torres Strait,
Himalayas,Alps,Andes,Pyrenees,Carpathians,Urals,Rockies,Rocky Mountains,Appalachians,Hindu Kush,Everest,Mount Everest,
Kilimanjaro,Mount Kilimanjaro,Sinai,Sinai Peninsula,Iberian Peninsula,Korean Peninsula,Arabian Peninsula,Balkan Peninsula,
Gaza,Gaza Strip,West Bank,Golan Heights,Kashmir,Lake Victoria,Lake Chad,Lake Tanganyika,Lake Malawi,Lake Titicaca,
Galapagos Islands,Galapagos,Canary Islands,Azores,Kuril Islands,Spratly Islands,Paracel Islands,Senkaku Islands,
Pacific Rim,Silicon Valley,Wall Street,Midwest,New England,West Coast,East Coast,Deep South,Bay Area,South Island,North Island,
Great Barrier Reef,Great Plains,Niger Delta,Mekong Delta,Rift Valley,Great Rift Valley,Southern Hemisphere,Northern Hemisphere,
Global South,Global North,Okavango Delta,Kalahari,Atlas Mountains,Corsica,Crete,Lemnos,Lesbos,Rhodes,Basilan,Borneo,Tahiti,
Mars,Moon
`;

/** Peoples, languages, faiths and adjectives of regions (NORP). */
export const PEOPLES = `
African,Africans,Asian,Asians,European,Europeans,Latin American,Latin Americans,Central American,Central Americans,
North American,North Americans,South American,South Americans,Middle Eastern,Southeast Asian,South Asian,East Asian,
West African,West Africans,East African,East Africans,North African,Southern African,Central Asian,Western,Westerner,
Westerners,Eastern European,Western European,Nordic,Scandinavian,Baltic States,Balkan,Arab,Arabs,Arabic,Arabian,Kurd,Kurds,Kurdish,Tamil,
Tamils,Sinhalese,Pashtun,Pashtuns,Punjabi,Punjabis,Sindhi,Baloch,Bengali,Bengalis,Hazara,Hazaras,Uighur,Uighurs,Uyghur,Uyghurs,
Tibetan,Tibetans,Rohingya,Rohingyas,Karen,Kachins,Hmong,Maori,Māori,Pasifika,Pakeha,Pākehā,Aboriginal,Inuit,Sami,Roma,Gypsy,
Hausa,Hausas,Fulani,Yoruba,Yorubas,Igbo,Igbos,Tutsi,Tutsis,Hutu,Hutus,Zulu,Zulus,Xhosa,Kikuyu,Luo,Maasai,Masai,Tuareg,Tuaregs,Berber,
Berbers,Amhara,Oromo,Tigrayan,Tigrayans,Shona,Ndebele,Swahili,Dinka,Nuer,Ashanti,
Muslim,Muslims,Islamic,Islamist,Islamists,Islam,Sunni,Sunnis,Shia,Shiite,Shiites,Shi'ite,Sufi,Salafi,Alawite,Alawites,Druze,
Christian,Christians,Christianity,Catholic,Catholics,Catholicism,Roman Catholic,Roman Catholics,Protestant,Protestants,Anglican,Anglicans,
Orthodox,Evangelical,Evangelicals,Baptist,Methodist,Lutheran,Presbyterian,Pentecostal,Mormon,Mormons,Copt,Copts,Coptic,
Jew,Jews,Jewish,Judaism,Zionist,Zionists,Hindu,Hindus,Hinduism,Buddhist,Buddhists,Buddhism,Sikh,Sikhs,Jain,Yazidi,Yazidis,Baha'i,
Democrat,Democrats,Republican,Republicans,Tory,Tories,Conservatives,Labourite,Liberals,Communist,Communists,Marxist,Marxists,
Socialist,Socialists,Maoist,Maoists,Nazi,Nazis,Fascist,Fascists,Leninist,Stalinist,Soviet,Soviets,Peronist,Peronists,
Latino,Latinos,Latina,Latinas,Hispanic,Hispanics,Caucasian,Afro-American,African American,African Americans,African-American,
African-Americans,Asian American,Asian-American,Native American,Native Americans,Indigenous,Caribbean people,Roman,Romans,Ottoman,
Slavic,Slav,Slavs,Catalan,Catalans,Basque,Basques,Flemish,Bavarian,Sicilian,Crimean,Chechen,Chechens,Tatar,Tatars,
Parisian,Parisians,Londoner,Londoners,New Yorker,New Yorkers,Berliner,Muscovite,Muscovites,Confucian,Taoist,Victorian,Latin,
Anglo-Saxon,Pacific Islander,Pacific Islanders,Kashmiri,Kashmiris,Gazan,Gazans,Sudeten,Mayan,Maya,Inca,Aztec,Quechua,Mapuche,Guarani,
Cantonese,Mandarin,Hebrew,Yiddish,Urdu,Hindi,Farsi,Pashto,Dari,Afrikaans,Afrikaner,Afrikaners,Creole,Francophone,Anglophone
`;
