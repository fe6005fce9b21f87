/**
 * Nouns that report what somebody said, thinks or plans, by speech act, each with what follows as content: a clause with
 * "that", an infinitive (`to-act`), or a phrase after a preposition; after a form of "be" also quoted words (`quote`) or a clause alone (`is`). Written by hand for this project. While it was
 * written, lists of frequent cues in annotated news were read, and verbs that proved wrong there were left out; nothing is
 * computed or copied from them.
 *
 *     his claim | that the bridge was safe          the union's call for | a strike
 *     the pledge | to open the road                 fears of | a second wave
 */
import type { CueAct } from '../../record.js';
import { wordSet } from '../words.js';

export const CUE_NOUNS: Readonly<Partial<Record<CueAct, string>>> = {
  say: `
    statement that
    point is
    answer is quote
    response is quote
    reply is quote
    word quote
    verdict is quote
    reaction is quote
    motto is quote
    slogan quote
    testimony that about
    declaration that of
    assertion that of
    reference to
    mention of
    tribute to
    assessment of that
    disclosure that of
    hint that of at
    speech about
    joke that about
    talk that of about
    chatter about
    message that is of about quote
    interpretation of
    portrait of
    embrace of
    remark that about on
    comment that about on
    argument that
    assertion that
    contention that
    explanation that
    suggestion that
    observation that
    announcement that of
    insistence that on
    description of
    portrayal of
    depiction of
    characterization of
    thought on about
  `,
  report: `
    report that of
    finding that
    conclusion that
    estimate that
    prediction that of
    forecast that of
    revelation that
    evidence that of
    speculation that about
    rumour that of about
    rumor that of about
    projection that of
    proof that of
    news that of
    admission that
  `,
  claim: `
    claim that of to-act
    allegation that of
    accusation that of
    swipe at
    jab at
    dig at
    broadside against
    tirade against about
    backlash against
    assault on
    ridicule of
    critique of
    case for against
    charge that
    complaint that about of
    criticism of that over
    condemnation of
    praise for
    attack on against
    denunciation of
    defense of
    defence of
    boast that
    contempt for
    disdain for
    admiration for
    enthusiasm for
    rant about against
  `,
  deny: `
    denial that of
    rejection of
    refusal to-act
    opposition to
    objection to
    doubt that about
    disagreement with over
    disapproval of
    distaste for
    hostility to toward
    aversion to
    distrust of
    repudiation of
    dismissal of
  `,
  ask: `
    call for to-act
    request that for to-act
    demand that for to-act
    plea for to-act
    appeal for to-act
    question about over
    query about over
    push for
    petition for
    proposal that for to-act
  `,
  promise: `
    promise that to-act of
    pledge that to-act
    vow that to-act
    commitment to
    offer to-act
    threat that to-act
    assurance that
    guarantee that
  `,
  warn: `
    warning that of about
    reminder that
  `,
  order: `
    order that to-act
    recommendation that to-act
    advice is quote
    instruction to-act
    ultimatum to-act
  `,
  agree: `
    support for
    endorsement of
    approval of
    acceptance of
    recognition that
    consensus that on
    backing for
    acknowledgment that
    agreement that to-act
    apology for
  `,
  think: `
    belief that in
    hope that is for of
    fear that of
    concern that about over
    worry that about over
    anxiety that about over
    unease about with over
    alarm about over at
    discontent with
    dissatisfaction with
    resentment of
    ambivalence about toward
    respect for
    sympathy for
    loyalty to
    passion for
    perception that of
    impression that of
    understanding that
    realization that
    conviction that
    theory that about
    goal is of
    aim is of
    ambition is of
    dream is of
    priority is
    vision of
    despair over
    expectation that of
    view that
    opinion that
    idea that
    notion that
    feeling that
    sense that
    suspicion that
    assumption that
    plan to-act for
    intention to-act of
    desire to-act for
    decision to-act
    wish to-act for
    determination to-act
    willingness to-act
    confidence that in
    frustration that with over
    anger that over at
    outrage that over at
    optimism that about
    skepticism that about of
    scepticism that about of
    disappointment that with in
    dismay that at over
    stance on
    position on
    interest in
    preference for
    faith in
    commitment to
  `,
};

/** Those that a clause without “that” follows: "amid | fears | the pier may close". */
export const BEFORE_BARE = wordSet(`
  fears, claims, claim, reports, hopes, hope, suggestions, suggestion, allegations, accusations, rumours, rumors, speculation, concerns, concern, belief,
  warnings, suspicions, complaints, assurances, predictions`);

/** What is found, or not found: after "no" nobody says anything. */
export const FINDINGS = wordSet('evidence, proof, sign, indication, hint, suggestion');

/** Before "of" and words in quotation marks: what a crowd or somebody in it cries. */
export const CRIES = wordSet(
  'chant, chants, shout, shouts, cry, cries, scream, screams, yell, yells, calls, choruses, roar, roars, jeers',
);

/** Before such a noun, of those who hear it: "he left | to | cries of". */
export const FOR_LISTENERS = wordSet('to, amid, by, despite, over');
