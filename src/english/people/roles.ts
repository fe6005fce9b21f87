/**
 * Titles and roles that people's names follow. Written for this project from general knowledge; abbreviations as the
 * style books of agencies list them.
 */
import { wordSet } from '../words.js';

/** Stand directly before a name, never part of one. */
export const HONORIFICS = `
mr,mr.,mrs,mrs.,ms,ms.,miss,mx,mx.,dr,dr.,prof,prof.,sir,dame,lord,lady,rev,rev.,reverend,fr,fr.,sr.,hon,hon.,hon’ble,hon'ble,honourable,honorable,
madam,madame,mme,mme.,mlle,monsieur,señor,senor,señora,senora,don,doña,herr,frau,signor,messrs,messrs.,sheikh,shaikh,sheik,imam,mullah,maulana,ayatollah,hojatoleslam,hojjatoleslam,
haji,garda,mang,aling,alhaji,alhaja,hajia,mallam,malam,otunba,datin,datin seri,puan,encik,tengku,sheikha,shaikha,shri,smt,smt.,thiru,pt.,swami,rabbi,bishop,archbishop,cardinal,pope,pastor,deacon,father,mother,sister,brother,patriarch,monsignor,
king,queen,prince,princess,emir,emperor,empress,duke,duchess,baron,baroness,count,countess,earl,tsar,sultan,chief,oba,emperor,crown prince,lt. gov.,lt gov,lt gov.,lt. governor,lt governor,lt.-gov.,
gen,gen.,lt.,lt,col.,col,maj.,maj,capt.,capt,cmdr.,cmdr,adm.,adm,sgt.,sgt,cpl.,cpl,pvt.,pvt,brig.,brig,maj.-gen.,lt.-gen.,lt.-col.,insp.,supt.,det.,const.,asp,dsp,
sen.,sen,sens.,rep.,reps.,gov.,govs.,pres.,amb.,sec.,atty.,adv.,advocate,barrister,barr.,engr.,engr,arc.,ing.,lic.,datuk,datuk seri,dato,dato',dato’,dato seri,tan sri,tun,tuan,
h.e.,he,h.h.,hrh,comrade,comr.,cde,ustaz,nana,professor,doctor,saint,president-elect,prime minister-designate,det insp,det supt,det sgt,det con,det ch insp,det chief insp,ch insp,chief insp,chief supt,ch supt,supt,insp,kumkani,woizero,granthi,provost,paramount chief,uncle,aunt,aunty,auntie,mama,papa,coach,
general,colonel,major,captain,commander,admiral,sergeant,corporal,private,lieutenant,brigadier,marshal,field marshal,commodore,constable,inspector,superintendent,ameer,eng,eng.,ocs,ocpd,ssp,csp,adgp,dgp,igp,aig,dcp,acp,sho,
detective,sheriff,judge,justice,magistrate,senator,congressman,congresswoman,councillor,councilor,councilman,councilwoman,alderman,reeve,assemblyman,assemblywoman,
togbe,togbui,osagyefo,otumfuo,igwe,ooni,alaafin,mallam,malam,hajiya,otunba,bwana,mwalimu,kgosi,inkosi,nkosi,kabaka,omukama,mufti,maulvi,moulana,mawlana,allama,syedna,encik,datin,datin seri,toh puan,puan sri,kyai,ustadz,ustadzah,ustazah,teungku,bapak,ibu,sayadaw,
tmt,tmt.,thiru,thiru.,msgr.,mgr.,fray,licenciado,licenciada,dra.,sra.,srta.,ven.,venerable,apostle,sree,smti,lt-gen,maj-gen,brig-gen,sqn ldr,wg cdr,cllr,cllr.,cllrs,cllrs.,revd,revd.,pte,pte.,representative,mp,ambassador,governor,mayor,premier,president,chancellor,taoiseach
`;

/** Honorifics that are hardly ever a first name. */
export const ONLY_TITLES = `mr,mr.,mrs,mrs.,ms,ms.,dr,dr.,prof,prof.,sir,dame,lord,baroness,rev,rev.,revd,hon,hon.,capt,capt.,sgt,sgt.,lt,lt.,col,col.,gen,gen.,maj.,brig,brig.`;

