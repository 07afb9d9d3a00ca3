/** The traps of single formats, each seen in a real file or in the tool's source. */
import { describe, expect, test } from 'vitest';
import { looksLikeResults } from '../../src/evaluation-files/looks-like-results.ts';
import { judged, LATENCY, measured, metric, open, results, sample, text, VERDICT } from './pilot.ts';

const json = (value: unknown) => text(JSON.stringify(value));
const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code);

describe('promptfoo', () => {
  const summary = (results: unknown[], more: object = {}) =>
    json({ results: { version: 3, prompts: [{ provider: 'a' }], stats: { successes: 0 }, results, ...more } });
  const attempt = (own: object) => ({
    promptIdx: 0,
    testIdx: 0,
    success: true,
    failureReason: 0,
    vars: { q: 1 },
    ...own,
  });
  const component = (metric: string, pass: boolean, own: object = {}) => ({
    pass,
    score: pass ? 1 : 0,
    assertion: { type: 'equals', metric, ...own },
  });

  test('a pass without an assertion is not judged', async () => {
    const read = await results(summary([attempt({ gradingResult: { pass: true, reason: 'No assertions' } })]));
    expect(
      measured(
        read,
        { kind: 'share', conditions: [{ reading: { of: 'verdict' }, passes: 'as-judged' }] },
        { unjudged: 'fail' },
      ).counts,
    ).toMatchObject({ pass: 0, unjudged: 1 });
    expect(codes(read)).toContain('no-assertions');
  });

  test('an error text alone is no error: failed assertions fill it too', async () => {
    const graded = attempt({
      success: false,
      failureReason: 1,
      error: 'expected',
      gradingResult: { componentResults: [component('m', false)] },
    });
    const broken = attempt({ success: false, failureReason: 2, error: '503', gradingResult: null, vars: { q: 2 } });
    expect(measured(await results(summary([graded, broken])), VERDICT).counts).toMatchObject({ fail: 1, error: 1 });
  });

  test('versions without a reason tell an error by what is missing', async () => {
    const graded = attempt({
      success: false,
      failureReason: undefined,
      error: 'x',
      gradingResult: { componentResults: [component('m', false)] },
    });
    const broken = attempt({
      success: false,
      failureReason: undefined,
      error: '503',
      gradingResult: null,
      vars: { q: 2 },
    });
    expect(measured(await results(summary([graded, broken])), VERDICT).counts).toMatchObject({ fail: 1, error: 1 });
  });

  test('the children of a set count once, and the set itself not at all', async () => {
    const parts = [{ pass: true, score: 1 }, component('m', true), component('n', false)];
    const read = await results(
      summary([attempt({ success: false, failureReason: 1, gradingResult: { componentResults: parts } })]),
    );
    expect(read.metrics.map(({ name }) => name)).toEqual(['m', 'n']);
  });

  test('two assertions of one metric pass where both do', async () => {
    const parts = [component('m', true), component('m', false)];
    const read = await results(
      summary([attempt({ success: false, failureReason: 1, gradingResult: { componentResults: parts } })]),
    );
    expect(measured(read, judged('m')).measured).toMatchObject({ passes: 0, cases: 1 });
    expect(codes(read)).toContain('combined-metrics');
  });

  test('comparisons of candidates are left out, speed in the verdict is said', async () => {
    const parts = [
      component('best', true, { type: 'select-best' }),
      component('fast', false, { type: 'latency' }),
      component('m', true),
    ];
    const read = await results(
      summary([attempt({ success: false, failureReason: 1, gradingResult: { componentResults: parts } })]),
    );
    expect(read.metrics.map(({ name }) => name)).toEqual(['fast', 'm']);
    expect(codes(read)).toEqual(expect.arrayContaining(['comparison-metrics', 'verdict-mixes-speed']));
  });

  test('a cached answer has no time', async () => {
    const grading = { gradingResult: { componentResults: [component('m', true)] } };
    const read = await results(
      summary([
        attempt({ latencyMs: 3, response: { output: 'x', cached: true }, ...grading }),
        attempt({ latencyMs: 900, response: { output: 'x', cached: false }, vars: { q: 2 }, ...grading }),
      ]),
    );
    expect(measured(read, { kind: 'mean', reading: LATENCY }).measured).toMatchObject({ mean: 900, cases: 1 });
    expect(codes(read)).toContain('cached-latency');
  });

  test('two prompts of one provider are two candidates, told apart without their text', async () => {
    const read = await results(
      summary([attempt({}), attempt({ promptIdx: 1 })], {
        prompts: [
          { provider: 'a', label: 'Be kind' },
          { provider: 'a', label: 'Be brief' },
        ],
      }),
    );
    expect(read.candidates.map(({ label }) => label)).toEqual(['a, prompt 1', 'a, prompt 2']);
  });

  test('thresholds that differ between cases are not taken for one', async () => {
    const part = (threshold: number) => ({
      gradingResult: { componentResults: [component('m', true, { type: 'similar', threshold })] },
    });
    const read = await results(summary([attempt(part(0.5)), attempt({ ...part(0.7), vars: { q: 2 } })]));
    expect(read.metrics[0]).toMatchObject({ threshold: 'varies', judge: { kind: 'model' } });
    expect(codes(read)).toContain('thresholds-vary');
  });

  test('what the Node function returns is read like the file', async () => {
    const inner = JSON.parse(new TextDecoder().decode(sample('promptfoo/results.v3.json').bytes)).results;
    expect(measured(await results(json(inner)), VERDICT).measured).toMatchObject({ passes: 8, cases: 11 });
  });
});

