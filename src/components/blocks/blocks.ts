import type { BlockName } from '../../schemas/blocks.ts';
import Cell from './Cell.astro';
import Compare from './Compare.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import HeadCell from './HeadCell.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Question from './Question.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Shares from './Shares.astro';
import Steps from './Steps.astro';
import Video from './Video.astro';
import Week from './Week.astro';
import type { REPLACED_ELEMENTS } from './replaced-elements.ts';

type Blocks = Record<BlockName, unknown> & Record<(typeof REPLACED_ELEMENTS)[number], unknown>;

/** What an author may write in a vacancy's body without importing it; headings step down below the page's own. */
export const blocks = {
  Compare,
  Day,
  Figure,
  Note,
  Picture,
  Question,
  Questions,
  Quote,
  Shares,
  Steps,
  Video,
  Week,
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  th: HeadCell,
  td: Cell,
} satisfies Blocks;