/** Offices and work, in small letters; before a name in capitals or not, or after it between commas. */
export const ROLES = `
miss universe,miss world,miss earth,miss international,miss supranational,miss america,miss usa,mentri besar,menteri besar,president,vice president,vice-president,prime minister,deputy prime minister,premier,chancellor,minister,minister of state,deputy minister,secretary,
secretary of state,secretary-general,secretary general,under-secretary-general,undersecretary,assistant secretary,permanent secretary,principal secretary,cabinet secretary,press secretary,general secretary,
home secretary,foreign secretary,defence secretary,defense secretary,chief secretary,treasurer,attorney general,attorney-general,solicitor general,auditor general,inspector general,inspector-general,
surgeon general,governor,governor-general,deputy governor,lieutenant governor,mayor,deputy mayor,senator,congressman,congresswoman,lawmaker,legislator,deputy,mp,mps,parliamentarian,councillor,councilor,
speaker,deputy speaker,whip,chief whip,leader,deputy leader,opposition leader,co-leader,party leader,chairman,chairwoman,chairperson,chair,vice chairman,vice-chairman,deputy chairman,co-chair,co-chairman,director,
director general,director-general,executive director,managing director,deputy director,general director,general manager,manager,head,deputy head,chief,deputy chief,chief executive,chief executive officer,ceo,
cfo,coo,cto,md,mec,dag,dpp,igp,vp,evp,svp,mla,mlas,mep,meps,msp,msps,mpp,mpps,mlc,mlcs,cio,cmo,chief financial officer,chief operating officer,chief technology officer,chief of staff,chief economist,chief justice,chief minister,police chief,army chief,commander,commander-in-chief,commissioner,deputy commissioner,high commissioner,
police commissioner,high representative,representative,special representative,special envoy,envoy,ambassador,consul,consul general,attaché,diplomat,rapporteur,special rapporteur,coordinator,co-ordinator,administrator,
president-elect,founder,co-founder,cofounder,owner,co-owner,partner,executive,banker,trader,analyst,senior analyst,economist,strategist,researcher,senior researcher,scientist,biologist,physicist,chemist,entomologist,historian,
professor,associate professor,assistant professor,lecturer,senior lecturer,dean,rector,vice chancellor,vice-chancellor,principal,teacher,student,doctor,nurse,surgeon,physician,pathologist,epidemiologist,virologist,psychologist,psychiatrist,
district judge,circuit judge,county judge,chief judge,magistrate judge,appeals judge,associate justice,high court judge,supreme court justice,
lawyer,attorney,defense lawyer,defence lawyer,prosecutor,chief prosecutor,public prosecutor,advocate,barrister,solicitor,judge,justice,magistrate,sheriff,detective,officer,police officer,sergeant,inspector,superintendent,constable,
captain,co-captain,vice-captain,coach,head coach,assistant coach,manager,trainer,goalkeeper,keeper,striker,midfielder,defender,winger,forward,batsman,bowler,referee,umpire,player,quarterback,skipper,
athlete,swimmer,runner,sprinter,boxer,cyclist,driver,champion,medalist,medallist,author,writer,novelist,poet,playwright,journalist,reporter,correspondent,editor,editor-in-chief,columnist,commentator,presenter,
broadcaster,photographer,producer,film-maker,filmmaker,actor,actress,singer,musician,rapper,composer,artist,painter,designer,architect,engineer,city engineer,comedian,dancer,model,activist,campaigner,human rights activist,
spokesman,spokeswoman,spokesperson,spokespersons,adviser,advisor,senior adviser,security adviser,aide,assistant,deputy assistant,secretary,expert,consultant,inspector,negotiator,mediator,organiser,organizer,
farmer,fisherman,shopkeeper,trader,businessman,businesswoman,entrepreneur,worker,resident,villager,driver,pilot,sailor,soldier,general,colonel,major,lieutenant,admiral,marshal,witness,victim,survivor,passenger,
candidate,presidential candidate,nominee,frontrunner,running mate,incumbent,politician,statesman,dictator,monarch,king,queen,prince,crown prince,princess,emir,sultan,sheikh,pope,bishop,archbishop,cardinal,priest,pastor,imam,rabbi,monk,
cleric,ayatollah,supreme leader,warlord,rebel leader,militant,terrorist,gunman,suspect,union leader,trade unionist,shop steward,member,lead author,co-author,colleague,friend,husband,wife,son,daughter,father,mother,brother,sister,widow,
grandmother,grandfather,uncle,aunt,nephew,niece,cousin,girlfriend,boyfriend,fiancé,fiancée,neighbour,neighbor,mother-in-law,comptroller,registrar,curator,librarian,chef,captain,skipper,envoy,ombudsman,chaplain,convener,convenor,technologist,programmer,developer,investor,critic,conductor,treasurer,organist,caretaker,janitor,guide,investigator,principal investigator,specialist,technical specialist,public protector,protector,cs,ps,accounting officer,first lady,highness,majesty,excellency,his highness,her majesty,his excellency,emir,convenor,overseer,custodian,counselor,counsellor,secretary of defense,secretary of defence,secretary of the treasury,philanthropist,billionaire,tycoon,magnate,mogul,
reeve,contributor,donor,fundraiser,campaign manager,pollster,lobbyist,operative,blogger,host,co-host,anchor,pundit,staffer,counsel,general counsel,delegate,alderman,councilman,councilwoman,assemblyman,assemblywoman,contender,challenger,hopeful,runner-up,front-runner,frontrunner,
neurosurgeon,oncologist,cardiologist,dentist,therapist,midwife,paramedic,firefighter,hotelier,restaurateur,publisher,screenwriter,illustrator,sculptor,violinist,cellist,pianist,guitarist,drummer,soprano,tenor,choreographer,translator,interpreter,archaeologist,mathematician,statistician,astronomer,astronaut,
vice chair,vice chairwoman,chairwoman,deputy chairwoman,ranking member,board member,founding member,press officer,press attaché,chief operating officer,chief scientist,head teacher,headteacher,headmaster,headmistress,landlord,tenant,baker,butcher,carpenter,plumber,electrician,mechanic,miner,beekeeper,gardener,shepherd,vet,veterinarian,fellow,boss,
plaintiff,defendant,co-defendant,petitioner,respondent,appellant,complainant,claimant,coroner,bailiff,juror,jurist,notary,paralegal,litigant,district attorney,assistant district attorney,deputy attorney general,city attorney,county attorney,state attorney,public defender,
chief superintendent,chief inspector,chief constable,detective inspector,detective sergeant,deputy sheriff,undersheriff,patrolman,trooper,police constable,lifeguard,coastguard,warden,traffic warden,fire chief,fireman,petty officer,chief petty officer,
vice admiral,rear admiral,major general,brigadier general,lieutenant colonel,lieutenant general,staff sergeant,sergeant major,lance corporal,corporal,air marshal,squadron leader,wing commander,flight lieutenant,group captain,
footballer,cricketer,left-back,right-back,centre-back,center-back,full-back,wing-back,half-back,centre-half,centre-forward,fly-half,scrum-half,flanker,playmaker,wicketkeeper,wicket-keeper,all-rounder,spinner,seamer,pacer,paceman,fast bowler,batter,pitcher,catcher,shortstop,outfielder,infielder,
first baseman,second baseman,third baseman,linebacker,cornerback,running back,wide receiver,tight end,lineman,kicker,point guard,shooting guard,power forward,small forward,defenseman,defenceman,goaltender,goalie,golfer,jockey,gymnast,hurdler,high jumper,long jumper,javelin thrower,shot putter,
marathoner,triathlete,paralympian,olympian,skier,snowboarder,skater,figure skater,rower,surfer,wrestler,fencer,teammate,team-mate,substitute,groundsman,groundskeeper,physio,physiotherapist,goalkeeping coach,goalkeeper coach,
pensioner,retiree,shopper,motorist,bystander,onlooker,eyewitness,whistleblower,whistle-blower,influencer,youtuber,vlogger,podcaster,protester,protestor,demonstrator,trustee,bursar,waiter,waitress,bartender,cashier,clerk,county clerk,city clerk,town clerk,receptionist,salesman,saleswoman,grocer,fishmonger,florist,barber,hairdresser,
winemaker,cheesemaker,trawlerman,trucker,lorry driver,truck driver,bus driver,taxi driver,train driver,postman,bricklayer,roofer,welder,stockbroker,broker,underwriter,actuary,accountant,auditor,fund manager,portfolio manager,money manager,bookmaker,bookkeeper,laureate,nobel laureate,
showrunner,scriptwriter,cinematographer,animator,puppeteer,magician,ballerina,bassist,keyboardist,frontman,songwriter,singer-songwriter,lyricist,co-star,breeder,zookeeper,conservationist,botanist,forecaster,archivist,theologian,philosopher,linguist,demographer,geographer,oceanographer,
pharmacist,dietitian,nutritionist,psychotherapist,social worker,care worker,youth worker,aid worker,health worker,carer,caregiver,nun,vicar,verger,evangelist,missionary,
sarpanch,tehsildar,patwari,district collector,district magistrate,kagawad,barangay captain,barangay chairman,barangay kagawad,vice mayor,vice governor,majority leader,minority leader,majority whip,minority whip,floor leader,first minister,deputy first minister,deputy premier,vice premier,backbencher,
state senator,state representative,county commissioner,county executive,selectman,selectwoman,alderwoman,assemblymember,councilmember,council member,city manager,town manager,chief of police,chief of defence staff,
grandson,granddaughter,stepfather,stepmother,stepson,stepdaughter,son-in-law,daughter-in-law,father-in-law,brother-in-law,sister-in-law,housemate,roommate,classmate,flatmate,co-worker,coworker
agent,special agent,estate agent,immigrant,refugee,stylist,grower,potter,pupil,freelancer,volunteer,cleaner,promoter,deejay,winner,rancher,angler,gamer,hiker,climber,tourist,farmhand,labourer,laborer,logger,cobbler,blacksmith,nanny,childminder,tutor,jeweller,osteopath,drover,fisherwoman,ceramicist,printmaker,essayist,reviewer,busker,chorister,
financier,industrialist,oligarch,impresario,sommelier,barista,herder,pastoralist,smallholder,crofter,greengrocer,newsagent,publican,landlady,innkeeper,hawker,vendor,
security guard,bouncer,handyman,flight attendant,domestic worker,cosmonaut,explorer,mountaineer,adventurer,naturalist,horticulturist,agriculturalist,environmentalist,humanitarian,
obstetrician,paediatrician,pediatrician,technician,optician,mortician,beautician,clinician,neuroscientist,data scientist,political scientist,social scientist,climate scientist
`;

