import type { PlannedStage } from '../model/plan.ts';

/** Which stage something belongs to. */
export function StageChoice(props: {
  readonly label: string;
  readonly stages: readonly PlannedStage[];
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (id: string) => void;
}) {
  const { stages, value } = props;
  return (
    <select
      class="timeline-and-budget-select"
      aria-label={props.label}
      value={value}
      disabled={props.readOnly}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
    >
      {!stages.some(({ id }) => id === value) && <option value={value}>{value}</option>}
      {stages.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
