/**
 * Organisations: head words that make a name one, legal suffixes, and names known all over the world.
 * Written for this project from general knowledge.
 */

/** A name that ends with one of these, or begins with one and "of" or "for", is an organisation. Lower case. */
export const ORGANISATION_HEADS = `
academy,administration,agency,agencies,airlines,airline,airways,alliance,army,assembly,association,associations,associates,authority,authorities,bank,banking,bar association,battalion,board,boards,brigade,
broadcasting,broadcaster,bureau,business,cabinet,caucus,cell,center,centre,chamber,chambers,charity,club,coalition,college,commission,commissions,committee,commonwealth,communications,
community,companies,company,conference,confederation,conglomerate,congress,consortium,constabulary,consultancy,consulting,cooperative,co-operative,co-op,corporation,corps,council,councils,court,courts,
ballet,opera,sinfonia,sinfonietta,chorale,choir,quartet,ensemble,philharmonic,daily,department,departments,diocese,archdiocese,directorate,division,economic forum,electric,electronics,embassy,energy,enterprise,enterprises,entertainment,exchange,express,faction,faculty,family fund,
federation,films,finance,financial,fleet,force,forces,forum,foundation,front,fund,gazette,general assembly,government,group,groups,guard,guards,guardian,guild,headquarters,herald,high commission,
holding,holdings,hospital,hospitals,house of commons,industries,initiative,inquirer,inspectorate,institute,institution,institutes,insurance,intelligence,international,investments,journal,
judiciary,knesset,labs,laboratory,laboratories,league,legislature,mail,magazine,media,militia,ministry,ministries,mission,monetary fund,motors,movement,mutual,national congress,navy,network,networks,news,newspaper,newspapers,
ngo,observatory,office,ombudsman,orchestra,organisation,organization,organisations,organizations,panel,parliament,partners,partnership,party,petroleum,pharmaceuticals,pharma,police,police department,politburo,polytechnic,post,press,
program,programme,publishing,publishers,radio,railway,railways,records,regiment,register,regulator,registry,republican guard,research,resources,review,secretariat,security,securities,senate,seminary,
service,services,shipping,shipyard,shipyards,society,solutions,squad,squadron,standard,statistics,steel,studio,studios,subcommittee,syndicate,systems,taskforce,task force,team,technologies,technology,telecom,telegraph,
television,theatre company,think tank,times,trading,tribune,tribunal,trust,tv,union,unions,unit,university,universities,utilities,ventures,volunteers,watch,weekly,works,workers,world service,youth league,
front,wing,bancorp,bancshares,brewery,breweries,brotherhood,cartel,cement,chemicals,clinic,collective,congregation,constructors,dioceses,dragoons,fc,f.c.,afc,united fc,rovers,wanderers,athletic,hotspur,
giants,cranes,lions fc,rangers,dodgers,yankees,warriors,lakers,cowboys,eagles fc,chiefs fc,pirates fc,sundowns,stars fc,foods,gas,oil,power,mining,mines,minerals,gold mines,logistics,motor,pictures,plc,properties,realty,refinery,
republic bank,savings bank,software,stores,supermarkets,textiles,transport,travel,wire,tours,taxis,ferries,lines,courier,observer,chronicle,dispatch,examiner,inquirer,sun-times,sentinel,star-tribune,mercury,globe,echo,today,
bulletin,digest,reporter,monitor,advocate,argus,tabloid,leader-post,ledger,glas,agence,agencia,ministerio,banco,universidad,université,universität,partido,parti,sindicato,instituto,asociación,fundación,
parishad,sangh,sangha,sangam,sanghatana,samiti,sabha,mahasabha,morcha,sangathan,sangstha,andolan,andolon,dal,vidyalaya,vidyapeeth,panchayat,samaj,kazhagam,katchi,peramuna,majlis,jamaat,
  dairy,dairies,creamery,distillery,distilleries,winery,farms,fisheries,bakeries,mills,orchards,aerospace,therapeutics,robotics,semiconductors,renewables,
  coaches, buses, air, brewing, brewers, roasters, wines, developments, builders, haulage, freight, cruises, hotels, resorts, casinos, cinemas,
  bookmakers, recycling, plastics, beverages, confectionery, apparel, cosmetics,
partisi,üniversitesi,belediyesi,bankası,holding,stiftung,gesellschaft,werke,verlag,zeitung,stadtwerke,forlag,laget,verband,verein,partei,shimbun,ilbo,pati,stranka,strana,partija,partiet,pokret,savez,koalicija,zajednica,puolue,erakond
`;

