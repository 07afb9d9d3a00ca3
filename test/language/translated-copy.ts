/** A copy of the project in another language, made as a translator makes it: catalogs beside the English ones, and the content rewritten. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isCollection, parseDocument, visit } from 'yaml';
import { copyProject } from '../own-copy/copy.ts';
import { accent } from './pseudo.ts';

/** Greek: its dates, months and short amounts have no Latin letter, so one that does was not written by the page's locale. */
export const LANGUAGE = 'el';

/** Fields of the content that are ids, units, addresses or dates, not prose. */
const NO_PROSE = new Set(
  'id code phase part source figure unit per outcome read url origin category direction measured kind usage currency language calculator rootCause sponsorLevel accent light dark'.split(
    ' ',
  ),
);

/** @returns the folder of the copy */
export function pseudoCopy(): string {
  const folder = copyProject();
  translateCatalogs(folder);
  translateContent(join(folder, 'content'));
  translateExamples(folder);
  // Drawing cards and indexing take longer than all the rest, and headings have other anchors than links to them.
  writeFileSync(
    join(folder, 'astro.pseudo.config.mjs'),
    `import config from './astro.config.mjs';
const integrations = config.integrations.filter(({ name }) => !['cards', 'pagefind', 'links'].includes(name));
export default { ...config, integrations };
`,
  );
  return folder;
}

/** Beside each English catalog its translation, and a copy of the English one for it to translate. */
function translateCatalogs(folder: string): void {
  const pseudoFile = join(folder, `src/domain/words/${LANGUAGE}/pseudo.ts`);
  for (const name of globSync('src/**/words/en/*.ts', { cwd: folder })) {
    const own = join(folder, name.replace('/en/', `/${LANGUAGE}/`));
    const copy = own.replace(/([^/]+)$/, 'english-$1');
    const text = readFileSync(join(folder, name), 'utf8');
    cpSync(join(folder, name), copy);
    const exported = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, one]) => one);
    const lines = exported.map((one) =>
      one === 'language' ? `export const language = '${LANGUAGE}';` : `export const ${one} = pseudo(english.${one});`,
    );
    const from = relative(dirname(own), pseudoFile);
    writeFileSync(
      own,
      [
        `import * as english from './${copy.split('/').at(-1)}';`,
        `import { pseudo } from '${from.startsWith('.') ? from : `./${from}`}';`,
        ...lines,
        '',
      ].join('\n'),
    );
  }
  cpSync('test/language/pseudo.ts', pseudoFile);
}

/** What stands in an example's fields, and its title: as a translator would write other examples. */
function translateExamples(folder: string): void {
  for (const name of globSync('src/**/model/examples.ts', { cwd: folder })) {
    const file = join(folder, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    const literal = /'((?:[^'\\]|\\.)*)'/g;
    const texts = lines.map((line) =>
      /^import|^\s*(\/\*|\*|\/\/)/.test(line)
        ? line
        : line.replace(literal, (whole, text: string) =>
            isProse(text) ? `'${text.replace(/\\.|[^\\]+/g, accentUnescaped)}'` : whole,
          ),
    );
    writeFileSync(file, texts.join('\n'));
  }
}

const accentUnescaped = (part: string) => (part.startsWith('\\') ? part : accent(part));

/** Texts with a space or a capital are prose; the others are ids. */
const isProse = (text: string) => /[a-z]/.test(text) && /\s|^[A-Z]/.test(text);

function translateContent(content: string): void {
  for (const name of globSync('*.yaml', { cwd: content })) {
    const file = join(content, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      translateYaml(name === 'site.yaml' ? text.replace(/^language: .*$/m, `language: ${LANGUAGE}`) : text),
    );
  }
  for (const name of globSync('*/*.mdx', { cwd: content })) {
    const file = join(content, name);
    const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    writeFileSync(file, `---\n${translateYaml(head)}---\n${translateMdx(body)}`);
  }
}

function translateYaml(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair: (_, { key, value }) => (NO_PROSE.has(String(key)) && !isCollection(value) ? visit.SKIP : undefined),
    Scalar: (place, scalar) => {
      if (place === 'key' || typeof scalar.value !== 'string') return;
      if (isProse(scalar.value)) scalar.value = accent(scalar.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Tags, expressions, code and the addresses of links stay; titles and the texts in lists of `Leads` are prose. */
function translateMdx(body: string): string {
  return body
    .split(/(^(?:import|export) .*$|<\/?[A-Za-z][^>]*>|\]\([^)]*\)|\{[^{}]*\}|`[^`]*`)/m)
    .map((part, place) => {
      if (place % 2 === 0) return accent(part);
      const titled = part.replace(/title="([^"]*)"/g, (_, title: string) => `title="${accent(title)}"`);
      return titled.startsWith('<Leads')
        ? titled.replace(/(?<=[[,] ?)"([^"]*)"/g, (_, text: string) => `"${accent(text)}"`)
        : titled;
    })
    .join('');
}
