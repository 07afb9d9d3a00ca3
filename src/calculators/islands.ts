/** The calculators as prose and pages show them. One line for each in both tables. */

/** Name in MDX → wrapper. */
export const islands = {};

/** Id → wrapper. */
export const byId = {};
