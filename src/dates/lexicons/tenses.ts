/** Words that tell tenses apart. Written for this project from general knowledge of English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What these words speak of is to come, whatever their own tense: "was scheduled for". */
export const FUTURE = words(
  'will shall ll scheduled due expected expects plans planned planning slated upcoming hopes intends forecast',
);

export const IRREGULAR_PAST = words(
  `was were had did been said told went came took got made gave left began fell rose met held won lost found became kept
  brought thought saw knew felt heard ran sent sold bought built broke spoke wrote struck hit shot died led stood sat put let
  set paid read grew drew threw flew drove chose rode shook swore wore tore woke froze stole hid bit sank drank rang sang
  sprang swam dealt meant slept kept wept crept lent bent spent lit quit shut cut burst cast withdrew overtook undertook bore
  caught clung dug fed fought fled forbade forgot forgave hung laid leapt overcame overthrew rebuilt retook sought shrank slid
  sped spun stuck stung strode swept swung taught underwent upheld withstood mistook foresaw outran stolen begun taken given
  seen known shown written spoken broken driven chosen hidden thrown grown drawn fallen risen gone done sworn torn worn woken
  bitten beaten forgotten eaten flown sung sunk withdrawn overthrown undertaken frozen shaken slain`,
);

/** Present forms without an s that a plural or "I" and "we" may have, and that speak of what is planned. */
export const PLAIN_PRESENT = words(
  `meet begin start open resume end expire arrive leave return vote convene reopen close go visit travel host play face
  continue publish launch hold gather elect compete`,
);

/** Present forms in s of what simply is so, or of who says so: with a date they tell nothing of it. */
export const STATES = words(
  `is has says tells adds insists claims believes thinks argues notes shows means knows wants needs remains seems appears
  includes lives writes quotes describes recalls admits suggests alleges contains consists belongs depends owns likes loves
  hates fears feels looks sounds makes lets helps sees hears explains reveals reflects marks represents involves concerns
  requires works sells stands lies denies agrees considers calls`,
);

/** Words behind which a plain form is no present: "let the work | begin", "saw them | leave". */
export const BEFORE_BARE = words(
  'let lets make makes made help helps helped see sees saw watch watched hear heard do does did will would can could may might must should to not',
);

/** Words behind which "to" and a verb speak of what is to come: "agreed to meet Monday"; no "failed to meet Monday". */
export const BEFORE_TO_COME = words(
  `agree agreed agrees plan plans planned planning expect expects expected expecting schedule scheduled set due want wants
  hope hopes hoped hoping decide decided vow vowed pledge pledged promise promised intend intends intended likely ready about
  going order ordered ask asked urge urged invite invited prepare prepares preparing prepared offer offered threaten
  threatened slated bound supposed deadline plans agreement deal decision bid proposal program programme vote voted votes require requires told tell tells instructed advised warned reminded summoned allow allows let lets want`,
);

export const MODALS = words('would may can might could should must');

/** What was planned and called so is off. */
export const CALLED_OFF = words(
  'canceled cancelled postponed scrapped abandoned delayed rescheduled suspended dropped moved',
);

/** Occasions that are fixed beforehand: "Sunday's vote" may be one to come, "Sunday's attack" was. */
export const OCCASIONS = words(
  `vote votes election elections poll ballot referendum runoff primary debate match game final semifinal derby fixture race
  concert show premiere festival fair ceremony wedding funeral parade march rally summit meeting conference hearing session
  talks visit launch auction deadline exam draw opening broadcast celebrations kickoff tournament opener playoff test budget
  classic cup clash showdown decider bout contest encounter event congress tie leg qualifier gala screening inauguration coronation
  service strike strikes walkout trial appointment`,
);

/** Put off, and to when: "has been postponed | until May". */
export const PUT_OFF = words('rescheduled postponed adjourned deferred delayed extended shifted moved');

/** "is likely on Sunday", "are closed on Monday". */
export const OPEN_STATES = words('likely unlikely possible open closed available free');

/** "facing an election in May". */
export const LOOKING_AHEAD = words('facing awaiting approaching upcoming wants needs seeks aims');

/** A clause opens behind these. */
export const CLAUSE_OPENERS = words('who which whose whom where when while because although though that');

/** Behind these stands a verb of the noun before them. */
export const RELATIVES = words('who which that whom whose');

/** Participles that follow their noun: "a man | accused of arson". */
export const REDUCED = words(
  'accused suspected convicted charged wanted based known called led backed owned organised organized held arrested killed injured hurt seen',
);

/** What happened unforeseen: "the July 8 bombing", "Friday's attack". */
export const INCIDENTS = words(
  `attack attacks bombing bombings shooting shootings killing killings crash crashes fire fires blast blasts explosion
  explosions murder murders raid raids accident earthquake quake flood floods storm storms robbery robberies collapse massacre
  coup riot riots arrest arrests death deaths defeat defeats victory loss incident ruling decision remarks comments outage
  derailment landslide`,
);

/** "accused of", also behind "is": of what was. */
export const ACCUSED = words('accused suspected convicted charged guilty');

/** Of an occasion that was: "the winner of | Sunday's race". */
export const OF_WHAT_WAS = words('winner winners runner-up loser losers hero heroes victims survivors scene end wake');

/** Plain forms that look like the past. */
export const UNCHANGED = words(
  'cut put let set hit shut burst cast quit read beat hurt spread split cost bet wed thrust',
);

export const ARTICLES = words('a an the this that its his her their our my these those');
