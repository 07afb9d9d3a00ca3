/** lm-evaluation-harness's results: means with standard errors, from which 0/1 metrics give back their counts exactly. */
import type { TotalsDraft, TotalsReader } from '../reader.ts';
import { countOf, field, fieldsOf, isFields, numberOf, textOf } from '../text/values.ts';

/** Version 0.4: `results.<task>."<metric>,<filter>"`. */
export const lmEvalResults: TotalsReader = {
  format: 'lm-eval-results',
  fits: (document) =>
    fieldsOf(field(document, 'results')).some(([, task]) =>
      fieldsOf(task).some(([key]) => /^[^,]+,[^,]+$/.test(key)),
    ) &&
    (isFields(field(document, 'n-shot')) || isFields(field(document, 'configs'))),
  read(document, draft) {
    draft.toolVersion = textOf(field(document, 'lm_eval_version'));
    draft.happened(field(document, 'date'));
    const groups = new Set(fieldsOf(field(document, 'groups')).map(([name]) => name));
    for (const [task, values] of fieldsOf(field(document, 'results'))) {
      // A group repeats what its tasks hold.
      if (groups.has(task)) {
        draft.note('metric-groups', { name: task });
        continue;
      }
      const samples = field(document, 'n-samples', task);
      const cases = countOf(field(samples, 'effective')) ?? countOf(field(values, 'sample_len'));
      const original = countOf(field(samples, 'original'));
      if (original !== undefined && cases !== undefined && original > cases)
        draft.note('limited-sample', { name: task });
      for (const [key, value] of fieldsOf(values)) {
        const [, metric, filter] = /^([^,]+),([^,]+)$/.exec(key) ?? [];
        const mean = numberOf(value);
        if (!metric || !filter || metric.endsWith('_stderr') || mean === undefined) continue;
        const error = numberOf(field(values, `${metric}_stderr,${filter}`));
        const higher = field(document, 'higher_is_better', task, metric);
        addFigure(
          draft,
          { name: metric, of: filter === 'none' ? task : `${task}, ${filter}` },
          mean,
          error,
          cases,
          higher,
        );
      }
    }
  },
};

/** Version 0.3: `acc` and `acc_stderr`, and no number of cases. */
export const lmEvalOldResults: TotalsReader = {
  format: 'lm-eval-results',
  fits: (document) =>
    field(document, 'config', 'bootstrap_iters') !== undefined &&
    fieldsOf(field(document, 'results')).some(([, task]) => fieldsOf(task).some(([key]) => key.endsWith('_stderr'))),
  read(document, draft) {
    if (field(document, 'config', 'limit')) draft.note('limited-sample');
    for (const [task, values] of fieldsOf(field(document, 'results'))) {
      for (const [metric, value] of fieldsOf(values)) {
        const mean = numberOf(value);
        const error = numberOf(field(values, `${metric}_stderr`));
        if (metric.endsWith('_stderr') || mean === undefined) continue;
        addFigure(draft, { name: metric, of: task }, mean, error, casesFrom(mean, error), undefined);
      }
    }
  },
};

/** Of a 0/1 metric: stderr² = p(1 − p) / (n − 1), so n = 1 + p(1 − p) / stderr². It must come out whole. */
function casesFrom(mean: number, error: number | undefined): number | undefined {
  if (error === undefined || error <= 0 || mean <= 0 || mean >= 1) return undefined;
  const cases = 1 + (mean * (1 - mean)) / error ** 2;
  const whole = Math.round(cases);
  const passes = mean * whole;
  return Math.abs(cases - whole) < 1e-6 * cases && Math.abs(passes - Math.round(passes)) < 1e-6 ? whole : undefined;
}

function addFigure(
  draft: TotalsDraft,
  named: { readonly name: string; readonly of: string },
  mean: number,
  error: number | undefined,
  cases: number | undefined,
  higherIsBetter: unknown,
): void {
  if (cases !== undefined && isShare(mean, error, cases)) {
    draft.note('exact-from-error', { name: named.name });
    draft.figures.push({ ...named, kind: 'share', passes: Math.round(mean * cases), cases, unit: 'cases' });
    return;
  }
  draft.figures.push({
    ...named,
    kind: 'mean',
    mean,
    standardDeviation: error === undefined || cases === undefined ? null : error * Math.sqrt(cases),
    cases: cases ?? null,
    ...(typeof higherIsBetter === 'boolean'
      ? { direction: higherIsBetter ? ('higher' as const) : ('lower' as const) }
      : {}),
  });
}

/** Whether every case was 0 or 1: then mean and standard error fit each other to the last digits. */
function isShare(mean: number, error: number | undefined, cases: number): boolean {
  const passes = mean * cases;
  if (error === undefined || cases < 2 || mean < 0 || mean > 1 || Math.abs(passes - Math.round(passes)) > 1e-6)
    return false;
  return Math.abs(error ** 2 - (mean * (1 - mean)) / (cases - 1)) < 1e-9;
}
