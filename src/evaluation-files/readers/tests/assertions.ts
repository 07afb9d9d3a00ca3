/** A failed expectation against a test that broke: many writers call both a failure. */

const ASSERTION = /assert|expectation|comparisonfailure|mismatch/i;
const EXCEPTION = /^([\w$]+\.)*[\w$]*(Error|Exception|Timeout|Interrupt|Exit|Panic)\b/;

/** @param message as it begins; @param type the exception's name, where the writer tells it */
export function isAssertion({ message, type }: { readonly message: string; readonly type: string }): boolean {
  if (ASSERTION.test(type)) return true;
  if (EXCEPTION.test(type)) return false;
  const start = message.trimStart();
  if (/^(assert\b|AssertionError|Failed:|E\s+assert)/i.test(start)) return true;
  const exception = EXCEPTION.exec(start);
  return !exception || ASSERTION.test(exception[0]);
}
