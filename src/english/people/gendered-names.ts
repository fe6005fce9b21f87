/**
 * First names of the world that the tables of names do not know the gender of, or know wrongly: Slavic, Baltic, Nordic, Celtic, Greek, Turkish,
 * Arabic, Persian, Indian, African, Japanese, Korean and others. In lower case, without accents. Names that women and men share are left out.
 * Written for this project from general knowledge.
 */
import { WordSet } from '../word-set.js';
import { wordSet } from '../words.js';
import { SURNAMES_FIRST } from './name-words.js';

/** Made when first asked for: most texts need none of them. */
export function givenNamesByGender(): GivenNames {
  made ??= {
    female: wordSet(WOMEN),
    male: wordSet(MEN),
    femaleBeforeOthers: wordSet(WOMEN_OR_SURNAMES),
    maleBeforeOthers: wordSet(MEN_OR_SURNAMES),
  };
  return made;
}

interface GivenNames {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  /** As often surnames: they count only with another name after them. */
  readonly femaleBeforeOthers: ReadonlySet<string>;
  readonly maleBeforeOthers: ReadonlySet<string>;
}

let made: GivenNames | undefined;

const WOMEN = `
  abeba,abeer,abiba,adaeze,aditi,adiza,adjoa,aduke,aigul,aikaterini,aiko,aila,ailsa,aine,ainhoa,ainura,aishatu,aishwarya,aiste,
  aizada,akanksha,akiko,albana,aldona,alisi,almaz,almudena,amaka,ambika,anahera,anahit,ananya,angeliki,angharad,anjana,anke,ankita,
  annegret,annelies,annelise,antje,anuradha,aoibheann,aoibhin,aoibhinn,aoife,aparna,apiyo,araba,araminta,arantxa,archana,aroha,arpine,
  arundhati,asabe,asako,asbjorg,ase,asenaca,asifa,aslı,asmau,asmeret,assumpta,assuntina,astghik,asuncion,atsuko,attracta,aune,ausra,
  auste,awuor,ayaka,ayelet,azadeh,azucena,babsy,baiba,baleka,barbka,beatha,beathag,begona,benazir,bergljot,bermet,bethan,bharati,
  bhavna,bidya,bilqis,bilquis,birna,birte,birthe,birtukan,birute,bisi,blathnaid,blerta,blodwen,bodil,bogumiła,bolanle,bontle,borghild,
  botagoz,branwen,brid,bronagh,bronislawa,bronwen,brunhilde,bushra,caitriona,canan,caoimhe,carme,carys,catriona,cayetana,ceridwen,cerys,
  chandrika,chebet,cherono,chieko,chiharu,chikako,chinwe,chioma,chipo,chitra,chiwoniso,chiyo,chizuko,cholpon,citlali,claudete,clemency,
  cliona,clodagh,conceicao,concepta,corazon,covadonga,dace,dagny,daiva,damares,damini,danute,dariga,dearbhla,deddeh,deepa,delcy,delyth,
  demelza,deqa,derartu,dervla,desislava,despoina,dikeledi,dilma,dilrukshi,dilys,dimakatso,dimitra,dinara,dineo,dipti,dolors,donika,
  dorte,droupadi,drusilla,dvora,dymphna,dzifa,eabha,ebele,edeltraud,edurne,efrat,efua,eilidh,eilis,eimear,einat,eirlys,eirwen,eithne,
  eka,eleftheria,elfriede,elitsa,elke,eluned,emer,emiko,encarnacion,eniko,enyonam,eriko,ermintrude,erzsebet,esperance,esra,eteri,
  etheldreda,ethelreda,ethna,etsuko,eun-hye,eun-ji,eun-kyung,euphemia,euphrasia,evangelia,evika,eyerusalem,faduma,fadumo,fadzai,fartun,
  farzana,fati,fatimah,fatmata,fawzia,fereshteh,feven,ffion,fiadh,fiame,finda,finola,fionnuala,folake,folasade,fotini,frauke,fuensanta,
  fumie,fumiko,funke,funmi,galit,garbine,gauri,gayane,geertje,genowefa,genzebe,gergana,gesine,geun-hye,ghada,ghislaine,giedre,ginette,
  gintare,gleisi,glenys,gobnait,goda,gohar,golnaz,gomathi,goreti,goretti,graca,grainne,grania,grazyna,greetje,gro,guiying,gulbahor,
  gulnara,gulshan,gulten,gunhild,gunnhild,guri,guðrun,gwenllian,gyorgyi,hadiza,hagit,haifa,haja,hajra,halimah,halimatu,halla,halyna,
  hanadi,hanako,hanan,hannelore,haruko,harumi,hasmik,hasnah,hatice,hauwa,hawanatu,hedwig,heike,heledd,helvi,hema,hemlata,hepzibah,
  hera,heta,hilde,hilkka,hina,hinano,hinatea,hinemoa,hinewehi,hiroko,hirut,hisako,hitomi,hiwot,hjordis,hnin,hodan,hrafnhildur,huda,
  huhana,huia,huong,huyen,hye-jin,hye-kyung,hyun-jung,ichiyo,iciar,idoia,iffat,ifrah,iga,ildiko,ilze,imee,immaculate,immaculee,
  indrani,inese,ing-wen,ingabire,ingegerd,ingibjorg,ingrun,inmaculada,inonge,ioanna,iracema,irmgard,isata,isatou,iseabail,ishbel,ishita,
  ismat,itziar,ivete,iwona,iyabo,izaskun,jaana,jagoda,jandira,jaya,jayalalithaa,jayanthi,jayanti,jemima,jessamy,jhumpa,ji-eun,ji-hye,
  ji-yeon,ji-young,joice,jovelyn,ju-ae,judit,jung-sook,junko,jurate,jurema,jurgita,kadiatu,kadijatu,kadri,kahurangi,kaire,kaisa,kalesi,
  kamini,kanako,kanimozhi,kaniz,kanta,kaori,katalin,kateryna,kavita,kavitha,kavya,kaylene,kayoko,kazimiera,kazue,kazuko,keabetswe,
  kebbeh,keiko,keitumetse,kelebogile,kemigisha,kerensa,kersti,ketevan,keziah,khadijah,khaleda,khatia,khin,khofifah,khrystyna,kimiko,
  kiri,kirsty,kiyomi,konstantina,krisztina,kulsoom,kumiko,kusum,kyoko,kyriaki,kyung-hee,kyung-wha,ladda,laima,laimute,lakeisha,laleh,
  lali,lamara,lanying,laquisha,lata,leire,leocadia,lesya,leymah,li-ling,liesbeth,lieselotte,liezel,ligaya,ligita,liis,liling,lilit,
  limor,lindiwe,linh,litia,llinos,loida,losalini,loujain,loveday,lowri,lubna,lucyna,luizianne,luningning,lurdes,lusine,luzviminda,
  lyudmila,maame,maarja,mabinty,macarena,madhavi,mahina,mahsa,mahuika,maiko,maimuna,mairead,mairi,mairin,majella,majlinda,makafui,
  makanaka,makiko,malala,malalai,malee,maleeha,malgorzata,malini,mamata,mami,mamta,manana,maneka,maral,marama,mariagrazia,mariarosaria,
  mariastella,mariatu,maricel,maricela,mariia,marijke,mariko,marilene,marites,mariyana,maruja,marujita,marvalee,marvia,marziyeh,masako,
  masego,mayawati,mayumi,meabh,mechthild,medha,meenal,meera,megawati,megumi,mehitabel,mehreen,mehwish,mei-hua,mei-ling,meihua,meiling,
  mele,memunatu,meng-ju,menna,merav,merce,mereana,mereoni,mererid,merewalesi,meritxell,merja,meseret,metiria,mhairi,mi-kyung,mi-sook,
  michiko,mieko,mihi,milda,mimoza,min-ji,minako,mireia,miren,miri,mitali,miyuki,mizuho,mmabatho,moeata,mokhira,momoko,montse,
  montserrat,morag,mridula,muireann,muirne,mukta,munira,munisa,musarrat,musu,mwajuma,myeong-sook,myfanwy,mythili,nabwire,nadezhda,
  nadiya,naheed,naisula,najat,najma,nakalema,naledi,nalubega,namrata,namukasa,nanaia,nanako,nandini,nansubuga,naoko,narelle,narges,
  nargis,narmada,nasreen,nasrin,natsuko,natsumi,nawal,nayanika,nazenik,nazia,ndeye,neelam,neema,nekane,neringa,nerys,nessa,nesta,
  nestan,netsai,neus,ngahiwi,ngaio,ngaire,ngozi,nguyet,niamh,nidhi,nighat,niina,nijole,nilar,niloufar,nilufer,nirmala,nirosha,nisreen,
  nkechi,nkosazana,nneka,nobuhle,noelani,noirin,nokwazi,noluthando,nomalanga,nomathemba,nomfundo,nomonde,nompumelelo,nomsa,nomzamo,noora,
  noorjahan,norhayati,noriko,nosipho,nothando,ntombi,ntombifuthi,nuala,nune,nunzia,nurcan,nyakim,nyokabi,nyonblee,obiageli,ofra,
  ogulsapar,oighrig,oleksandra,olwen,onalenna,oonagh,orit,orla,orlaith,orly,orsolya,outi,paetongtarn,palesa,pallavi,panagiota,panayiota,
  pania,paraskevi,parisa,parveen,peg,peig,peigi,perpetua,petronella,phumzile,phyu,pierina,pille,piret,poonam,pornthip,pragya,pratibha,
  preeti,prerna,priti,priyanka,purificacion,pushpa,raazia,rabeya,rabiatu,rachna,radhika,raelene,ragini,ragna,ragnheidur,ragnhild,rahama,
  rajeshwari,rajkumari,ralitsa,ramatu,rangimarie,ranjana,ranjani,rasa,rashmi,rasita,razia,reem,refilwe,rehana,rehema,reiko,rekha,
  remedios,remei,renu,renuka,rhian,rhiannedd,richa,rieko,riffat,riikka,riina,ripeka,ritsuko,rizwana,roise,roisin,rokeya,ronit,roopa,
  rosalba,rosamund,rosangela,rosaura,roshni,rosmah,roswitha,rubina,ruchi,rudo,rukayya,rukhsana,rukhshana,rukmini,ruksana,rula,rumbidzai,
  rumyana,rupa,rupali,ruqaya,rutendo,ryoko,saara,sabiha,sachiko,sachini,sadhana,sadhbh,sadia,sagal,sagarika,sahle-work,saima,sajida,
  sakshi,salamatu,salanieta,salima,salote,saltanat,samiksha,sanae,sanam,sandhya,sangeeta,sanita,sanjana,saoirse,saori,sapna,saraswathy,
  sarit,sarojini,satoko,savita,savitri,sawsan,sayaka,sayuri,scholastica,seema,seiko,seini,selam,selamawit,senait,senga,seo-yeon,
  seonaid,serwaa,setsuko,shabana,shabnam,shadi,shahla,shaista,shalini,shamima,shamsun,shaniqua,shanta,shantel,shanthi,sharada,sharmin,
  shazia,sheelagh,shehla,sheree,shireen,shirin,shirina,shizuka,shizuko,shobha,shoira,shoko,shoshana,shruti,shu-fen,shubhangi,shukria,
  shushan,sian,sibusisiwe,sieglinde,sigriður,sigrun,sigurlaug,sinead,siofra,sioned,siranush,sirimavo,siriporn,sirkka,sisilia,sita,
  sithembile,sneha,socorro,sol-ju,solomiia,solrun,solvita,sonali,soo-jin,soo-yeon,sook-hee,sorcha,souad,stamatia,stanislawa,stanka,
  stavroula,steinunn,stoyanka,su-chen,su-jin,suad,suchitra,sudarat,sudha,sulakshana,sulochana,sultana,sumaiya,sumaya,sumiko,sun-hee,
  sunanda,supaporn,supinya,supriya,surekha,susheela,sushila,suzhen,svanhildur,swapna,swati,synnove,synnøve,tabata,taeko,tahira,tahmina,
  takako,tamayo,tameka,tamiko,tamilisai,tamsin,tanuja,tanvi,tariro,taslima,tatev,tawakkol,tegwen,tehmina,teruko,teuta,thandeka,
  thandiwe,thembi,thembisile,thenmozhi,thida,thilini,thorbjorg,thorunn,thuli,thuy,tiare,tigist,tihana,tiiu,tilly,tinatin,tirunesh,tiwa,
  tomoko,tomomi,torhild,torill,torunn,toshiko,toyin,traudl,treasa,triin,trupti,tryphena,tsehay,tsitsi,tsitsidzashe,tsovinar,tsuneko,
  tsvetana,turid,tuuli,tzipi,tzipora,tünde,ubah,uju,ulrike,umme,umutoni,unaisi,unni,unnur,urszula,uzma,vaida,vaira,vaishali,vaitiare,
  vandana,varsha,vasanthi,vasiliki,vasilka,verity,vestine,vigdis,vijayalakshmi,vilija,vinita,vira,visitacion,vjosa,wafa,waithera,wakako,
  waltraud,wangari,wenche,whetu,whina,wieslawa,wilai,wisława,xhemile,xiaohong,xiaoli,xiomara,xiuying,xochilt,yabom,yamini,yamuna,
  yaroslava,yashoda,yashodhara,yasuko,yeni,yeon-hee,yeon-kyung,yetta,yevgenia,yingluck,ylva,yo-jong,yoana,yoko,yoo-jin,yoon-a,yordanka,
  yoshie,young-ae,young-hee,yu-na,yukari,yukiko,yuko,yulan,yumiko,yun-a,yuriko,zaiga,zakia,zandile,zawadi,zaynab,zaynep,zdravka,
  zeenat,zenabu,zenta,zhanna,zhibek,zhivka,zipporah,zodwa,zohreh,zoi,zoraida,zorica,zoya,zrinka,zsuzsanna,zubaida,zulema,zulfiya,zulma`;

