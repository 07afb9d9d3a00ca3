/** Answers into an embedded calculator by the tag's link, and out of it by its link to the full page. */
import { loadCalculator } from '../calculators/registry.ts';
import { writeLink } from '../shell/codec/link.ts';
import { choose } from '../shell/codec/link-choice.ts';
import { getStore } from '../shell/keep/browser.ts';
import { $openedLink, asAssessment, leaveLink } from '../shell/share/opened-link.ts';

/** Nothing is kept here that a link could overwrite: it is where the visitor begins, not somebody else's work. */
export function prefill(): void {
  $openedLink.subscribe((link) => {
    if (link.state !== 'open') return;
    getStore('embed').add((id, now) => asAssessment(link.shared, id, now));
    leaveLink();
  });
}

/** Before the link to the full page is used, by pointer or key, it gets the answers as they are. */
export async function carryAnswers(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-full]');
  const calculator = await loadCalculator(link?.dataset['full'] ?? '');
  if (!link || !calculator) return;
  const bare = link.href;
  const refresh = () => {
    const { assessment } = getStore('embed').$now.get();
    const answered = assessment.parts[calculator.id] !== undefined;
    const shared = choose(assessment, [calculator], { scope: 'calculator', texts: true });
    const written = answered ? writeLink(shared, [calculator]) : null;
    link.href = written?.ok ? `${bare}#${written.fragment}` : bare;
  };
  for (const sign of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(sign, refresh);
  link.addEventListener('click', (event) => openOrShow(event, link));
  refresh();
}

/** A sandbox may not let a frame open pages, and says nothing about it: then the address is shown, to be copied. */
function openOrShow(event: MouseEvent, link: HTMLAnchorElement): void {
  if (self.origin !== 'null') return;
  event.preventDefault();
  if (window.open(link.href, '_blank')) return;
  const shown = document.querySelector<HTMLElement>('[data-address]');
  const field = shown?.querySelector('input');
  if (!shown || !field) return;
  shown.hidden = false;
  field.value = link.href;
  field.select();
}
