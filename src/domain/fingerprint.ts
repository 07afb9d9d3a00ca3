import { sha256 } from './sha-256.ts';

/** First 12 hex digits of the SHA-256 of a text's UTF-8 bytes. */
export function fingerprint(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).slice(0, 6);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
