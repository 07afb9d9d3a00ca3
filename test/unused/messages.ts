/**
 * Messages that no code reads. TypeScript says which property an expression reads, by whatever name it is called on the way; what is
 * handed on whole (to a function, a component, a spread) counts as read with all that is in it.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

const CATALOGS = 'src/**/words/en/*messages.ts';

/**
 * @param root a folder with a tsconfig.json, and catalogs in `src`
 * @returns as in `src/shell/words/en/messages.ts: messages.undo`
 */
export function unusedMessages(root: string): string[] {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const catalogs = new Set(globSync(CATALOGS, { cwd: root }).map((file) => resolve(root, file)));
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(resolve(root, 'src')));
  const keys = new Map(
    sources
      .filter(({ fileName }) => catalogs.has(fileName))
      .flatMap((file) => keysOf(file, file.fileName.slice(resolve(root).length + 1))),
  );
  const read = new Set<ts.Node>();
  const readAll = (type: ts.Type): void => {
    for (const property of checker.getPropertiesOfType(type)) readProperty(property, true);
  };
  const readProperty = (property: ts.Symbol | undefined, whole: boolean): void => {
    for (const node of property?.declarations ?? []) {
      if (!keys.has(node) || (read.has(node) && !whole)) continue;
      read.add(node);
      if (whole) readAll(checker.getTypeOfSymbolAtLocation(property!, node));
    }
  };
  const holdsKeys = (type: ts.Type) =>
    checker.getPropertiesOfType(type).some(({ declarations = [] }) => declarations.some((node) => keys.has(node)));

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) readProperty(checker.getSymbolAtLocation(node.name), false);
    else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      const index = checker.getTypeAtLocation(node.argumentExpression);
      const names = index.isUnion() ? index.types : [index];
      if (names.every((name) => name.isStringLiteral()))
        for (const name of names)
          readProperty(checker.getPropertyOfType(type, (name as ts.StringLiteralType).value), false);
      else for (const property of checker.getPropertiesOfType(type)) readProperty(property, false);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent);
      if (node.dotDotDotToken) readAll(type);
      else {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) readProperty(checker.getPropertyOfType(type, name.text), false);
      }
    }
    if (isExpression(node) && !isPassedThrough(node)) {
      const type = checker.getTypeAtLocation(node);
      if (holdsKeys(type)) readAll(type);
    }
    if (!ts.isTypeNode(node) && !ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  // Elsewhere nothing of a catalog arrives but what was handed on whole.
  for (const file of sources) if (/messages\.ts'/.test(file.text)) visit(file);
  return [...keys]
    .filter(([node]) => !read.has(node))
    .map(([, name]) => name)
    .sort();
}

const isExpression = (node: ts.Node): node is ts.Expression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || (ts.isIdentifier(node) && !isName(node));

/** A name that is given, not an expression. */
const isName = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isVariableDeclaration(node.parent) && node.parent.name === node) ||
  ts.isBindingElement(node.parent) ||
  ts.isParameter(node.parent) ||
  ts.isImportSpecifier(node.parent);

/** Read further, or called something else: what is read of it is seen there. */
function isPassedThrough(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return parent.expression === node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isPassedThrough(parent);
  if (ts.isParenthesizedExpression(parent)) return isPassedThrough(parent);
  return false;
}

/** Every key of the file's catalogs, at any depth, by its declaration. */
function keysOf(file: ts.SourceFile, path: string): [ts.Node, string][] {
  const within = (value: ts.Expression, name: string): [ts.Node, string][] => {
    // What `satisfies` or `as` names, its type demands or hides: such an object is one message.
    if (!ts.isObjectLiteralExpression(value)) return [];
    return value.properties.flatMap((property): [ts.Node, string][] => {
      if (!property.name || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) return [];
      const own = `${name}.${property.name.text}`;
      const inner = ts.isPropertyAssignment(property) ? within(property.initializer, own) : [];
      return [[property, own], ...inner];
    });
  };
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer ? within(initializer, `${path}: ${name.getText()}`) : [],
    );
  });
}

/** All code below `src`; an .astro file as the TSX that it stands for. */
function programOf(root: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, 'tsconfig.json'),
    { noEmit: true, types: [] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  )!;
  const host = ts.createCompilerHost(config.options);
  const text = (file: string) =>
    file.endsWith('.astro.tsx')
      ? convertToTsx(readFileSync(file.slice(0, -'.tsx'.length), 'utf8'), { filename: file }).code
      : ts.sys.readFile(file);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version, ...rest) =>
    file.endsWith('.astro.tsx')
      ? ts.createSourceFile(file, text(file) ?? '', version, true, ts.ScriptKind.TSX)
      : getSourceFile(file, version, ...rest);
  const astro = globSync('src/**/*.astro', { cwd: root }).map((file) => `${resolve(root, file)}.tsx`);
  const code = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => resolve(root, file));
  return ts.createProgram([...code, ...astro], config.options, host);
}

if (import.meta.main) {
  const found = unusedMessages('.');
  for (const one of found) console.log(`${one} is read by nobody`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
