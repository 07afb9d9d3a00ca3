/** What this assessment does not know: said beside what it does, because an unknown is no pass. */
import { metricName } from '../../calculators/go-no-go/words/sentences.ts';
import { formatList } from '../../domain/text/format.ts';
import type { AssessmentFacts } from '../facts.ts';
import { sponsorOf } from '../model/sponsor.ts';
import { chosenUseCase, type Whole } from '../model/whole.ts';
import { memoMessages } from './en/memo-messages.ts';
import { namesOf } from './sentences.ts';

const say = memoMessages.unknowns;

/** In the order of the method. */
export function unknowns(whole: Whole, facts: AssessmentFacts, locale: string): string[] {
  const {
    byId: { 'go-no-go': goNoGo, 'timeline-and-budget': timeline, checklist },
  } = whole;
  const chosen = chosenUseCase(whole);
  const { metrics } = goNoGo.finding;
  const count = (standing: string) => metrics.filter((metric) => metric.standing === standing).length;
  const atFace = metrics
    .filter(({ acceptedAtFaceValue }) => acceptedAtFaceValue)
    .map(({ metric }) => metricName(metric));
  const { plan } = timeline.finding;
  const { counts, items } = checklist.finding;
  const undated = items.filter(({ undatedEvidence }) => undatedEvidence).length;
  const some = (many: number, text: (many: number) => string) => (many > 0 ? [text(many)] : []);
  return [
    ...namesOf(facts).flatMap(([id, name]) => {
      const { state } = whole.byId[id];
      return state === 'newer' || state === 'invalid' ? [say[state](name)] : [];
    }),
    ...(chosen ? [] : [say.useCase]),
    ...(chosen && chosen.useCase.value?.likely === undefined ? [say.value] : []),
    ...(sponsorOf(whole, facts).state === 'level-unknown' ? [say.sponsorLevel] : []),
    ...some(count('unmeasured'), say.unmeasured),
    ...some(count('not-proven') + count('face-value'), say.notProven),
    ...(atFace.length > 0 ? [say.faceValue(formatList(atFace.slice(0, 3), locale))] : []),
    ...some(timeline.state === 'answered' ? plan.missing.length : 0, say.examples),
    ...(plan.start === null ? [say.start] : []),
    ...(plan.deadline === null ? [say.deadline] : []),
    ...some(counts['not-asked'], say.notAsked),
    ...some(undated, say.undated),
  ];
}
