import type { ComponentChildren } from 'preact';
import { restMessages } from '../words/en/rest-messages.ts';

/** The formula behind a figure, and the inputs that went in. */
export function HowComputed(props: { readonly lines: readonly string[]; readonly children?: ComponentChildren }) {
  return (
    <details class="timeline-and-budget-how">
      <summary>{restMessages.how.summary}</summary>
      {props.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {props.children}
    </details>
  );
}
