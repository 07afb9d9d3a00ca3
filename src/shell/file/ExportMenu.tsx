import { Menu } from '../../ui/Menu.tsx';
import { messages } from '../words/en/messages.ts';
import { toolbarMessages } from '../words/en/toolbar-messages.ts';

interface Props {
  readonly exports: readonly { readonly name: string; readonly label: string }[];
  /** `file` for the whole assessment, else the name of one of the exports. */
  readonly onExport: (name: string, label: string) => void;
  readonly onImport: () => void;
}

/** Formats in which the work can be taken away, and the way back. */
export function ExportMenu({ exports, onExport, onImport }: Props) {
  return (
    <Menu label={toolbarMessages.exports} act="export">
      {exports.map(({ name, label }) => (
        <button key={name} type="button" onClick={() => onExport(name, label)}>
          {label}
        </button>
      ))}
      <button type="button" onClick={() => onExport('file', messages.exportFile)}>
        {messages.exportFile}
      </button>
      <button type="button" onClick={onImport}>
        {messages.importFile}
      </button>
    </Menu>
  );
}
