import { DateField } from '../../../../ui/field/DateField.tsx';
import { setTimeline } from '../../model/edits.ts';
import { messages } from '../../words/en/messages.ts';
import type { ViewProps } from '../view-props.ts';

/** The start, and the date to meet. */
export function Dates({ answers, readOnly, onChange }: Pick<ViewProps, 'answers' | 'readOnly' | 'onChange'>) {
  const { timeline } = answers;
  const say = messages.dates;
  return (
    <>
      <DateField
        label={say.start}
        labelShown
        value={timeline.start}
        notADate={say.badDate}
        readOnly={readOnly}
        onChange={(start) => onChange(setTimeline(answers, { start }), 'start')}
      />
      <DateField
        label={say.deadline}
        labelShown
        value={timeline.deadline}
        notADate={say.badDate}
        error={
          timeline.start && timeline.deadline && timeline.deadline < timeline.start
            ? messages.finish.tooSoon
            : undefined
        }
        readOnly={readOnly}
        onChange={(deadline) => onChange(setTimeline(answers, { deadline }), 'deadline')}
      />
    </>
  );
}
