/** Addresses within the site, which may live under a path of its own. Markdown links and files in `public/` are not prefixed by themselves. */

/** @param path from the site's root: `/checklist/rollback/` */
export const address = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
