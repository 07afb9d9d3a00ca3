import { useEffect, useState } from 'preact/hooks';

/** A file dropped anywhere on the page, until it is forgotten. */
export function useDroppedFile(onDrop: () => void): [File | undefined, () => void] {
  const [file, setFile] = useState<File | undefined>(undefined);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => holdsFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      setFile(event.dataTransfer?.files[0]);
      onDrop();
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return [file, () => setFile(undefined)];
}
