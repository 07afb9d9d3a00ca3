/** The vocabulary of prose: what an MDX file in `content/` may use. See content/README.md. */
import GapPicture from './pictures/GapPicture.astro';
import HardeningPicture from './pictures/HardeningPicture.astro';
import JourneyPicture from './pictures/JourneyPicture.astro';
import MeasuredPicture from './pictures/MeasuredPicture.astro';
import SumsPicture from './pictures/SumsPicture.astro';
import Callout from './prose/Callout.astro';
import Cite from './prose/Cite.astro';
import CriteriaTable from './prose/CriteriaTable.astro';
import Fact from './prose/Fact.astro';
import ItemList from './prose/ItemList.astro';
import Leads from './prose/Leads.astro';
import LevelsTable from './prose/LevelsTable.astro';
import Link from './prose/Link.astro';
import Note from './prose/Note.astro';
import Own from './prose/Own.astro';
import PhaseTable from './prose/PhaseTable.astro';
import RolloutTable from './prose/RolloutTable.astro';
import RootCauseList from './prose/RootCauseList.astro';
import SourceList from './prose/SourceList.astro';
import StageTable from './prose/StageTable.astro';

export const proseComponents = {
  a: Link,
  Callout,
  Cite,
  CriteriaTable,
  Fact,
  GapPicture,
  HardeningPicture,
  ItemList,
  JourneyPicture,
  Leads,
  LevelsTable,
  MeasuredPicture,
  Note,
  Own,
  PhaseTable,
  RolloutTable,
  RootCauseList,
  SourceList,
  StageTable,
  SumsPicture,
};
