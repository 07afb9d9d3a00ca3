import type { Finding } from './model/finding.ts';

/** For a host page: how many items are met, and which of the content's are missing. Items of the visitor's own are only counted. */
export function result(finding: Finding) {
  const missing = finding.state === 'incomplete' ? finding.missing : [];
  return {
    state: finding.state,
    ready: finding.ready,
    items: finding.items.length,
    met: finding.met,
    missing: missing.filter(({ source }) => source !== 'own').map(({ id, gap }) => ({ item: id, gap })),
    ownMissing: missing.filter(({ source }) => source === 'own').length,
  };
}
