/**
 * First names of the world that the tables of names do not know the gender of, or know wrongly: Slavic, Baltic, Nordic, Celtic, Greek, Turkish,
 * Arabic, Persian, Indian, African, Japanese, Korean and others. In lower case, without accents. Names that women and men share are left out.
 * Written for this project from general knowledge.
 */
import { wordSet } from '../words.js';

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
  /** As often surnames: they count with another name behind them only. */
  readonly femaleBeforeOthers: ReadonlySet<string>;
  readonly maleBeforeOthers: ReadonlySet<string>;
}

let made: GivenNames | undefined;

const WOMEN = `
  abeer,abiba,adaeze,adiza,adjoa,aduke,aigul,aikaterini,aiko,ailsa,ainhoa,ainura,aishwarya,aiste,aizada,akiko,aldona,alisi,almudena,amaka,ambika,anahit,
  ananya,angeliki,angharad,anjana,anke,annegret,annelies,annelise,antje,anuradha,aoibheann,aoibhin,aoibhinn,aoife,aparna,araba,araminta,arantxa,archana,
  arpine,arundhati,asabe,asako,ase,asenaca,asifa,aslı,assumpta,assuntina,astghik,asuncion,atsuko,attracta,aune,ausra,auste,ayaka,ayelet,azadeh,azucena,
  babsy,baiba,baleka,barbka,beatha,beathag,begona,benazir,bergljot,bermet,bethan,bharati,bhavna,bidya,bilqis,birna,birte,birtukan,birute,blathnaid,
  blerta,blodwen,bodil,bogumiła,bolanle,bontle,borghild,botagoz,branwen,brid,bronagh,bronislawa,bronwen,brunhilde,bushra,caitriona,canan,caoimhe,carme,
  carys,catriona,cayetana,ceridwen,chandrika,chieko,chiharu,chikako,chinwe,chioma,chipo,chitra,chiwoniso,chiyo,chizuko,cholpon,citlali,claudete,
  clemency,cliona,clodagh,conceicao,concepta,corazon,covadonga,dace,dagny,daiva,damares,damini,danute,dariga,dearbhla,deddeh,deepa,delcy,delyth,demelza,
  derartu,dervla,desislava,despoina,dilma,dilrukshi,dilys,dimakatso,dimitra,dinara,dineo,dolors,donika,dorte,droupadi,drusilla,dymphna,dzifa,eabha,
  ebele,edeltraud,edurne,efrat,efua,eilidh,eimear,einat,eirlys,eirwen,eithne,eka,elfriede,elitsa,elke,eluned,emer,emiko,encarnacion,eniko,enyonam,eriko,
  ermintrude,erzsebet,esperance,esra,eteri,etheldreda,ethelreda,ethna,etsuko,eun-hye,eun-ji,eun-kyung,euphemia,euphrasia,evangelia,evika,fadumo,fadzai,
  fati,fatmata,fawzia,fereshteh,ffion,fiadh,fiame,finda,finola,fionnuala,folake,folasade,fotini,frauke,fuensanta,fumie,fumiko,funke,galit,garbine,
  gayane,geertje,genowefa,genzebe,gergana,gesine,geun-hye,ghada,ghislaine,giedre,ginette,gintare,gleisi,glenys,gobnait,goda,gohar,golnaz,gomathi,goreti,
  goretti,graca,grainne,grania,grazyna,greetje,gro,guiying,gulbahor,gulnara,gulshan,gulten,gunhild,guri,guðrun,gwenllian,hadiza,hagit,haifa,haja,hajra,
  halimah,halla,halyna,hanadi,hanako,hanan,hannelore,haruko,harumi,hasmik,hasnah,hauwa,hawanatu,hedwig,heike,heledd,helvi,hema,hemlata,hepzibah,hera,
  heta,hilde,hilkka,hina,hinano,hinatea,hinemoa,hinewehi,hiroko,hirut,hisako,hitomi,hjordis,hnin,hodan,hrafnhildur,huda,huhana,huia,huyen,hye-jin,
  hye-kyung,hyun-jung,ichiyo,idoia,iffat,ifrah,iga,ildiko,ilze,imee,immaculate,immaculee,indrani,inese,ing-wen,ingibjorg,ingrun,inmaculada,inonge,
  ioanna,iracema,irmgard,isata,isatou,iseabail,ishbel,ishita,ismat,itziar,ivete,iyabo,izaskun,jaana,jagoda,jayalalithaa,jayanti,jemima,jessamy,jhumpa,
  ji-eun,ji-young,joice,jovelyn,ju-ae,judit,jung-sook,junko,jurate,jurema,jurgita,kadiatu,kadri,kahurangi,kaire,kaisa,kalesi,kamini,kanako,kanimozhi,
  kaniz,kanta,kaori,katalin,kateryna,kavitha,kavya,kaylene,kayoko,kazimiera,kazue,kazuko,keabetswe,kebbeh,keiko,keitumetse,kelebogile,kerensa,kersti,
  ketevan,keziah,khaleda,khatia,khofifah,khrystyna,kimiko,kirsty,kiyomi,konstantina,krisztina,kulsoom,kumiko,kusum,kyoko,kyriaki,kyung-hee,kyung-wha,
  laima,laimute,lakeisha,lali,lamara,lanying,laquisha,lata,leire,leocadia,lesya,leymah,li-ling,liesbeth,lieselotte,liezel,ligaya,ligita,liis,lilit,
  limor,lindiwe,llinos,losalini,loujain,loveday,lowri,lubna,lucyna,luizianne,luningning,lusine,lyudmila,maame,maarja,mabinty,macarena,madhavi,mahina,
  mahsa,mahuika,maiko,maimuna,mairead,mairi,mairin,majella,majlinda,makafui,makiko,malala,malalai,maleeha,malini,mamata,mami,mamta,manana,maneka,maral,
  marama,mariagrazia,mariarosaria,mariastella,mariatu,maricel,maricela,mariia,marijke,mariko,marites,mariyana,maruja,marujita,marvalee,marvia,marziyeh,
  masako,masego,mayawati,mayumi,meabh,mechthild,medha,meenal,meera,megawati,megumi,mehitabel,mehreen,mehwish,meihua,meiling,memunatu,meng-ju,menna,
  merav,mereana,mereoni,mererid,merewalesi,meritxell,merja,meseret,metiria,mhairi,mi-kyung,mi-sook,michiko,mieko,mihi,milda,min-ji,minako,mireia,miren,
  miri,mitali,miyuki,mizuho,mmabatho,moeata,mokhira,momoko,montse,montserrat,morag,mridula,muireann,muirne,mukta,munira,munisa,musarrat,musu,mwajuma,
  myeong-sook,myfanwy,mythili,nadezhda,nadiya,naheed,naisula,najat,najma,naledi,namrata,nanaia,nanako,nandini,naoko,narelle,nargis,narmada,nasreen,
  nasrin,natsuko,natsumi,nawal,nayanika,nazenik,nazia,ndeye,neelam,neema,nekane,neringa,nerys,nessa,nesta,nestan,netsai,neus,ngahiwi,ngaio,ngaire,ngozi,
  nguyet,nidhi,nighat,niina,nijole,nilar,niloufar,nilufer,nirmala,nisreen,nkechi,nkosazana,nneka,nobuhle,noelani,noirin,nokwazi,noluthando,nomalanga,
  nomathemba,nomfundo,nomonde,nompumelelo,nomsa,nomzamo,noora,noorjahan,norhayati,noriko,nosipho,nothando,ntombi,ntombifuthi,nuala,nune,nunzia,nurcan,
  nyakim,nyonblee,obiageli,ofra,ogulsapar,oighrig,oleksandra,olwen,onalenna,oonagh,orla,orlaith,orly,outi,paetongtarn,palesa,pallavi,panagiota,
  panayiota,paraskevi,parisa,parveen,peg,peig,peigi,perpetua,petronella,phumzile,pierina,pille,piret,pornthip,pragya,pratibha,preeti,prerna,priyanka,
  purificacion,raazia,rabeya,rabiatu,rachna,radhika,raelene,ragini,ragna,ragnheidur,ragnhild,rahama,rajeshwari,rajkumari,ralitsa,rangimarie,ranjana,
  ranjani,rasa,rashmi,rasita,razia,refilwe,rehana,rehema,reiko,rekha,remedios,remei,rhian,rhiannedd,rieko,riffat,riikka,riina,ripeka,ritsuko,rizwana,
  roise,roisin,rokeya,roopa,rosalba,rosamund,rosangela,rosaura,rosmah,roswitha,rubina,ruchi,rukhsana,rukhshana,rukmini,ruksana,rula,rumbidzai,rumyana,
  rupali,ruqaya,ryoko,saara,sabiha,sachiko,sadhana,sadhbh,sadia,sagal,sagarika,sahle-work,sajida,sakshi,salamatu,salanieta,salima,salote,saltanat,
  samiksha,sanae,sanam,sandhya,sangeeta,sanita,sanjana,saoirse,saori,sapna,saraswathy,sarojini,satoko,savitri,sayaka,sayuri,scholastica,seiko,seini,
  selamawit,senga,seonaid,serwaa,setsuko,shabana,shaista,shamima,shamsun,shaniqua,shanta,shantel,sharada,sharmin,shazia,sheelagh,shehla,sheree,shireen,
  shirin,shizuko,shobha,shoira,shoko,shruti,shu-fen,shubhangi,shukria,shushan,sian,sibusisiwe,sieglinde,sigriður,sigurlaug,sinead,siofra,sioned,
  siranush,sirimavo,sirkka,sisilia,sithembile,sneha,sol-ju,solomiia,solrun,solvita,sonali,soo-jin,soo-yeon,sook-hee,sorcha,stamatia,stanislawa,stanka,
  stavroula,steinunn,stoyanka,su-chen,suchitra,sudarat,sudha,sulakshana,sulochana,sultana,sumaya,sumiko,sun-hee,sunanda,supinya,supriya,surekha,
  susheela,sushila,suzhen,svanhildur,swati,synnøve,tabata,taeko,tahira,tahmina,takako,tamayo,tameka,tamiko,tamilisai,tamsin,tanuja,tariro,taslima,tatev,
  tawakkol,tegwen,tehmina,teruko,teuta,thandiwe,thembi,thembisile,thenmozhi,thorbjorg,thorunn,thuli,tiare,tihana,tiiu,tilly,tinatin,tirunesh,tiwa,
  tomoko,tomomi,torunn,toshiko,toyin,traudl,treasa,triin,tryphena,tsehay,tsitsi,tsitsidzashe,tsovinar,tsuneko,tsvetana,turid,tuuli,tzipi,tünde,ulrike,
  umme,unaisi,unnur,urszula,vaira,vaishali,vaitiare,vandana,vasanthi,vasiliki,vasilka,vestine,vigdis,vijayalakshmi,vilija,vinita,vira,visitacion,vjosa,
  wafa,wakako,waltraud,wangari,whina,wisława,xiaoli,xiomara,xiuying,xochilt,yabom,yamuna,yaroslava,yashoda,yashodhara,yasuko,yeni,yeon-kyung,yevgenia,
  yingluck,ylva,yo-jong,yoana,yoko,yoon-a,yordanka,yoshie,young-ae,young-hee,yu-na,yukari,yukiko,yuko,yulan,yumiko,yun-a,yuriko,zaiga,zakia,zawadi,
  zaynab,zdravka,zeenat,zenabu,zenta,zhanna,zhibek,zhivka,zipporah,zodwa,zoi,zoraida,zoya,zrinka,zsuzsanna,zubaida,zulema,zulfiya,zulma`;

