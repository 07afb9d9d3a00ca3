import type { LoadCalculator, OpenLink } from '../shared.ts';

export async function openLink(_hash: string, _load: LoadCalculator): Promise<OpenLink> {
  return { ok: false, why: 'damaged' };
}