/** Words that belong to a title when they stand before it: "Deputy Foreign Minister", "former President". */
export const ROLE_MODIFIERS = `
deputy,vice,assistant,associate,acting,former,ex,late,interim,caretaker,outgoing,incoming,then,senior,junior,chief,lead,principal,executive,managing,general,
foreign,defense,defence,finance,interior,home,health,education,justice,trade,transport,energy,environment,agriculture,economy,economic,planning,
labour,labor,culture,sports,tourism,industry,commerce,information,communications,communication,technology,science,housing,development,water,mining,mines,
petroleum,oil,gas,power,electricity,relief,police,army,navy,naval,military,air,security,national,presidential,parliamentary,press,public,media,government,
opposition,party,union,federal,congressional,retired,disgraced,ousted,longtime,freelance,state,provincial,regional,local,county,city,district,divisional,special,permanent,principal,cabinet,external,affairs,
external affairs,foreign affairs,home affairs,social,family,gender,youth,women,human,rights,criminal,political,legal,medical,technical,financial,operating,
operations,marketing,sales,commercial,communications,editorial,sporting,assistant,first,second,third,founding,veteran,prominent,renowned,club,team,
national team,head,top,prime,works,lands,land,mineral,resources,natural,climate,change,digital,research,policy,programme,program,project,country,regional,global,international,world,
corporate,investment,investor,bank,central,company,university,school,church,community,village,tribal,traditional,paramount,street,senate,house,majority,minority,committee,council,
election,campaign,veterinary,film,music,fashion,football,rugby,cricket,basketball,tennis,star,legendary,famous,pop,rock,rap,afrobeats,supreme,high,district,appeal,
defence,forestry,fisheries,maritime,marine,immigration,customs,tax,revenue,treasury,budget,infrastructure,construction,railways,aviation,religious,parliament
`;

