/** What the playbook promises to say, and where a reader finds it. A figure stands for itself by the name of its `<Fact>`. */
import { describe, expect, it } from 'vitest';
import { isOriginal } from '../original/take.ts';
import { pages } from './published.ts';

const fact = (name: string) => `<Fact of="${name}"`;

const said: Readonly<Record<string, readonly string[]>> = {
  'playbook/the-gap.mdx': [
    fact('gap.stop'),
    fact('gap.reach'),
    fact('gap.measured'),
    'repeated far more often than it was measured',
    'found none',
    'each by its own method',
    'weeks or months proving',
    'The effort fades away',
    'pilot purgatory',
    'mostly not technical',
    'never prepared to cross',
    'planned production before the pilot began',
    'phase one of a production deployment',
    '<GapPicture />',
    '<MeasuredPicture />',
  ],
  'playbook/root-causes.mdx': [
    'consistent over industries and company sizes',
    'mostly organizational, and engineering is one of the causes',
    'whole customer experience',
    'summaries nobody opens',
    fact('pilot.weeks'),
    'fund it in production',
    'representative enough to prove the way of working',
    'single most common',
    'notebooks',
    'pipelines run by hand',
    'one keen engineer',
    'another architecture, a security review, monitoring and upkeep',
    "If you can't describe production before you start, you aren't ready to pilot",
    'no error handling, no monitoring, no tests and no documentation',
    'second investment that nobody budgeted',
    'momentum dies',
    'Grassroots pilots rarely survive',
    'executive authority',
    fact('sponsorLevel'),
    'signs twice',
    'Explore AI for customer service',
    'specific, measurable and tied to a business outcome',
    '<RootCauseList />',
  ],
  'playbook/framework.mdx': [
    fact('phases.count'),
    fact('stages.count'),
    fact('stages.pilot-execution.weeks'),
    ...['problem-selection', 'pilot-design', 'evaluation-criteria', 'production-hardening', 'deployment'].map((id) =>
      fact(`phases.${id}.weeks`),
    ),
    'work at risk',
    'signs twice',
    'the first deployment is the hardest',
    '<PhaseTable />',
    '<JourneyPicture />',
  ],
  'playbook/decision.mdx': [
    '{stages.pilot-execution.weeks}',
    'hard end date',
    'check-in',
    'final evaluation',
    'Criteria incomplete.*No-go.*Not measured.*Not proven.*Conditional go.*Go',
    'Clopper–Pearson',
    'the t bound',
    'face value',
    'cheapest way out',
    'Cases needed, divided by cases a week',
    'full business cycle',
    'recorded extension',
    fact('pilot.stopAfterWeeks'),
    'scope that is too wide, or somebody is avoiding a decision',
    'sponsor signs',
  ],
  'playbook/timeline.mdx': [
    fact('typicalWeeks'),
    fact('sequentialWeeks'),
    fact('overlapWeeks'),
    fact('overlappedWeeks'),
    fact('tooShortWeeks'),
    fact('hardeningWeeksShare'),
    fact('hardeningTeamFactor'),
    fact('hardeningShare'),
    'well-scoped use case',
    'Design begins while selection ends',
    'corners are cut that cost later, or "production" means something else',
    'The first deployment is the hardest, and each later one is faster',
    'named risks',
    '<StageTable />',
    '<SumsPicture />',
    '<TimelineAndBudget />',
  ],
  'playbook/common-mistakes.mdx': [
    'A demo is not a pilot, and a pilot is not production',
    'criteria of its own',
    "People who aren't prepared don't adopt",
    'training and communication beside the engineering',
    'The pilot team holds the context',
    'before hardening is complete',
    'fees for model interfaces, compute, monitoring, maintenance',
    fact('operationMonths'),
    '/guides/adoption-mistakes/',
  ],
  'playbook/after-production.mdx': [
    'Production is a milestone',
    'performance, cost and capability',
    'compounds or decays',
    "The crossing isn't glamorous",
    'checklists, reviews, dashboards and change management',
    'talk about AI from those that run on it',
    '/guides/measuring-roi/',
    '/guides/ai-leadership/',
  ],
  'playbook/evidence.mdx': [
    'No study was found that measured it',
    'did not measure',
    'repeats an estimate from the press',
    'names no study',
    'without measurable return',
    'are forecasts',
    'No study was found for hardening',
    'Some count projects, some count organizations',
    'no common center',
    'our own reading',
  ],
  'playbook/sources.mdx': ['<SourceList />'],
  'phases/problem-selection.mdx': [
    'right problem',
    'Business impact.*cost saved, revenue gained, or velocity',
    'Data availability.*six-month data project',
    "Technical feasibility.*today's AI.*breakthrough",
    'Team readiness.*willing and able to change how it works',
    'Production path.*running in production.*systems it connects to',
    fact('criteria.scale'),
    fact('criteria.redFlagBelow'),
    'red flag',
    fact('criteria.strongFrom'),
    fact('criteria.strongCount'),
    'pilot brief',
    'problem definition.*success criteria.*production vision',
    'stands beside the score',
    'sponsor signs the brief',
    '<UseCaseScorer />',
  ],
  'phases/pilot-design.mdx': [
    'evidence that a production decision needs',
    'Scope creep kills pilots',
    'what is in, what is out, in writing',
    'same data sources, the same integration points and the same deployment target',
    'authority to decide',
    'thinks about production from the first day',
    'hard end date',
    'mid-point check-in and a final evaluation',
    'first estimate of production',
    'can be sustained',
    'scope, architecture diagram, team assignments, timeline and budget',
  ],
  'phases/evaluation-criteria.mdx': [
    'before the pilot starts',
    'subjectivity out of the decision',
    'Performance.*accuracy, latency and throughput',
    'Business.*time saved, errors reduced, cost per transaction',
    'User acceptance.*satisfaction as well as capability',
    'Operational readiness.*monitor, maintain and update it in production',
    'minimum viable',
    'what you expect',
    'aspiration',
    fact('metrics.categories.count'),
    fact('metrics.levels.count'),
    'in parallel',
    'fingerprint',
    '<GoNoGo />',
  ],
  'phases/production-hardening.mdx': [
    'only when the pilot meets its minimum viable criteria',
    'most companies underinvest',
    fact('stages.hardening.weeks'),
    fact('hardeningShare'),
    'The budget must say so',
    'controlled rewrite, with the pilot as its specification',
    'error handling, logging and tests',
    'real time',
    'threshold.*escalation path',
    'automated and validated',
    'Every stage has quality checks',
    'Access control.*Audit logging.*AI governance policy',
    'Graceful degradation',
    'by hand, a cached answer is served, or the request is put in a queue and tried again',
    'Runbooks.*architecture, the data flows, the monitoring and the incident response',
  ],
  'phases/deployment.mdx': [
    'Deployment starts a phase',
    ...['first-users', 'half', 'everyone'].flatMap((id) => [fact(`rollout.${id}.weeks`)]),
    fact('rollout.first-users.users'),
    fact('rollout.half.users'),
    'fix at once',
    'refine the thresholds on real data',
    'steady-state operation',
    'long-term owner',
    'enough cases',
    'guardrail',
    'daily stand-up on production health',
    'same metrics',
    'what "normal" is',
    'has killed a deployment somewhere',
    "Don't skip an item because you are late",
    'Every one is required',
    'Print the list',
    '<RolloutTable />',
    '<ItemList />',
  ],
  'faq/why-pilots-fail.mdx': [
    'no production plan',
    'wrong problem',
    'Sponsorship was weak',
    'no criteria',
    'technical debt',
    'resisted a change in their workflow',
    'nearly always organizational',
  ],
  'faq/how-long.mdx': [
    fact('pilot.weeks'),
    'too little data to judge',
    fact('pilot.stopAfterWeeks'),
    'avoiding the decision',
    'fix the deadline before',
  ],
  'faq/good-pilot.mdx': [
    'measurable business outcome',
    'clearly defined process with data at hand',
    'engaged team, willing to change its workflow',
    'Executive sponsorship',
    'realistic path to production',
    'moonshots',
    'operating model',
  ],
  'faq/infrastructure.mdx': [
    'Monitoring and alerting of model performance',
    'CI/CD for model updates',
    'Data validation and quality checks',
    'Error handling and fallback',
    'Security review and access control',
    'incident runbook',
    'exact stack depends on the use case',
  ],
  'faq/build-or-buy.mdx': [
    'mid-sized companies',
    'transcription, summarization and classification',
    'core differentiator',
    'competitive advantage',
  ],
  'faq/executive-support.mdx': [
    'tied to business KPIs',
    'total cost of production against the projected ROI',
    fact('operationMonths'),
    'risk of not scaling',
    'opportunity cost',
    'Competitors are moving',
    'business decision, not a technology decision',
  ],
  'guides/adoption-mistakes.mdx': [
    '/calculators/use-case-scorer/',
    '/calculators/go-no-go/',
    '/calculators/timeline-and-budget/',
  ],
  'guides/measuring-roi.mdx': ['/calculators/timeline-and-budget/', 'baseline', 'cost of delay'],
  'guides/ai-leadership.mdx': ['/calculators/use-case-scorer/', '/calculators/checklist/', 'sponsor'],
  'guides/deep-dive.mdx': ['/calculators/go-no-go/', 'technical', 'Strategy'],
};