const WOMEN_OR_SURNAMES = `
  achieng,adhiambo,akinyi,anyango,atieno,auma,babirye,chepkoech,chepngetich,jepchirchir,jepkosgei,jeptoo,mukamana,muthoni,nabirye,nafula,nakato,
  nakiganda,namubiru,namuli,nekesa,njeri,nyambura,uwera,uwimana,wairimu,wambui,wanjiku,wanjiru`;

const MEN = `
  aarne,abdelaziz,abdelfattah,abdelhamid,abdelmadjid,abdelrahman,abdirahman,abdulhamid,abdullahi,abdulqadir,abdur,abdurrahman,abhijit,abhinav,abhishek,
  abhisit,abiy,abolfazl,abolhassan,abubakar,abundio,achal,adebayo,ademola,adetokunbo,adewale,adeyemi,afrim,aftab,agim,aigars,aimo,aitor,aivar,aivars,
  ajay,akash,akhilesh,akin,akinola,akinwumi,akos,akshay,akuila,alasdair,aldemar,aled,algernon,algirdas,alhassane,alireza,aliyu,almazbek,almir,aloysio,
  aloyzas,alun,amarinder,amartya,aminul,amirhossein,amitabh,amjad,anant,anastasio,andoni,andor,andrius,andriy,andrus,aneurin,anies,anirban,aniruddh,
  anisul,ankit,ankur,antanas,antonis,anura,anutin,aodhan,aonghas,apirana,apisai,aporosa,aqeel,arash,arayik,arben,arber,ardeshir,arief,armen,armend,
  arnfinn,arseniy,arshad,artan,arturas,artyom,arunas,arvils,arvind,arvydas,asaad,asaduzzaman,asbjorn,asen,asger,ashfaq,ashraf,ashraful,asier,asif,askar,
  asmund,assimi,atal,ataollah,atiku,atsu,atsushi,atul,audun,avdiy,avigdor,avinash,avraham,ayush,azman,azmin,azzam,babagana,babajide,babak,badal,badrul,
  bahaa,bahlil,bahram,bakari,bakili,bakir,balaji,balasaheb,baldev,balraj,balwant,barnaby,bartosz,basem,bashar,bashkim,bassam,bassem,bassirou,basuki,
  bedwyr,behnam,behrouz,beji,bekele,bekim,bela,belisario,belmiro,beppe,bernabe,bertel,berwyn,besnik,bezalel,bhaskar,bheki,bhekisisa,bhumibol,bhupesh,
  bhupinder,bidzina,bijan,bilawal,binali,bingu,birger,biswajit,bjarni,bogumil,boleslaw,bongani,boon-keng,boyko,bozhidar,bronislaw,bronisław,bronius,
  brynjar,bujar,bukar,byung-chul,byung-hun,cahit,calum,caradog,carwyn,cathal,cellou,cengiz,ceslovas,cevdet,chaminda,chan-wook,chandrababu,
  chandrashekhar,chang-dong,chavdar,chee-hwa,chibuike,chidi,chidiebere,chirag,chukwudi,chukwuemeka,chukwuma,chung-hee,cillian,cledwyn,coinneach,colm,
  cormac,crispin,cuauhtemoc,culver,cuthbert,dae-ho,dae-jung,dafydd,dagfinn,dahiru,daichi,dainius,daisuke,daithi,danylo,dapo,dardan,dariush,darragh,
  dauda,davit,davið,dawei,dawit,dawood,dawud,debashish,debretsion,deepender,deji,delroy,delwar,delyan,demola,demyan,denys,dermot,detlef,devendra,dezso,
  dhammika,dharmendra,diaa,diarmaid,didik,digvijaya,dilip,dilshan,dilwyn,dimitar,diosdado,djoko,djordje,dmytro,dobrica,domantas,donal,donatas,dong-hyuk,
  dong-won,dong-wook,dong-young,donncha,donnchadh,doo-hwan,dotun,dougald,dritan,driton,duk-soo,duminda,dushyant,dzevad,eachann,eamon,eamonn,eanna,
  eberhard,ebo,ebrahim,ebuka,edem,edhy,edvinas,eerik,egil,ehab,ehud,eifion,eiji,eilert,eimantas,eivind,ejnar,eknath,elek,elfyn,elhadj,elie,elikem,elof,
  emenike,emeterio,emlyn,emmerson,emomali,emosi,emrys,emyr,enamul,endre,eneko,enele,enlai,eoghan,epeli,epifanio,erki,erlend,erno,esko,esmail,espen,
  essam,etienne,eustaquio,evangelos,everton,evo,eystein,ezzat,fadel,fadil,fadli,fahad,faheem,fahrudin,faisal,fakhar,fakhri,fakhrul,faleolo,farhad,
  farmajo,farzad,fathi,fatmir,fatos,fawad,fawaz,fawzi,fayez,fazlur,feargal,fedir,fereydoun,fergal,fethullah,fiach,fiachra,fikre,fintan,flamur,foday,
  foma,fouad,frants,frode,fuad,fulgencio,fumiaki,fumihiko,fumio,gadi,gaizka,galin,gamal,gamini,ganjar,garba,gaurav,gazmend,gbenga,gearoid,gebru,
  gediminas,geert,geir,geirr,genaro,gennady,geraint,geraldo,gethin,getulio,ghasem,ghassan,gholam,gholamhossein,ghulam,gi-hyun,gichuru,giorgos,gitanas,
  gitau,githinji,githongo,gjert,gjorge,gjorgji,goesta,gopinath,gorka,goro,gosta,gotabaya,gote,govind,grigor,grigory,gruffydd,grzesiek,guangchang,
  guangcheng,gudmund,gulbuddin,gun-hee,gundars,guntars,guntis,guoqiang,gurbanguly,guðni,gwede,gwilym,gwynfor,gyanesh,gyozo,gytis,gyula,haakon,
  habibollah,habibur,hafez,hafizur,haibin,haider,hailemariam,haitham,hakainde,haldor,hallvard,halvor,hama,hamad,hamdan,hamdeen,hameed,hamidreza,hamisi,
  hardeep,hareth,hariharan,harish,harshvardhan,hashem,hashim,hasto,havard,hayao,hayrettin,hazem,hedd,hefin,heiko,hemana,hemant,hemi,henare,hendro,
  heriberto,hesham,heung-min,heydar,hideaki,hideki,hideo,hidetoshi,hifikepunye,higinio,hilding,himanshu,himanta,hiroaki,hirofumi,hirohito,hirokazu,
  hiroki,hiroshi,hiroyuki,hisashi,hisham,hishammuddin,hitoshi,hoani,hogne,hohepa,holger,hone,honorio,hooshang,hormoz,hosni,houari,houshang,houssam,
  hrant,hristijan,hristo,hrithik,hryhoriy,hsien-loong,husam,hussam,huw,hyun-woo,hyung-jun,hywel,ichiro,idrus,idwal,ieuan,ifan,ifor,iftikhar,ignas,ihab,
  ihor,ijaz,ikechukwu,il-sung,ilia,ilir,iliya,ilkka,ilya,imants,inaki,indalecio,indrajit,indrek,indulis,ingemar,ingvar,inigo,inoke,inzamam,iosefa,iraj,
  irakli,isah,ishtiaq,islwyn,ismo,issoufou,itamar,ivars,ivaylo,ivica,izet,izzat,jaak,jabr,jabulani,jae-ho,jae-in,jae-myung,jafar,jagan,jagat,jagmohan,
  jahangir,jaideep,jair,jairam,jakaya,jamaluddin,jamshed,jang-yop,jarbas,jarkko,jarmo,jaroslaw,jarosław,jasim,jaswant,javad,jawaharlal,jayant,jaydeep,
  jejomar,jeno,jerker,jeroen,jethro,ji-hoon,ji-sung,jiabao,jianguo,jianlin,jide,jiechi,jignesh,jin-woo,jinping,jintao,jioji,jiro,joar,jong-il,jong-nam,
  jong-pil,jong-un,joon-ho,joon-pyo,joop,josaia,joseba,jostein,jouko,jouni,juanito,jubran,juhan,jun-ho,junaid,jung-hoon,jung-woo,junichiro,junji,
  juntaro,juozas,jurgen,jurica,juris,jussi,jyotiraditya,jyrki,ka-shing,kaarlo,kabiru,kaguta,kai-fu,kaito,kalman,kalonzo,kaloyan,kamaruddin,kambiz,
  kanhaiya,kapil,karanga,karoly,karsten,kashif,kashim,kaspars,kassym-jomart,kastriot,katsuhiko,katsuya,kausea,kaveh,kazim,kazuhiro,kazuma,kazunori,
  kazuo,kazuya,kazys,keigo,keiichi,keiji,keijo,keisuke,keita,kenechukwu,kenenisa,kenichi,kenta,kentaro,kenzaburo,keqiang,keshav,kestutis,ketil,kev,
  keyvan,kgalema,kgosientso,khairat,khairy,khaleque,khamis,khandaker,khosrow,khulekani,khurram,ki-moon,ki-young,kiarash,kiggundu,kimmo,kin-chung,kintu,
  kinuthia,kipkorir,kiplimo,kiprono,kipsang,kiptoo,kiptum,kipyegon,kishore,kivutha,kiyoshi,klim,kobina,kodjo,koffi,kohei,koichi,koichiro,koit,koji,
  kok-meng,kolbjorn,koldo,komlan,kondrat,konstantinos,kossi,kostas,kosuke,kourosh,krasimir,kreshnik,kresten,krishan,krists,krum,kuan-yew,kujtim,
  kumaraswamy,kunal,kunio,kunle,kurmanbek,kusal,kuzma,kwabla,kwang-soo,kyohei,kyriakos,kyrylo,kyu-hyun,kyung-soo,lachie,ladipo,laisenia,lakhdar,lalit,
  lancine,langat,lanre,lansana,lasith,lauge,laurits,laurynas,lavrenty,lawal,lech,lehlohonolo,leho,leszek,levan,levon,liaquat,lindani,ljubo,llew,llyr,
  llywelyn,lochlann,lokesh,lopeti,lorand,lorant,lorcan,lorinc,lotfi,lubega,luhut,lulzim,lwazi,lyuben,lyubomir,macharia,macky,madhav,madhavan,madhukar,
  mahamane,mahathir,mahbub,mahfuz,mahinda,mahmudullah,maithripala,majed,maldwyn,mallam,mallikarjun,mamdouh,manasseh,mandlenkosi,mangosuthu,manmohan,
  manoel,manohar,manouchehr,mantas,manus,maolsheachlainn,maqbool,maqsood,marcellin,margus,mariusz,martynas,marzouq,masaaki,masaharu,masahiko,masahiro,
  masanori,masao,masaru,masashi,masato,masatoshi,masaya,masayoshi,masayuki,mashrafe,matiu,matiur,matvei,matvey,mauno,mayank,mazen,mbongeni,mbugua,mburu,
  mduduzi,mehrdad,meirion,meles,melquiades,menachem,mengistu,menyhert,merfyn,mfundo,mieczyslaw,mieczysław,miftah,mihkel,mikheil,milen,milenko,milind,
  milosz,min-ho,min-jae,min-soo,mindaugas,minoru,miroslaw,mirosław,mirsad,mishal,mithun,mitsuhiro,mitsuo,mizanur,mmusi,moammar,moataz,moeen,mogens,
  mogoeng,mohammadreza,mohannad,mohiuddin,mohsen,mokgweetsi,mokhtar,momchil,momcilo,mominul,moncef,monther,moo-hyun,morihiro,morteza,mosharraf,mosiuoa,
  mostafa,mothusi,motilal,motiur,motohiro,mounir,mourad,mousa,mthunzi,muammar,muayyad,mubashir,mudassar,mudavadi,mugo,muhaimin,muhammadu,muhannad,
  muhith,muigai,muiris,muiruri,mujibur,mukasa,mukhriz,mulayam,muqtada,muralidhar,murdo,muriithi,murungi,musalia,mushfiqur,musoke,mustafizur,musyoka,
  mutaz,mutebi,muthama,muthanna,muttiah,mutula,muzammil,mwai,mxolisi,mykhailo,mykola,myrddin,myung-bak,myung-soo,mzwandile,nabih,naftali,nagendra,
  naguib,nam-june,namal,nandasena,naoise,naoto,narayana,naresh,naseeruddin,naser,nasiru,nauman,nawaf,nawaz,nayden,nayef,nayib,nazmul,nazri,nazrul,
  nderitu,ndubuisi,ndung'u,ndungu,neeraj,negasso,neilson,nemesio,nencho,nerijus,ngugi,niall,nii,nikifor,nikos,niran,nirav,nitin,nitish,niyi,njal,njenga,
  njuguna,nkosana,nkosinathi,noboru,nobuhiro,nobuo,nobuyuki,noman,norio,noriyuki,normunds,noureddine,nsubuga,nuhu,nursultan,nurudeen,nuwan,nwankwo,
  nyesom,obafemi,obaidul,obinna,odvar,ognyan,oisin,okechukwu,okyere,oladele,olafur,olaoluwa,olawale,oleh,oleksiy,olev,olli,olusegun,omprakash,omran,
  oriol,orjan,osamu,osian,oskars,osmo,ossur,ostap,oteng,othman,owain,oystein,oyvind,paavo,padmanabhan,padraic,palaniswami,panagiotis,pankaj,paora,
  papiss,paraire,paresh,parkash,parviz,pathum,patxi,paulius,payam,peadar,peder,peeter,pejman,penaia,pencho,peredur,pertti,pervez,petera,petrit,petter,
  phelim,phumlani,piers,piripi,piyush,plamen,policarpo,pouya,povilas,prabhat,pradeep,pramod,pramono,pranab,prayut,prayuth,preben,priit,primitivo,
  prithviraj,priyank,proinsias,prokhor,prokopis,prudencio,przemyslaw,przemysław,pushkar,pyong-il,qais,qaiser,qassem,qemal,qishan,quamrul,quintin,qusai,
  qusay,rabah,rabiu,rached,radoje,radoslaw,radosław,raed,rafal,rafay,rafik,rafiqul,rafizi,raghav,raghubir,raghunath,ragnar,raheel,raila,raimo,raimonds,
  raivis,raivo,rajat,rajitha,rajkumar,rajnath,rajpal,ramachandra,ramakrishna,ramdev,ramin,ramush,ranald,ranbir,randeep,randhir,rangarajan,ranil,ranveer,
  rashidi,rastko,ratko,ratomir,rauno,ravindra,ravishankar,reidar,reijo,reino,rewi,rexhep,rezaul,rezso,rhodri,rhun,rhys,ricardas,ridha,ridvan,riek,
  rifaat,rihards,rikiya,rimantas,rishabh,risto,rizieq,roald,rodel,rokas,romualdas,rongji,rostam,rostyslav,rouhollah,ruadhan,ruairi,ruaridh,rumen,rustem,
  ruud,ryo,ryohei,ryosuke,ryota,ryotaro,ryuichi,ryuji,ryunosuke,sabelo,saburo,sachit,sadao,sadashiv,saddam,sadegh,sadek,sadio,sadyr,saeb,safet,saheed,
  sahil,saifuddin,sajeeb,sajith,sajjad,sakher,salahuddin,sambhaji,sambit,sameh,samvel,sanath,sandiaga,sandile,sandis,sang-hoon,sang-hyun,sang-woo,sani,
  sanjeev,sanjiv,sanusi,saqlain,sarath,sarfraz,sarunas,sarvesh,satoru,satyapal,satyendra,sauli,saulius,saurabh,sead,seamas,sebhat,sefanaia,segun,seif,
  seiichi,seiji,sekouba,sello,selorm,semesa,semisi,semyon,senad,senanu,seok-jin,septimiu,serhiy,serigne,serkan,serzh,seumas,seung-ho,seung-hyun,
  seung-woo,shafie,shafiq,shafiqul,shahidan,shahram,shahrokh,shahrukh,shailendra,shailesh,shakeel,shaker,shakib,shakir,shamsul,sharad,shatrughan,
  shavkat,shawki,shehbaz,shehu,shekhar,sher-bahadur,sherwin,shigeki,shigeo,shigeru,shigeyuki,shimon,shinichi,shinji,shintaro,shinya,shinzo,shivraj,
  shkelzen,shoaib,shogo,shohei,shoichi,shota,shotaro,shreyas,shrikant,shuaibu,shubman,shui-bian,shuichi,shuji,shunsuke,shyam,si-woo,siamak,siaosi,
  siavash,siddaramaiah,siddharth,sidya,siegfried,sigitas,sigmundur,sigvard,siim,sikiru,silvino,simiyu,sione,sirajuddin,sirajul,sitiveni,sizwe,skender,
  skjalg,slavi,slavisa,slawomir,soeren,sohail,sohrab,soichiro,somchai,somhairle,sooronbay,soroush,sosuke,soufiane,soumitra,sourav,spartak,spyros,srdan,
  srdjan,sreenivasan,sreten,srettha,sridhar,srinivas,ssekandi,ssemakula,sserwanga,staffan,stamen,stavros,steinar,steingrimur,stelios,stellan,stephane,
  stian,struan,subramaniam,subramanian,sudhir,sudip,sufian,suhail,suk-yeol,sukhbir,sukumar,suleiman,sulo,sumanthiran,sung-hoon,sung-jin,sung-min,sunil,
  sunkanmi,surendra,surinder,suryadharma,susilo,susumu,suthep,suvendu,svante,svein,svenning,sviatoslav,svyatoslav,swapan,szilard,sławomir,taavi,
  tadahiro,tadao,tadashi,tadeusz,tadhg,tae-hyun,tae-woo,tahar,taher,taijul,taiki,taisuke,tajuddin,takaaki,takafumi,takahiro,takanori,takao,takashi,
  takayuki,takeshi,takis,takuma,takuya,talal,tamati,tamihana,tamim,taniela,tanielu,tanko,tansel,taonui,tarek,tariku,tariq,tarique,tarmo,taro,tarquin,
  taskin,tatsuo,tatsuya,tauseef,tawfiq,tayeb,tayyip,te-ururoa,teboho,tecwyn,tedros,teemu,tejashwi,teofilo,terje,tero,teruo,tetsuo,tetsuro,tetsuya,teuvo,
  tevita,tewodros,thabang,thabiso,thabo,thage,thaksin,thorbjorn,thorkild,thorleif,thorsten,thorvald,thure,tiburcio,tiernan,tihamer,tillakaratne,timoci,
  timofey,tipene,tjahjo,tochukwu,tofail,toivo,tokuhiro,tollef,tomohiro,tomonori,tonis,tonu,toomas,torbjørn,torgeir,torgny,toribio,torquil,torstein,toru,
  toshiaki,toshihiko,toshihiro,toshio,toshiro,toshiyuki,trefor,trev,trifon,trond,trygve,tsegaye,tshepo,tsutomu,tsuyoshi,tsvetan,tuariki,tudur,tuilaepa,
  tuncay,tunde,tuomo,turlough,tyge,tymofiy,udayan,uddhav,ugochukwu,uhuru,uilleam,uinseann,uldis,ulisses,umaru,umesh,urho,urmas,usama,utkarsh,uwe,uzoma,
  vadym,vaino,vakhtang,valdas,valdis,valdo,valeriy,vardan,varis,varun,vassilis,vassily,vasyl,veaceslav,vegard,veiko,veljko,venancio,venkaiah,venkat,
  venkatesh,vesa,veselin,viacheslav,vibhav,victoriano,vidyadhar,viesturs,vikas,vikramaditya,vilgot,viliame,viliami,vilnis,vinayak,vinko,vinod,vipin,
  vipul,virat,virender,virgilijus,visar,vishal,vishwanath,vitaly,vithal,vladut,vladyslav,vojislav,voreqe,vusi,vyacheslav,vytautas,wadih,wai-keung,
  waisale,waititu,wajdi,waldemar,waleed,wamalwa,wanyonyi,waqa,waqar,wasantha,wasiu,wasswa,waweru,weiguo,wekesa,wenceslao,wieslaw,wiesław,wigberto,wim,
  wiranto,wiremu,witold,wladyslaw,wlodzimierz,wole,woo-jin,woo-sung,xabier,xhevdet,xiaobo,xiaoping,xolani,yadollah,yahia,yair,yakov,yao,yashwant,
  yasonna,yasuhiko,yasuhiro,yasuo,yasushi,yasutaka,yavor,yefim,yegor,yehor,yevhen,yevhenii,yiannis,ying-jeou,yitzhak,yngve,ynyr,yoichi,yordan,yoshiaki,
  yoshiharu,yoshihide,yoshihiko,yoshihiro,yoshinobu,yoshinori,yoshio,yoshiro,yoshitaka,yoshito,yoshiyuki,yossi,yosuke,young-ho,young-soo,yoweri,yuichi,
  yuichiro,yuji,yujiro,yukio,yusril,yusufu,yuta,yutaka,yuto,yuya,zabihullah,zahari,zahirul,zakhar,zbigniew,zdzislaw,zdzisław,zedong,zeeshan,zeferino,
  zeid,zekeriya,zemin,zhelyu,zhiqiang,zhivko,ziaur,zigmantas,zigurds,zillur,zine,zivko,zivojin,zolani,zolile,zouhair,zsigmond,zuhair,zulfiqar,zulkifli,
  zurab,zvi,zviad,zweli,zydrunas`;

