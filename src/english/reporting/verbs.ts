/**
 * Verbs that report what somebody said, thinks, plans or found, by speech act. Written by hand for this project. While it was
 * written, lists of frequent cues in annotated news were read, and verbs that proved wrong there were left out; nothing is
 * computed or copied from them.
 *
 * A line is a lemma, with a particle where it needs one (`point out`), or a noun or an adjective that makes it a cue (`make ~clear`:
 * “she made it very clear that”), and the complements that it takes:
 *
 *     quote       “We will act,” she said
 *     sentence    after it only a quotation that begins like a sentence: began “We will”, not began “a new life”
 *     clause      said (that) they would act
 *     that        held that they must act: never without "that"
 *     question    asked whether (why, what, …) they would act
 *     infinitive  promised to act
 *     gerund      denied acting
 *     object      denied the charges
 *     for …       called for a strike (any preposition)
 *     +infinitive urged them to act: the content begins after the one addressed
 *     +naming     called it a lie, deemed them unfit: what the one spoken of is called belongs to the content
 *     raising     expects them to act: the noun phrase after the verb belongs to the content
 *     seeming     she seems to agree: nobody is named who thinks so, and the subject is content
 *     +of …       accused them of lying
 *     addressee   told reporters that …: a noun phrase before the content is the one addressed
 *     passive     is expected to act: somebody unnamed expects it
 *     finite      a noun phrase only after a finite form: `she cited the report`, not `rates rose, citing inflation`
 *     impersonal  only after "it", or those who hear it: it emerged that, the court heard that
 *     wished      an infinitive only after "would": she would like to act
 *     active      not of a passive: `attributed the fire to the storm`, not `a remark was attributed to the mate`
 *     document    only where a document is the subject: the statement read “…”
 */
import type { CueAct } from '../../record.js';

