/** A number typed in any country's writing: understood, asked about, or refused at the field; never guessed. */
import { useId, useRef, useState } from 'preact/hooks';
import { formatNumber, formatPlain } from '../../domain/text/format.ts';
import { type NumberReading, type NumberRules, readNumber } from '../../domain/text/number-input.ts';
import { numberFieldMessages as messages } from '../words/en/number-field-messages.ts';

export interface NumberFieldProps extends NumberRules {
  /** What is asked, unit included: "Pilot execution: likely weeks". */
  readonly label: string;
  /** Show the label above the field; otherwise it is the accessible name only, as in a table's cell. */
  readonly labelShown?: boolean;
  readonly value: number | null;
  /** Called with valid values only. */
  readonly onChange: (value: number) => void;
  /** Called when the field is emptied. Left out, an empty field is refused. */
  readonly onClear?: () => void;
  readonly locale: string;
  /** Shown behind the field: `weeks`, `%`, `$`. */
  readonly unit?: string;
  /** How a value reads in a message or an echo: with its currency, for one. */
  readonly show?: (value: number) => string;
  /** A fault that the field can't see by itself: "Low must not be above high". */
  readonly error?: string;
  /** What counts while the field is empty. */
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}

/**
 * Keeps the visitor's text while they type and writes the value plainly when they leave. A text that is ambiguous or
 * not understood changes nothing but the message at the field.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, locale, readOnly = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Changed from outside (undo, another tab): that wins over a text that said something else.
    setKnown(value);
    if (typed !== null && !says(typed, value)) setTyped(null);
  }

  const show = props.show ?? ((v: number) => formatNumber(v, locale, 10));
  const plain = value === null ? '' : formatPlain(value, locale);
  const text = typed ?? plain;
  const reading = typed === null ? null : read(typed);
  const fault = reading && !reading.ok ? say(reading) : props.error;
  const asked = reading && !reading.ok && reading.why === 'ambiguous' ? reading.readings : null;
  const echo = reading?.ok && typed?.trim() !== plain ? messages.understood(show(reading.value)) : null;

  function read(next: string): NumberReading {
    return readNumber(next, { ...props, units: [...(props.units ?? []), ...(props.unit ? [props.unit] : [])] });
  }

  function says(text: string, wanted: number | null): boolean {
    const now = read(text);
    return now.ok ? now.value === wanted : now.why !== 'empty' || wanted === null;
  }

  function say(bad: Exclude<NumberReading, { ok: true }>): string | undefined {
    const { min = 0, max = 0, decimals = 0, unit } = props;
    const cause =
      bad.why === 'ambiguous'
        ? messages.ambiguous(typed ?? '')
        : bad.why === 'unknown-unit'
          ? messages.unknownUnit(bad.unit, unit)
          : bad.why === 'below'
            ? messages.below(show(min))
            : bad.why === 'above'
              ? messages.above(show(max))
              : bad.why === 'too-precise'
                ? messages.tooPrecise(decimals)
                : bad.why === 'not-a-number'
                  ? messages.notANumber
                  : props.onClear
                    ? undefined
                    : messages.empty;
    return cause && bad.why !== 'ambiguous' && value !== null ? `${cause} ${messages.kept(show(value))}` : cause;
  }

  function type(next: string) {
    setTyped(next);
    const now = read(next);
    if (now.ok && now.value !== value) accept(now.value);
    if (!now.ok && now.why === 'empty' && value !== null) props.onClear?.();
  }

  function accept(next: number) {
    setKnown(next);
    props.onChange(next);
  }

  function choose(next: number) {
    setTyped(null);
    accept(next);
    input.current?.focus();
  }

  function leave() {
    if (reading?.ok || (reading?.why === 'empty' && props.onClear)) setTyped(null);
  }

  const described = [fault ? `${id}-fault` : '', echo ? `${id}-echo` : ''].filter(Boolean).join(' ');
  return (
    <span class="number">
      {props.labelShown && (
        <label class="number-label" for={id}>
          {props.label}
        </label>
      )}
      <span class="number-box">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          readOnly={readOnly}
          placeholder={props.placeholder ?? ''}
          aria-label={props.labelShown ? undefined : props.label}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        {props.unit && (
          <span class="number-unit" aria-hidden="true">
            {props.unit}
          </span>
        )}
      </span>
      {echo && (
        <span class="number-echo" id={`${id}-echo`}>
          {echo}
        </span>
      )}
      {fault && (
        <span class="number-fault" id={`${id}-fault`} role="alert">
          {fault}
          {asked?.map((one, index) => (
            <span key={index}>
              {index === 0 ? ' ' : ' or '}
              <button type="button" class="btn number-reading" onClick={() => choose(one)}>
                {show(one)}
              </button>
            </span>
          ))}
          {asked && '?'}
        </span>
      )}
    </span>
  );
}
