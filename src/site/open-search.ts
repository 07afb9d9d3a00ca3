/** Opens the search dialog by its button or Ctrl/Cmd-K; everything else of it is loaded the first time. */
const dialog = document.getElementById('search') as HTMLDialogElement;

const open = async () => {
  if (dialog.open) return;
  try {
    await (await import('./search.ts')).openSearch(dialog);
  } catch {
    // The dialog holds a sentence that says why it is empty.
    dialog.showModal();
  }
};

for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

export {};
