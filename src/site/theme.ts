/** The theme a visitor chose, remembered where the browser allows; without a choice the system's holds. */
const KEY = 'theme';

const read = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const keep = (theme: string) => {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Refused storage: the choice holds for this page.
  }
};

const show = (theme: string) => {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
};

const radios = document.querySelector<HTMLFieldSetElement>('.theme');
if (radios) {
  radios.hidden = false;
  const chosen = radios.querySelector<HTMLInputElement>(
    `[value="${read() === 'dark' ? 'dark' : read() === 'light' ? 'light' : 'auto'}"]`,
  );
  if (chosen) chosen.checked = true;
  radios.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    keep(value);
    show(value);
  });
}
addEventListener('storage', (event) => {
  if (event.key === KEY) show(event.newValue ?? 'auto');
});
