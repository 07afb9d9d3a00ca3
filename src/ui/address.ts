/** Addresses within the site, for views: the site may live under a path of its own. */

/** @param path from the site's root: `/checklist/rollback/` */
export const address = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
