/** The page of lost addresses: repairs what can be repaired, and offers the nearest pages. */
import { loadPlaces, nearest } from './places.ts';
import { repairedAddress } from './repaired-address.ts';

const repaired = repairedAddress(location);
if (repaired) location.replace(repaired);
else offer(await loadPlaces(import.meta.env.BASE_URL), document.querySelector<HTMLElement>('#meant')!);

function offer(places: Awaited<ReturnType<typeof loadPlaces>>, section: HTMLElement) {
  for (const { path, title } of nearest(location.pathname, places)) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    section.querySelector('ul')?.appendChild(document.createElement('li')).append(link);
    section.hidden = false;
  }
}
