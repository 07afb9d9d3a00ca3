/** The figures that the playbook computed itself, computed again from their definitions. */
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../src/domain/content/sources.ts';
import { binomialTail } from '../domain/statistics/binomial.ts';
import { yaml } from './published.ts';

const evidence = Evidence.parse(yaml('evidence'));
const figure = (source: string, name: string): number => {
  const value = evidence.sources.find(({ id }) => id === source)?.figures[name];
  if (value === undefined) throw new Error(`no figure ${source}.${name}`);
  return Number(value);
};
const text = (source: string, name: string) => String(evidence.sources.find(({ id }) => id === source)?.figures[name]);

describe('exact lower bounds', () => {
  const names = Object.keys(evidence.sources.find(({ id }) => id === 'exact-bounds')?.figures ?? {});
  const seen = names.filter((name) => name.startsWith('seen-')).map((name) => name.slice('seen-'.length));

  it('are eight', () => expect(seen).toHaveLength(8));

  it.each(seen)('%s: at the bound, so many passes or more happen exactly 5%% of the time', (name) => {
    const [passes = 0, cases = 0] = text('exact-bounds', `seen-${name}`).split(' of ').map(Number);
    const risk = (bound: number) => binomialTail(cases, passes, bound / 100);
    const bound = figure('exact-bounds', `bound-${name}`);
    const rounding = 0.005;
    expect(risk(bound - rounding)).toBeLessThan(0.05);
    expect(risk(bound + rounding)).toBeGreaterThan(0.05);
  });

  it('at the rate of the short example, so many cases prove the floor and one step fewer do not', () => {
    const rate = figure('exact-bounds', 'share-short') / 100;
    const floor = figure('exact-bounds', 'floor-short') / 100;
    const proves = (cases: number) => binomialTail(cases, Math.floor(rate * cases + 1e-9), floor) <= 0.05;
    const cases = figure('exact-bounds', 'cases-short');
    expect(proves(cases)).toBe(true);
    expect(proves(Math.floor(0.95 * cases))).toBe(false);
    // With what chance, if that rate is the truth: the passes that just prove it, reached.
    const chance = (count: number) => {
      let needed = Math.floor(floor * count);
      while (binomialTail(count, needed, floor) > 0.05) needed += 1;
      return 100 * binomialTail(count, needed, rate);
    };
    expect(chance(cases)).toBeCloseTo(figure('exact-bounds', 'chance-short'), -0.5);
    expect(chance(figure('exact-bounds', 'cases-likely'))).toBeGreaterThanOrEqual(80);
    expect(chance(figure('exact-bounds', 'cases-likely') - 1)).toBeLessThan(80);
  });
});

describe('cases to plan for', () => {
  it.each(['a', 'b', 'c', 'd'])('row %s keeps its error and its power, and one pass fewer would not', (row) => {
    const of = (name: string) => figure('cases-to-plan', `${name}-${row}`);
    const error = figure('cases-to-plan', 'error') / 100;
    expect(binomialTail(of('cases'), of('passes'), of('floor') / 100)).toBeLessThanOrEqual(error);
    expect(binomialTail(of('cases'), of('passes') - 1, of('floor') / 100)).toBeGreaterThan(error);
    expect(binomialTail(of('cases'), of('passes'), of('rate') / 100)).toBeGreaterThanOrEqual(
      figure('cases-to-plan', 'power') / 100,
    );
  });
});

describe('other figures', () => {
  it('a system short of its floor still shows it about a third of the time', () => {
    const cases = figure('point-value', 'cases');
    const passes = (cases * figure('point-value', 'floor')) / 100;
    expect(binomialTail(cases, passes, figure('point-value', 'true-rate') / 100)).toBeCloseTo(1 / 3, 1);
  });

  it.each(['low', 'middle', 'high'])(
    'without a failure, the %s number of cases is the smallest that proves its rate',
    (row) => {
      const cases = figure('no-failures', `cases-${row}`);
      const rate = figure('no-failures', `proves-${row}`) / 100;
      expect(rate ** cases).toBeLessThanOrEqual(0.05);
      expect(rate ** (cases - 1)).toBeGreaterThan(0.05);
    },
  );

  it('clustered cases are divided by their design effect', () => {
    const effect = 1 + (figure('miller', 'cluster-size') - 1) * figure('miller', 'correlation');
    expect(Math.round(figure('miller', 'cases') / effect)).toBe(figure('miller', 'effective'));
  });

  it('the three shares of weightings are all there is', () => {
    const shares = ['a', 'b', 'c'].map((row) => figure('lahdelma', `share-${row}`));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('the example of proofs of concept is its own quotient', () => {
    const share = (100 * figure('idc-lenovo', 'deployed')) / figure('idc-lenovo', 'proofs');
    expect(Math.round(share)).toBe(figure('idc-lenovo', 'reached'));
  });
});

describe('the file of evidence', () => {
  const source = {
    id: 'one',
    topic: 'reach',
    authors: 'One',
    read: 'reported',
    counted: 'Things',
    says: '{share}% of {all} things',
    figures: { share: 40, all: 1200 },
  };
  const row = {
    id: 'r',
    source: 'one',
    figure: 'share',
    label: 'One',
    unit: 'percent',
    outcome: 'reached',
    per: 'project',
    counted: 'Things',
    year: '2025',
  };
  const issues = (file: unknown) =>
    (Evidence.safeParse(file).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('fills figures into the texts and the chart', () => {
    const read = Evidence.parse({ measured: [row], sources: [source] });
    expect(read.sources[0]?.says).toBe('40% of 1,200 things');
    expect(read.measured[0]?.percent).toBe(40);
  });

  it('refuses a figure that is not there, and names the place', () => {
    expect(issues({ measured: [row], sources: [{ ...source, says: '{shares}%' }] })).toEqual([
      'sources.0.says: no figure "shares" in this source',
    ]);
    expect(issues({ measured: [{ ...row, figure: 'all' }], sources: [source] })).toEqual([
      'measured.0.figure: no percentage "all" in source "one"',
    ]);
    expect(issues({ measured: [{ ...row, source: 'two' }], sources: [source] })).toEqual([
      'measured.0.figure: no percentage "share" in source "two"',
    ]);
  });

  it('refuses two sources of one name', () => {
    expect(issues({ measured: [row], sources: [source, source] })).toEqual(['sources: ids must differ']);
  });
});
