/**
 * Faults of the content come before all else: a build ends with them, in `npm run dev` they cover the page. Astro alone logs a file that
 * is no YAML, and goes on with what it last read of it.
 */
import type { AstroIntegration } from 'astro';
import { checkContent } from '../facts/doors/files.ts';

/** @param root path of the content folder, from the project's */
export function content(root: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkContent(root);
      },
      'astro:server:setup': ({ server: { middlewares, watcher, ws } }) => {
        watcher.on('change', (file) => {
          if (file.includes(`/${root}/`)) ws.send({ type: 'full-reload' });
        });
        middlewares.use(({ headers }, _response, next) => {
          try {
            if (headers.accept?.includes('text/html')) checkContent(root);
            next();
          } catch (fault) {
            next(fault);
          }
        });
      },
    },
  };
}
