/**
 * What governments do and cities do not, as lemmas; what is done with governments; and what they are.
 * Written for this project from general knowledge.
 */
export const GOVERNMENT_ACTS = `
withhold,edge,inch,
say,tell,pledge,promise,vow,agree,discuss,accuse,deny,reject,accept,warn,announce,declare,urge,ask,call,demand,request,insist,claim,argue,
condemn,denounce,criticize,criticise,blame,welcome,praise,hail,back,support,oppose,endorse,approve,veto,ratify,sign,seal,negotiate,talk,
consult,cooperate,co-operate,collaborate,consider,decide,plan,intend,want,seek,hope,expect,fear,believe,think,see,view,regard,recognize,
recognise,acknowledge,admit,concede,respond,react,retaliate,reply,answer,comment,confirm,refuse,decline,offer,propose,suggest,send,deploy,
dispatch,provide,supply,sell,buy,purchase,donate,grant,lend,fund,finance,invest,impose,lift,ease,tighten,ban,bar,block,allow,permit,
sanction,expel,recall,summon,withdraw,suspend,resume,restore,sever,cut,break,normalize,normalise,establish,join,leave,quit,sponsor,arm,train,
invade,attack,bomb,annex,occupy,threaten,challenge,confront,deter,provoke,launch,test,develop,build,pursue,adopt,introduce,pass,enact,
increase,reduce,raise,lower,boost,expand,strengthen,deepen,step,push,press,pressure,pressurize,persuade,convince,force,help,assist,aid,
share,exchange,extradite,free,release,detain,arrest,jail,mediate,broker,host,invite,receive,brief,inform,notify,order,direct,instruct,
appoint,name,nominate,elect,vote,abstain,protest,complain,appeal,file,sue,delay,postpone,cancel,scrap,abandon,end,stop,halt,freeze,start,
begin,continue,maintain,keep,hold,take,make,give,get,put,set,move,turn,look,work,act,fail,succeed,manage,try,attempt,need,rely,depend,
owe,repay,default,devalue,subsidize,subsidise,nationalize,nationalise,privatize,privatise,regulate,monitor,investigate,probe,estimate,
report,publish,reveal,disclose,conceal,hide,signal,indicate,hint,stress,emphasize,emphasise,note,reiterate,repeat,assert,maintain,contend,
dispute,contest,defend,justify,explain,clarify,apologize,apologise,regret,mourn,congratulate,thank,honor,honour,commit,dedicate,allocate,
spend,save,tax,export,import,trade,compete,ally,align,side,clash,quarrel,feud,fight,wage,win,lose,gain,benefit,suffer,prepare,ready,
aim,target,favor,favour,prefer,ignore,overlook,tolerate,trust,distrust,suspect,know,understand,learn,realize,realise,remember,forget,conclude,
shut,reopen,unveil,weigh,mull,eye,brand,label,describe,dismiss,rebuff,spurn,slam,blast,rebuke,scold,chide,counter,mount,station,patrol,cede,claim,resolve,settle,compromise,bow,yield,relent,toughen,soften,harden,shift,owe,object,hesitate,hail
`;

/** What a people does only by its government: "the Chinese pledged to …". */
export const STATE_ACTS = `
say,pledge,vow,agree,accuse,deny,reject,warn,announce,declare,demand,insist,condemn,denounce,criticize,criticise,oppose,endorse,approve,veto,ratify,
sign,negotiate,retaliate,refuse,decline,offer,propose,deploy,impose,lift,ban,sanction,expel,recall,summon,withdraw,suspend,resume,sever,normalize,normalise,
invade,annex,mediate,protest,apologize,apologise,concede,signal,hint,reiterate,urge,want,seek
`;

/** "ties with Tehran", "pressure on Moscow", "relations between …". */
export const DEALINGS = `
touch,tie,ties,relation,relations,relationship,talk,talks,dialogue,negotiation,negotiations,deal,agreement,pact,treaty,accord,alliance,partnership,
cooperation,contact,contacts,consultation,consultations,dispute,row,spat,feud,standoff,tension,tensions,conflict,war,rivalry,rapprochement,
pressure,sanction,sanctions,embargo,tariff,tariffs,restriction,restrictions,curb,curbs,accusation,accusations,complaint,complaints,criticism,
attack,allegation,allegations,charge,charges,response,reaction,reply,permission,approval,support,backing,help,aid,assistance,loan,loans,money,
concession,concessions,message,signal,warning,ultimatum,demand,demands,call,calls,appeal,request,guarantee,guarantees,assurance,assurances,
recognition,loyalty,friendship,trade,bloc,hostility,hatred,anger,work,cooperate,negotiate,side,align,ally,break,deal,consult,speak,agree,sign,
grateful,loyal,friendly,hostile,ambassador,envoy,concern,concerns,resistance,opposition,influence,leverage,dependence,independence
`;

/** "Jakarta was ready to …". */
export const READY = `ready,willing,unwilling,prepared,keen,eager,reluctant,determined,committed,opposed,concerned,worried,satisfied,dissatisfied,
open,able,unable,angry,furious,outraged,wary,cautious,confident,convinced,aware,unaware,hopeful,grateful,responsible,guilty,disappointed,dismayed,alarmed,interested,involved,bound,obliged,free,adamant,silent,considering,planning,seeking,trying,preparing,working,talking,negotiating,hoping,pushing,pressing`;