/** A name that begins with one of these, of languages in which the noun stands first, is an organisation. Lower case. */
export const ORGANISATION_STARTS = `
partido,movimiento,movimento,mouvement,frente,alianza,aliança,unión,união,banco,banque,universidad,universidade,université,universiti,universitas,instituto,institut,fundación,
fundação,fondation,asociación,associação,comisión,comissão,comité,comitê,consejo,conselho,conseil,ministerio,ministério,ministère,secretaría,federación,federação,fédération,
confederación,confederação,confédération,sindicato,syndicat,fiscalía,defensoría,procuraduría,superintendencia,corporación,cooperativa,empresa,compañía,companhia,compagnie,société,
convención,pacto,minera,ganadera,agrícola,inmobiliaria,siderúrgica,azucarera,tabacalera,constructora,petrolera,cervecería,aseguradora,cementos,policía,polícia,ejército,exército,asamblea,assembleia,congreso,rassemblement,coordinadora,consorcio,parti,partai,persatuan,dewan,majlis,majelis,kementerian,yayasan,barisan,pakatan,
caja,cámara,câmara,colectivo,coletivo,ayuntamiento,prefeitura,alcaldía,gobernación,juzgado,clube,stranka,savez,pokret,klub,partia,ruch,fundacja,stowarzyszenie,związek,
orquesta,orchestre,sexteto,quinteto,cuarteto,quarteto,conjunto,grupo,groupe,gruppo,editorial,editora,librería,panadería,ferretería,laboratorios,clínica,farmacia,farmacias,supermercados,
transportes,aerolíneas,diario,semanario,revista,televisión,sociedad,sociedade,società,bodegas,viñedos,ferrocarriles,autobuses,constructores,talleres,frigorífico,ingenio,
uniwersytet,univerzitet,università,associazione,fondazione,istituto,consiglio,ministero,ligue,fédération,lycée,liceo,liceum,colegio,colégio,escuela,escola,école,scuola,gimnazija,
bursa,perikatan,badan,komisi,chama,jamaat,jamiat,jamia,hizb,hezb,tehreek,lashkar,jaish,anjuman,harakat
`;

/** Legal suffixes: the name before them is a company. Lower case. */
export const COMPANY_SUFFIXES = `inc,inc.,corp,corp.,co.,ltd,ltd.,llc,l.l.c.,llp,plc,plc.,ag,gmbh,s.a.,sa,se,n.v.,nv,s.p.a.,spa,ab,asa,oyj,oy,bhd,berhad,sdn,pty,pte,limited,incorporated,pvt.ltd,kk,k.k.,aps,a/s,sac,s.a.c.,saa,s.a.a.,bros,bros.,& co`;

/**
 * Acronym or short name = full name, or only one of them; the pair is one organisation even if no bracket says so.
 */