describe('DeepEval', () => {
  const run = (...testCases: object[]) => json({ testCases });

  test('a case whose metrics were all skipped is not judged, whatever the tool says', async () => {
    const read = await results(
      run(
        { name: 'a', success: true, metricsData: [] },
        { name: 'b', success: true, metricsData: [{ name: 'm', success: true, score: 1 }] },
      ),
    );
    expect(measured(read, VERDICT).counts).toMatchObject({ pass: 1, unjudged: 1 });
  });

  test('a failure beside an error is a failure', async () => {
    const metricsData = [
      { name: 'm', success: false, score: 0 },
      { name: 'n', success: false, error: 'broke' },
    ];
    const read = await results(run({ name: 'a', success: false, actualOutput: 'x', metricsData }));
    expect(measured(read, VERDICT).counts).toMatchObject({ fail: 1, error: 0 });
    expect(measured(read, judged('m')).counts).toMatchObject({ fail: 1 });
  });

  test('metrics of spans are not of the case; names that the tool gave are none', async () => {
    const metricsData = [{ name: 'm', success: true, score: 1 }];
    const trace = { agentSpans: [{ metricsData: [{ name: 'span', success: false, score: 0 }] }] };
    const read = await results(
      run(
        { name: 'test_case_0', input: 'q', success: true, metricsData, trace },
        { name: 'test_case_1', input: 'q', success: true, metricsData },
      ),
    );
    expect(read.metrics.map(({ name }) => name)).toEqual(['m']);
    expect(measured(read, VERDICT)).toMatchObject({ distinctCases: 1, caseFrom: 'input' });
  });

  test('a flaky metric does not decide', async () => {
    const metricsData = [
      { name: 'm', success: true, score: 1 },
      { name: 'n', success: false, score: 0, flaky: true },
    ];
    expect(measured(await results(run({ name: 'a', success: true, metricsData })), VERDICT).counts.pass).toBe(1);
  });
});

