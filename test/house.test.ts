/** The rules of the house, so that they hold without anybody remembering them. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = globSync('src/**/*.{ts,tsx,astro,mjs}').sort();
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

/** Components, and what only they use: hooks, and the type of their props. */
const isView = (file: string) => /\.(tsx|astro)$|\/(use-[a-z-]+|view-props)\.ts$/.test(file);

const PURE_PACKAGES = [/^zod\/mini$/];
const BROWSER = ['window', 'document', 'location', 'localStorage', 'sessionStorage', 'navigator'];

/** The part of the shell that pure rooms may use: it knows no browser and no view, nor does what it imports. */
function isPureShell(file: string): boolean {
  if (!file.endsWith('.ts') || !existsSync(file) || globalsOf(file, BROWSER).length) return false;
  return importsOf(file).every((name) => {
    if (!name.startsWith('.')) return PURE_PACKAGES.some((allowed) => allowed.test(name));
    const target = posix.normalize(posix.join(dirname(file), name));
    return !target.startsWith('src/shell/') || isPureShell(target);
  });
}

/** The room a file lives in; a calculator is a room of its own, and its pure files are one apart from its views. */
function roomOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (first === 'shell') return isPureShell(file) ? 'shell-pure' : 'shell';
  if (first === 'calculators' && file.split('/').length === 3) return second === 'islands.ts' ? 'islands' : 'registry';
  if (first === 'calculators' || first === 'assessment') {
    const room = first === 'assessment' ? first : `calculators/${second}`;
    return isView(file) ? `${room}-view` : room;
  }
  return first.includes('.') ? 'config' : first;
}

const PREACT = [/^preact(\/|$)/, /^nanostores$/, /^@nanostores\/preact$/];
const ANY = [/./];

interface Rule {
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
}

/** Who may import whom. Files of one room may import each other. */
function ruleFor(room: string): Rule {
  if (room.startsWith('calculators/')) {
    const own = room.replace(/-view$/, '');
    return room.endsWith('-view')
      ? {
          rooms: [own, 'domain', 'ui', 'shell', 'shell-pure', 'registry'],
          packages: [...PURE_PACKAGES, ...PREACT, /^chart\.js/, /^astro(:content)?$/],
        }
      : { rooms: ['domain', 'shell-pure'], packages: [...PURE_PACKAGES, /^papaparse$/, /^ics$/] };
  }
  const rules: Record<string, Rule> = {
    domain: { rooms: [], packages: PURE_PACKAGES },
    ui: { rooms: ['domain'], packages: [...PREACT, /^chart\.js/] },
    'shell-pure': { rooms: ['domain'], packages: PURE_PACKAGES },
    shell: { rooms: ['domain', 'ui', 'shell-pure'], packages: [...PURE_PACKAGES, ...PREACT, /^qrcode-generator$/] },
    assessment: { rooms: ['domain', 'shell-pure', 'calculators/*', 'registry'], packages: PURE_PACKAGES },
    'assessment-view': {
      rooms: ['assessment', 'domain', 'ui', 'shell', 'shell-pure', 'calculators/*', 'registry'],
      packages: [...PURE_PACKAGES, ...PREACT, /^astro(:content)?$/],
    },
    registry: { rooms: ['shell-pure', 'calculators/*'], packages: [] },
    islands: { rooms: ['calculators/*-view'], packages: [] },
    // Knows no calculator: what it makes of a file is measured, not judged.
    'evaluation-files': {
      rooms: ['domain'],
      packages: [...PURE_PACKAGES, /^papaparse$/, /^fflate$/, /^saxes$/],
    },
    embed: { rooms: ['domain', 'ui', 'shell', 'shell-pure', 'registry'], packages: PREACT },
    site: { rooms: ['domain'], packages: [] },
    build: { rooms: ['domain', 'site'], packages: ANY },
    cli: {
      rooms: ['domain', 'shell-pure', 'assessment', 'calculators/*', 'registry'],
      packages: [...PURE_PACKAGES, /^node:/, /^yaml$/],
    },
    layouts: { rooms: ['*'], packages: ANY },
    pages: { rooms: ['*'], packages: ANY },
    config: { rooms: ['domain'], packages: ANY },
  };
  const rule = rules[room];
  if (!rule)
    throw new Error(`src/${room} is no room of the house: give it a rule here, and say in the README what it is for`);
  return rule;
}

