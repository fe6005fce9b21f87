/**
 * Words that are written with a capital without being a name: because they begin a sentence, or stand in a headline.
 * Written for this project from general knowledge; lower case.
 */

/** Function words: cut off where a name begins with one, and no name alone. */
export const FUNCTION_WORDS = `
a,an,the,this,that,these,those,i,you,he,she,it,we,they,me,him,her,us,them,my,your,his,its,our,their,mine,yours,hers,ours,theirs,who,whom,whose,which,what,when,where,why,how,
and,or,but,nor,so,yet,for,if,then,else,because,since,while,although,though,unless,until,whereas,whether,as,than,like,of,in,on,at,by,to,from,with,without,within,into,onto,upon,over,under,above,below,
between,among,amongst,amid,amidst,through,throughout,during,before,after,behind,beyond,beside,besides,beneath,near,off,out,up,down,about,against,along,across,around,toward,towards,via,per,despite,except,
including,regarding,concerning,following,according,given,due,thanks,is,are,was,were,be,been,being,am,do,does,did,done,doing,have,has,had,having,will,would,shall,should,can,could,may,might,must,ought,
not,no,yes,never,none,nothing,nobody,nowhere,neither,either,both,all,any,some,many,much,more,most,few,fewer,less,least,several,each,every,everyone,everybody,everything,someone,somebody,something,anyone,
anybody,anything,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,twenty,thirty,forty,fifty,hundred,thousand,million,billion,first,second,third,fourth,fifth,last,next,other,others,another,such,same,own,
only,just,even,also,too,very,quite,rather,almost,nearly,still,already,again,once,twice,always,often,sometimes,usually,rarely,seldom,ever,here,there,now,today,tomorrow,yesterday,tonight,soon,later,earlier,
meanwhile,however,therefore,thus,hence,moreover,furthermore,nevertheless,nonetheless,instead,otherwise,indeed,perhaps,maybe,probably,certainly,clearly,apparently,reportedly,allegedly,fortunately,unfortunately,
sadly,hopefully,finally,eventually,initially,originally,previously,recently,currently,presently,lately,formerly,subsequently,consequently,accordingly,additionally,similarly,likewise,especially,particularly,specifically,
generally,overall,altogether,together,apart,aside,elsewhere,ago,back,away,forward,please,let,lets,ok,okay,oh,hello,hi,dear,well,right,sure,re,vs,v.,etc,i'm,it's,don't,that's,here's,there's,what's,
well-known,so-called,newly,mr's
`;

