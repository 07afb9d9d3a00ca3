import type { FormProps } from '../../shell/views.ts';
import type { Answers } from './answers.ts';
import { Compact } from './Compact.tsx';
import type { Finding } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { ScoreSheet } from './ScoreSheet.tsx';

export type ViewProps = FormProps<Answers, Facts, Finding>;

export function Form(props: ViewProps) {
  return props.place === 'page' ? <ScoreSheet {...props} /> : <Compact {...props} />;
}
