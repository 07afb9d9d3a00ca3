/** The link that prints with the page, as a QR code; null when none was asked for, or the answers have changed since. */
import { atom } from 'nanostores';

export const $printed = atom<string | null>(null);
