/** Sentences and their trees: of every token its relation and the word it hangs on. */
export const TREES: readonly (readonly [text: string, expected: string])[] = [
  [
    'The minister told reporters that the talks had failed.',
    'The<det-minister minister<nsubj-told told<root reporters<iobj-told that<mark-failed the<det-talks talks<nsubj-failed had<aux-failed failed<ccomp-told .<punct-told',
  ],
  [
    'Ana Ruiz, who owns the ferry, was elected by the council.',
    'Ana<nsubj:pass-elected Ruiz<flat-Ana ,<punct-owns who<nsubj-owns owns<acl:relcl-Ana the<det-ferry ferry<obj-owns ,<punct-Ana was<aux:pass-elected elected<root by<case-council the<det-council council<obl:agent-elected .<punct-elected',
  ],
  [
    'He promised to help them and left.',
    'He<nsubj-promised promised<root to<mark-help help<xcomp-promised them<obj-help and<cc-left left<conj-promised .<punct-promised',
  ],
];
