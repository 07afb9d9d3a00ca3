/** The words of the home page; every figure comes from the content. */
const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

export const homeMessages = (figure: (name: string) => string, inWords: (figure: string) => string) => ({
  title: 'Most AI pilots end here.',
  lede:
    'By the commonly repeated count, about nine in ten never reach the people they were meant for. The rest were planned as the ' +
    `first phase of a production deployment. This playbook is that plan: ${inWords(figure('phases.count'))} phases, ` +
    `${inWords(figure('calculators.count'))} calculators, one page to print.`,
  start: 'Start with phase 1',
  judge: 'Judge a finished pilot',
  stop: 'of 100 pilots stop',
  cross: 'reach production',
  journey: `${capital(inWords(figure('typicalWeeks')))} weeks, ${inWords(figure('phases.count'))} phases`,
  journeyLede:
    'Phases 2 and 3 run side by side, and hardening begins before a long pilot is over. One strictly after another, the same ' +
    `stages take ${figure('sequentialWeeks')} weeks.`,
  journeyNote:
    'Bars show the usual window. Thin lines show how far the pilot or the rollout may run on. Hardening, in blue, takes ' +
    `${figure('hardeningShare')}% of the effort. Weeks and shares are the framework’s experience.`,
  tools: `${capital(inWords(figure('calculators.count')))} tools, one assessment`,
  toolsLede:
    'Each tool hands its result to the next. Nothing is uploaded; a link or a file carries your work to a colleague.',
  causes: `${capital(inWords(figure('rootCauses.count')))} ways a pilot stalls, and where the playbook answers`,
  causesLede:
    'The cause is rarely the model. It is nearly always something the organization did not settle in advance.',
  sources: `${figure('gap.stop')}% is the share usually quoted. No study was found that measured it; what was measured lies elsewhere, with other methods.`,
  sourcesLink: 'What the evidence says',
});
