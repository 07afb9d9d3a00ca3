/** `npm run evaluate -- FILE.json`: the findings of an assessment file, and an exit code that a pipeline can hold a release by. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessmentFacts } from '../assessment/facts.ts';
import { loadCalculators } from '../calculators/registry.ts';
import { ContentFault } from '../facts/content-fault.ts';
import { readContent } from '../facts/doors/files.ts';
import { type ReadReport, report, reportText } from './report.ts';

const USAGE = `Usage: npm run evaluate -- [--json] [--needs go|ready|both] FILE.json

Reads an assessment file as the site exports it ("-" for standard input) and prints its findings.
  --json    print them as JSON
  --needs   what exit code 0 asks for: a go (go), a complete checklist (ready), or both. Default: both

Exit codes: 0 go and ready, 1 not yet, 2 the file or the content can't be used.`;

const calculators = await loadCalculators();

const NEEDS = ['go', 'ready', 'both'] as const;

export interface Run {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/** @param read gives the text of a file, or throws */
export function run(args: readonly string[], read: (file: string) => string, content: string): Run {
  const refuse = (why: string): Run => ({ code: 2, out: '', error: `${why}\n` });
  const json = args.includes('--json');
  const place = args.indexOf('--needs');
  const needs = place < 0 ? 'both' : NEEDS.find((one) => one === args[place + 1]);
  if (!needs) return refuse(`--needs takes ${NEEDS.join(', ')}.\n\n${USAGE}`);
  const others = args.filter((arg, i) => arg !== '--json' && i !== place && (place < 0 || i !== place + 1));
  if (others.includes('--help') || others.includes('-h')) return { code: 0, out: `${USAGE}\n`, error: '' };
  const [file, ...more] = others;
  if (file === undefined || more.length > 0 || (file.startsWith('-') && file !== '-')) return refuse(USAGE);
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    return refuse(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  let found: ReadReport;
  try {
    found = report(text, assessmentFacts(readContent(content), calculators), calculators, needs);
  } catch (error) {
    if (error instanceof ContentFault)
      return refuse(`The content can't be used:\n  ${error.message.replaceAll('\n', '\n  ')}`);
    // A fault of this program is no verdict: nothing may be released by it, and nothing held back.
    return refuse(`${file} could not be evaluated: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!found.ok) {
    const problems = found.problems.map(({ path, message }) => `  ${path === '' ? 'the file' : path} ${message}`);
    const said = json ? `${JSON.stringify({ usable: false, problems: found.problems }, null, 2)}\n` : '';
    return { code: 2, out: said, error: [`${file} can't be used:`, ...problems, ''].join('\n') };
  }
  const out = json ? `${JSON.stringify(found.report, null, 2)}\n` : reportText(found.report);
  return { code: found.report.passes ? 0 : 1, out, error: '' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const { code, out, error } = run(
    process.argv.slice(2),
    (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
    content,
  );
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}
