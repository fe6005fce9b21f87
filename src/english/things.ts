/**
 * Head words of places, facilities, events, laws and works, and some names known everywhere.
 * Written for this project from general knowledge. All head words in lower case.
 */
import { wordSet, words } from './words.js';

/** "Lagos State", "Kamdini sub-county": with a name before it, a place with a government. */
export const PROVINCE_HEADS = `state,province,county,sub-county,subcounty,district,prefecture,municipality,city,town,township,village,governorate,oblast,region,territory,territories,emirate,canton,parish,borough,barangay,republic,kingdom,constituency,suburb,commune,department of,locality,ward,wilayat,mandal,taluk,tehsil,voivodeship,raion,krai,lga`;

/** "Tagus River", "Black Forest": natural places and stretches of land. */
export const NATURE_HEADS = `river,rivers,sea,ocean,lake,lakes,bay,gulf,strait,straits,channel,canal,island,islands,isle,isles,archipelago,atoll,peninsula,cape,coast,mountain,mountains,mount,hill,hills,valley,desert,delta,basin,plateau,forest,rainforest,reef,volcano,glacier,creek,shoal,shoals,falls,waterfall,beach,plain,plains,highlands,lowlands,ridge,range,canyon,cave,caves,oasis,steppe,savannah,reserve,sanctuary,lagoon,fjord,pass,heights,marsh,swamp,headland,shore,estuary,triangle,corridor,belt,rim,wetland,wetlands`;

/** "Mount Meru", "Lake Victoria": natural places that begin with what they are. */
export const NATURE_STARTS = `mount,mt,mt.,lake,cape,gulf,strait,bay,sea,river,isle,rio,río,salar,nevado,arroyo,ilha,ilhas,islas,île,îles,sierra,cerro,volcán,laguna,lago,playa,praia,bahía,cordillera,quebrada,gunung,pulau,sungai,bukit,danau,tasik,jebel,jabal,djebel`;

/** "Kisumu Airport": what was built. */
export const FACILITY_HEADS = `airport,airfield,airbase,airstrip,base,station,stadium,arena,bridge,tunnel,road,street,avenue,boulevard,highway,expressway,motorway,freeway,superhighway,tollway,turnpike,parkway,lane,drive,square,plaza,park,gardens,garden,hotel,resort,inn,lodge,restaurant,cafe,café,bar,tower,towers,building,palace,castle,fort,fortress,cathedral,basilica,mosque,temple,shrine,synagogue,monastery,abbey,chapel,church,cemetery,prison,jail,gaol,courthouse,harbour,harbor,port,seaport,dockyard,dock,pier,wharf,terminal,dam,plant,reactor,mine,mall,market,gallery,theatre,theater,cinema,hall,auditorium,library,zoo,monument,memorial,statue,ground,oval,racecourse,circuit,speedway,course,lighthouse,depot,courthouse,church,museum,school,checkpoint,crossing,camp,barracks,pipeline,line,metro,subway,interchange,junction,roundabout,reservoir,flyover,overpass,underpass,jetty,quarry,racetrack,substation,playground,mill,farm,estate,villa,mansion,house,quarter,pyramid,pyramids,ruins,wall,gate,headworks,powerhouse,compound,complex,site,quay,aerodrome,heliport,viaduct,velodrome,showground,fairground,promenade,esplanade,causeway,crematorium,mausoleum,planetarium,aquarium`;

/** "Parque Arenal": what was built, of languages in which the noun stands first. */
export const FACILITY_STARTS = `parque,gare,hagia,château,estación,estação,stazione,basílica,mezquita,piazza,rue,museo,museu,musée,musee,palacio,palácio,palais,praça,estadio,estádio,stade,avenida,rua,calle,aeropuerto,aeroporto,aéroport,teatro,catedral,iglesia,igreja,puente,ponte,represa,presa,autopista,carretera,masjid,jalan,torre,istana`;

