import { Icon, type Shape } from './Status.tsx';

export interface Lamp {
  readonly shape: Shape;
  readonly label: string;
}

/** The annunciator: every lamp is readable, at most one is lit. The verdict is said again, as a sentence, beside it. */
export function Lamps(props: { readonly label: string; readonly lamps: readonly Lamp[]; readonly lit: Shape | null }) {
  return (
    <ol class="lamps" aria-label={props.label}>
      {props.lamps.map(({ shape, label }) => {
        const lit = shape === props.lit;
        return (
          <li key={shape} class={lit ? `lamps-on ${shape}` : undefined} aria-current={lit ? 'true' : undefined}>
            <Icon shape={shape} />
            {label}
          </li>
        );
      })}
    </ol>
  );
}
