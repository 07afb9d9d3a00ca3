/** The vocabulary of prose: what an MDX file in `content/` may use. See content/README.md. */
import GapFigure from './figures/GapFigure.astro';
import HardeningFigure from './figures/HardeningFigure.astro';
import JourneyFigure from './figures/JourneyFigure.astro';
import MeasuredFigure from './figures/MeasuredFigure.astro';
import SumsFigure from './figures/SumsFigure.astro';
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
  GapFigure,
  HardeningFigure,
  ItemList,
  JourneyFigure,
  Leads,
  LevelsTable,
  MeasuredFigure,
  Note,
  Own,
  PhaseTable,
  RolloutTable,
  RootCauseList,
  SourceList,
  StageTable,
  SumsFigure,
};
