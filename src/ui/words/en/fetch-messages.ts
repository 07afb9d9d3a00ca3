/** Words for what could not be fetched, in every room. */
export const fetchMessages = {
  part: 'This part of the page',
  failed: (what: string) => `“${what}” could not be loaded. Check the connection. What you entered is still here.`,
  failedAgain: (what: string) => `“${what}” still could not be loaded.`,
  again: 'Try again',
  reload: 'Reload the page',
};
