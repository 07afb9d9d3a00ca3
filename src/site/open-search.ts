/** Opens the search dialog by its button or Ctrl/Cmd-K; everything else of it is loaded the first time. */
const dialog = document.querySelector<HTMLDialogElement>('#search')!;

const open = async () => {
  try {
    if (!dialog.open) await (await import('./search.ts')).openSearch(dialog);
  } catch {
    // The dialog holds a sentence that says why it is empty.
    dialog.showModal();
  }
};

document.querySelector('[data-search]')?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (/^k$/i.test(key) && (ctrlKey || metaKey) && !altKey && !shiftKey) {
    event.preventDefault();
    open();
  }
});

export {};