export const ORGANISATIONS = `
UN=United Nations;U.N.=United Nations;NATO=North Atlantic Treaty Organization;EU=European Union;E.U.=European Union;AU=African Union;WHO=World Health Organization;WHO=World Health Organisation;
WTO=World Trade Organization;IMF=International Monetary Fund;World Bank;World Bank Group;IFC=International Finance Corporation;ADB=Asian Development Bank;AfDB=African Development Bank;AIIB=Asian Infrastructure Investment Bank;
ILO=International Labour Organization;IAEA=International Atomic Energy Agency;UNICEF;UNESCO;UNHCR;UNDP=United Nations Development Programme;UNEP=United Nations Environment Programme;UNFPA=United Nations Population Fund;UNAIDS;UNCTAD;UNRWA;UNODC;OCHA;
WFP=World Food Programme;FAO=Food and Agriculture Organization;ICRC=International Committee of the Red Cross;Red Cross;Red Crescent;ICC=International Criminal Court;ICJ=International Court of Justice;International Organization for Migration;IOM;
OPEC;OPEC+;OECD;OSCE;ASEAN=Association of Southeast Asian Nations;SAARC;BRICS;G7;G8;G20;G-7;G-20;G77;ECOWAS;SADC=Southern African Development Community;EAC=East African Community;IGAD;COMESA;CARICOM;Mercosur;OAS=Organization of American States;GCC=Gulf Cooperation Council;
Arab League;OIC=Organisation of Islamic Cooperation;APEC;AUKUS;Quad;SCO=Shanghai Cooperation Organisation;Commonwealth;European Commission;European Parliament;European Council;Council of Europe;European Central Bank;ECB=European Central Bank;ECHR;European Court of Human Rights;
UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;General Assembly;UN General Assembly;Human Rights Council;IPCC=Intergovernmental Panel on Climate Change;World Economic Forum;WEF=World Economic Forum;
Interpol;Europol;INTERPOL;Frontex;Amnesty International;Amnesty;Human Rights Watch;HRW=Human Rights Watch;Greenpeace;Oxfam;Transparency International;Reporters Without Borders;Doctors Without Borders;MSF;WWF;Save the Children;CARE International;ActionAid;
FIFA;UEFA;CAF=Confederation of African Football;AFC;CONCACAF;CONMEBOL;IOC=International Olympic Committee;IAAF;ICC;NBA;NFL;MLB;NHL;NCAA;BCCI;ATP;WTA;PGA;FIA;MLS;Premier League;La Liga;Bundesliga;Serie A;
White House;Pentagon;Kremlin;Congress;Senate;House of Representatives;House of Commons;House of Lords;Capitol Hill;State Department;Justice Department;Treasury;Treasury Department;Defense Department;Department of Defense;Department of State;Department of Justice;
Homeland Security;Supreme Court;High Court;Court of Appeal;Federal Reserve;Fed;FBI;CIA;NSA;DEA;FDA=Food and Drug Administration;CDC=Centers for Disease Control and Prevention;EPA=Environmental Protection Agency;NASA;IRS;SEC=Securities and Exchange Commission;FCC;FEMA;TSA;ICE;USAID;NIH;FAA;DHS;DOJ;GOP;
Downing Street;Whitehall;Scotland Yard;Police Scotland;Police Service of Northern Ireland;Metropolitan Police;MI5;MI6;NHS;Bank of England;Ofcom;Parliament;National Assembly;Bundestag;Bundesbank;Duma;State Duma;Knesset;Lok Sabha;Rajya Sabha;Diet;Politburo;Executive Yuan;Legislative Yuan;Judicial Yuan;Control Yuan;Examination Yuan;Hezbollah;Hizbullah;Hamas;Taliban;Al Qaeda;Al-Qaeda;al-Qaeda;al Qaeda;
Islamic State;ISIS;ISIL;IS;Daesh;Boko Haram;Al-Shabaab;al-Shabaab;Al Shabaab;al-Shabab;Al-Shabab;ISWAP;Fatah;PLO;PKK;FARC;ELN;ETA;IRA;Sinn Fein;Sinn Féin;Muslim Brotherhood;Houthis;Houthi;IDF;Mossad;IRGC;Revolutionary Guards;Wagner;Wagner Group;KGB;FSB;
RNZ;BBC;CNN;AFP;AP;Reuters;Bloomberg;Al Jazeera;Xinhua;TASS;ITAR-TASS;Interfax;RIA Novosti;Sputnik;RT;DPA;ANSA;EFE;Kyodo;Yonhap;PTI;ANI;IRNA;ISNA;Fars;Anadolu;NHK;ABC;NBC;CBS;PBS;NPR;MSNBC;CNBC;Fox News;Sky News;ITV;SABC;NTV;CGTN;China Central Television;
Associated Press;Agence France-Presse;New York Times;Washington Post;Wall Street Journal;Financial Times;Guardian;Economist;Le Monde;El País;Der Spiegel;Times of India;People's Daily;Global Times;USA Today;Los Angeles Times;Daily Mail;Vogue;Forbes;Newsweek;
Google;Apple;Microsoft;Amazon;Facebook;Meta;Twitter;YouTube;Instagram;WhatsApp;TikTok;Netflix;Uber;Tesla;SpaceX;Intel;IBM;Nvidia;Oracle;Cisco;Dell;HP;Samsung;LG;Sony;Panasonic;Toshiba;Hitachi;Nintendo;Huawei;Xiaomi;Alibaba;Tencent;Baidu;ByteDance;Spotify;LinkedIn;Airbnb;
Macy's;Wendy's;Lowe's;Kohl's;Levi's;Christie's;Sotheby's;Sainsbury's;Domino's;Domino's Pizza;Dunkin';Kellogg's;Moody's Ratings;Applebee's;Denny's;Papa John's;Trader Joe's;Dick's Sporting Goods;Lloyd's of London;Waitrose;Debenhams;Asda;Morrisons;Aldi;Lidl;Primark;Marks & Spencer;M&S;
Ericsson;Nokia;Alcatel;Motorola;Qualcomm;Broadcom;AMD;TSMC;SK Hynix;Micron;Foxconn;Lenovo;Acer;Asus;ASML;SAP;Salesforce;Adobe;OpenAI;Anthropic;Palantir;eBay;Etsy;Shopify;Zalando;Deliveroo;DoorDash;Lyft;Gojek;Flipkart;Paytm;Klarna;Revolut;Monzo;Coinbase;Binance;Reddit;Pinterest;Snapchat;
Stellantis;BYD;Geely;Rivian;Skoda;Škoda;Opel;Vauxhall;Bentley;Lamborghini;Maserati;Mitsubishi;Isuzu;Scania;Bombardier;Embraer;Saab;Thales;BAE Systems;Dassault;Safran;Alstom;Vestas;Orsted;Ørsted;Iberdrola;Enel;Engie;EDF;E.ON;RWE;National Grid;Centrica;British Gas;Ofgem;Ofwat;Thames Water;
ConocoPhillips;Halliburton;Schlumberger;Repsol;Woodside;Fortescue;Newmont;Barrick;Freeport-McMoRan;ArcelorMittal;Nippon Steel;Thyssenkrupp;BASF;DuPont;Monsanto;Cargill;Syngenta;Nutrien;Bunge;Danone;Diageo;Heineken;AB InBev;Anheuser-Busch;Carlsberg;Mondelez;Kraft Heinz;Ferrero;Cadbury;
Eli Lilly;Novo Nordisk;AbbVie;Amgen;Gilead;Bristol Myers Squibb;Boehringer Ingelheim;Takeda;Teva;Serum Institute;Sinovac;Sinopharm;CVS;Walgreens;UnitedHealth;Humana;Cigna;Aetna;Medtronic;Philips;
Standard Chartered;NatWest;Barclays Africa;Absa;Nedbank;Standard Bank;FirstRand;Equity Bank;KCB;Ecobank;Zenith Bank;GTBank;Access Bank;ICICI Bank;HDFC Bank;Axis Bank;Mizuho;Nomura;SoftBank;DBS;OCBC;ANZ;Westpac;NAB;Commonwealth Bank;Macquarie;Scotiabank;TD Bank;RBC;Commerzbank;Crédit Agricole;UniCredit;Intesa Sanpaolo;BBVA;CaixaBank;Nordea;Danske Bank;Allianz;AXA;Aviva;Generali;Zurich Insurance;Swiss Re;Munich Re;AIG;MetLife;Carlyle;KKR;Bain Capital;Citadel;American Express;Capital One;Charles Schwab;Fannie Mae;Freddie Mac;
Air France;KLM;British Airways;easyJet;Wizz Air;SAS;Finnair;Norwegian Air;Turkish Airlines;Qatar Airways;Ethiopian Airlines;Kenya Airways;South African Airways;Singapore Airlines;Cathay Pacific;Air New Zealand;Virgin Atlantic;United Airlines;American Airlines;Southwest Airlines;JetBlue;Air Canada;IndiGo;SpiceJet;Deutsche Bahn;Network Rail;Amtrak;Eurostar;Royal Mail;Canada Post;
Warner Bros. Discovery;Comcast;NBCUniversal;Hulu;HBO;Sony Pictures;EMI;Live Nation;Ticketmaster;News Corp;Gannett;Condé Nast;Axel Springer;Bertelsmann;Penguin Random House;Channel 4;Channel 5;Daily Telegraph;Daily Mirror;Daily Express;Evening Standard;Irish Times;Toronto Star;Globe and Mail;Sydney Morning Herald;Politico;Axios;BuzzFeed;HuffPost;
Home Depot;Best Buy;Kroger;Albertsons;Publix;Whole Foods;Dollar General;Ahold Delhaize;Metro AG;Woolworths;Coles;Shoprite;Pick n Pay;Inditex;Uniqlo;Burberry;Louis Vuitton;Chanel;Dior;Christian Dior;Fendi;Versace;Balenciaga;Givenchy;Yves Saint Laurent;DKNY;LVMH;Kering;Gucci;Prada;Hermès;L'Oréal;L'Oreal;Estée Lauder;Colgate-Palmolive;Kimberly-Clark;Reckitt;Hasbro;Mattel;Lego;Electrolux;Whirlpool;Dyson;Caterpillar;John Deere;Komatsu;Honeywell;3M;Emerson Electric;ABB;Schneider Electric;Maersk Line;MSC;Hapag-Lloyd;CMA CGM;DP World;
eToro;iRobot;
Toyota;Honda;Nissan;Mazda;Subaru;Suzuki;Hyundai;Kia;Volkswagen;BMW;Mercedes-Benz;Daimler;Audi;Porsche;Ferrari;Fiat;Renault;Peugeot;Volvo;Ford;Chrysler;General Motors;GM;Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman;Rolls-Royce;Siemens;General Electric;GE;Bosch;
Shell;BP;Exxon;ExxonMobil;Chevron;Total;TotalEnergies;Eni;Equinor;Gazprom;Rosneft;Lukoil;Aramco;Saudi Aramco;Petrobras;Petronas;Pemex;Sinopec;CNOOC;Eskom;Transnet;NNPC;Glencore;Rio Tinto;BHP;Vale;Anglo American;
JPMorgan;JP Morgan;Goldman Sachs;Morgan Stanley;Citigroup;Citibank;Bank of America;Wells Fargo;HSBC;Barclays;Lloyds;Deutsche Bank;Credit Suisse;UBS;BNP Paribas;Société Générale;ING;Santander;BlackRock;Berkshire Hathaway;Moody's;Standard & Poor's;S&P;Fitch;Fitch Ratings;
Visa;Mastercard;PayPal;Deloitte;KPMG;PwC;Ernst & Young;McKinsey;Accenture;Pfizer;Moderna;AstraZeneca;Johnson & Johnson;Novartis;Roche;Sanofi;Bayer;Merck;GlaxoSmithKline;BioNTech;Gavi;GAVI;Nestlé;Nestle;Unilever;Procter & Gamble;Coca-Cola;Pepsi;PepsiCo;McDonald's;Starbucks;
KFC;Nike;Adidas;Puma;H&M;Zara;Ikea;IKEA;Walmart;Tesco;Carrefour;Costco;Vodafone;MTN;Safaricom;Airtel;Telkom;Telefonica;AT&T;Verizon;T-Mobile;Disney;Warner Bros;Paramount;Lufthansa;Emirates Airline;Etihad;Qantas;Ryanair;Delta Air Lines;FedEx;DHL;UPS;Maersk;
Tata;Reliance;Infosys;Wipro;Adani Group;State Bank of India;Air India;BJP=Bharatiya Janata Party;Congress Party;AAP=Aam Aadmi Party;TMC=Trinamool Congress;CPI;CPM;RSS;NIA;CBI;Shiv Sena;PTI=Pakistan Tehreek-e-Insaf;PML-N;PPP=Pakistan Peoples Party;ISI;TTP;
ANC=African National Congress;DA=Democratic Alliance;EFF=Economic Freedom Fighters;IFP;COSATU;Cosatu;ZANU-PF;Zanu-PF;Zanu PF;MDC;PDP;APC;EFCC;INEC;NDC;NPP;Swapo;SWAPO;FRELIMO;Frelimo;RENAMO;Renamo;MPLA;UNITA;CCM;KANU;TPLF;UPND;RPF;NRM;FDC;
CDU;CSU;SPD;FDP;AfD;LDP;DPP;Kuomintang;KMT;CPC;Communist Party;Labour;Labour Party;Conservative Party;Liberal Democrats;Lib Dems;SNP;DUP;UKIP;Green Party;Democratic Party;Republican Party;Likud;AKP;CHP;HDP;United Russia;UMNO;PAS;
Barcelona FC;Real Madrid;Atletico Madrid;Bayern Munich;Borussia Dortmund;Manchester United;Manchester City;Liverpool FC;Chelsea;Arsenal;Tottenham;Tottenham Hotspur;Everton;Leicester City;Aston Villa;Newcastle United;West Ham;Leeds United;Juventus;AC Milan;Inter Milan;Napoli;AS Roma;PSG;
Paris Saint-Germain;Ajax;PSV;Benfica;Celtic;Al Ahly;Al-Ahly;Zamalek;Al Hilal;Al-Hilal;Al Nassr;Al-Nassr;Al Ittihad;Al-Ittihad;Wydad Casablanca;Raja Casablanca;TP Mazembe;Simba SC;Young Africans;Gor Mahia;AFC Leopards;Asante Kotoko;Hearts of Oak;Enyimba;River Plate;Boca Juniors;Flamengo;Palmeiras;Fluminense;Peñarol;Colo-Colo;Mumbai Indians;Chennai Super Kings;Royal Challengers Bangalore;Kaizer Chiefs;Orlando Pirates;Mamelodi Sundowns;All Blacks;Springboks;Super Eagles;Black Stars;Bafana Bafana;Wallabies;Proteas;Indomitable Lions;Harambee Stars;Socceroos;
Harvard;Harvard University;Yale;MIT;Oxford University;Cambridge University;Stanford University;Columbia University;Princeton University;Chatham House;Brookings Institution;Carnegie Endowment;RAND Corporation;Gallup;Pew Research Center;
Holy See Press Office;Vatican Bank;Salvation Army;YMCA;Rotary;Boy Scouts;Nobel Committee;Académie Française;Smithsonian;Louvre;Airbus Defence;SWIFT;Nasdaq;NASDAQ;NYSE;New York Stock Exchange;London Stock Exchange;Nikkei;
National Guard;Coast Guard;Marine Corps;US Army;US Navy;Air Force;Royal Air Force;RAF;Royal Navy;Red Army;Folha de S.Paulo;O Globo;O Estado de S. Paulo;El Universal;El Comercio;El Espectador;El Mercurio;La Tercera;La Jornada;Gulf News;Khaleej Times;Jakarta Post;Bangkok Post;Straits Times;South China Morning Post;Japan Times;Daily Maverick;Daily Nation;Mail & Guardian
`;
