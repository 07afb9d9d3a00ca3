// Run in a translated copy, on plain Node: every export of every example, the memo and the plan, as JSON by name.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const [language] = process.argv.slice(2);
registerHooks({
  resolve: (name, context, next) =>
    next(
      /\/words\/en\/[^/]+\.ts$/.test(name) || /^\.\/en\//.test(name)
        ? name.replace(/(^\.|words)\/en\//, `$1/${language}/`)
        : name,
      context,
    ),
});
const load = (file) => import(pathToFileURL(file).href);
const { accent } = await load(`src/domain/words/${language}/pseudo.ts`);
const { loadCalculators } = await load('src/calculators/registry.ts');
const { evaluateWhole } = await load('src/assessment/model/whole.ts');
const { wholeExamples } = await load('src/assessment/model/examples.ts');
const { assessmentFacts } = await load('src/assessment/facts.ts');
const { readContent } = await load('src/facts/doors/files.ts');
const { memoMarkdown, pilotPlanMarkdown } = await load('src/assessment/words/markdown.ts');
const { memoOf } = await load('src/assessment/words/memo.ts');
const { pilotPlanOf } = await load('src/assessment/words/pilot-plan.ts');

const calculators = await loadCalculators();
const facts = assessmentFacts(readContent('content'), calculators);
const locale = language;
// What a visitor typed is in no catalog: it is accented here, so that what stays plain is ours.
const typed = (value) => {
  if (typeof value === 'string') return /[a-z]/.test(value) && /\s|^[A-Z]/.test(value) ? accent(value) : value;
  if (Array.isArray(value)) return value.map(typed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typed(one)]));
};
const written = {};
for (const [id, calculator] of Object.entries(calculators))
  for (const { id: exampleId, answers: example } of calculator.examples)
    for (const { name, format, write } of calculator.exports)
      written[`${id} ${exampleId} ${name} ${format}`] = await write({
        answers: typed(example),
        facts: facts.byId[id],
        finding: calculator.evaluate(typed(example), facts.byId[id]),
        assessmentName: '',
        locale,
      });
for (const { id, cover, parts } of wholeExamples(calculators)) {
  const whole = evaluateWhole(typed(cover), typed(parts), facts, calculators);
  written[`memo ${id}`] = memoMarkdown(memoOf(whole, facts, locale));
  written[`pilot plan ${id}`] = pilotPlanMarkdown(pilotPlanOf(whole, locale));
}
process.stdout.write(JSON.stringify(written));
