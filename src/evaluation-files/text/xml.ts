/** XML read as events, a piece at a time. Entities beyond XML's own five and document types are refused: nothing is fetched, nothing grows. */
import { Refusal } from '../refusal.ts';
import type { Steps } from '../watch.ts';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

/** @param size of all pieces together, in characters: so progress can be told */
export type ReadXml = (pieces: Iterable<string>, size: number, events: XmlEvents) => Steps;

/** In characters. */
const PIECE = 1 << 16;

export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** The parser, which is fetched when a file needs it. */
export async function loadXml(): Promise<ReadXml> {
  const { SaxesParser } = await import('saxes');
  return function* read(pieces, size, events): Generator<number> {
    const parser = new SaxesParser({ xmlns: false, position: true });
    parser.on('doctype', () => {
      throw new Refusal('xml-declares-entities');
    });
    parser.on('error', (error) => {
      // Terminals' colors in a message are no reason to refuse what stands beside it.
      if (!/disallowed character\.$|malformed character entity/.test(error.message))
        throw new Refusal('broken-xml', { line: parser.line });
    });
    parser.on('opentag', ({ name, attributes }) => events.open(name, attributes));
    parser.on('closetag', ({ name }) => events.close(name));
    if (events.text) {
      const onText = events.text.bind(events);
      parser.on('text', onText);
      parser.on('cdata', onText);
    }
    let behind = 0;
    for (const piece of pieces) {
      parser.write(piece);
      behind += piece.length;
      yield behind / size;
    }
    parser.close();
  };
}