/** Content words that open sentences and headlines; they are no name alone, but may be part of one. */
export const CONTENT_WORDS = `
police,officials,official,authorities,government,governments,people,residents,witnesses,experts,analysts,scientists,researchers,critics,supporters,opponents,protesters,protestors,demonstrators,activists,
rebels,troops,soldiers,forces,militants,gunmen,terrorists,leaders,leader,lawmakers,politicians,ministers,minister,ministry,lawyers,prosecutors,judges,doctors,nurses,teachers,students,parents,children,women,men,
farmers,workers,employees,employers,investors,traders,buyers,sellers,consumers,customers,users,readers,voters,candidates,players,fans,coaches,organizers,organisers,organisations,organizations,companies,firms,businesses,
banks,schools,universities,hospitals,reports,report,reported,sources,source,media,news,newspapers,press,state,states,federal,national,international,local,regional,global,world,country,countries,city,cities,town,towns,village,villages,
new,old,young,big,small,large,great,good,bad,best,worst,better,high,low,long,short,early,late,former,ex,current,future,past,present,top,key,major,minor,main,chief,senior,junior,deputy,acting,
political,economic,social,financial,military,civil,legal,public,private,foreign,domestic,independent,free,open,general,special,official,total,full,half,part,whole,real,true,
north,south,east,west,northern,southern,eastern,western,central,northeast,northwest,southeast,southwest,north-east,north-west,south-east,south-west,
oil,gas,gold,water,power,energy,food,health,education,security,defence,defense,trade,finance,economy,business,industry,market,markets,stocks,shares,prices,inflation,unemployment,growth,exports,imports,sales,profits,
tourism,transport,climate,environment,science,technology,culture,arts,sport,sports,football,soccer,cricket,rugby,tennis,basketball,music,film,movie,movies,books,book,travel,style,opinion,editorial,analysis,comment,
comments,feature,features,photo,photos,picture,pictures,video,videos,image,images,caption,file,credit,copyright,advertisement,subscribe,share,follow,click,read,watch,listen,view,see,find,get,make,take,give,keep,go,come,
look,think,know,say,said,says,tell,told,ask,asked,call,called,want,need,use,used,work,working,help,try,start,started,stop,end,ended,begin,began,continue,continued,run,running,move,play,turn,show,shows,hear,hold,bring,
write,provide,set,put,pay,meet,include,learn,change,lead,understand,speak,spend,grow,win,offer,remember,consider,appear,buy,serve,die,send,build,stay,fall,cut,reach,kill,raise,pass,sell,decide,return,
asked,speaking,noting,adding,citing,quoting,addressing,responding,referring,commenting,explaining,describing,arguing,calling,recalling,reacting,recognising,recognizing,stressing,expressing,born,based,
located,situated,founded,established,built,created,made,named,known,compared,combined,backed,led,joined,accompanied,armed,
game,games,match,team,teams,club,league,season,cup,final,goal,goals,point,points,score,round,tour,race,championship,tournament,title,victory,defeat,
time,times,day,days,week,weeks,month,months,year,years,decade,century,morning,afternoon,evening,night,hour,hours,minute,minutes,summer,winter,spring,autumn,
man,woman,boy,girl,father,mother,son,daughter,brother,sister,wife,husband,family,families,friends,home,house,life,death,love,war,peace,attack,attacks,bomb,bombing,explosion,blast,fire,flood,floods,storm,earthquake,crash,accident,
crime,murder,killing,violence,fighting,clashes,protests,protest,strike,election,elections,vote,votes,voting,poll,polls,results,campaign,party,parties,parliament,president,presidents,prime,governor,mayor,senator,king,queen,prince,court,courts,
law,laws,bill,act,article,section,chapter,part,page,table,figure,appendix,annex,volume,edition,issue,number,phase,stage,step,level,grade,class,group,type,category,
plan,plans,project,projects,program,programme,policy,policies,deal,agreement,talks,meeting,summit,conference,statement,speech,letter,interview,announcement,decision,order,ruling,verdict,investigation,inquiry,probe,arrest,trial,
budget,tax,taxes,debt,loan,loans,aid,fund,funds,money,cash,cost,costs,price,rate,rates,income,wage,wages,job,jobs,labour,labor,land,property,housing,road,roads,bridge,rail,railway,air,airline,airlines,airport,port,ship,ships,
shipping,car,cars,vehicle,vehicles,truck,bus,train,plane,flight,flights,aircraft,internet,online,digital,data,phone,mobile,computer,software,app,web,website,site,network,
covid,coronavirus,vaccine,vaccines,vaccination,virus,disease,patients,patient,cancer,malaria,medical,medicine,drugs,drug,treatment,care,
study,studies,survey,research,evidence,history,story,stories,question,questions,answer,answers,problem,problems,challenge,challenges,issue,issues,crisis,risk,risks,threat,threats,impact,effect,effects,reason,reasons,result,
human,rights,justice,freedom,democracy,equality,gender,racism,religion,faith,church,mosque,temple,god,
born,black,white,red,blue,green,brown,golden,silver,dark,light,hot,cold,dry,wet,rich,poor,happy,sad,strong,weak,hard,soft,easy,difficult,simple,important,possible,impossible,likely,unlikely,
click,contact,email,tel,fax,phone,address,note,editor,editors,writer,author,by-line,staff,reporter,reporters,correspondent,desk,agency,agencies,
anti,pro,non,pre,post,multi,mid,semi,self,inter,trans,
welcome,congratulations,good,thank,thanks,sorry,happy,merry,please,
ukrainians,refugees,migrants,immigrants,asylum,border,borders,nuclear,weapons,weapon,missile,missiles,drone,drones,army,navy,troops,intelligence,security,operation,operations,mission,
whoever,whatever,whenever,wherever,whichever,inside,outside,upstairs,underneath,plus,minus,versus,above-mentioned,undeterred,unlike,alongside,amongst,ahead,prior,apart,based,contrary,owing,subject,
born,raised,educated,married,aged,dressed,seated,wearing,holding,carrying,using,taking,making,getting,going,coming,having,being,doing,seeing,looking,working,living,running,moving,playing,turning,trying,asking,putting,
add,added,adds,announced,warned,warns,urges,urged,vows,vowed,pledges,pledged,calls,seeks,backs,faces,hits,kills,killed,dies,dead,injured,wounded,missing,rescued,arrested,charged,jailed,sentenced,convicted,accused,suspected,
wins,won,loses,lost,beats,beat,draws,scores,leads,eyes,sets,gets,makes,takes,gives,goes,comes,keeps,turns,opens,opened,closes,closed,launches,launched,signs,signed,unveils,reveals,plans,rejects,denies,admits,agrees,discuss,discusses,
exclusive,breaking,live,update,updated,latest,watch,fact,check,explained,explainer,opinion,review,reviews,preview,profile,obituary,interview,gallery,podcast,newsletter,
goalkeepers,defenders,midfielders,forwards,strikers,substitutes,attackers
`;

/** Names in the other lexicons that begin sentences as words of the language. */
export const MISLEADING_PLACES = `nice,male,reading,split,total,bath,mobile,hull,us,is,as,orange,target,gap,visa,sport,lead,man,quad,mercury,moon,gulf,web,it,orthodox,indigenous,western,labour,who,meta,essex,limerick,apple,shell,chase,puma,vale,roma,fed,ice,ups,sofia,victoria`;

/** Words of the language that a vocabulary may miss: `Blikking`, `Blikkness`. */
export const WORD_ENDINGS = ['ing', 'ed', 'ly', 'ment', 'tion', 'ness', 'ity', 's'] as const;