const WOMEN_OR_SURNAMES = `
  achieng,adhiambo,akinyi,anyango,atieno,auma,babirye,chepkoech,chepngetich,jepchirchir,jepkosgei,jeptoo,mukamana,muthoni,nabirye,nafula,nakato,
  nakiganda,namubiru,namuli,nekesa,njeri,nyambura,uwera,uwimana,wairimu,wambui,wanjiku,wanjiru`;

const MEN = `
  aarne,abdelaziz,abdelfattah,abdelhamid,abdelmadjid,abdelrahman,abdirahman,abdulhamid,abdullahi,abdulqadir,abdur,abdurrahman,abebe,
  abhijit,abhinav,abhishek,abhisit,abiy,abolfazl,abolhassan,abshir,abubakar,abundio,achal,adebayo,ademola,adetokunbo,adewale,adeyemi,
  adilson,afrim,aftab,agim,aibek,aigars,aimo,aitor,aivar,aivars,ajay,akash,akhil,akhilesh,akin,akinola,akinwumi,akira,akos,akshay,
  akuila,alasdair,aldemar,aled,algernon,algirdas,alhassane,alireza,aliyu,almazbek,almir,aloysio,aloyzas,alun,amarinder,amartya,aminul,
  amirhossein,amitabh,amjad,amnon,amol,amr,anant,anastasio,andile,andoni,andor,andrius,andriy,andrus,aneurin,anies,aniket,anirban,
  aniruddh,anirudh,anisul,ankit,ankur,anoop,antanas,antonis,anupam,anura,anutin,aodhan,aonghas,apirana,apisai,aporosa,aqeel,arash,
  arayik,arben,arber,ardeshir,arief,armen,armend,arnfinn,arseniy,arshad,artan,arturas,artyom,arunas,arvils,arvind,arvydas,asaad,
  asaduzzaman,asbjorn,asen,asger,ashfaq,ashish,ashot,ashraf,ashraful,ashwin,asier,asif,askar,asmund,assimi,atal,ataollah,atiku,atsu,
  atsushi,atul,audun,aung,avdiy,avigdor,avinash,avraham,ayush,azman,azmin,azzam,babagana,babajide,babak,babar,badal,badrul,bahaa,
  bahlil,bahram,bakari,bakili,bakir,bakyt,balaji,balasaheb,baldev,balraj,baltasar,balwant,baraka,barnaby,bartosz,basem,bashar,bashir,
  bashkim,bassam,bassem,bassirou,basuki,bedwyr,behnam,behrouz,behzad,beji,bekele,bekim,bela,belisario,belmiro,beppe,bernabe,bertel,
  bertil,berwyn,besnik,bezalel,bhaskar,bheki,bhekisisa,bhumibol,bhupendra,bhupesh,bhupinder,bidzina,bijan,bilawal,binali,bingu,binyamin,
  biodun,birger,biswajit,bjarni,bogumil,boguslaw,boleslaw,bongani,boon-keng,borje,boyko,bozhidar,bronislaw,bronisław,bronius,brynjar,
  bujar,bukar,byung-chul,byung-hun,cahit,calum,caradog,carwyn,cathal,cellou,cengiz,ceslovas,cevdet,chaminda,chan-wook,chandrababu,
  chandrashekhar,chang-dong,chavdar,chee-hwa,chibuike,chidi,chidiebere,chirag,chukwudi,chukwuemeka,chukwuma,chung-hee,ciaran,cillian,
  cledwyn,coinneach,colm,cormac,crispin,cuauhtemoc,culver,cuthbert,czeslaw,dae-ho,dae-jung,dafydd,dagfinn,dahiru,daichi,dainius,daisuke,
  daithi,daniyar,danylo,dapo,dardan,dariush,darragh,dauda,davit,davið,davoud,dawei,dawit,dawood,dawud,debashish,debretsion,dedi,
  deepak,deepender,deji,delroy,delwar,delyan,demeke,demola,demyan,denys,dermot,detlef,devendra,dezso,dhammika,dharmendra,diaa,diarmaid,
  diarmuid,didik,digvijaya,dilip,dilshan,dilwyn,dimitar,diosdado,djoko,djordje,dmytro,dobrica,domantas,donal,donatas,dong-hyuk,dong-
  hyun,dong-won,dong-wook,dong-young,donncha,donnchadh,doo-hwan,dotun,dougald,dritan,driton,duk-soo,duminda,dushyant,dzevad,eachann,
  eamon,eamonn,eanna,eberhard,ebo,ebrahim,ebuka,edem,edhy,edvinas,eerik,egil,ehab,ehsan,ehud,eifion,eiji,eilert,eimantas,eitan,
  eivind,ejnar,eknath,elek,elfyn,elhadj,elie,elikem,eliud,elof,emenike,emeterio,emlyn,emmerson,emomali,emosi,emrys,emyr,enamul,endre,
  eneko,enele,enlai,eoghan,eoin,epeli,epifanio,erki,erlan,erlend,erno,esko,esmail,espen,essam,etienne,eustaquio,evangelos,everton,
  evo,eystein,ezzat,facundo,fadel,fadil,fadli,fahad,fahd,faheem,fahrudin,faisal,fakhar,fakhri,fakhrul,faleolo,farhad,farid,farmajo,
  farzad,fathi,fatmir,fatos,fawad,fawaz,fawzi,fayez,fazlur,feargal,fedir,femi,fereydoun,fergal,fethullah,fiach,fiachra,fikre,finbarr,
  fintan,fiston,flamur,flemming,foday,folke,foma,fouad,frants,frode,fuad,fulgencio,fumiaki,fumihiko,fumio,gadi,gaizka,gajendra,galin,
  gamal,gamini,ganjar,garba,gaurav,gazmend,gbenga,gearoid,gebru,gediminas,geert,geir,geirr,genaro,genivaldo,gennady,georgi,geraint,
  geraldo,gethin,getulio,ghasem,ghassan,gholam,gholamhossein,ghulam,gi-hyun,gichuru,gidi,giorgos,gitanas,gitau,githinji,githongo,gjert,
  gjorge,gjorgji,goesta,gokhan,gopinath,gorka,goro,gosta,gotabaya,gote,govind,grigor,grigory,gruffydd,grzesiek,guangchang,guangcheng,
  gudmund,gulbuddin,guled,gun-hee,gundars,guntars,guntis,guoqiang,gurbanguly,guðni,gwede,gwenael,gwilym,gwynfor,gyanesh,gyozo,gytis,
  gyula,haakon,habibollah,habibur,habimana,hafez,hafizur,haibin,haider,hailemariam,hailu,haitham,hakainde,haldor,hallvard,halvard,
  halvor,hama,hamad,hamdan,hamdeen,hameed,hamidreza,hamisi,hardeep,hardik,hareth,hariharan,harish,haroon,harsh,harshvardhan,haruna,
  hashem,hashim,hasto,havard,hayao,hayk,hayrettin,hazem,hedd,hefin,heiko,hemana,hemant,hemi,henare,hendro,heriberto,hesham,heung-min,
  heydar,hideaki,hideki,hideo,hidetoshi,hifikepunye,higinio,hilding,himanshu,himanta,hiroaki,hirofumi,hirohito,hirokazu,hiroki,hiroshi,
  hiroyuki,hisashi,hisham,hishammuddin,hitesh,hitoshi,hoani,hogne,hohepa,holger,hone,honorio,hooman,hooshang,hormoz,hosni,hossam,
  hossein,houari,houshang,houssam,hrant,hristijan,hristo,hrithik,hryhoriy,hsien-loong,husam,hussam,huw,hyun-woo,hyung-jun,hywel,iain,
  ichiro,idrus,idwal,ieuan,ifan,ifor,iftikhar,ignas,ihab,ihor,ijaz,ikechukwu,il-sung,ilaisa,ilia,ilir,iliya,ilkka,ilya,imants,inaki,
  indalecio,indrajit,indrek,indulis,ingemar,ingvar,inigo,inoke,inzamam,iolo,iorwerth,iosefa,iraj,irakli,isa,isah,isamu,ishtiaq,islwyn,
  ismo,issoufou,itamar,itzhak,ivars,ivaylo,ivica,izet,izzat,jaak,jaan,jabr,jabulani,jae-ho,jae-in,jae-myung,jae-yong,jafar,jagan,
  jagat,jagmohan,jahangir,jaideep,jair,jairam,jakaya,jamaluddin,jamshed,jang-yop,jarbas,jarkko,jarmo,jaroslaw,jarosław,jasim,jaswant,
  jatin,javad,javed,jawaharlal,jayant,jaydeep,jayesh,jejomar,jeno,jerker,jeroen,jethro,ji-hoon,ji-sung,jiabao,jianguo,jianlin,jide,
  jiechi,jignesh,jin-woo,jinping,jintao,jioji,jiro,joar,jong-il,jong-nam,jong-pil,jong-un,joon-ho,joon-pyo,joop,jorma,josaia,joseba,
  jostein,jouko,jouni,juanito,jubran,juhan,jun-ho,junaid,jung-hoon,jung-woo,junichi,junichiro,junji,juntaro,juozas,jurgen,jurica,juris,
  jussi,jyotiraditya,jyrki,ka-shing,kaare,kaarlo,kabiru,kaguta,kai-fu,kairat,kaito,kalle,kalman,kalonzo,kaloyan,kamaruddin,kambiz,
  kanhaiya,kapil,karanga,karanja,kare,karoly,karsten,kashif,kashim,kaspars,kassym-jomart,kastriot,katsuhiko,katsuya,kausea,kaveh,kazem,
  kazim,kazuhiro,kazuki,kazuma,kazunori,kazuo,kazuya,kazys,kebede,keigo,keiichi,keiji,keijo,keisuke,keita,kenechukwu,kenenisa,kenichi,
  kenta,kentaro,kenzaburo,keqiang,keshav,kestutis,ketil,kev,keyvan,kgalema,kgosi,kgosientso,khairat,khairy,khaleque,khamis,khandaker,
  khosrow,khulekani,khurram,ki-moon,ki-young,kianoush,kiarash,kiggundu,kilonzo,kimmo,kin-chung,kingi,kintu,kinuthia,kipchumba,kipkorir,
  kiplimo,kiprono,kipsang,kiptoo,kiptum,kipyegon,kiril,kishore,kivutha,kiyoshi,kjartan,klim,kobina,kodjo,koffi,kohei,koichi,koichiro,
  koit,koji,kok-meng,kola,kolbjorn,koldo,komlan,kondrat,konstantinos,kossi,kostas,kosuke,kourosh,krasimir,kreshnik,kresten,krishan,
  krists,krum,kuan-yew,kudakwashe,kujtim,kumara,kumaraswamy,kunal,kunio,kunle,kurmanbek,kusal,kuzma,kwabla,kwang-soo,kyohei,kyriakos,
  kyrylo,kyu-hyun,kyung-soo,lachie,ladipo,laisenia,lakhdar,lalit,lancine,langat,lanre,lansana,lasith,lauge,laurits,laurynas,lavrenty,
  lawal,lech,lehlohonolo,leho,lekan,leszek,levan,levon,liaquat,liban,lindani,ljubo,llew,llyr,llywelyn,lochlann,lokesh,lopeti,lorand,
  lorant,lorcan,lorinc,lotfi,lubega,luhut,lulzim,lwazi,lyuben,lyubomir,macharia,maciej,macky,madhav,madhavan,madhukar,magne,mahad,
  mahamane,mahathir,mahbub,mahfuz,mahinda,mahmudullah,maithripala,majed,majid,malachy,maldwyn,mallam,mallikarjun,mamdouh,mamman,manasseh,
  mandlenkosi,mangosuthu,manish,manmohan,manoel,manohar,manolis,manouchehr,mantas,manus,maolsheachlainn,maqbool,maqsood,marcellin,margus,
  maris,mariusz,martynas,marzouq,masaaki,masaharu,masahiko,masahiro,masaki,masanori,masao,masaru,masashi,masato,masatoshi,masaya,
  masayoshi,masayuki,mashrafe,matiu,matiur,matvei,matvey,mauno,maxime,mayank,mazen,mbongeni,mbugua,mburu,mduduzi,mehran,mehrdad,
  meirion,meles,melquiades,menachem,mengistu,menyhert,merfyn,mfundo,michalis,mieczyslaw,mieczysław,miftah,mihkel,mikaere,mikheil,milen,
  milenko,milind,milosz,min-ho,min-jae,min-jun,min-soo,mindaugas,minoru,miroslaw,mirosław,mirsad,mishal,mithun,mitsuhiro,mitsuo,mizanur,
  mmusi,moammar,moataz,moeen,mogens,mogoeng,mohammadreza,mohammadu,mohamud,mohannad,mohiuddin,mohsen,mokgweetsi,mokhtar,momchil,momcilo,
  mominul,moncef,monther,moo-hyun,mordechai,morihiro,morteza,mosharraf,mosiuoa,mostafa,mothusi,motilal,motiur,motohiro,mounir,mourad,
  mousa,mthunzi,muammar,muayyad,mubashir,mudassar,mudavadi,mugo,muhaimin,muhammadu,muhannad,muhith,muigai,muiris,muiruri,mujibur,mukasa,
  mukhriz,mulayam,mulugeta,munyaradzi,muqtada,murali,muralidhar,murchadh,murdo,muriithi,muriuki,murtala,murungi,musalia,mushfiqur,musoke,
  mustafizur,musyoka,mutaz,mutebi,muthama,muthanna,muttiah,mutua,mutula,muzammil,mwai,mxolisi,mykhailo,mykola,myrddin,myung-bak,myung-
  soo,mzwandile,nabih,nadeem,nader,naftali,nagendra,nagesh,naguib,nahuel,nam-june,namal,nandasena,naoise,naoki,naoto,narayana,naresh,
  naseer,naseeruddin,naser,nasiru,nasser,nauman,navid,nawaf,nawaz,nayden,nayef,nayib,nazmul,nazri,nazrul,ndayisaba,nderitu,ndubuisi,
  ndung'u,ndungu,neeraj,negasso,neilson,nemesio,nencho,nerijus,ngugi,niall,nii,nikau,nikhil,nikifor,nikos,nilesh,niran,nirav,nitin,
  nitish,niyi,njal,njenga,njuguna,nkosana,nkosinathi,nkurunziza,noboru,nobuhiro,nobuo,nobuyuki,noli,noman,norio,noriyuki,normunds,
  noureddine,nsubuga,nuhu,nursultan,nurudeen,nuwan,nwankwo,nyesom,obafemi,obaidul,obinna,oddvar,odhran,odongo,odvar,ofer,ognyan,oisin,
  ojok,okechukwu,okyere,oladele,olafur,olaoluwa,olav,olawale,oleh,oleksiy,olev,olli,olufemi,olusegun,omid,omprakash,omran,opio,oriol,
  orjan,osama,osamu,osian,oskars,osmo,ossur,ostap,oteng,othman,ouma,owain,owino,oystein,oyvind,paavo,padmanabhan,padraic,padraig,
  palaniswami,palle,panagiotis,pankaj,paora,papiss,parag,paraire,paresh,parkash,parviz,pathum,patxi,paulius,payam,peadar,peder,peeter,
  pejman,penaia,pencho,peredur,pertti,pervez,petera,petrit,petter,peyman,phelim,phumlani,piers,piripi,piyush,plamen,policarpo,pouya,
  povilas,prabhat,pradeep,pramod,pramono,pranab,pranav,pratap,pratik,praveen,prawit,prayut,prayuth,preben,priit,primitivo,prithviraj,
  priyank,proinsias,prokhor,prokopis,prudencio,przemyslaw,przemysław,pule,pushkar,pyong-il,qais,qaiser,qasim,qassem,qemal,qishan,
  quamrul,quintin,qusai,qusay,rabah,rabiu,rached,radoje,radoslaw,radosław,raed,rafal,rafay,rafik,rafiqul,rafizi,raghav,raghu,raghubir,
  raghunath,ragnar,raheel,raila,raimo,raimonds,raivis,raivo,rajat,rajeev,rajitha,rajkumar,rajnath,rajpal,ram,ramachandra,ramakrishna,
  raman,ramdev,ramin,ramush,ramzi,ranald,ranbir,randeep,randhir,rangarajan,rangi,ranil,ranveer,rashidi,rastko,ratko,ratomir,rauno,
  ravindra,ravishankar,rawiri,rehman,reidar,reijo,reino,rewi,rexhep,rezaul,rezso,rhodri,rhun,rhydian,rhys,ricardas,ridha,ridvan,riek,
  rifaat,rihards,rikiya,rimantas,rishabh,risto,rizieq,roald,rodel,rokas,romualdas,romulo,rongji,rostam,rostyslav,rouhollah,ruadhan,
  ruairi,ruaridh,ruatapu,rumen,rustem,ruud,ruwan,ryo,ryohei,ryosuke,ryota,ryotaro,ryuichi,ryuji,ryunosuke,sabelo,saburo,sachit,sadao,
  sadashiv,saddam,sadegh,sadek,sadio,sadyr,saeb,safet,saheed,sahil,saifuddin,sajeeb,sajith,sajjad,sakher,salah,salahuddin,saleh,saman,
  sambhaji,sambit,sameh,samer,samvel,sanath,sandiaga,sandile,sandis,sang-hoon,sang-hyun,sang-woo,sani,sanjar,sanjeev,sanjiv,sanusi,
  saqib,saqlain,sarath,sarfaraz,sarfraz,sargis,sarunas,sarvesh,satoru,satoshi,satyapal,satyendra,sauli,saulius,saurabh,sead,seamas,
  sebhat,sefanaia,segun,seif,seiichi,seiji,sekouba,sello,selorm,semesa,semisi,semyon,senad,senan,senanu,seok-jin,seok-youl,septimiu,
  serhiy,serigne,serkan,serzh,seumas,seung-ho,seung-hoon,seung-hyun,seung-woo,shafie,shafiq,shafiqul,shahbaz,shahidan,shahram,shahrokh,
  shahrukh,shailendra,shailesh,shakeel,shaker,shakib,shakir,shamsul,sharad,shashank,shatrughan,shavkat,shawki,shehbaz,shehu,shekhar,
  sher-bahadur,sherif,sherwin,shigeki,shigeo,shigeru,shigeyuki,shimon,shinichi,shinji,shintaro,shinya,shinzo,shivam,shivraj,shkelzen,
  shlomo,shoaib,shogo,shohei,shoichi,shota,shotaro,shreyas,shrikant,shuaibu,shubman,shui-bian,shuichi,shuji,shunsuke,shyam,si-woo,
  siamak,siaosi,siavash,siddaramaiah,siddharth,sidya,siegfried,sigitas,sigmundur,sigvard,siim,sikiru,silvino,simiyu,sione,siosiua,
  sirajuddin,sirajul,sitiveni,sixten,siyabonga,sizwe,skender,skjalg,slavi,slavisa,slawomir,snorre,soeren,sohail,sohrab,soichiro,somchai,
  somhairle,sooronbay,soroush,sosuke,soufiane,soumitra,sourav,spartak,spyros,srdan,srdjan,sreenivasan,sreten,srettha,sridhar,srinivas,
  ssali,ssekandi,ssemakula,sserwanga,staffan,stamen,stavros,stein,steinar,steingrimur,stelios,stellan,stephane,stian,stoyan,struan,
  sture,subramaniam,subramanian,sudhir,sudip,sufian,suhail,sujit,suk-yeol,sukhbir,sukumar,suleiman,sulo,sumanthiran,sumit,sundar,sung-
  ho,sung-hoon,sung-jin,sung-min,sunil,sunkanmi,surayud,surendra,surinder,suryadharma,susilo,susumu,suthep,sutrisno,suvendu,svante,
  svein,svenning,sviatoslav,svyatoslav,swapan,szilard,sławomir,taavi,tadahiro,tadao,tadashi,tadesse,tadeusz,tadhg,tae-hyun,tae-woo,
  tahar,taher,taijul,taiki,taisuke,tajuddin,takaaki,takafumi,takahiro,takanori,takao,takashi,takayuki,takeo,takeru,takeshi,takis,
  takudzwa,takuma,takuya,talal,tamati,tamihana,tamim,tamrat,tane,taniela,tanielu,tanko,tansel,taonui,tarek,tariku,tariq,tarique,
  tarjei,tarmo,taro,tarquin,taskin,tatsuo,tatsuya,tauseef,tawanda,tawfiq,tayeb,tayyip,te-ururoa,teboho,tecwyn,tedros,teemu,tejashwi,
  tekle,teofilo,terje,tero,teruo,tetsuo,tetsuro,tetsuya,teuvo,tevita,tewodros,thabang,thabiso,thabo,thage,thaksin,thanasis,thein,
  thongloun,thorbjorn,thorkild,thorleif,thorsten,thorvald,thure,tiburcio,tiernan,tigran,tihamer,tillakaratne,timoci,timofey,tipene,
  tjahjo,tochukwu,tofail,toivo,tokuhiro,tollef,tomohiro,tomonori,tonderai,tonis,tonu,toomas,torbjørn,torgeir,torgny,toribio,torquil,
  torstein,toru,toshiaki,toshihiko,toshihiro,toshio,toshiro,toshiyuki,trefor,trev,trifon,trond,trygve,tsegaye,tshepo,tsutomu,tsuyoshi,
  tsvetan,tuariki,tudur,tuilaepa,tumusiime,tuncay,tunde,tuomo,turlough,tyge,tymofiy,ubiratan,uday,udayan,uddhav,ugochukwu,uhuru,
  uilleam,uinseann,uldis,ulisses,ulugbek,umaru,umesh,urho,urmas,usama,utkarsh,uwe,uzoma,vadym,vahagn,vaibhav,vaino,vakhtang,valdas,
  valdis,valdo,valeriy,vangelis,vardan,varis,varun,vasilis,vassilis,vassily,vasyl,vazgen,veaceslav,vegard,veiko,veljko,venancio,
  venkaiah,venkat,venkatesh,vesa,veselin,viacheslav,vibhav,victoriano,vidar,vidyadhar,viesturs,vikas,vikram,vikramaditya,vilgot,viliame,
  viliami,vilnis,vinayak,vineet,vinko,vinod,vipin,vipul,virat,virender,virendra,virgilijus,visar,vishal,vishwanath,vitaly,vithal,vivek,
  vladut,vladyslav,vojislav,voreqe,vusi,vyacheslav,vytautas,wadih,wai-keung,waisale,waititu,wajdi,waldemar,waleed,wamalwa,wanderley,
  wanyonyi,waqa,waqar,wasantha,wasim,wasiu,wasswa,waweru,weiguo,weiming,wekesa,wenceslao,wieslaw,wiesław,wigberto,wim,wiranto,wiremu,
  witold,wladyslaw,wlodzimierz,wojciech,wole,woo-jin,woo-sung,xabier,xhevdet,xiaobo,xiaoping,xolani,yaakov,yadollah,yahia,yair,yakov,
  yanto,yao,yash,yashwant,yasonna,yasuhiko,yasuhiro,yasuo,yasushi,yasutaka,yavor,yefim,yegor,yehor,yehuda,yevhen,yevhenii,yiannis,
  yigal,ying-jeou,yitzhak,yngve,ynyr,yohannes,yoichi,yomi,yordan,yoshiaki,yoshiharu,yoshihide,yoshihiko,yoshihiro,yoshinobu,yoshinori,
  yoshio,yoshiro,yoshitaka,yoshito,yoshiyuki,yossi,yosuke,young-ho,young-sam,young-soo,younis,yoweri,yuichi,yuichiro,yuji,yujiro,yukio,
  yusril,yusufu,yusuke,yuta,yutaka,yuto,yuya,zabihullah,zahari,zaheer,zahirul,zaid,zakhar,zakhele,zbigniew,zdzislaw,zdzisław,zedong,
  zeeshan,zeev,zeferino,zeid,zekeriya,zemin,zhelyu,zhiqiang,zhivko,ziaur,zigmantas,zigurds,zillur,zine,zivko,zivojin,zolani,zolile,
  zouhair,zsigmond,zuhair,zulfiqar,zulkifli,zurab,zvi,zviad,zweli,zydrunas`;

