/** Every page is valid HTML. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES, title } from '../site/built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A heading is at most one level below the one before it.
    'heading-level': 'error',
    // Style of writing, which is Astro's to choose, not a matter of validity.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A table that reflows into a grid keeps its meaning only by naming the roles it has.
    'no-redundant-role': 'off',
    // Search engines cut long titles; the standard doesn't.
    'long-title': 'off',
  },
});

test.each(PAGES.map((built) => [title(built), built] as const))('%s is valid HTML', async (_title, { html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap(({ messages }) => messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});
