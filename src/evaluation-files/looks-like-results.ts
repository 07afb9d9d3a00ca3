/** For doors that expect something else: whether a file that doesn't fit there is results of an evaluation tool. */
import { contentOf } from './content.ts';
import type { FormatId } from './formats.ts';
import { MAX_BYTES } from './limits.ts';
import type { ResultsFile } from './open.ts';
import { recognize } from './recognize.ts';
import { Refusal } from './refusal.ts';
import { TableProfile } from './table/profile.ts';
import { propose } from './table/propose.ts';

/**
 * The format, without reading the file: `table` for a table that no tool is known for. Null where it is no results at all.
 * The tool's name is `FORMATS[format]`.
 */
export async function looksLikeResults({ bytes }: ResultsFile): Promise<FormatId | null> {
  if (bytes.length > MAX_BYTES) return null;
  try {
    const plan = await recognize(await contentOf(bytes));
    if (plan.kind === 'which') return 'table';
    if (plan.kind !== 'table') return plan.format;
    const profile = new TableProfile(plan.source);
    for (const _ of profile.look(plan.source)) if (profile.rows === 50) break;
    return profile.rows === 0 ? null : propose(profile, plan.path).mapping.format;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