const MEN_OR_SURNAMES = `
  abdi,babatunde,barasa,cheruiyot,getachew,girma,haile,juma,kamau,kariuki,kato,kibet,kimani,kipchoge,kipkemboi,kiplagat,kiprop,kiprotich,kipruto,kirui,
  mugisha,mwangi,njoroge,ochieng,odhiambo,okello,okoth,omondi,onyango,otieno,rotich,suharto,sukarno,tesfaye,wafula,warsame`;

/** First names of both, which the tables have for one. */
export const NAMES_OF_BOTH = wordSet(
  'lee,loren,kiran,nusrat,michal,nino,abimbola,bukola,damilola,ayaan,adi,adel,valery,rosario,kim',
);

/**
 * First names that are mostly a woman's or a man's in the tables, and of the other often enough that a title says more: `Jessie Elkins … Mr. Elkins`.
 * Some are a woman's in one country and a man's in the next: Andrea, Jean, Nicola.
 */
export const NAMES_THAT_TITLES_TELL = wordSet(`
  jessie,jesse,kelly,leslie,lesley,robin,robyn,ashley,dana,tracy,tracey,stacy,stacey,jamie,jaime,casey,kasey,jordan,morgan,taylor,alexis,alex,sidney,
  sydney,kerry,shannon,terry,pat,chris,kris,sam,jo,jackie,jacky,frankie,charlie,bobbie,billie,angel,guadalupe,marion,carol,jean,andrea,nicola,
  simone,gabriele,sasha,sacha,misha,nikita,jan,joan,laurence,dominique,claude,camille,maxime,jocelyn,kai,noor,nour,nur,avery,bailey,beverly,beverley,
  blair,brook,cameron,carey,cary,charley,corey,courtney,dale,darcy,devon,drew,elisha,emerson,finley,frances,francis,gail,gale,hadley,harley,harper,
  hayden,hilary,hillary,hunter,jody,jodie,joey,joss,joyce,kay,kelsey,kendall,kirby,kit,laurie,leigh,lindsay,lindsey,lou,lynn,marian,meredith,merle,
  mickey,mika,milan,nat,nicky,nana,parker,peyton,quinn,reese,regan,riley,ronnie,rory,rowan,sandy,shawn,shay,shea,shelby,skyler,stevie,val,vivian,
  whitney,yael,yuki,amal,ariel,deniz,ikram,jyoti,kamal,mandeep,manpreet,harpreet,gurpreet,navdeep,sukhwinder,jaspreet,ola,tola,dayo,fikile`);

