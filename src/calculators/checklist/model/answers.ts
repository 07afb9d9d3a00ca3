import * as z from 'zod/mini';
import { CivilDate } from '../../../domain/civil-date-schema.ts';
import { MAX_ADDRESS, MAX_NOTE, MAX_OWN_ITEMS, MAX_OWNER, MAX_TITLE, STATUSES } from './limits.ts';
import { WEB_ADDRESS } from './web-address.ts';

/** An address on the web; no other scheme can run or open anything here. */
const WebAddress = z
  .string()
  .check(z.maxLength(MAX_ADDRESS), z.regex(WEB_ADDRESS, 'must be an address that begins with https:// or http://'));

const line = (most: number) => z.string().check(z.maxLength(most));

/** The answer to one item; every field that is not entered is absent. */
export const Entry = z.strictObject({
  status: z.optional(z.enum(STATUSES)),
  /** Who answers for it: a person or a role. */
  owner: z.optional(line(MAX_OWNER)),
  /** Where the evidence is. */
  evidence: z.optional(WebAddress),
  /** The day the evidence was made: some of it ages. */
  evidenceDate: z.optional(CivilDate),
  due: z.optional(CivilDate),
  note: z.optional(line(MAX_NOTE)),
  /** Why it is not applicable. */
  reason: z.optional(line(MAX_NOTE)),
  /** Only for optional items of the content: the team has put it on its list. */
  included: z.optional(z.boolean()),
});
export type Entry = z.infer<typeof Entry>;

/** An item that the team added. */
const OwnItem = z.strictObject({
  /** Permanent within the list. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  title: line(MAX_TITLE),
  ...Entry.shape,
});

/** Ids of items: kept even when the content of today has no such item. */
const ItemId = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(64));

export const Answers = z
  .strictObject({
    items: z.record(ItemId, Entry),
    own: z.array(OwnItem).check(z.maxLength(MAX_OWN_ITEMS)),
    /** The day of the review: what is overdue or has expired by then is said. Absent: the view goes by today. */
    asOf: z.optional(CivilDate),
  })
  .check(
    z.refine((answers) => new Set(answers.own.map(({ id }) => id)).size === answers.own.length, {
      path: ['own'],
      error: 'ids must differ',
    }),
  );
export type Answers = z.infer<typeof Answers>;
