/** Addresses within the site. Markdown links and files in `public/` are not prefixed with the base path by themselves. */

/** @param path from the site's root: `/playbook/the-gap/` */
export const address = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
