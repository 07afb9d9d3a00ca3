/** Text that a person typed, put into Markdown so that it stays text: no markup, no HTML, no link comes of it. */

/** For a heading, a table's cell or a line: one line, with everything that Markdown reads escaped. */
export function markdownLine(text: string): string {
  return escapeMarkup(text.replace(/\s+/g, ' ').trim());
}

/** For a paragraph of its own: line breaks stay, empty lines part paragraphs. */
export function markdownParagraph(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(markdownLine);
  return lines
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
}

function escapeMarkup(line: string): string {
  return (
    line
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
      // Bare addresses become links in GitHub's dialect.
      .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\\')
      .replace(/\bwww(?=\.)/gi, '$&\\')
      .replace(/(?<=\S)@(?=\S)/g, '\\@')
      // Marks that mean something at the beginning of a line only.
      .replace(/^(#|[-+=])/, '\\$1')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}
