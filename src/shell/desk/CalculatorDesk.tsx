import type { Calculator, Place } from '../calculator.ts';
import { readAnswers } from '../codec/document.ts';
import { equal } from '../codec/json.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { getStore } from '../keep/browser.ts';
import { $openedLink } from '../share/opened-link.ts';
import type { Begin } from './begin.ts';
import { Desk } from './Desk.tsx';
import { exampleAssessment } from './example.ts';
import type { Subject } from './subject.ts';

interface CalculatorDeskProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly finding: Finding;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
  /** Path of the calculator's own page. */
  readonly home: string | undefined;
  readonly begin: Begin;
}

/** The desk above a calculator. */
export function CalculatorDesk<Answers, Facts, Finding>(props: CalculatorDeskProps<Answers, Facts, Finding>) {
  const { calculator, facts, answers, finding, place, locale, load, home, begin } = props;
  const current = () => getStore(place).$now.get().assessment;
  const subject: Subject = {
    calculator,
    examples: calculator.examples.map((one) => ({
      id: one.id,
      title: one.title,
      shown: equal(one.answers, answers),
      make: exampleAssessment(calculator, one),
    })),
    exports: calculator.exports,
    async write(name) {
      const { format, write } = calculator.exports.find((one) => one.name === name)!;
      const link = $openedLink.get();
      const assessmentName = (link.state === 'open' ? link.shared.cover : current()).name;
      const text = await write({ answers, facts, finding, assessmentName, locale });
      return { name: [assessmentName, name].filter(Boolean).join(' '), format, text };
    },
    home,
    async compare() {
      const { Compare } = await import('../compare/Compare.tsx');
      const own = readAnswers(calculator, current().parts[calculator.id]);
      const mine = own.state === 'answers' ? own.answers : calculator.defaults;
      return ({ onClose }) => <Compare {...{ calculator, facts, locale, mine, onClose }} theirs={answers} />;
    },
  };
  return <Desk {...{ subject, place, locale, load, begin }} />;
}
