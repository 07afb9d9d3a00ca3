/** Means that tools print, without the number of cases behind them: they count at face value, and prove nothing. */
import type { DelimitedTotalsReader, TotalsReader } from '../reader.ts';
import { field, fieldsOf, isFields, numberOf, textOf } from '../text/values.ts';

/** MLflow's `metrics.json`: `<metric>/mean`, `/variance` of the population, `/p90`. */
export const mlflowMetrics: TotalsReader = {
  format: 'mlflow-metrics',
  fits: (document) => {
    const values = fieldsOf(document);
    return (
      values.some(([name]) => /\/mean$/.test(name)) &&
      values.every(([, value]) => typeof value !== 'object' || value === null)
    );
  },
  read(document, draft) {
    draft.note('means-without-cases');
    for (const [key, value] of fieldsOf(document)) {
      const [, name, what] = /^(.+?)(?:\/v\d+)?\/(mean|p90)$/.exec(key) ?? [];
      const number = numberOf(value);
      if (!name || number === undefined) continue;
      const unit = name === 'latency' ? ({ unit: 's' } as const) : {};
      if (what === 'mean') {
        draft.figures.push({
          name,
          of: 'all',
          kind: 'mean',
          mean: number,
          standardDeviation: null,
          cases: null,
          ...unit,
        });
      } else if (name === 'latency') {
        draft.figures.push({
          name,
          of: 'all',
          kind: 'percentile',
          percentile: 90,
          value: number * 1000,
          cases: null,
          unit: 'ms',
        });
      }
    }
  },
};

/** Braintrust's experiment summary. */
export const braintrustSummary: TotalsReader = {
  format: 'braintrust-summary',
  fits: (document) =>
    field(document, 'experimentName') !== undefined &&
    isFields(field(document, 'scores')) &&
    field(document, 'projectName') !== undefined,
  read(document, draft) {
    draft.note('means-without-cases');
    for (const [name, score] of fieldsOf(field(document, 'scores'))) {
      const mean = numberOf(field(score, 'score'));
      if (mean !== undefined)
        draft.figures.push({ name, of: 'all', kind: 'mean', mean, standardDeviation: null, cases: null });
    }
    for (const [name, metric] of fieldsOf(field(document, 'metrics'))) {
      const mean = numberOf(field(metric, 'metric'));
      const unit = field(metric, 'unit') === 's' ? ({ unit: 's' } as const) : {};
      if (mean !== undefined)
        draft.figures.push({ name, of: 'all', kind: 'mean', mean, standardDeviation: null, cases: null, ...unit });
    }
  },
};

/** Giskard's test suite: each test passes or fails as a whole; how many cases are in it, the file doesn't say. */
export const giskardSuite: TotalsReader = {
  format: 'giskard-suite',
  fits: (document) => {
    const tests = fieldsOf(document);
    return (
      tests.length > 0 &&
      tests.every(
        ([, test]) =>
          /^(Passed|Failed|Error)$/.test(textOf(field(test, 'result')) ?? '') &&
          isFields(test) &&
          'metric_value' in test,
      )
    );
  },
  read(document, draft) {
    draft.note('tests-not-cases');
    for (const [name, test] of fieldsOf(document)) {
      const value = numberOf(field(test, 'metric_value'));
      if (value !== undefined) draft.figures.push({ name, of: 'all', kind: 'value', value });
    }
  },
};

/** A table `metric,score`, as examples of Ragas write it. */
export const metricScoreTable: DelimitedTotalsReader = {
  format: 'means',
  fits: ({ header }) =>
    header.length === 2 &&
    /^(metric|name)$/i.test(header[0]!.trim()) &&
    /^(score|value|mean|average)$/i.test(header[1]!.trim()),
  read({ rows }, draft) {
    draft.note('means-without-cases');
    for (const { cells } of rows()) {
      const mean = numberOf(cells[1]);
      const name = textOf(cells[0]);
      if (name && mean !== undefined)
        draft.figures.push({ name, of: 'all', kind: 'mean', mean, standardDeviation: null, cases: null });
    }
  },
};