describe('JUnit', () => {
  const suite = (...cases: string[]) =>
    text(`<testsuite name="s" tests="${cases.length}">${cases.join('')}</testsuite>`);
  const one = (inside: string, name = 'a') =>
    `<testcase classname="c" name="${name}" time="1,000.5">${inside}</testcase>`;

  test.each([
    ['assert', '<failure message="assert 1 == 2"/>', 'fail'],
    ['AssertionError', '<failure message="AssertionError: no"/>', 'fail'],
    ['Failed', '<failure message="Failed: no"/>', 'fail'],
    ['no word at all', '<failure/>', 'fail'],
    ['a type that asserts', '<failure type="org.opentest4j.AssertionFailedError" message="x"/>', 'fail'],
    ['an exception', '<failure message="openai.APITimeoutError: 503"/>', 'error'],
    ['an exception as type', '<failure type="TypeError" message="x"/>', 'error'],
    ['an exception in the text', '<failure>requests.ConnectionError: refused</failure>', 'error'],
    ['an error', '<error message="fixture"/>', 'error'],
    ['skipped', '<skipped/>', 'skipped'],
    ['a todo that failed', '<skipped type="todo"/><failure message="assert"/>', 'skipped'],
    ['passed at last', '<flakyFailure message="assert"/>', 'pass'],
    ['failed again', '<failure message="assert"/><rerunFailure message="assert"/>', 'fail'],
    ['output only', '<system-out>not ok</system-out>', 'pass'],
  ])('%s', async (_what, inside, outcome) => {
    expect(
      measured(await results(suite(one(inside), one('', 'b'), one('<failure message="assert"/>', 'd'))), VERDICT)
        .counts[outcome as 'pass'],
    ).toBe(outcome === 'pass' || outcome === 'fail' ? 2 : 1);
  });

  test('a test that breaks once more in its teardown is one, and what it found stands', async () => {
    const read = await results(
      suite(one('<failure message="assert 1"/>'), one('<error message="failed on teardown with &quot;x&quot;"/>')),
    );
    expect(measured(read, VERDICT).counts).toMatchObject({ fail: 1, error: 0 });
    expect(codes(read)).toContain('teardown-errors');
  });

  test('nested suites are counted by their tests, not by their attributes', async () => {
    const read = await results(
      text(
        `<testsuites tests="9"><testsuite name="o" tests="9"><testsuite name="i">${one('')}${one('<failure message="assert"/>', 'b')}</testsuite></testsuite></testsuites>`,
      ),
    );
    expect(read.attempts.count).toBe(2);
    expect(codes(read)).toContain('declared-differs');
  });

  test('thousands in times, colors of terminals in messages', async () => {
    const read = await results(suite(one('<failure message="assert &#x1b;[31m1\u001b[0m"/>')));
    expect(measured(read, { kind: 'mean', reading: LATENCY }).measured).toMatchObject({ mean: 1_000_500 });
  });

  test('pytest-repeat and runs in names are repeats', async () => {
    const read = await results(
      suite(one('', 't[1-2]'), one('', 't[2-2]'), one('', 'u run 1'), one('', 'u run 2'), one('', 'v')),
    );
    expect(measured(read, VERDICT).distinctCases).toBe(3);
  });

  test('properties with their value as text', async () => {
    const property =
      '<properties><property name="tone">0.25</property><property name="polite" value="yes"/></properties>';
    const read = await results(suite(one(property), one(property, 'b')));
    expect(measured(read, { kind: 'mean', reading: metric('tone') }).measured).toMatchObject({ mean: 0.25 });
    expect(measured(read, judged('polite')).measured).toMatchObject({ passes: 2 });
  });
});

describe('TAP', () => {
  test('capital letters, skips, todos, subtests before and behind their parent', async () => {
    const read = await results(
      text(
        [
          'TAP Version 13',
          '1..6',
          'ok 1 - a',
          'not ok 2 - b',
          'ok 3 - c # SKIP not today',
          'not ok 4 - d # TODO later',
          '# Subtest: e',
          '    ok 1 - e1',
          '    not ok 2 - e2',
          '    1..2',
          'not ok 5 - e',
          'ok 6 - f {',
          '    ok 1 - f1',
          '    1..1',
          '}',
        ].join('\n'),
      ),
    );
    expect(measured(read, VERDICT).counts).toEqual({ pass: 3, fail: 2, error: 0, skipped: 2, unjudged: 0 });
    expect(codes(read)).toContain('failed-todos');
  });
});

