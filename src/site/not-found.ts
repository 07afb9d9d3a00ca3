/** The page of lost addresses: repairs what can be repaired, and offers the nearest pages. */
import { loadPlaces, nearest } from './places.ts';
import { repairedAddress } from './repaired-address.ts';

const BASE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const OFFERED = 4;

const repaired = repairedAddress(location);
if (repaired) location.replace(repaired);
else offer();

async function offer() {
  const section = document.getElementById('meant');
  const list = section?.querySelector('ul');
  if (!section || !list) return;
  const meant = nearest(readable(location.pathname.slice(BASE.length - 1)), await loadPlaces(BASE), OFFERED);
  list.replaceChildren(
    ...meant.map(({ path, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${BASE}${path.slice(1)}`;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  section.hidden = meant.length === 0;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
