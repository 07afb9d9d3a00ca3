import { describe, expect, test } from 'vitest';
import { caddyfile, hostedHeaders, nginxConf, vercelJson } from '../../src/build/header-files.ts';
import { HEADER_RULES } from '../../src/build/header-rules.ts';
import { headersFor } from '../../src/build/headers.ts';

const ENTRIES = ['/', '/404.html', '/_astro/', '/calculators/', '/embed/', '/index.html', '/oembed/', '/playbook/'];
const PATHS = [
  '/',
  '/404.html',
  '/_astro/island.Ab12.js',
  '/calculators/',
  '/calculators/checklist/',
  '/embed/',
  '/embed/checklist/',
  '/embed/v1.js',
  '/oembed/checklist.json',
  '/playbook/the-gap/',
];

type Headers = Record<string, string>;

/** Adds up the rules as Netlify and Cloudflare Pages do; the same header twice is an error of ours. */
function byHeadersFile(text: string, path: string): Headers {
  const found: Headers = {};
  let holds = false;
  for (const line of text.split('\n').filter((one) => one && !one.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      holds = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (holds) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      expect(found, `${path} gets ${name} twice`).not.toHaveProperty(name);
      found[name] = value;
    }
  }
  return found;
}

function byVercel(text: string, path: string): Headers {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const holding = headers.filter(({ source }) => new RegExp(`^${source.replaceAll('.js', '\\.js')}$`).test(path));
  return Object.fromEntries(holding.flatMap((one) => one.headers.map(({ key, value }) => [key, value])));
}

/** The first match of each map, as nginx takes it; empty values are not sent. */
function byNginx(text: string, path: string): Headers {
  const found: Headers = {};
  for (const [, variable = '', body = ''] of text.matchAll(/map \$uri (\S+) \{\n([\s\S]*?)\n\}/g)) {
    const name = new RegExp(`add_header (\\S+) ${variable.replace('$', '\\$')}( always)?;`).exec(text)?.[1] ?? '';
    for (const [, pattern = '', value = ''] of body.matchAll(/"~([^"]*)" "([^"]*)";/g)) {
      if (!new RegExp(pattern).test(path)) continue;
      found[name] = value;
      break;
    }
  }
  return found;
}

describe('the table', () => {
  test('lets every site frame embeds, and no site anything else', () => {
    expect(headersFor('/embed/checklist/')['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor('/embed/checklist/')).not.toHaveProperty('X-Frame-Options');
    for (const path of PATHS.filter((one) => !one.startsWith('/embed/'))) {
      expect(headersFor(path)).toMatchObject({
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Frame-Options': 'DENY',
      });
    }
  });

  test('gives no address the same header twice', () => {
    for (const path of PATHS) {
      const names = HEADER_RULES.filter(
        ({ on, except }) => path.startsWith(on) && !(except && path.startsWith(except)),
      ).flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe.each(['', '/sub'])('the files of a build at "%s/"', (base) => {
  test.each(PATHS)('say the same of %s as the table', (path) => {
    const wanted = headersFor(path);
    expect(byHeadersFile(hostedHeaders(HEADER_RULES, base, ENTRIES), base + path)).toEqual(wanted);
    expect(byVercel(vercelJson(HEADER_RULES, base), base + path)).toEqual(wanted);
    expect(byNginx(nginxConf(HEADER_RULES, base), base + path)).toEqual(wanted);
  });

  test('for Caddy hold every header of the table', () => {
    const text = caddyfile(HEADER_RULES, base);
    for (const { headers } of HEADER_RULES)
      for (const [name, value] of Object.entries(headers)) expect(text).toContain(`${name} "${value}"`);
  });
});
