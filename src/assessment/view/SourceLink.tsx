import { address } from '../../ui/address.ts';
import type { Room } from '../model/whole.ts';
import { memoMessages } from '../words/memo-messages.ts';
import { messages } from '../words/messages.ts';

/** Where a figure comes from: one step back to the tool that computes it. */
export function SourceLink({ room }: { readonly room: Room | 'overview' }) {
  const [path, name] =
    room === 'overview' ? ['/assessment/', memoMessages.overview] : [messages.path[room], messages.rooms[room]];
  return (
    <small class="memo-trace">
      <a href={address(path)}>{memoMessages.traceTo(name)}</a>
    </small>
  );
}
