import type { Criterion, ScoringMethod } from '../../../../domain/content/criterion.ts';
import { Segmented } from '../../../../ui/field/Segmented.tsx';
import { Status } from '../../../../ui/Status.tsx';
import { band } from '../../model/verdict.ts';
import { messages } from '../../words/en/messages.ts';

const SCORES = [1, 2, 3, 4, 5];

/** One score, with the word for it beside the numbers. */
export function ScoreInput(props: {
  readonly criterion: Criterion;
  readonly method: ScoringMethod;
  /** Of the use case, for the radios' group: unique on the page. */
  readonly group: string;
  readonly legend: string;
  readonly score: number | undefined;
  readonly readOnly: boolean;
  readonly describedBy?: string;
  readonly onChange: (score: number | null) => void;
  readonly onFocus?: () => void;
}) {
  const { criterion, method, score } = props;
  const reads = score === undefined ? null : band(score, method.thresholds);
  return (
    <>
      <Segmented
        legend={props.legend}
        name={`${props.group}-${criterion.id}`}
        options={SCORES}
        value={score ?? null}
        tone={reads === 'flag' ? 'bad' : 'plain'}
        describedBy={props.describedBy}
        disabled={props.readOnly}
        onChange={props.onChange}
        {...(props.onFocus ? { onFocus: props.onFocus } : {})}
      />
      <span class="use-case-scorer-mark" aria-hidden="true">
        {reads === 'flag' && <Status shape="flag">{messages.bands.flag}</Status>}
        {reads === 'fair' && messages.bands.fair}
        {reads === 'strong' && <Status shape="strong">{messages.bands.strong}</Status>}
      </span>
    </>
  );
}