const required: readonly [id: string, title: string][] = [
  ['success-criteria', 'Success criteria defined, pilot results written up'],
  ['production-architecture', 'Production architecture reviewed and approved'],
  ['ci-cd', 'CI/CD automated for model and code'],
  ['monitoring', 'Monitoring dashboards live, alert thresholds set'],
  ['data-pipeline', 'Data pipeline automated, quality validated at each stage'],
  ['security', 'Security review complete, access controls in place'],
  ['fallback', 'Fallback tested and documented'],
  ['runbook', 'Runbook written and reviewed by the on-call team'],
  ['training', 'Training done for every affected workflow'],
  ['sponsor-briefed', 'Sponsor briefed on the production plan and its ongoing costs'],
  ['ownership', 'Ownership and maintenance formally assigned'],
  ['rollback', 'Rollback plan documented and tested'],
];

const optional = [
  'slices-and-fairness',
  'simple-baseline',
  'drift',
  'load-and-capacity',
  'vendor-model-change',
  'legal-and-regulatory',
  'appeal-and-override',
  'retirement',
];

describe('the playbook says', () => {
  it.each(Object.entries(said))('%s', (path, phrases) => {
    const page = pages.find((one) => one.path === path);
    const text = `${page?.head}\n${page?.body}`.replace(/[*“”]/g, '').replace(/\s+/g, ' ');
    const missing = phrases.filter((phrase) =>
      phrase.startsWith('<') || phrase.startsWith('{') ? !text.includes(phrase) : !new RegExp(phrase, 'i').test(text),
    );
    expect(missing).toEqual([]);
  });
});

describe('the checklist', () => {
  const items = pages
    .filter(({ folder }) => folder === 'checklist')
    .sort((a, b) => Number(a.frontmatter['order']) - Number(b.frontmatter['order']));

  it.skipIf(!isOriginal())('asks for these, in this order, and all are required', () => {
    const asked = items.filter(({ frontmatter }) => frontmatter['required'] !== false);
    expect(asked.map(({ id, frontmatter }) => [id, frontmatter['title']])).toEqual(required);
  });

  it.skipIf(!isOriginal())('offers these beside them', () => {
    expect(items.filter(({ frontmatter }) => frontmatter['required'] === false).map(({ id }) => id)).toEqual(optional);
  });
});

describe('the questions', () => {
  it('are these, each at its own address', () => {
    expect(
      pages
        .filter(({ folder }) => folder === 'faq')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['build-or-buy', 'executive-support', 'good-pilot', 'how-long', 'infrastructure', 'why-pilots-fail']);
  });
});