describe('TAP that broke off', () => {
  test('a plan of more tests than there are, and a test that bailed out', async () => {
    const read = await results(text('TAP version 14\n1..5\nok 1 - a\nnot ok 2 - b\nBail out! no connection\n'));
    expect(codes(read)).toEqual(expect.arrayContaining(['declared-differs', 'status']));
  });
});

describe('Inspect', () => {
  const log = (samples: unknown[], own: object = {}) =>
    json({ version: 2, status: 'success', eval: { task: 't', model: 'm', scorers: [] }, samples, ...own });

  test('letters, objects and lists of scores; partly right is one half', async () => {
    const read = await results(
      log([
        { id: 1, epoch: 1, scores: { s: { value: 'P' }, o: { value: { a: 'C', b: 0.3 } } } },
        { id: 1, epoch: 2, scores: { s: { value: 'N' }, o: { value: { a: 'I', b: 0.5 } } } },
      ]),
    );
    expect(read.metrics.map(({ name, kind }) => [name, kind])).toEqual([
      ['s', 'score'],
      ['o.a', 'binary'],
      ['o.b', 'score'],
    ]);
    expect(measured(read, { kind: 'mean', reading: metric('s') }).measured).toMatchObject({ mean: 0.25 });
    expect(measured(read, judged('o.a'))).toMatchObject({ clustered: true, distinctCases: 1 });
  });

  test('an error beats the scores beside it', async () => {
    const read = await results(
      log([
        { id: 1, error: { message: 'x' }, scores: { s: { value: 'C' } } },
        { id: 2, scores: { s: { value: 'I' } } },
      ]),
    );
    expect(measured(read, judged('s')).counts).toMatchObject({ pass: 0, fail: 1, error: 1 });
    expect(codes(read)).toContain('error-beats-scores');
  });

  test('nothing judged is not 0%', async () => {
    const read = await results(
      log([
        { id: 1, scores: {} },
        { id: 2, scores: { s: { value: null } } },
      ]),
    );
    expect(read.hasVerdict).toBe(false);
    expect(() => measured(read, VERDICT)).toThrow('no-verdict');
  });

  test('a run that was cancelled, scores that were changed, a model that judged itself', async () => {
    const read = await results(
      log([{ id: 1, scores: { model_graded_qa: { value: 'C', history: [{ value: 'I' }] } } }], {
        status: 'cancelled',
        eval: { task: 't', model: 'm', scorers: [{ name: 'model_graded_qa', options: {} }] },
      }),
    );
    expect(codes(read)).toEqual(expect.arrayContaining(['status', 'scores-edited', 'judged-itself']));
    expect(read.metrics[0]!.judge).toEqual({ kind: 'model' });
  });

  test('a log of before scorers were named: the judge is told by the name of the score', async () => {
    const read = await results(log([{ id: 1, scores: { model_graded_fact: { value: 'C' }, match: { value: 'I' } } }]));
    expect(read.metrics.map(({ judge }) => judge.kind)).toEqual(['model', 'program']);
  });

  test('a log without samples says so', async () => {
    const header = json({ version: 2, status: 'success', eval: { task: 't', model: 'm' } });
    expect(await open(header)).toMatchObject({ why: { code: 'no-samples' } });
  });
});

