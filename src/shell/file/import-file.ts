/** A file from outside, read whole or not at all. */
import { type Assessment, readAnswers, readAssessment } from '../codec/document.ts';
import { type Problem, readJson } from '../codec/json.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { fileMessages } from '../words/en/file-messages.ts';

export type ReadFile =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      /** Calculators whose answers are kept as they are, because this site does not know them. */
      readonly unknown: readonly string[];
      /** Dates in the file that do not exist, and are not in the assessment. */
      readonly leftOut: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters; an assessment in full takes about a hundredth. */
const MAX_FILE = 1 << 20;

export async function readFile(text: string, load: LoadCalculator): Promise<ReadFile> {
  const no = (message: string): ReadFile => ({ ok: false, problems: [{ path: '', message }] });
  const json = readJson(text, MAX_FILE);
  if (!json.ok) return no(fileMessages.objections[json.why]);
  const read = readAssessment(json.value);
  if (!read.ok) return read.why === 'newer' ? no(fileMessages.newer) : { ok: false, problems: read.problems };
  const problems: Problem[] = [];
  const unknown: string[] = [];
  const leftOut = [...read.leftOut];
  const parts = { ...read.assessment.parts };
  for (const [id, part] of Object.entries(read.assessment.parts)) {
    const calculator = await load(id);
    if (!calculator) {
      unknown.push(id);
      continue;
    }
    const answers = readAnswers(calculator, part);
    if (answers.state === 'newer') problems.push({ path: `parts.${id}.version`, message: fileMessages.partNewer });
    if (answers.state === 'invalid') problems.push(...answers.problems);
    if (answers.state === 'answers' && answers.leftOut) {
      leftOut.push(...answers.leftOut);
      parts[id] = { version: calculator.versions.length, answers: answers.answers };
    }
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, assessment: { ...read.assessment, parts }, unknown, leftOut };
}