const MEN_OR_SURNAMES = `
  abdi,babatunde,barasa,cheruiyot,getachew,girma,haile,juma,kamau,kariuki,kato,kibet,kimani,kipchoge,kipkemboi,kiplagat,kiprop,kiprotich,kipruto,kirui,
  mugisha,mwangi,njoroge,ochieng,odhiambo,okello,okoth,omondi,onyango,otieno,rotich,suharto,sukarno,tesfaye,wafula,warsame`;

/** First names of both, which the tables have for one. */
export const NAMES_OF_BOTH = wordSet(
  'lee,loren,kiran,nusrat,michal,nino,abimbola,bukola,damilola,ayaan,adi,adel,valery,rosario,kim',
);

/** Surnames that stand first in East Asia: `Kim Jong-un`, `Lee Kok Meng`. */
export const SURNAMES_IN_FRONT = wordSet(
  `kim,lee,yi,park,choi,jung,jeong,kang,cho,yoon,yun,jang,lim,han,oh,seo,shin,kwon,hwang,ahn,song,moon,hong,roh,ban,bong,son,
  xi,li,wang,zhang,liu,chen,yang,zhao,huang,zhou,wu,xu,sun,hu,zhu,gao,lin,he,guo,ma,luo,tan,ng,wong,tsai,chan,cheung,lam,leung,ho,lau,
  chang,chiang,chou,chow,chua,goh,koh,ong,teo,yeo,foo,ang,toh,sim,loh,deng,jiang,wen,peng,mao,bo,ai,mo,tsang,tung,ko,lai,hau`,
);

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
