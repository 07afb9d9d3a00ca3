/**
 * A publisher's own copy: edits in `content/` alone, built, and looked for wherever they must show. Takes a build of its own, so
 * it is the slowest of the unit tests.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument } from '@mixmark-io/domino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentFacts, lightFacts } from '../../src/assessment/facts.ts';
import { loadCalculators } from '../../src/calculators/registry.ts';
import { withUntouched } from '../../src/calculators/timeline-and-budget/model/untouched.ts';
import { readContent } from '../../src/facts/doors/files.ts';
import { carriedFacts } from './carried-facts.ts';
import { build, copyProject, makeItOurs, OWN } from './copy.ts';

const calculators = await loadCalculators();
const ORIGINAL_NAME = 'From Pilot to Production';

let folder = '';
beforeAll(async () => {
  folder = copyProject();
  makeItOurs(folder);
  await build(folder);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const pages = () => globSync('**/*.html', { cwd: join(folder, 'dist') });
const words = (path: string) =>
  (createDocument(read(path)).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

describe('the build of a copy', () => {
  test('changes nothing but content', () => {
    const same = globSync('src/**/*.{ts,tsx,astro,css}').every(
      (file) => readFileSync(file, 'utf8') === readFileSync(join(folder, file), 'utf8'),
    );
    expect(same).toBe(true);
  });

  test('has its name, publisher and call to action on every page, and the original’s name on none', () => {
    const bad = pages().filter((page) => {
      const html = read(page);
      return !html.includes(OWN.name) || html.includes(ORIGINAL_NAME) || !html.includes(OWN.call.url);
    });
    expect(bad).toEqual([]);
    expect(read('index.html')).toContain(OWN.publisher);
  });

  test('has its colors on every page', () => {
    const { light, dark } = OWN.accent;
    expect(pages().filter((page) => !read(page).includes(`light-dark(${light},${dark})`))).toEqual([]);
  });

  test('gives embeds, oEmbed and search its name and address', () => {
    expect(JSON.parse(read('oembed/checklist.json'))).toMatchObject({
      provider_name: OWN.name,
      provider_url: 'https://playbook.example.org/',
    });
    expect(read('llms.txt')).toContain(OWN.name);
  });
});

describe('a sixth criterion', () => {
  test.each(['calculators/use-case-scorer/', 'embed/use-case-scorer/', 'phases/problem-selection/'])(
    'is asked and explained at /%s',
    (path) => expect(words(`${path}index.html`)).toContain(OWN.criterion.name),
  );
  test('is counted in the prose', () => {
    expect(words('calculators/use-case-scorer/index.html')).toMatch(/six criteria/i);
    expect(pages().filter((page) => /\bfive criteria\b/i.test(words(page)))).toEqual([]);
  });
});

describe('a thirteenth item', () => {
  test.each([
    'calculators/checklist/',
    'embed/checklist/',
    'checklist/',
    'checklist/print/',
    `checklist/${OWN.item}/`,
    'phases/deployment/',
  ])('stands on /%s', (path) => expect(words(`${path}index.html`)).toMatch(/Works council/));
  test('is counted in the prose', () => expect(words('checklist/index.html')).toMatch(/thirteen/i));
});

describe('a stage with other weeks', () => {
  test.each(['playbook/timeline/', 'phases/production-hardening/'])('reads so at /%s', (path) =>
    expect(words(`${path}index.html`)).toContain(`${OWN.weeks.low}–${OWN.weeks.high}`),
  );
  test('moves the plan: the sum of all stages in a row', () => {
    expect(words('calculators/timeline-and-budget/index.html')).toMatch(/\b16\D{1,20}28\b/);
  });
});

describe('an extra category of metrics', () => {
  test.each(['calculators/go-no-go/', 'embed/go-no-go/', 'phases/evaluation-criteria/'])(
    'is asked for at /%s',
    (path) => expect(words(`${path}index.html`)).toContain(OWN.category.name),
  );
});

describe('the facts that pages carry are those of the file door, to the byte', () => {
  const facts = () => assessmentFacts(readContent(join(folder, 'content')), calculators);
  const same = (path: string, expected: unknown) => {
    const carried = carriedFacts(read(`${path}/index.html`));
    expect(carried.length).toBeGreaterThan(0);
    for (const one of carried) expect(JSON.stringify(one)).toBe(JSON.stringify(expected));
  };
  test.each(['calculators', 'embed'])('each calculator’s at /%s/', (place) => {
    for (const [id, own] of Object.entries(facts().byId)) {
      // The plan comes with what follows from its facts before anything is entered.
      same(`${place}/${id}`, id === 'timeline-and-budget' ? withUntouched(own as never) : own);
    }
  });
  test.each(['assessment', 'assessment/memo', 'assessment/pilot-plan'])(
    'without the texts of a calculator’s own page at /%s/',
    (path) => same(path, lightFacts(facts(), calculators)),
  );
  test('the same by calculator at /assessments/', () => same('assessments', lightFacts(facts(), calculators).byId));
});

test('the currency is the one that calculators begin with', () => {
  expect(read('calculators/use-case-scorer/index.html')).toContain(OWN.currency);
});
