import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { evaluate } from '../model/evaluate.ts';
import type { ViewProps } from './view-props.ts';

/** A view of metrics: where only the light finding of the empty page is at hand yet, it evaluates by itself. */
export function judged(View: ComponentType<ViewProps>): ComponentType<ViewProps> {
  return (props) => {
    const { answers, facts, finding } = props;
    const whole = useMemo(() => (finding.light ? evaluate(answers, facts) : finding), [answers, facts, finding]);
    return <View {...props} finding={whole} />;
  };
}
