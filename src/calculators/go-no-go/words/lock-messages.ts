/** The texts of the lock's dialog, fetched with it. */
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const lockMessages = {
  headings: { lock: 'Lock the criteria', unlock: 'Unlock the criteria', share: 'Tell the sponsor' },
  close: 'Close',
  cancel: 'Cancel',
  lock: {
    what: 'A lock keeps a copy of the criteria, the time, and a fingerprint made from them. From then on they can’t be edited here; results can.',
    honest:
      'It keeps honest people honest. It is no proof against somebody who edits the file; the fingerprint in your sponsor’s hands is.',
    obstacles: 'The criteria can’t be locked yet:',
    category: (name: string) => `${name} has no metric.`,
    name: 'A metric has no name.',
    levels: (metric: string) => `${metric}: a level is missing.`,
    problem: (metric: string) => `${metric}: something in it can’t be used.`,
    late: (count: number) =>
      `${plural(count, 'One metric has', `${count} metrics have`)} a result already. The lock will say so: it came too late for ${plural(count, 'it', 'them')}.`,
    act: 'Lock now',
  },
  unlock: {
    what: 'The criteria can be edited again. That it was unlocked, and when, stays visible for good, with every change since the first lock and whether the result was already in.',
    measured: (count: number) => `${plural(count, 'One metric has', `${count} metrics have`)} a result already.`,
    act: 'Unlock, for all to see',
  },
  share: {
    what: 'Send this to the sponsor today. If the fingerprint beside the decision is another one, the criteria are not these.',
    aloud: 'Read aloud',
    text: 'Text for the sponsor',
    copy: 'Copy the text',
    copied: 'Copied',
    refused: 'The browser refused. Select the text and copy it:',
    qr: 'The fingerprint and the time as a QR code, to print or photograph',
  },
  sponsor: {
    title: (at: string) => `Go/no-go criteria, locked ${at}`,
    fingerprint: (print: string) => `Fingerprint: ${print}`,
    aloud: (print: string) => `Read aloud: ${print}`,
    keep: 'Keep this message. If the fingerprint beside the decision is another one, the criteria are not these.',
    check: 'To check: the SHA-256 of the lines below, joined by line feeds, in UTF-8, begins with the fingerprint.',
    short: (at: string, print: string, count: number) =>
      `Go/no-go criteria, ${count} metrics, locked ${at}. Fingerprint ${print}`,
  },
};
