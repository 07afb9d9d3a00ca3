import type { ComponentChildren } from 'preact';
import { type Bar, sealBars } from '../domain/seal-bars.ts';

export interface SealProps {
  /** Hex digits; null: nothing is sealed yet. */
  readonly fingerprint: string | null;
  /** Of the drawing: "The fingerprint drawn as bars". */
  readonly drawing: string;
  readonly title: string;
  /** The fingerprint as printed and as read aloud. */
  readonly printed?: string;
  readonly spoken?: string;
  /** How the seal stands, and what can be done about it. */
  readonly children: ComponentChildren;
}

/** A seal on agreed criteria. The bars' heights are the fingerprint's digits: two seals can be compared across a table. */
export function Seal({ fingerprint, drawing, title, printed, spoken, children }: SealProps) {
  const bars: readonly Bar[] = sealBars(fingerprint ?? '');
  return (
    <div class={fingerprint ? 'seal' : 'seal seal-open'}>
      {fingerprint && (
        <svg viewBox="0 0 66 36" role="img" aria-label={drawing}>
          {bars.map((bar) => (
            <rect key={bar.x} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          ))}
        </svg>
      )}
      <b>{title}</b>
      {printed && (
        <span class="seal-print">
          <code aria-hidden="true">{printed}</code>
          <span class="vh">{spoken}</span>
        </span>
      )}
      <div class="seal-state">{children}</div>
    </div>
  );
}