/** Surnames that stand first in East Asia, those too that are first names elsewhere: `Kim Jong-un`, `Lee Kok Meng`, `Son Heung-min`. */
export const SURNAMES_IN_FRONT: ReadonlySet<string> = new WordSet([
  ...SURNAMES_FIRST,
  ...wordSet(
    'ai,ang,ban,bo,bong,chang,chiang,chou,chow,foo,hau,hong,ko,koh,lai,lam,loh,mo,moon,roh,sim,son,toh,tsai,tung,wen,xi,yeo,yi,yun',
  ),
]);

/** Words within a name that say whose daughter or son somebody is: `Siti binti Ahmad`. */
export const DAUGHTER_WORDS = wordSet('bint,binti,binte,ní,nic,uí');
export const SON_WORDS = wordSet('bin,ibn,ó');

/** Last names of women: `Gurpreet Kaur`. */
export const NAMES_AT_WOMENS_END = wordSet('kaur,begum,khatun,khatoon,bibi,devi,kumari');

/** How surnames and patronymics of women end: `Ivanova`, `Jónsdóttir`. */
export const ENDINGS_OF_WOMEN = /(?:ova|[^u]eva|ová|skaya|skaia|ovna|evna|d[oó]ttir|ienė|aitė|ytė|utė|opoulou)$/u;

/** They end so, and are of both. */
export const NO_ENDINGS_OF_WOMEN = wordSet(
  'casanova,villanova,terranova,canova,genova,cordova,bova,nova,denova,geneva,neva',
);

/** What stands before the names of women, of men, besides what English has. */
export const TITLES_OF_WOMEN = wordSet(
  'sheikha,datin,frau,signora,senora,doña,dona,hajia,alhaja,mademoiselle,mlle,mlle.,smt,smt.,whaea,kuia',
);
export const TITLES_OF_MEN = wordSet(
  'fr,fr.,monsignor,msgr,msgr.,cardinal,pope,herr,signor,monsieur,alhaji,mallam,mzee,maulana,ayatollah,mullah,swami,shri,lolo,matua,koro',
);
