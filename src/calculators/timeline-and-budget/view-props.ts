import type { FormProps } from '../../shell/views.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

export type ViewProps = FormProps<Answers, Facts, Finding>;