const isRoom = (pattern: string, room: string) => {
  if (pattern === '*') return true;
  if (!pattern.startsWith('calculators/*')) return pattern === room;
  return room.startsWith('calculators/') && room.endsWith('-view') === pattern.endsWith('-view');
};

const mayImport = (from: string, to: string) =>
  from === to || ruleFor(from).rooms.some((pattern) => isRoom(pattern, to));

/** A type or a value, either counts: a room that need not know another knows nothing of it. */
const importBreaches = SOURCES.flatMap((file) =>
  importsOf(file).flatMap((name) => {
    const room = roomOf(file);
    if (/\.(css|svg|yaml)(\?\w+)?$/.test(name)) return [];
    if (!name.startsWith('.')) {
      return ruleFor(room).packages.some((allowed) => allowed.test(name))
        ? []
        : [`${file}: ${room} may not import ${name}`];
    }
    const target = posix.normalize(posix.join(dirname(file), name));
    if (!target.startsWith('src/')) return room === 'build' ? [] : [`${file}: ${name} is outside src`];
    if (!/\.(ts|tsx|astro|mjs)$/.test(name)) return [`${file}: ${name} lacks its ending`];
    return mayImport(room, roomOf(target)) ? [] : [`${file}: ${room} may not import ${roomOf(target)} (${name})`];
  }),
);

describe('the house', () => {
  test('has files to check', () => expect(SOURCES.length).toBeGreaterThan(20));

  test('rooms import only what they may, by static, bare and dynamic imports', () =>
    expect(importBreaches).toEqual([]));

  test('astro:content is imported only by .astro files, the collections and their one door', () => {
    const doors = ['src/content.config.ts', 'src/layouts/content.ts'];
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

  test('the browser is known only to shell, ui, site and views', () => {
    const browserRooms = ['shell', 'ui', 'embed', 'site', 'layouts', 'pages'];
    const found = SOURCES.filter((file) => !isView(file) && !browserRooms.includes(roomOf(file))).flatMap((file) =>
      globalsOf(file, BROWSER).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('the codec and the contract of calculators are pure', () => {
    const promised = SOURCES.filter(
      (file) => file.startsWith('src/shell/codec/') || file === 'src/shell/calculator.ts',
    );
    expect(promised.filter((file) => roomOf(file) !== 'shell-pure')).toEqual([]);
  });

  test('no clock and no chance in what computes', () => {
    const pureRooms = (room: string) =>
      ['domain', 'assessment', 'shell-pure', 'evaluation-files'].includes(room) ||
      /^calculators\/(?!.*-view$)/.test(room);
    const found = SOURCES.filter((file) => pureRooms(roomOf(file))).filter((file) =>
      /\bMath\.random\(|\bDate\.now\(|new Date\(\)/.test(read(file)),
    );
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect(
      SOURCES.map((file) => `${file}: ${read(file).split('\n').length - 1}`).filter(
        (line) => Number(line.split(': ')[1]) > 300,
      ),
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
    const markup = [...SOURCES.filter(isView), ...globSync('content/**/*.mdx')];
    const found = markup.flatMap((file) => {
      // Preact's onClick is a property that never reaches the markup; a lower-case onclick would.
      const breach = /<[a-zA-Z][^>]*?\s(style=|on[a-z]+=["'{])/.exec(read(file));
      return breach ? [`${file}: ${breach[1]}`] : [];
    });
    expect(found).toEqual([]);
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

  test('pins every package exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

/** Names used as variables in a file, of those given; the name of a property is not one. */
function globalsOf(file: string, names: readonly string[]): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  // A calendar may have a window of its own.
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.includes(node.text)) {
      if (isDeclared(node)) own.add(node.text);
      else if (!isPropertyName(node)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((name) => !own.has(name));
}

function isDeclared({ parent }: ts.Identifier): boolean {
  return ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
      parent.name === node)
  );
}
