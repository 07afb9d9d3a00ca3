/** The rules of the house, so that they hold without anybody remembering them. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = globSync('src/**/*.{ts,tsx,astro,mjs}').sort();
const SHEETS = globSync('src/**/*.css').sort();
const read = (file: string) => readFileSync(file, 'utf8');

/** Code of an .astro file that imports: its frontmatter and its scripts. */
const codeOf = (file: string) => {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body)].join('\n');
};

const importsOf = (file: string) =>
  ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);

const PURE_PACKAGES = [/^zod\/mini$/];
const PREACT = [/^preact(\/|$)/, /^nanostores$/];
const ANY = [/./];

/**
 * The rooms, from the ground up: which files they hold, and what these may import besides their own room. The path decides; the
 * first room that fits is the file's. `pure` rooms compile without the DOM and know no clock and no chance.
 */
interface Room {
  readonly name: string;
  readonly holds: RegExp;
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
  readonly pure?: true;
}

const ROOMS: readonly Room[] = [
  { name: 'domain', holds: /^domain\//, rooms: [], packages: PURE_PACKAGES, pure: true },
  { name: 'facts', holds: /^facts\/[^/]+$/, rooms: ['domain'], packages: PURE_PACKAGES, pure: true },
  // Where the content comes in: from the collections of the build, or from its files.
  {
    name: 'facts-doors',
    holds: /^facts\/doors\//,
    rooms: ['domain', 'facts'],
    packages: [...PURE_PACKAGES, /^astro:content$/, /^node:/, /^yaml$/],
  },
  { name: 'ui-pure', holds: /^ui\/words\//, rooms: ['domain'], packages: [], pure: true },
  { name: 'ui', holds: /^ui\//, rooms: ['domain', 'ui-pure'], packages: [...PREACT, /^chart\.js/] },
  {
    name: 'shell-pure',
    holds: /^shell\/([^/]+\.ts|(codec|words)\/.*)$/,
    rooms: ['domain', 'facts'],
    packages: PURE_PACKAGES,
    pure: true,
  },
  {
    name: 'shell',
    holds: /^shell\//,
    rooms: ['domain', 'ui', 'shell-pure'],
    packages: [...PURE_PACKAGES, ...PREACT, /^qrcode-generator$/],
  },
  {
    name: 'calculator-pure',
    holds: /^calculators\/[^/]+\/((model|words)\/.*|[^/]+\.ts)$/,
    rooms: ['domain', 'facts', 'shell-pure'],
    packages: [...PURE_PACKAGES, /^papaparse$/, /^ics$/],
    pure: true,
  },
  {
    name: 'calculator',
    holds: /^calculators\/[^/]+\//,
    rooms: ['calculator-pure', 'domain', 'facts-doors', 'ui', 'shell', 'shell-pure', 'registry'],
    packages: [...PURE_PACKAGES, ...PREACT, /^astro(:content)?$/],
  },
  {
    name: 'registry',
    holds: /^calculators\/(registry|role-files)\.ts$/,
    rooms: ['shell-pure', 'calculator-pure'],
    packages: [],
  },
  { name: 'islands', holds: /^calculators\/(islands|pictures)\.ts$/, rooms: ['registry'], packages: [/^astro\//] },
  {
    name: 'assessment-pure',
    holds: /^assessment\/((model|words)\/.*|[^/]+\.ts)$/,
    rooms: ['domain', 'facts', 'shell-pure', 'calculator-pure', 'registry'],
    packages: PURE_PACKAGES,
    pure: true,
  },
  {
    name: 'assessment',
    holds: /^assessment\//,
    rooms: ['assessment-pure', 'domain', 'facts-doors', 'ui', 'shell', 'shell-pure', 'calculator-pure', 'registry'],
    packages: [...PURE_PACKAGES, ...PREACT, /^astro(:content)?$/],
  },
  { name: 'embed-pure', holds: /^embed\/(model|words)\//, rooms: ['domain', 'shell-pure'], packages: [], pure: true },
  {
    name: 'embed',
    holds: /^embed\//,
    rooms: ['embed-pure', 'domain', 'ui', 'shell', 'shell-pure', 'registry'],
    packages: PREACT,
  },
  // Knows no calculator: what it makes of a file is measured, not judged.
  {
    name: 'evaluation-files',
    holds: /^evaluation-files\//,
    rooms: ['domain'],
    packages: [...PURE_PACKAGES, /^papaparse$/, /^fflate$/, /^saxes$/],
    pure: true,
  },
  { name: 'site-pure', holds: /^site\/(filters\.ts|words\/.*)$/, rooms: ['domain'], packages: [], pure: true },
  { name: 'site', holds: /^site\//, rooms: ['domain', 'site-pure'], packages: [] },
  { name: 'build', holds: /^build\//, rooms: ['domain', 'facts-doors', 'site'], packages: ANY },
  {
    name: 'cli',
    holds: /^cli\//,
    rooms: ['domain', 'facts', 'facts-doors', 'shell-pure', 'assessment-pure', 'calculator-pure', 'registry'],
    packages: [...PURE_PACKAGES, /^node:/],
  },
  { name: 'layouts', holds: /^layouts\//, rooms: ['*'], packages: ANY },
  { name: 'pages', holds: /^pages\//, rooms: ['*'], packages: ANY },
  { name: 'config', holds: /^[^/]+$/, rooms: ['domain', 'facts'], packages: ANY },
];

function roomOf(file: string): Room {
  const room = ROOMS.find(({ holds }) => holds.test(file.slice('src/'.length)));
  if (!room)
    throw new Error(`${file} is in no room of the house: give it one here, and say in the README what it is for`);
  return room;
}

/** The calculator whose folder a file lies in. */
const calculatorOf = (file: string) => /^src\/calculators\/([^/]+)\//.exec(file)?.[1];

/** One calculator never knows another; the whole reaches them all. */
function mayImport(from: string, to: string): boolean {
  const [own, other] = [calculatorOf(from), calculatorOf(to)];
  if (own && other && own !== other) return false;
  const { name, rooms } = roomOf(from);
  const target = roomOf(to).name;
  return name === target || rooms.includes('*') || rooms.includes(target);
}

/** A type or a value, either counts: a room that need not know another knows nothing of it. */
const importBreaches = SOURCES.flatMap((file) =>
  importsOf(file).flatMap((name) => {
    const room = roomOf(file);
    if (/\.(css|svg|yaml)(\?\w+)?$/.test(name)) return [];
    if (!name.startsWith('.')) {
      return room.packages.some((allowed) => allowed.test(name))
        ? []
        : [`${file}: ${room.name} may not import ${name}`];
    }
    const target = posix.normalize(posix.join(dirname(file), name));
    if (!target.startsWith('src/')) return room.name === 'build' ? [] : [`${file}: ${name} is outside src`];
    if (!/\.(ts|tsx|astro|mjs)$/.test(name)) return [`${file}: ${name} lacks its ending`];
    return mayImport(file, target) ? [] : [`${file}: ${room.name} may not import ${roomOf(target).name} (${name})`];
  }),
);

describe('the house', () => {
  test('has files to check', () => expect(SOURCES.length).toBeGreaterThan(20));

  test('rooms import only what they may, by static, bare and dynamic imports', () =>
    expect(importBreaches).toEqual([]));

  test('astro:content is imported only by .astro files, the collections and their one door', () => {
    const doors = ['src/content.config.ts', 'src/facts/doors/astro.ts'];
    const found = SOURCES.filter(
      (file) => !file.endsWith('.astro') && !doors.includes(file) && importsOf(file).includes('astro:content'),
    );
    expect(found).toEqual([]);
  });

  test('zod is imported as zod/mini by all that reaches the browser', () =>
    expect(
      SOURCES.filter((file) => !file.startsWith('src/pages/')).filter((file) =>
        importsOf(file).some((name) => name.startsWith('zod') && name !== 'zod/mini'),
      ),
    ).toEqual([]));

  test('what is pure is compiled without the DOM: the path decides', () => {
    const { include } = JSON.parse(read('tsconfig.pure.json').replace(/^\s*\/\/.*$/gm, '')) as { include: string[] };
    const compiled = new Set(globSync(include));
    const found = SOURCES.filter((file) => roomOf(file).pure && file.endsWith('.ts') && !compiled.has(file));
    expect(found).toEqual([]);
  });

  test('what is pure is neither a view nor a page', () => {
    expect(SOURCES.filter((file) => roomOf(file).pure && !file.endsWith('.ts'))).toEqual([]);
  });

  test('no clock and no chance in what computes', () => {
    const found = SOURCES.filter((file) => roomOf(file).pure).filter((file) =>
      /\bMath\.random\(|\bDate\.now\(|new Date\(\)/.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  test('no file is on a circle of imports, types included', () => {
    expect(circles()).toEqual([]);
  });

  test('no folder holds more than 25 files', () => {
    const folders = Map.groupBy(globSync('src/**/*.*').sort(), dirname);
    expect(
      [...folders].filter(([, held]) => held.length > 25).map(([folder, { length }]) => `${folder}: ${length}`),
    ).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect(
      [...SOURCES, ...SHEETS]
        .map((file) => `${file}: ${read(file).split('\n').length - 1}`)
        .filter((line) => Number(line.split(': ')[1]) > 300),
    ).toEqual([]);
  });

  test('their names say what they are about', () => {
    const names = SOURCES.filter((file) => !file.startsWith('src/pages/'));
    expect(names.filter((file) => /\b(utils?|helpers?|misc|common)\b|\/index\./i.test(file))).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const names = SOURCES.filter((file) => !file.startsWith('src/pages/')).map((file) => file.split('/').at(-1) ?? '');
    expect(
      names.filter(
        (name) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.(ts|mjs|tsx)|[A-Z][A-Za-z0-9]*\.(tsx|astro))$/.test(name),
      ),
    ).toEqual([]);
  });

  test('export by name', () => expect(SOURCES.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([]));

  test('re-export nothing: no barrels', () =>
    expect(SOURCES.filter((file) => /^export \* from\b/m.test(codeOf(file)))).toEqual([]));

  test('write no style and no handler as an attribute', () => {
    const markup = [...SOURCES.filter((file) => /\.(tsx|astro)$/.test(file)), ...globSync('content/**/*.mdx')];
    const found = markup.flatMap((file) => {
      // Preact's onClick is a property that never reaches the markup; a lower-case onclick would.
      const breach = /<[a-zA-Z][^>]*?\s(style=|on[a-z]+=["'{])/.exec(read(file));
      return breach ? [`${file}: ${breach[1]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('tests', () => {
  /** Where code lies that a test is of, as its own folder says: `test/site` is the browser's. */
  const folderIn = (test: string) =>
    dirname(test)
      .replace(/^test\/site-scripts/, 'test/site')
      .replace(/^test/, 'src');
  const tests = globSync('test/*/**/*.test.ts').filter((test) =>
    existsSync(folderIn(test).split('/').slice(0, 2).join('/')),
  );

  test('lie as the code lies that they are of', () => {
    expect(tests.length).toBeGreaterThan(60);
    expect(tests.filter((test) => !existsSync(folderIn(test)))).toEqual([]);
  });

  test('named after a file lie in the folder that mirrors the file’s', () => {
    const elsewhere = tests.filter((test) => {
      const folder = folderIn(test);
      const room = calculatorOf(`${folder}/`) ? folder.split('/').slice(0, 3) : folder.split('/').slice(0, 2);
      const alike = globSync(`${room.join('/')}/**/${test.split('/').at(-1)?.replace('.test.ts', '')}.{ts,tsx,mjs}`);
      return alike.length > 0 && !alike.some((file) => dirname(file) === folder);
    });
    expect(elsewhere).toEqual([]);
  });
});

describe('words', () => {
  const catalogs = globSync('src/**/words/en/*-messages.ts').concat(globSync('src/**/words/en/messages.ts')).sort();
  const lines = (files: readonly string[], breach: RegExp) =>
    files.flatMap((file) => (breach.test(read(file)) ? [`${file}: ${breach.exec(read(file))?.[0]}`] : []));

  test('every catalog is in the folder of its language', () => {
    expect(catalogs.length).toBeGreaterThan(20);
    expect(SOURCES.filter((file) => /messages\.ts$/.test(file) && !catalogs.includes(file))).toEqual([]);
    const elsewhere = SOURCES.filter((file) => !catalogs.includes(file));
    expect(lines(elsewhere, /^export const \w*[mM]essages\b/m)).toEqual([]);
  });

  test('a calculator has at most five, one for each chunk that is fetched together', () => {
    const byCalculator = Map.groupBy(catalogs, (file) => calculatorOf(file) ?? '');
    const many = [...byCalculator].filter(([calculator, { length }]) => calculator && length > 5);
    expect(many.map(([calculator]) => calculator)).toEqual([]);
  });

  test('a catalog has texts where another language has other texts: no literal types', () =>
    expect(lines(catalogs, /\bas const\b/)).toEqual([]));

  test('plurals are the language’s own', () => expect(lines(catalogs, /=== 1 \?|=== '1'/)).toEqual([]));

  test('no label is made small: a catalog says how it stands inside a sentence', () => {
    const shown = SOURCES.filter((file) => /\/(words|view)\/|^src\/(layouts|pages)\//.test(file));
    const found = lines(shown, /\b(say|words|\w*[mM]essages)\b[^\n]*\.toLowerCase\(\)/);
    expect(found).toEqual([]);
  });

  test('formats of numbers and dates are made in one place, and kept', () => {
    const made = SOURCES.filter((file) => !/^src\/domain\/text\/(format|plural)\.ts$/.test(file));
    // A locale formats nothing.
    expect(lines(made, /new Intl\.(?!Locale\b)\w+/)).toEqual([]);
  });

  test('no language is written where the page’s counts', () => {
    const shown = SOURCES.filter((file) => !/\/words\/en\//.test(file) && !file.startsWith('src/cli/'));
    expect(lines(shown, /'en-US'|inLanguage: '/)).toEqual([]);
  });
});

describe('committed text', () => {
  const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['a path of one machine', /(?<![\w.$-])\/(work|home|root|Users)\/[\w.-]+\//],
    ['a folder outside the project', /\.\.\/shared\//],
    ['an issue number', /\bissues? #?\d+\b|(?<![\w&/#}])#[1-9]\d?\b(?![\w-])/i],
    ['the handle of a note', /\bF\d{1,2}\b(?!\s*[=(])/],
  ];
  const committed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((file) => file && existsSync(file));
  const texts = committed.filter(
    (file) => /\.(ts|tsx|astro|mjs|js|css|md|mdx|yaml|yml|json|html|svg)$/.test(file) && file !== 'test/house.test.ts',
  );

  test.each(FORBIDDEN)('holds no %s', (_what, pattern) => {
    const found = texts
      .filter((file) => file !== 'package-lock.json' && !file.startsWith('test/golden/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line, index) => ({ file, line, number: index + 1 })),
      )
      .filter(({ line }) => pattern.test(line))
      .map(({ file, line, number }) => `${file}:${number} ${line.trim().slice(0, 120)}`);
    expect(found).toEqual([]);
  });

  test('names no package registry in the lock file', () => {
    const lock = read(join('.', 'package-lock.json'));
    expect([...new Set([...lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(([, host]) => host))]).toEqual([]);
  });

  test('the lock file names every optional package of every platform, or npm ci refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: object }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('speaks of two versions of Node: the one that starts, and the one that comes with the packages', () => {
    const { engines, devDependencies } = JSON.parse(read('package.json'));
    const [starts, runs] = [engines.node.replace(/^>=/, ''), devDependencies.node.split('.')[0]];
    expect(read('README.md')).toContain(`Node ${starts} or newer`);
    expect(read('README.md')).toContain(`Node ${runs}, in which the tools run`);
    const others = [...texts, '.ci/run'].flatMap((file) =>
      [...read(file).matchAll(/\bNode (\d+)/g)].flatMap(([said, version = '']) =>
        [starts, runs].includes(version) ? [] : [`${file}: ${said}`],
      ),
    );
    expect(others).toEqual([]);
  });

  test('pins every package exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

/** Groups of files that import each other in a loop (Tarjan's strongly connected components). */
function circles(): string[][] {
  const graph = new Map(
    SOURCES.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.normalize(posix.join(dirname(file), name))),
    ]),
  );
  const order = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    const own = { index: order.size, low: order.size, open: true };
    order.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      const seen = order.get(next);
      if (!seen) own.low = Math.min(own.low, visit(next).low);
      else if (seen.open) own.low = Math.min(own.low, seen.index);
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(file));
      for (const each of circle) order.get(each)!.open = false;
      if (circle.length > 1) found.push(circle.sort());
    }
    return own;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