/** "Peninsula Cup", "Cyclone Mohor": what happens. */
export const EVENT_HEADS = `cup,war,wars,summit,olympics,games,championship,championships,tournament,open,league cup,grand prix,gp,marathon,festival,fest,conference of the parties,election,elections,referendum,revolution,uprising,rebellion,revolt,coup,crisis,genocide,holocaust,massacre,battle,operation,offensive,ceasefire,earthquake,tsunami,hurricane,cyclone,typhoon,storm,pandemic,epidemic,expo,exhibition,fair,biennale,awards,award,prize,oscars,emmys,grammys,anniversary,consultations,talks,symposium,convention,congress of,forum on,dialogue,derby,classic,masters,trophy,shield,series,finals,final,qualifiers,qualifier,pageant,carnival,parade,spring,intifada,jubilee,airshow,show,rally,tour,challenge,prix,regatta,trials,riots,riot`;

/** "Battle of Mohács", "Cyclone Mohor". */
export const EVENT_STARTS = `battle,siege,operation,cyclone,hurricane,typhoon,storm,tropical storm,feast,treaty conference,massacre`;

export const EVENTS = `World War I,World War II,World War One,World War Two,First World War,Second World War,Cold War,Gulf War,Vietnam War,Korean War,Iraq War,Civil War,American Civil War,Spanish Civil War,World Cup,FIFA World Cup,Rugby World Cup,Cricket World Cup,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Tokyo Olympics,Paralympics,Commonwealth Games,Asian Games,Asian Cup,Africa Cup of Nations,Afcon,AFCON,African Cup of Nations,Copa America,Copa América,Copa Libertadores,Champions League,Europa League,Super Bowl,Wimbledon Championships,French Open,US Open,U.S. Open,Australian Open,Davis Cup,Ryder Cup,Tour de France,Grand Slam,Grand Prix,Holocaust,Arab Spring,Brexit,Great Depression,Industrial Revolution,Cultural Revolution,French Revolution,Islamic Revolution,COP26,COP27,COP28,Cop26,Cop27,Oscars,Academy Awards,Grammys,Golden Globes,Nobel Prize,Nobel Peace Prize,Pulitzer Prize,Booker Prize,Oktoberfest,Euro 2020,Euro 2024,Watergate,Covid,COVID,Covid-19,COVID-19,Ebola`;

/** "Clean Water Act", "Treaty of Lisbon": law. */
export const LAW_HEADS = `act,bill,treaty,convention,protocol,constitution,amendment,accord,accords,agreement,pact,code,charter,law,decree,declaration,regulation,regulations,directive,ordinance,resolution,statute,memorandum,covenant,framework`;

/** Laws and treaties whose names do not say that they are; what some are called in short, with `=`. */
export const LAWS = `Bill of Rights,Magna Carta,TPP=Trans-Pacific Partnership,TTIP=Transatlantic Trade and Investment Partnership,Obamacare,
  Dodd-Frank,Glass-Steagall,Sarbanes-Oxley,Taft-Hartley`;

