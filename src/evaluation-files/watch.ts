/** Reading in steps, so that a worker can show how far it is and hear that it should stop. */
import { Cancelled } from './refusal.ts';

/** Fits an `AbortSignal`. */
export interface Watch {
  /** @param share 0–1 of the file */
  readonly onProgress?: (share: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** A reader's work: after each record, how far it is, 0–1. */
export type Steps = Iterable<number>;

/** In shares of the file. */
const BETWEEN_PAUSES = 0.02;

/** Takes all steps, pausing now and then so that messages get through. @throws Cancelled */
export async function take(steps: Steps, watch: Watch = {}): Promise<void> {
  let next = 0;
  for (const share of steps) {
    if (share < next) continue;
    next = share + BETWEEN_PAUSES;
    await pause(share, watch);
  }
}

/** @throws Cancelled */
export async function pause(share: number, { onProgress, signal }: Watch): Promise<void> {
  onProgress?.(share);
  await new Promise<void>((resume) => setTimeout(resume, 0));
  if (signal?.aborted) throw new Cancelled();
}
