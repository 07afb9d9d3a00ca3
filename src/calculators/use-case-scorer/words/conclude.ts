import type { Finding } from '../model/finding.ts';
import { concludeMessages as say } from './en/conclude-messages.ts';
import { messages } from './en/messages.ts';

/** The use case that was chosen, or how far the choice is. */
export function conclude({ finding }: { readonly finding: Finding }): readonly [string] {
  const chosen = finding.useCases.find(({ id }) => id === finding.chosen);
  if (chosen) return [say.chosen(chosen.name.trim() || say.unnamed, messages.verdictsInside[chosen.verdict])];
  return [finding.state === 'complete' ? say.notChosen(finding.compared) : say.scoring];
}
