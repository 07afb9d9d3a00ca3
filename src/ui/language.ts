/** The language of this copy, from `content/site.yaml`. BCP 47; English where nothing was built, as in tests. */
export const language: string = import.meta.env.SITE_LANGUAGE ?? 'en';
