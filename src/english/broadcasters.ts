/** Stations and channels of the world, and words of their names. Written for this project from general knowledge; as written. */

/** `CNN's | “New Day”`: a word with which a station's name ends or begins. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  `ABC,CBS,NBC,CNN,MSNBC,CNBC,PBS,NPR,HBO,ESPN,HLN,Fox,FOX,Bloomberg,Univision,Telemundo,Showtime,BET,MTV,VH1,TNT,TBS,AMC,Hulu,Netflix,SiriusXM,CSPAN,Newsmax,OAN,
  BBC,ITV,STV,Sky,LBC,GB,S4C,talkSPORT,TalkTV,RTE,RTÉ,TG4,Newstalk,CBC,CTV,SBS,Nine,TVNZ,RNZ,Newshub,Newsroom,NDTV,Doordarshan,WION,Geo,ARY,Dawn,NHK,KBS,CCTV,CGTN,RTHK,
  CNA,Mediacorp,Astro,GMA,TVE,RTVE,RAI,TF1,RTL,BFM,ARD,ZDF,NOS,NRK,SVT,YLE,TVP,RT,Globo,Televisa,Telesur,eNCA,SABC,Newzroom,KTN,NTV,NTA,Arise,Channels,TVC,GBC,ZBC,JoyNews,
  Citizen,SABC3,RTS,N1,TRT,Al-Jazeera,Jazeera,Arabiya,LBCI,MBC,DW,RFI,VOA,FRANCE24,YouTube,Spotify`.split(/,\s*/),
);

/** `BBC | Radio Four | 's`, `Fox News | channel | 's`: what else stands in a station's name. */
export const WORDS_OF_BROADCASTERS: ReadonlySet<string> = new Set(
  `News,Business,Network,Channel,channel,network,Radio,Television,TV,Sport,Sports,One,Two,Three,Four,Five,1,2,3,4,5,Live,World,Africa,International,English,Asia,
  FM,Extra,America,Latino,India,Scotland,Wales,Ulster,24,24-hour`.split(/,\s*/),
);

/** `host | of “The Long Hour”`, `an interview | on “The Long Hour”`: who is heard on a programme, or speaks there. */
export const ON_AIR: ReadonlySet<string> = new Set(
  `said,says,say,appeared,appears,appear,appearing,appearance,interview,interviews,interviewed,aired,speaking,spoke,guest,guests,argued,told,asked,insisted,added,declared,
  Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,morning,night,evening,live,again`.split(/,\s*/),
);

/** `the BBC's World | Service |`: parts of stations, no programmes. */
export const PARTS_OF_STATIONS: ReadonlySet<string> = new Set(
  'Service,Network,Newsroom,Division,Bureau,Studio,Studios,Trust,Board,News,Radio,Sport,Sports,Television,Channel,Online,Group,Orchestra,Symphony,House,Tower,Center,Centre,iPlayer,App'.split(
    ',',
  ),
);

/** `the Trent | News | Channel`: no water. */
export const BEFORE_CHANNEL: ReadonlySet<string> = new Set(
  'News,New,Weather,History,Business,Sports,Sport,Movie,Discovery,Disney,Learning,TV,Television,Food,Travel,Science,Sundance,Hallmark,Golf,Tennis,Cartoon,YouTube,Telegram,Nature,Geographic'.split(
    ',',
  ),
);
