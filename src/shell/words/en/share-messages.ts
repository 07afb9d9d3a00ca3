/** Words of the share dialog, fetched with it. */
import { pluralsOf } from '../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const shareMessages = {
  title: 'Share by link',
  close: 'Close',
  privacy:
    'The answers are in the link itself, after the #. No server receives them; whoever has the link can read them.',
  scope: 'What the link carries',
  thisCalculator: (name: string) => `Only this calculator: ${name}`,
  wholeAssessment: (names: readonly string[]) => `The whole assessment: ${names.join(', ')}, sponsor and sign-offs`,
  whole: 'The whole assessment',
  nothing: 'Nothing is entered yet: the link would carry an empty calculator.',
  longTexts: (count: number) =>
    plural(count, {
      one: 'With one long text, such as notes or a problem statement',
      other: `With ${count} long texts, such as notes and problem statements`,
    }),
  texts: (count: number) =>
    plural(count, { one: 'One text that you typed is in it', other: `${count} texts that you typed are in it` }),
  noTexts: 'No text that you typed is in it, only choices and numbers.',
  link: 'Link',
  length: (count: string) => `${count} characters.`,
  short: 'Short enough for mail and chat.',
  outlook: 'Outlook may cut it: it keeps about 1,024. Chat and other mail programs take it.',
  long: 'Longer than 2,000: many mail and chat programs cut it. Leave out long texts, or send a file.',
  tooLarge: 'Too much for a link. Leave out long texts, or send a file.',
  copy: 'Copy link',
  copied: 'Copied',
  refused: 'The browser refused to copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
  qr: 'Show as QR code',
  qrLabel: 'QR code of the link',
  qrTooLong: 'The link is too long for a QR code that phones can read.',
  qrPrint: 'Print it at the end of this page',
  printed: 'This page’s answers, as a link',
  file: 'Download a file instead',
};
