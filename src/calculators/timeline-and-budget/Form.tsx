import { Headline } from './Headline.tsx';
import { StageTable } from './StageTable.tsx';
import type { ViewProps } from './view-props.ts';

/** Readings and the stages; in a chapter and embedded nothing more. */
export function Form(props: ViewProps) {
  return (
    <>
      <Headline {...props} />
      <StageTable {...props} />
    </>
  );
}