export const REPORTING_VERBS: Readonly<Record<CueAct, string>> = {
  say: `
    make ~clear quote clause question object
    make ~mention of
    make ~reference to
    make ~references to
    make ~comments about on
    make ~remarks about on
    make ~statement about on
    make ~statements about on
    pay ~tribute to
    call ~attention to
    draw ~attention to
    take ~note of
    offer ~thoughts on
    send ~message clause about
    give ~speech about on
    deliver ~speech about on
    say quote clause question infinitive passive
    tell quote clause question +infinitive addressee
    add quote clause
    note quote clause object finite
    state quote clause
    remark quote clause on
    comment quote clause on about
    mention clause object
    observe quote clause
    explain quote clause question object
    answer quote that
    reply quote clause
    respond quote sentence clause
    continue quote sentence
    go on quote sentence
    begin quote sentence
    conclude quote clause
    recall quote clause question object gerund
    write quote clause question about of
    tweet quote clause object about
    text quote that addressee
    radio quote that addressee
    email quote that addressee
    message quote that addressee
    post quote clause
    joke quote clause about
    quip quote clause about
    snipe quote that
    read quote document
    declare quote clause object passive
    testify quote clause about
    emphasise quote clause object
    emphasize quote clause object
    stress quote clause object
    underline clause object
    underscore clause object
    highlight clause object
    repeat quote clause object
    reiterate quote clause object
    echo object
    describe question object +as gerund
    refer to
    talk about up of
    speak about of on
    discuss question object gerund
    point out quote clause
    point to
    address quote object addressee
    tell of
    put it quote that
    put that impersonal
    sum up object
    clarify quote clause
    elaborate quote on
    muse quote clause about on
    recount quote clause question object
    narrate clause question
    relate quote clause
    relay that
    volunteer quote clause
    chime quote
    interject quote
    shout quote that
    yell quote that
    cry quote that
    scream quote that
    whisper quote that
    mutter quote that
    shrug quote
    sigh quote
    laugh quote
    intone quote
    exclaim quote that
    opine quote clause on about
    reason quote clause
    speculate quote clause about
    caption quote
    preach quote that object about
    sing quote that
    blog quote clause about
    murmur quote that
    mumble quote that
    stammer quote that
    moan quote clause about
    enthuse quote clause about
    deadpan quote
    bellow quote that
    thunder quote that
    holler quote
    howl quote
    growl quote
    seethe quote
    tease quote
    sneer quote
    blurt out quote that
    pipe up quote
    chip in quote
    rejoin quote
    specify clause
    call +naming
    dub +naming
    label +naming +as
    liken +to
    compare +to
    brand +naming +as
    rate +as
    cite object finite +as
    reference object
    invoke object
    outline object question
    lay out object question
    spell out object question
    summarize object question
    summarise object question
    proclaim quote clause object
    pronounce quote clause
    confide quote clause
    marvel quote clause at
    allude to
    characterize object +as
    characterise object +as
    portray object +as
    depict object +as
    touch on
    argue quote clause for against about over
    term +naming
    sing quote
    chant quote
    boo quote
    mouth quote
    articulate object
    convey clause object
    communicate clause object
    list object finite
    identify +as
    paint +as
    cast +as
    frame +as
    present +as
    gush quote about
    dwell on
    expound on
    weigh in on
    rave about
    vent that about
    sound off on
    reminisce about
    rant quote about against
    reflect on
    retweet object
    recite object
    paraphrase object
    parrot object
    retell object
    bill +as
    pitch +as
    attribute +to active
    ascribe +to active
    salute object +for
    call out object quote that
    single out object
    play up object
    speak out on about against for
    speak up for about
    zero in on
    home in on
    hone in on
    shed ~light on
    give ~details about of
    make ~fun of
    make ~light of
    poke ~fun at
    draw ~contrast with between
    draw ~contrasts with between
    draw ~parallels between with
    draw ~distinction between
  `,
  report: `
    let ~slip clause
    report quote clause object passive gerund
    announce quote clause object infinitive
    submit that
    reveal quote clause question object
    disclose quote clause question object
    confirm quote clause object
    inform quote clause addressee
    notify clause addressee
    find clause
    show clause question object finite
    indicate clause question
    suggest quote clause gerund object
    signal clause
    estimate clause passive +at
    put +at
    calculate clause
    conclude clause
    discover clause
    establish that
    ascertain that
    determine clause question
    detail question object
    document question
    quote object
    prove that
    demonstrate clause question
    rule that
    hold that
    certify that
    imply clause
    hint clause at
    tip clause
    update addressee
    learn that
    hear that
    hear clause question impersonal
    emerge clause impersonal
    gather clause impersonal
    transpire clause impersonal
    turn out clause impersonal
    become ~clear clause impersonal
    become ~apparent clause impersonal
    become ~known clause impersonal
    forecast quote clause object passive
    project clause passive
    predict quote clause object passive
    divulge object
    publicize object
    publish quote sentence
    record clause
    attest clause to
    intimate clause
    insinuate clause
    foresee object clause
  `,
  claim: `
    aver quote clause
    exult quote
    crow quote that about
    make ~case clause for against
    make ~argument clause for against
    make ~point clause about
    take ~aim at
    take ~issue with
    take ~shots at
    take ~swipe at
    take ~swipes at
    fire ~back quote clause at
    find ~fault with
    launch ~attack on against
    launch ~attacks on against
    level ~charges against
    double ~down on
    come ~out against for
    claim quote clause infinitive object
    allege quote clause passive object
    argue quote clause for against
    assert quote clause object
    contend quote clause
    maintain quote clause
    insist quote clause on
    charge quote clause
    accuse +of passive
    blame object
    boast quote clause of about
    brag clause about
    profess infinitive
    purport infinitive
    protest quote clause object
    complain quote clause about of
    criticise object +for +as
    criticize object +for +as
    condemn object +as
    denounce object +as
    slam object +as
    blast object +as
    attack object +as
    mock object +as
    ridicule object +for
    praise object +for +as
    hail object +as
    applaud object +for
    defend object +for gerund
    decry that object +as
    deplore object
    bemoan that object
    lament quote clause object
    lash out at
    fault object +for
    chide object +for
    rebuke object +for
    lambast object +for
    lambaste object +for
    scold quote object +for
    berate object +for
    tout object
    thank object +for
    welcome object
    congratulate object +for
    credit object +for +with
    rail against about
    fire back quote
    counter quote clause
    retort quote clause
    shoot back quote that
    hit back quote that
    object quote clause to
    offer quote object
    plead quote that
    affirm quote clause object
    reaffirm quote clause object
    posit clause
    scoff quote clause at
    gripe quote clause about
    grumble quote clause about
    fume quote clause
    bristle at
    deride object +as +for
    disparage object +for
    castigate object +for
    chastise object +for
    censure object +for
    admonish object +for
    assail object +for
    extol object
    laud object +for
    commend object +for
    taunt object
    hit out at
    herald object +as
    knock object +for
    rip object +for +as
    bash object +for
    hammer object +for
    skewer object +for
    savage object +for
    insult object
    belittle object +as
    vilify object +for
    demonize object
    malign object +for
    champion object finite
    trumpet object
    embrace object
    admire object +for
    love object
    hate object
    dislike object gerund
    despise object
    resent object gerund
    appreciate object
    respect object
    celebrate object
    vouch for
    testify quote clause
    grouse quote clause about
    trash object
    disdain object
    pan object
    mischaracterize object +as
    hit +for
    pounce on
    lean on
    needle object
    jab at
    lay into
    tear into
    light into
    stand by
    side with
    campaign for against
    pillory object +for
    excoriate object +for
    upbraid object +for
    reprimand object +for
    denigrate object
    smear object
    heckle object
    loathe object gerund
    detest object gerund
    abhor object
    dread object gerund
    revere object
    debunk object
    relish object gerund
    take ~credit for
    take ~responsibility for
    claim ~credit for
    claim ~responsibility for
    lay ~blame on
    put ~blame on
    place ~blame on
    heap ~praise on
    lavish ~praise on
    have ~praise for
    offer ~praise for
    push back on against
    make ~claims about
    make ~accusations about against
    laugh off object
  `,
  deny: `
    deny quote clause gerund object
    dispute clause question object
    refute clause object
    reject clause object +as
    dismiss object +as
    rubbish object +as
    disavow object
    contradict object
    disagree quote with on over about
    refuse infinitive
    decline infinitive
    rule out object gerund
    repudiate object
    rebut object
    downplay object
    oppose object gerund
    doubt clause question object
    question question object +about
    challenge object +infinitive
    disapprove of
    distance +from
    resist object gerund
    rebuff object
    renounce object
    disown object
    condemn object +as
    shun object
    condone object gerund
    differ on over
    waver on
    shrug off object
    brush off object
    wave off object
    play down object
    write off object +as
    turn down object
    walk back object
  `,
  ask: `
    raise ~question clause question about of
    raise ~questions clause question about
    have ~questions question about
    ask quote question that +infinitive infinitive addressee for about
    inquire quote question about
    enquire quote question about
    wonder quote question about
    question quote question
    query question
    invite +infinitive
    beg quote +infinitive addressee for
    plead infinitive for with
    implore quote +infinitive
    appeal infinitive for
    request clause object
    seek infinitive object
    call for on
    press addressee for +on +about +infinitive
    push for +infinitive
    petition for +infinitive
    pressure +infinitive
    lobby addressee for +infinitive
    urge quote clause +infinitive object gerund
    persuade +infinitive +of addressee clause
    convince +infinitive +of addressee clause
    clamor for
    clamour for
    agitate for
    quiz +about
    grill +about
    pray for clause
    counsel +infinitive
    dare +infinitive
    prod +infinitive
    raise ~issue of
    float ~idea of clause
    float ~prospect of clause
    float ~possibility of clause
    float ~proposal infinitive for clause
    float ~plan infinitive for
    raise ~possibility of clause
    raise ~prospect of clause
    raise ~specter of
    raise ~spectre of
  `,
  promise: `
    make ~promise clause infinitive of
    make ~pledge clause infinitive of
    give ~assurance clause of
    give ~assurances clause of
    promise quote clause infinitive addressee object
    pledge quote clause infinitive object
    vow quote clause infinitive object
    swear quote clause infinitive
    offer infinitive
    commit to
    guarantee clause object
    assure quote clause addressee +of
    undertake infinitive
    threaten clause infinitive object
    volunteer infinitive
  `,
  order: `
    order quote +infinitive object for
    command quote +infinitive
    demand quote clause infinitive object
    urge quote clause +infinitive object gerund
    instruct +infinitive
    direct +infinitive
    require that
    insist clause
    recommend quote clause gerund +infinitive object
    advise quote clause +infinitive against +against
    encourage +infinitive
    propose quote clause infinitive gerund object
    advocate object for gerund
    exhort quote +infinitive
    forbid +infinitive
    order that
    decree clause
    stipulate clause
    suggest gerund
    direct that
    mandate clause
    allow that
    call on +infinitive
  `,
  warn: `
    issue ~warning clause about of
    give ~warning clause about of
    sound ~alarm clause about over
    warn quote clause +infinitive addressee of about against
    caution quote clause +infinitive addressee against
    threaten clause
    alert clause addressee
    remind quote clause addressee +infinitive
  `,
  agree: `
    agree quote clause infinitive with
    accept clause object
    acknowledge quote clause object gerund
    admit quote clause gerund object to
    plead ~guilty to
    concede quote clause object
    confess quote clause infinitive to
    recognise clause
    recognize clause
    grant that
    allow that
    consent infinitive
    endorse object gerund
    back object
    support object gerund
    approve of
    apologise quote for
    apologize quote for
    regret clause gerund object
    nominate object
    vote for against infinitive
    side with
    ratify object
    rally around behind
    identify with
    sympathize with
    sympathise with
    empathize with
    throw ~support behind
    throw ~weight behind
    lend ~support to
    cast ~vote for against
    cast ~ballot for against
    offer ~support for to
    offer ~apology for
    own up to
  `,
  think: `
    cast ~doubt on
    cast ~doubts on
    pour ~scorn on
    heap ~scorn on
    raise ~doubts clause about
    raise ~concerns clause about over
    raise ~concern clause about over
    have ~doubts clause about
    have ~doubt clause about
    have ~concerns clause about over
    have ~confidence clause in
    have ~faith clause in
    have ~hopes clause of
    have ~view of
    have ~opinion of
    have ~impression of clause
    take ~stance on against
    take ~position on clause
    show ~interest in
    express ~interest in
    express ~concern clause about over
    express ~concerns clause about over
    express ~confidence clause in
    express ~hope clause for
    express ~doubt clause about
    express ~doubts clause about
    express ~regret clause for over
    express ~support for
    express ~frustration clause with over about
    express ~outrage clause at over
    express ~disappointment clause in with
    express ~optimism clause about
    express ~skepticism clause about
    express ~fear clause of
    express ~fears clause of about
    express ~alarm clause at over
    express ~anger clause at over
    express ~surprise clause at
    express ~sympathy for
    voice ~support for
    voice ~concern clause about over
    voice ~concerns clause about over
    voice ~doubts clause about
    voice ~opposition to
    voice ~frustration clause with over
    change ~mind about
    pin ~hopes on
    think clause question about passive
    believe clause passive in
    feel clause
    consider question gerund +naming
    assume clause passive
    suppose clause
    suspect clause passive +of
    imagine clause gerund object
    hope clause infinitive for
    fear clause object gerund passive
    worry clause about over
    expect clause infinitive raising object passive
    anticipate clause object gerund
    intend infinitive
    plan infinitive object
    want infinitive raising object
    wish clause infinitive for
    like infinitive raising object wished
    love infinitive wished
    hate infinitive wished
    aim infinitive at
    hope for
    prefer infinitive raising object
    decide clause question infinitive
    resolve clause infinitive
    know clause question +as
    understand clause question passive
    realise clause question
    realize clause question
    remember that gerund question +as
    see that question +as
    judge clause
    reckon clause
    guess clause
    figure clause
    deem +naming passive
    view +as
    favor object gerund
    favour object gerund
    pretend clause infinitive
    appear infinitive seeming
    seem infinitive seeming
    oppose gerund
    express object
    voice object
    dream of
    focus on
    determine infinitive
    agree on
    regard +as
    view +as
    theorize clause about
    theorise clause
    surmise clause
    fret clause about
    contemplate question object gerund
    ponder question object
    weigh question
    debate question object
    mull question object gerund
    forget clause about
    notice clause object
    sense clause
    learn clause
    look forward to
    care about
    opt infinitive for
    choose infinitive
    hesitate infinitive
    long infinitive for
    yearn infinitive for
    perceive +as clause
    trust clause object
    wager clause
    bet clause
    count on
    obsess over about
    gloat quote clause about over
    interpret +as
    treat +as
    strive infinitive
    mind gerund object
    conclude quote clause
    envision object gerund
    envisage object gerund
    distrust object
    mistrust object
    envy object
    pity object
    aspire infinitive to
    endeavor infinitive
    crave object
    rethink object
    reconsider object
    agonize over
    fantasize about
    hold ~view of
    hold ~views on about
    hold ~opinion of
    hold ~opinions of on
    have ~views on about
    have ~feelings about for
    have ~reservations about
    have ~misgivings about
    have ~qualms about
    take ~offense at
    take ~offence at
    take ~exception to
    take ~pride in
    take ~view of clause
    take ~side of
    express ~opposition to
    express ~desire for
    express ~gratitude for
    express ~hopes for
    express ~dismay at over
    express ~reservations about
    express ~scepticism of about
    voice ~skepticism about of
    voice ~scepticism about of
    voice ~fears of about
  `,
};
