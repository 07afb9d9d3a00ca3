import type { FormProps } from '../../../shell/desk/views.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';

export type ViewProps = FormProps<Answers, Facts, Finding>;
