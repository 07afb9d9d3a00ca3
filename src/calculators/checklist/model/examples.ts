import type { Example } from '../../../shell/calculator.ts';
import type { Answers, Entry } from './answers.ts';

const done = (owner: string, page: string, rest: Entry = {}): Entry => ({
  status: 'done',
  owner,
  evidence: `https://wiki.example.com/invoice-triage/${page}`,
  ...rest,
});

const ready: Answers['items'] = {
  'success-criteria': done('Pilot lead', 'pilot-results'),
  'production-architecture': done('Platform lead', 'architecture'),
  'ci-cd': done('Platform lead', 'release-log'),
  monitoring: done('Data lead', 'dashboards'),
  'data-pipeline': done('Data lead', 'pipeline-checks'),
  security: done('Security lead', 'security-review', { evidenceDate: '2026-04-20' }),
  fallback: done('On-call lead', 'fallback-drill', { evidenceDate: '2026-05-06' }),
  runbook: done('On-call lead', 'runbook', { evidenceDate: '2026-05-08' }),
  training: done('Training lead', 'training'),
  'sponsor-briefed': done('Sponsor', 'briefing'),
  ownership: done('Sponsor', 'service-catalog'),
  rollback: done('On-call lead', 'rollback-rehearsal', { evidenceDate: '2026-05-12' }),
};

/** The first is the one shown in documentation: nine of twelve done, three short of go-live. */
export const examples: readonly Example<Answers>[] = [
  {
    id: 'nine-of-twelve',
    title: 'Example: nine of twelve, three weeks before go-live',
    answers: {
      items: {
        ...ready,
        'data-pipeline': {
          status: 'in-progress',
          owner: 'Data lead',
          due: '2026-05-29',
          note: 'Two of three checks in place',
        },
        training: { status: 'in-progress', owner: 'Training lead', due: '2026-06-05', note: '97 of 118 people' },
        rollback: { status: 'open', owner: 'On-call lead', due: '2026-05-22' },
      },
      own: [],
      asOf: '2026-05-18',
    },
  },
  {
    id: 'ready',
    title: 'Example: ready, with items of the team’s own',
    answers: {
      items: {
        ...ready,
        drift: { ...done('Data lead', 'drift'), included: true },
        'slices-and-fairness': {
          included: true,
          status: 'not-applicable',
          reason: 'Invoices come from companies; no person is ranked or refused.',
        },
      },
      own: [{ id: 'audi', title: 'Auditors have seen the posting rules', ...done('Finance lead', 'audit-note') }],
      asOf: '2026-05-18',
    },
  },
  {
    id: 'trouble',
    title: 'Example: blocked, overdue and out of date',
    answers: {
      items: {
        'success-criteria': done('Pilot lead', 'pilot-results'),
        security: { status: 'blocked', owner: 'Security lead', due: '2026-04-30', note: 'Vendor has not answered' },
        fallback: done('On-call lead', 'fallback-drill', { evidenceDate: '2025-09-01' }),
        runbook: done('on-call lead', 'runbook', { evidenceDate: '2025-11-28' }),
        training: { status: 'not-applicable' },
        rollback: { status: 'open', owner: 'On-call lead', due: '2026-05-08' },
        ownership: { status: 'open' },
      },
      own: [],
      asOf: '2026-05-18',
    },
  },
];
