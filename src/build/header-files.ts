/** The table of headers in the words of each host. All take the base path without its last slash: empty, or `/sub`. */
import type { HeaderRule } from './header-rules.ts';

const comment = (sign: string, text: string) => text.replace(/^/gm, `${sign} `);
const regExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `_headers`, for Netlify and Cloudflare Pages. Both add up the rules that match, and neither knows exceptions: a rule with one
 * is written out for each of the other things in the build's root.
 * @param entries what lies in the root: `/` for the root itself, `/playbook/`, `/404.html`
 */
export function hostedHeaders(rules: readonly HeaderRule[], base: string, entries: readonly string[]): string {
  const head = comment(
    '#',
    `For Netlify and Cloudflare Pages, which read this file at the root of what they serve.${base ? `\nThis build lives under ${base}/: put these lines into the file at the root of the host.` : ''}`,
  );
  const blocks = rules.map(({ on, except, why, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    const paths = except ? entries.filter((entry) => entry.startsWith(on) && !entry.startsWith(except)) : [on];
    const held = paths.map((path) => base + path + (path.endsWith('/') && !(except && path === on) ? '*' : ''));
    return [comment('#', why), ...held.map((path) => [path, ...lines].join('\n'))].join('\n');
  });
  return `${head}\n\n${blocks.join('\n\n')}\n`;
}

/**
 * A whole nginx site. Each header is a map from the address to its value: an empty one is not sent. All but the caching go with
 * errors too: a file that is not there yet must not stay missing.
 */
export function nginxConf(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$playbook_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ on, except, headers }) => {
      const value = headers[name];
      if (value === undefined) return [];
      const not = except ? `(?!${regExp(base + except)})` : '';
      return [`  "~^${not}${regExp(base + on)}" "${value}";`];
    });
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}`;
  });
  return `${comment('#', "For nginx: include this file in the http block, with your own server_name, certificate and root.\nThe root is the folder above the build's pages, base path included.")}

${maps.join('\n')}

server {
  listen 80;
  server_name playbook.example.org;
  root /srv/playbook;
  index index.html;
  error_page 404 ${base}/404.html;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/plain text/markdown application/xml;
${names.map((name) => `  add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`).join('\n')}
  location ${base}/ {
    try_files $uri $uri/ =404;
  }
}
`;
}

export function caddyfile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ on, except, why, headers }, index) => {
    const wanted = on === '/' && !except ? `path ${base}/*` : `path ${base}${on}${on.endsWith('/') ? '*' : ''}`;
    const matcher = [`    ${wanted}`, ...(except ? [`    not path ${base}${except}*`] : [])].join('\n');
    const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
    return `  ${comment('#', why)}\n  @rule${index + 1} {\n${matcher}\n  }\n  header @rule${index + 1} {\n${lines.join('\n')}\n  }`;
  });
  return `${comment('#', "For Caddy, with your own address and root. The root is the folder above the build's pages, base path included.")}

playbook.example.org {
  root * /srv/playbook
  encode zstd gzip
${blocks.join('\n')}
  file_server
  handle_errors {
    rewrite * ${base}/404.html
    file_server
  }
}
`;
}

/** For the root of what Vercel serves. */
export function vercelJson(rules: readonly HeaderRule[], base: string): string {
  const headers = rules.map(({ on, except, headers }) => ({
    source: `${base}${on.endsWith('/') ? `${on}${except ? `((?!${except.slice(on.length)}).*)` : '(.*)'}` : on}`,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
