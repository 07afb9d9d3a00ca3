import { address } from '../ui/address.ts';
import { memoMessages } from './memo-messages.ts';
import { messages } from './messages.ts';
import type { Room } from './whole.ts';

/** Where a figure comes from: one step back to the tool that computes it. */
export function Trace({ room }: { readonly room: Room | 'overview' }) {
  const [path, name] =
    room === 'overview' ? ['/assessment/', memoMessages.overview] : [messages.path[room], messages.rooms[room]];
  return (
    <small class="memo-trace">
      <a href={address(path)}>{memoMessages.traceTo(name)}</a>
    </small>
  );
}
