/** QR codes, with a library that is fetched when one is asked for. */

/** A code as an SVG path over a square of `size` modules; null when the text is too long for phones to read. */
export async function qrPath(text: string): Promise<{ readonly size: number; readonly path: string } | null> {
  const { default: qrcode } = await import('qrcode-generator');
  // Above this, a printed code needs a better camera than many phones have.
  if (text.length > 1200) return null;
  const code = qrcode(0, text.length > 600 ? 'L' : 'M');
  code.addData(text, 'Byte');
  code.make();
  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
  }
  return { size, path };
}
