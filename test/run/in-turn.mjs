/**
 * Lets several write at once and prints one after another, whole: the first that began as it writes, each other when its turn comes.
 * @param {(text: string) => void} print
 * @returns {() => { write: (text: string) => void, end: () => void }} begins a piece
 */
export function inTurn(print) {
  const pieces = [];

  const passOn = () => {
    while (pieces[0]?.ended) {
      pieces.shift();
      if (pieces[0]) print(pieces[0].held.splice(0).join(''));
    }
  };

  return () => {
    const piece = { held: [], ended: false };
    pieces.push(piece);
    return {
      write: (text) => (pieces[0] === piece ? print(text) : piece.held.push(text)),
      end: () => {
        piece.ended = true;
        passOn();
      },
    };
  };
}
