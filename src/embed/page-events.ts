/** Events by which the script in an embedded page's head and the one beside its calculator hear of each other. */

/** The locale stands in the root element's `data-locale`. */
export const LOCALE_ASKED = 'embed:locale';
/** Its detail is what the shell's `$told` holds. */
export const RESULT_TOLD = 'embed:result';