/** `film | star | Ana Ruiz`: in small letters directly before a name they say what somebody is; elsewhere they are often something else. */
export const EPITHETS = wordSet(
  'star, legend, official, supremo, moderator, ringleader, mastermind, fugitive, murderer, arsonist, rapist, conman, speechwriter, coauthor, co-writer, sub-inspector, superstar, insider, newcomer, heir, heiress, prodigy, guru',
);

/** `registered | nurse`, `convicted | murderer`: in small letters before a role, a part of it. */
export const SMALL_MODIFIERS = wordSet(
  'registered, chartered, convicted, suspected, alleged, undercover, amateur, professional, independent, two-time, three-time, four-time, five-time, self-styled',
);

/** `an expert | on Russia`: a field follows. */
export const EXPERTS = wordSet(
  'expert, specialist, authority, adviser, advisor, commentator, columnist, rapporteur, spokesman, spokeswoman, spokesperson, lecturer',
);

/** `hydrologist`, `agronomist`, `psychiatrist`, `photographer`: with -ist or -er, who does it. */
export const SCIENCES = ['olog', 'onom', 'iatr', 'graph'] as const;

/** Nouns that stand after a name and a comma, and say nothing of who it is: "Ruiz, a lot of whose work …", "a far cry from". */
export const NO_ROLES = wordSet(`
  lot, bit, number, pair, couple, kind, sort, type, way, matter, fact, move, result, reminder, sign, cry, name, song, album, film, book, novel, show,
  series, party, group, company, firm, team, club, band, choice, pick, bid, goal, win, loss, hit, penalty, victory, defeat, margin, lead, majority, message, statement, contrast, claim, promise, place, role, feat, record, first, second, third,
  percent`);