describe('platforms', () => {
  test('OpenAI: one page of several is not the whole', async () => {
    const page = JSON.parse(new TextDecoder().decode(sample('openai-evals-api/output_items.json').bytes));
    expect(codes(await results(json({ ...page, has_more: true })))).toContain('page-of-more');
  });

  test('Phoenix: a judge that broke is an error of its metric alone; a label has to be told', async () => {
    const read = await results(
      json([
        {
          example_id: 'a',
          repetition_number: 1,
          annotations: [
            { name: 'm', error: 'x' },
            { name: 'n', label: 'polite' },
          ],
        },
        {
          example_id: 'b',
          repetition_number: 1,
          annotations: [
            { name: 'm', score: 0.5 },
            { name: 'n', label: 'rude' },
          ],
        },
      ]),
    );
    expect(
      measured(read, { kind: 'share', conditions: [{ reading: metric('m'), passes: { atLeast: 0.5 } }] }).counts,
    ).toMatchObject({ pass: 1, error: 1 });
    expect(() => measured(read, judged('n'))).toThrow('which-labels');
    const polite = { kind: 'share', conditions: [{ reading: metric('n'), passes: { labels: ['polite'] } }] } as const;
    expect(measured(read, polite).measured).toMatchObject({ passes: 1, cases: 2 });
  });

  test('Vertex: each response index is a candidate', async () => {
    const response = (index: number, score: number) => ({ response_index: index, metric_results: { m: { score } } });
    const read = await results(
      json({
        eval_case_results: [{ eval_case_index: 0, response_candidate_results: [response(0, 0.2), response(1, 0.9)] }],
      }),
    );
    expect(read.candidates).toHaveLength(2);
  });

  test('Bedrock: the turns of one conversation hang together', async () => {
    const turn = (prompt: string) => ({
      inputRecord: { prompt },
      output: { text: 'x' },
      results: [{ metricName: 'm', result: 0.5 }],
    });
    const line = (...turns: object[]) => JSON.stringify({ conversationTurns: turns });
    const read = await results(text([line(turn('a'), turn('b')), line(turn('c'), turn('d'))].join('\n')));
    const what = { kind: 'mean', reading: metric('m') } as const;
    expect(measured(read, what, { group: 'conversation' }).measured.groups.map(({ cases }) => cases)).toEqual([2, 2]);
  });

  test('Azure: a metric without a result leaves the whole unjudged', async () => {
    const row = (result: string | null) => ({
      'inputs.query': 'q',
      'inputs.response': 'x',
      'outputs.m.m': 1,
      'outputs.m.m_result': 'pass',
      'outputs.n.n': 1,
      'outputs.n.n_result': result,
    });
    const read = await results(json({ rows: [row('pass'), row(null), row('fail')], metrics: {} }));
    expect(measured(read, VERDICT).counts).toMatchObject({ pass: 1, fail: 1, unjudged: 1 });
  });

  test('Langfuse: a name that all traces share is no case', async () => {
    const score = (trace: string) =>
      JSON.stringify({ traceId: trace, dataType: 'NUMERIC', value: 0.5, name: 'm', traceName: 'chat' });
    const read = await results(text(['a', 'b', 'c', 'd'].map(score).join('\n')));
    expect(measured(read, { kind: 'mean', reading: metric('m') })).toMatchObject({
      distinctCases: 4,
      clustered: false,
    });
  });
});

describe('a door that expects an assessment', () => {
  test.each([
    ['promptfoo/results.v3.json', 'promptfoo-json'],
    ['junit/pytest.xml', 'junit'],
    ['ragas/results.csv', 'ragas-table'],
    ['table/cases.xlsx', 'table'],
    ['k6/summary-v1.json', 'k6-summary'],
  ])('knows %s for what it is', async (path, format) => expect(await looksLikeResults(sample(path))).toBe(format));

  test.each([
    ['an assessment', '{"schema": 1, "id": "a", "created": "2026-01-01T00:00:00Z", "parts": {}}'],
    ['prose', 'Dear all, it went well.'],
    ['broken JSON', '{"results": ['],
    ['nothing', ''],
  ])('does not take %s for results', async (_what, content) =>
    expect(await looksLikeResults(text(content))).toBeNull(),
  );
});
