export interface HeaderRule {
  /** Beginning of the addresses it holds for, from the site's root. */
  readonly on: string;
  /** Beginning of those among them that it doesn't hold for. */
  readonly except?: string;
  /** Why, for whoever reads the file on a server. */
  readonly why: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** No two rules give the same address the same header: hosts differ in what they make of that. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    on: '/',
    why: 'everything',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    },
  },
  {
    on: '/',
    except: '/embed/',
    why: 'no other site may frame these',
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' },
  },
  {
    on: '/embed/',
    why: 'every site may frame these, also one that is isolated from other origins',
    headers: {
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    on: '/embed/v1.js',
    why: 'the script for host pages: its address stays, its content may be mended',
    headers: { 'Cache-Control': 'public, max-age=86400', 'Access-Control-Allow-Origin': '*' },
  },
  {
    on: '/_astro/',
    why: 'named by their content; a frame in a sandbox has no origin, and modules come to it only when allowed',
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    on: '/oembed/',
    why: 'read by the editors of other sites',
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];
