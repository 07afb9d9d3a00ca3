/** Files that are no results: what they are, and where to go with them. */
import { Refusal } from './refusal.ts';
import { field, isFields, textOf } from './text/values.ts';

/** This site's own file of an assessment (`src/shell/codec/document.ts`), of any version. */
function isOwnAssessment(document: unknown): boolean {
  return (
    typeof field(document, 'schema') === 'number' &&
    isFields(field(document, 'parts')) &&
    textOf(field(document, 'created')) !== undefined
  );
}

/** @throws Refusal where a document is known to be something else */
export function refuseForeign(document: unknown): void {
  if (isOwnAssessment(document)) throw new Refusal('own-assessment');
  const keys = isFields(document) ? Object.keys(document) : [];
  if (keys.includes('testRunLink') && !keys.includes('testRunData')) throw new Refusal('link-only');
}

/** What a file of XML is that no reader knows. */
export function foreignXml(root: string): Refusal {
  if (root === 'promptfoo') return new Refusal('promptfoo-xml');
  if (root === 'html' || root === 'body' || root === 'div') return new Refusal('report');
  return new Refusal('unknown-text');
}
