/** The rules of the house for style sheets. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const SHEETS = globSync('src/**/*.css').sort();
const SOURCES = globSync('src/**/*.{ts,tsx,astro}').concat(globSync('content/**/*.mdx'));
const WIDTHS = 'src/styles/widths.css';
const read = (file: string) => readFileSync(file, 'utf8');

describe('style sheets', () => {
  /** What stands before a brace, without comments, texts and figures. */
  const classesOf = (file: string): string[] => {
    const selectors = read(file)
      .replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '')
      .split(/[{};]/)
      .filter((part) => !/^\s*(@|--|[a-z-]+:\s)/.test(part));
    return [
      ...new Set(selectors.flatMap((part) => [...part.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))),
    ];
  };

  test('are there to check', () => expect(SHEETS.length).toBeGreaterThan(20));

  test('lie beside a component, but for those of whole pages', () => {
    const far = SHEETS.filter((file) => !/^src\/(styles|site)\//.test(file)).filter(
      (file) => !globSync(`${dirname(file)}/*.{tsx,astro}`).length,
    );
    expect(far).toEqual([]);
  });

  test('change at the four widths that have a name, and at no other', () => {
    const widths = [...read(WIDTHS).matchAll(/^@custom-media (--[\w-]+) \(max-width: [\d.]+rem\);$/gm)];
    expect(widths).toHaveLength(4);
    const names = widths.map(([, name]) => name);
    const found = SHEETS.filter((file) => file !== WIDTHS).flatMap((file) => {
      const queries = [...read(file).matchAll(/@media ([^{]*)/g)].map(([, query = '']) => query);
      const used = queries.flatMap((query) => [...query.matchAll(/\((--[\w-]+)\)/g)].map(([, name]) => name));
      const imports = /@import "[./\w-]*widths\.css";/.test(read(file));
      return [
        ...queries.filter((query) => /width|height/.test(query)).map((query) => `${file}: ${query}`),
        ...used.filter((name) => !names.includes(name)).map((name) => `${file}: ${name} is no width`),
        ...(used.length > 0 === imports
          ? []
          : [`${file}: ${imports ? 'needs no width' : 'does not import the widths'}`]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('nest what belongs to one class: no two neighbors begin alike', () => {
    const found = SHEETS.flatMap((file) =>
      [...read(file).matchAll(/(?<!,\n)^( *)(\.[\w-]+)(?![\w-])[^{},]*\{[^{}]*\}\n+\1\2(?![\w-])[^{},]*\{/gm)].map(
        ([, , head]) => `${file}: ${head}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('style no class that nothing wears', () => {
    // A class stands in a string: whole, or as the beginning that a template fills up.
    const code = SOURCES.map(read).join('\n');
    const worn = new Set([...code.matchAll(/(?<=["'`\s])[a-z][\w-]*(?=["'`\s$]|\$\{)/g)].map(([word]) => word));
    const begun = [...code.matchAll(/class=\{`(?:[^`]*\s)?([a-z][\w-]*-)\$\{/g)].map(([, start = '']) => start);
    const dead = SHEETS.flatMap((file) =>
      classesOf(file)
        .filter((name) => !worn.has(name) && !begun.some((start) => name.startsWith(start)))
        .map((name) => `${file}: .${name}`),
    );
    expect(dead).toEqual([]);
  });
});