/** Things with names that are no name of a person, organisation or place. */
export const THINGS = `Millennials,Millennial,Boomers,Medicare,Medicaid,Zoomers,Gen Z,Gen X,State of the Union,State of the Union Address,State of the Nation,State of the Nation Address,Jim Crow,Ramadan,Eid,Eid al-Fitr,Eid al-Adha,Christmas,Christmas Day,Easter,Passover,Hanukkah,Diwali,Holi,Halloween,Thanksgiving,New Year,New Year's Day,New Year's Eve,Lunar New Year,Independence Day,May Day,Valentine's Day,Women's Day,Hajj,Lent,Good Friday,Boxing Day,Mother's Day,Black Friday,COVID,Covid,COVID-19,Covid-19,AIDS,HIV,SARS,MERS,Ebola,Bitcoin,Ethereum,iPhone,iPad,Android,Windows,Internet,Web,Bible,Quran,Koran,Qur'an,Torah,God,Allah,Christ,Lord,Jesus,Satan,GDP,SARS-CoV-2,TV,DNA,RNA,PCR,USB,GPS,LED,LNG,VAT,GST,IPO,ICU,PPE,LGBT,LGBTQ,LGBTQ+,LGBTI,FAQ,PDF,DVD,CD,PC,IT,AI,ICT,ICTs,SME,SMEs,MSME,MSMEs,NGO,NGOs,CSO,CSOs,SUV,SUVs,UAV,UAVs,UFO,ID,PIN,SIM,SMS,URL,PhD,Ph.D.,MBA,BA,BSc,MSc,PR,HR,VIP,VIPs,SOS,DIY,BBQ,AM,GMT,EST,EDT,PST,UTC,IST,CAT,WAT,EAT,BC,AD,BCE,CE,BST,ETA,FDI,CPI,PMI,ESG,SDG,SDGs,R&D,B2B,Q&A,CCTV,MRI,CT,IVF,STEM,EV,EVs,4G,5G,3G,No.,OK,RIP,POW,WMD,ICBM,IED,IEDs,Boeing 737,AK-47,F-16,F-35,C-17,MiG,Sukhoi,Iskander,HIMARS,Patriot,Javelin,Kalashnikov,Sputnik V,Covaxin,Covishield,BJP-led,GBV,IDP,IDPs,MVP,GM,TB,UK-based,CO2,KM,PS,NB,USD,EUR,GBP,ZAR,Rs,Rs.,NT,SR,MW,GW,KW,CM,DM,VC,SSC,CBE,OBE,DCM,ACM,MBE,KBE,DBE,VAR,ETF,ETFs,NFT,NFTs,GCSE,GCSEs,BTEC,IPOs,ICUs,NICU,TKO,HGV,HGVs,LGV,CFO,CEO,CEOs,COO,CTO,BMI,BAME,RSV,NDA,NDAs,MOU,MoU,MOUs,MoUs,KPI,KPIs,OTT,EVM,EVMs,NRI,NRIs,LPG,CNG,SOP,SOPs,CPR,PTSD,ADHD,OCD,IQ,GPU,GPUs,CPU,LCD,HD,AGI,LLM,LLMs,API,APIs,ATM,ATMs,EBITDA,ROI,MPs,MEPs,GPs,TVs,CDs,DVDs,CVs,ICBMs,RPG,RPGs,PFAS,GMO,GMOs,GPA,SATs,DEI,R&B,EDM,K-pop,J-pop,AGM,EGM,RTI,OPD,UPI,KYC,MSP,OBC,OBCs,VVPAT,STI,STIs,STD,STDs,mRNA,UV,QR,HTML,RAM,FIR,FIRs,NH`;

/** `Okun | bridge`, in small letters: nouns that, with a name before them, are one thing's name. */
export const SMALL_FACILITIES = wordSet(`
  bridge, flyover, overpass, underpass, roundabout, reservoir, highway, expressway, motorway, freeway, airport, airfield, airstrip, airbase, dam, stadium,
  racecourse, racetrack, station, tunnel, canal, lighthouse, jetty, interchange, prison, mine, quarry, cemetery, barracks, refinery, substation`);

/** `Okun | railway | station`: between the two. */
export const BEFORE_FACILITIES = wordSet(
  'railway, rail, train, bus, metro, tube, subway, underground, power, international, road, toll, suspension, coal, gold, copper, diamond, hydroelectric, race, military, naval, ring',
);

/** Before the name of a storm, as written. */
export const STORMS: ReadonlySet<string> = new Set(['Cyclone', 'Hurricane', 'Typhoon']);

/** Last words that only events have: `the Gulf | Cup`. Lower case. */
export const SURE_EVENTS = 'cup,marathon,regatta,biennale,olympics,derby,championship,championships,prix';

/** `| Section | 5 of the Penal Code`. */
export const PARTS_OF_LAWS = wordSet('section, sections, article, articles, clause, clauses, sec, sec., chapter');

/** Known as things, and somebody to those who speak of them. As written. */
export const GODS: ReadonlySet<string> = new Set(words('God, Allah, Christ, Lord, Jesus, Satan'));

/** `| Alzheimer |’s`: whose name a disease has, and few people else. Lower case. */
export const DISCOVERERS = wordSet('alzheimer, crohn, hodgkin, tourette, asperger, hashimoto');
/** `| Parkinson |’s disease`, `died of | Parkinson |’s`: others with such a name are people. */
export const DISCOVERERS_AND_SURNAMES = wordSet(
  'parkinson, huntington, down, addison, graves, bell, kaposi, burkitt, lyme',
);
export const AFTER_DISCOVERERS = wordSet(
  'disease, syndrome, dementia, patients, sufferers, lymphoma, sarcoma, palsy, chorea',
);
export const BEFORE_DISEASES = wordSet('with, from, of, has, had, have, having, developed, including');
