import type { ComponentChildren } from 'preact';

export interface Reading {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Its range, its sample or its date: a reading without one is a defect. */
  readonly range: ComponentChildren;
}

/** Three to five figures, each with its range; hairlines between, a list on phones. */
export function Readings({ of }: { readonly of: readonly Reading[] }) {
  return (
    <dl class="readings">
      {of.map(({ label, value, range }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd>{range}</dd>
        </div>
      ))}
    </dl>
  );
}
