/** A fifth calculator, made as `src/calculators/README.md` says: one folder, one file of content, one line in the registry. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const TOY = {
  id: 'coffee-fund',
  name: 'Coffee fund',
  title: 'Who pays for the coffee?',
  says: 'Coffee costs 12 USD a week.',
  answers: { cups: 24, price: 0.5 },
} as const;

const FILES: Readonly<Record<string, string>> = {
  'model/answers.ts': `import * as z from 'zod/mini';

export const Answers = z.strictObject({
  /** A week. */
  cups: z.nullable(z.number().check(z.minimum(0), z.maximum(1000))),
  /** Of one, in the site's currency. */
  price: z.number().check(z.minimum(0), z.maximum(100)),
});
export type Answers = z.infer<typeof Answers>;
`,
  'model/defaults.ts': `import type { Answers } from './answers.ts';

export const defaults: Answers = { cups: null, price: 0.5 };
`,
  'model/evaluate.ts': `import type { Facts } from '../facts.ts';
import type { Answers } from './answers.ts';
import type { Finding } from './finding.ts';

export function evaluate({ cups, price }: Answers, { currency }: Facts): Finding {
  return cups === null ? { state: 'incomplete' } : { state: 'complete', cost: cups * price, currency };
}
`,
  'model/finding.ts': `export type Finding =
  | { readonly state: 'incomplete' }
  | { readonly state: 'complete'; /** A week. */ readonly cost: number; readonly currency: string };
`,
  'model/examples.ts': `import type { Example } from '../../../shell/calculator.ts';
import type { Answers } from './answers.ts';

export const examples: readonly Example<Answers>[] = [
  { id: 'team', title: 'Example: a team of eight', answers: ${JSON.stringify(TOY.answers)} },
];
`,
  'words/en/messages.ts': `export const messages = {
  cups: 'Cups a week',
  missing: 'Nobody has counted the cups.',
  costs: (cost: number, currency: string) => \`Coffee costs \${cost} \${currency} a week.\`,
};
`,
  'words/conclude.ts': `import type { Finding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

export const conclude = ({ finding }: { readonly finding: Finding }): readonly [string] => [
  finding.state === 'complete' ? messages.costs(finding.cost, finding.currency) : messages.missing,
];
`,
  'facts.ts': `import type { Content } from '../../facts/content.ts';

export interface Facts {
  readonly currency: string;
}

export const pickFacts = ({ site }: Content): Facts => ({ currency: site.currency });
`,
  'result.ts': `import type { Finding } from './model/finding.ts';

export const result = (finding: Finding): { readonly [name: string]: unknown } => ({ state: finding.state });
`,
  'calculator.ts': `import type { Calculator } from '../../shell/calculator.ts';
import { type Facts, pickFacts } from './facts.ts';
import { Answers } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { examples } from './model/examples.ts';
import type { Finding } from './model/finding.ts';
import { result } from './result.ts';
import { conclude } from './words/conclude.ts';

export const coffeeFund: Calculator<Answers, Facts, Finding> = {
  id: '${TOY.id}',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  pickFacts,
  evaluate,
  result,
  conclude,
  longTexts: [],
  dictionary: [],
  exports: [],
};
`,
  'first-paint.ts': `import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { result } from './result.ts';

export const firstPaint = { id: '${TOY.id}', defaults, evaluate, result };
`,
  'view/view-props.ts': `import type { FormProps } from '../../../shell/desk/views.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';

export type ViewProps = FormProps<Answers, Facts, Finding>;
`,
  'view/Form.tsx': `import { NumberField } from '../../../ui/field/NumberField.tsx';
import { messages } from '../words/en/messages.ts';
import type { ViewProps } from './view-props.ts';

export function Form({ answers, onChange, locale, readOnly }: ViewProps) {
  return (
    <NumberField
      label={messages.cups}
      labelShown
      value={answers.cups}
      min={0}
      max={1000}
      onChange={(cups) => onChange({ ...answers, cups }, 'cups')}
      onClear={() => onChange({ ...answers, cups: null })}
      locale={locale}
      readOnly={readOnly}
    />
  );
}
`,
  'view/Finding.tsx': `import { conclude } from '../words/conclude.ts';
import type { ViewProps } from './view-props.ts';

export function Finding({ finding }: ViewProps) {
  return <p>{conclude({ finding })[0]}</p>;
}
`,
  'island.tsx': `import type { Place } from '../../shell/calculator.ts';
import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import type { Facts } from './facts.ts';
import { firstPaint } from './first-paint.ts';
import { Finding } from './view/Finding.tsx';
import { Form } from './view/Form.tsx';

const views = { Form, Finding };

export function CoffeeFund({ facts, place }: { readonly facts: Facts; readonly place: Place }) {
  return <Island calculator={firstPaint} views={views} facts={facts} place={place} load={loadCalculator} />;
}
`,
  'CoffeeFund.astro': `---
import { content } from '../../facts/doors/astro.ts';
import type { Place } from '../../shell/calculator.ts';
import { pickFacts } from './facts.ts';
import { CoffeeFund } from './island.tsx';

interface Props {
  place?: Place;
}
const { place = 'reading' } = Astro.props;
const facts = pickFacts(await content());
---
<CoffeeFund client:load facts={facts} place={place} />
`,
  'Picture.astro': `---
---
<svg class="chart" height="96" aria-hidden="true"><circle class="f-ink" cx="48" cy="48" r="24" data-cup/></svg>
`,
};

const PAGE = `---
order: 5
name: ${TOY.name}
title: ${TOY.title}
lede: Count the cups, and see what a week of them costs.
description: What the coffee of a pilot costs in a week.
phase: pilot-design
minutes: 1
---

A cup is a cup, whoever drinks it.
`;

const LINE = `  '${TOY.id}': async () => (await import('./${TOY.id}/calculator.ts')).coffeeFund,\n`;

/** Follows the recipe in a copy of the project; `without` names one file of the folder that is forgotten. */
export function addToy(folder: string, without?: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    if (path === without) continue;
    const file = join(folder, 'src/calculators', TOY.id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'content/calculators', `${TOY.id}.mdx`), PAGE);
  const registry = join(folder, 'src/calculators/registry.ts');
  writeFileSync(registry, readFileSync(registry, 'utf8').replace('} as const', `${LINE}} as const`));
}
