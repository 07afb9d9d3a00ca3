/** Fails the build on a `style` or `on…` attribute: the Content Security Policy would block it in the browser, silently. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BuiltPage, everyElement, parsedPages } from './built-page.ts';

/** @returns one line for each attribute that isn't allowed, with its page and element */
export function inlineAttributes({ route, dom }: BuiltPage): string[] {
  return everyElement(dom).flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name, value }) => `${route}: <${element.localName} ${name}="${value}">`),
  );
}

export function noInline(): AstroIntegration {
  return {
    name: 'no-inline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const found = (await parsedPages(fileURLToPath(dir))).flatMap(inlineAttributes);
        if (found.length)
          throw new Error(`Inline styles or handlers, which the policy blocks:\n  ${found.join('\n  ')}`);
      },
    },
  };
}
