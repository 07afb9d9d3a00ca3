/** The finding in a sentence. */
export const concludeMessages = {
  unnamed: 'This initiative',
  chosen: (name: string, verdict: string) => `${name}: ${verdict}.`,
  notChosen: (count: number) =>
    count === 1 ? 'One use case scored, not chosen yet.' : `${count} use cases scored, none chosen yet.`,
  scoring: 'Scores are missing.',
};
