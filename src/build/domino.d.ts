/** The HTML parser that turndown brings along; it has no types of its own for this name. */
declare module '@mixmark-io/domino' {
  export function createDocument(html: string): Document;
}

declare module '@joplin/turndown-plugin-gfm' {
  export const gfm: import('turndown').Plugin;
}
