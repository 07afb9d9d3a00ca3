import { describe, expect, it } from 'vitest';
import { markdownLine, markdownParagraph } from '../../../src/domain/text/markdown-text.ts';

describe('typed text in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['a | b', 'a \\| b'],
    ['*bold* _it_ `code` ~no~', '\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['4.2', '4.2'],
    ['https://x.invalid', 'https\\://x.invalid'],
    ['www.x.invalid', 'www\\.x.invalid'],
    ['&lt;', '\\&lt;'],
    ['two\nlines\tand a tab', 'two lines and a tab'],
  ])('%j stays text in a line', (text, expected) => {
    expect(markdownLine(text)).toBe(expected);
  });

  it('keeps its line breaks and paragraphs where there is room for them', () => {
    expect(markdownParagraph('one\r\ntwo\n\n\n\n# three')).toBe('one  \ntwo\n\n\\# three');
  });
});
