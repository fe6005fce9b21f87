/**
 * Adjectives that report what somebody thinks, feels or makes known, by act, each with what follows as content: a clause with
 * "that", an infinitive (`to-act`), or a phrase after a preposition. Written by hand for this project from general knowledge of
 * English; nothing is computed or copied from annotated texts.
 *
 *     is confident | that the bridge is safe        are worried about | the tide        was unwilling | to sell
 */
import type { CueAct } from '../../record.js';

export const CUE_ADJECTIVES: Readonly<Partial<Record<CueAct, string>>> = {
  say: `
    adamant that about
    insistent that on
    clear that about
    frank about
    candid about
    vague about
    coy about
    silent on about
    mum on about
    open about
    honest about
    complimentary of about
  `,
  claim: `
    critical of
    dismissive of
    contemptuous of
  `,
  deny: `
    opposed to
  `,
  agree: `
    supportive of
    apologetic about for
  `,
  think: `
    sure that of about
    certain that of about
    confident that about of in
    convinced that of
    aware that of
    unaware that of
    optimistic that about
    pessimistic that about
    hopeful that about of
    worried that about
    concerned that about with
    afraid that of to-act
    fearful that of
    scared that of
    anxious about to-act
    nervous about
    uneasy about with
    wary of
    leery of
    skeptical that of about
    sceptical that of about
    doubtful that about of
    dubious of about
    suspicious of
    cautious about of
    mindful of
    happy that with about to-act
    unhappy that with about
    glad that about to-act
    pleased that with to-act
    delighted that with to-act by
    thrilled that with about to-act by
    proud that of to-act
    grateful that for
    thankful that for
    sorry that for about
    sad that about
    angry that about at with over
    mad that about at
    furious that about at with over
    upset that about with over by
    outraged that by at over
    disappointed that with by in
    frustrated that with by
    dissatisfied with
    satisfied that with
    surprised that by at to-act
    shocked that by at to-act
    stunned that by
    alarmed that by at
    amazed that by at
    baffled by
    puzzled by
    disgusted by with
    embarrassed that by about
    ashamed that of
    appalled that by at
    impressed that by with
    excited that about by to-act
    enthusiastic about
    passionate about
    bullish on about
    eager to-act for
    keen to-act on
    willing to-act
    unwilling to-act
    reluctant to-act
    loath to-act
    determined to-act
    desperate to-act for
    hesitant to-act about
    inclined to-act
    interested in
    fond of
    tired of
    weary of
    committed to
    divided on over about
    undecided about
    ambivalent about
    indifferent to about
    comfortable with
    uncomfortable with
    content with to-act
  `,
};
