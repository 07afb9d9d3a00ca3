/** A note as a sentence. */
import { formatList, formatNumber, formatPercent } from '../../../domain/text/format.ts';
import type { Note } from '../model/finding.ts';
import { messages } from './en/messages.ts';
import { noteMessages } from './en/note-messages.ts';

export type Tone = 'nogo' | 'cond' | 'np';

const TONES: Record<Note['id'], Tone> = {
  'plan-too-short': 'nogo',
  'pilot-short': 'cond',
  'pilot-long': 'cond',
  'pilot-too-long': 'nogo',
  'date-unlikely': 'cond',
  'date-before-start': 'nogo',
  'hardening-short': 'cond',
  'share-low': 'cond',
  'share-high': 'cond',
  'work-at-risk': 'cond',
  'never-pays': 'nogo',
  unplaced: 'np',
};

export function describeNote(note: Note, locale: string): { readonly tone: Tone; readonly text: string } {
  const text = sentence(note, locale);
  const say = noteMessages;
  if (!('example' in note) || !note.example) return { tone: TONES[note.id], text };
  // What follows from an example is no verdict on the visitor's plan.
  const mark = note.id === 'never-pays' ? say.exampleFigures : say.exampleTeam;
  return { tone: 'np', text: `${text.replace(/\.$/, '')} ${mark}.` };
}

function sentence(note: Note, locale: string): string {
  const say = noteMessages;
  switch (note.id) {
    case 'plan-too-short':
    case 'pilot-short':
    case 'hardening-short':
      return say[note.id](messages.weeks(note.weeks, locale), note.least);
    case 'pilot-long':
      return say[note.id](messages.weeks(note.weeks, locale), note.most, note.stopAfter);
    case 'pilot-too-long':
      return say[note.id](messages.weeks(note.weeks, locale), note.stopAfter);
    case 'share-low': {
      const short = formatNumber(note.short, locale);
      return say[note.id](formatPercent(note.share, locale), note.low, note.high, short);
    }
    case 'share-high':
      return say[note.id](formatPercent(note.share, locale), note.low, note.high);
    case 'work-at-risk':
      return say[note.id](messages.weeks(note.weeks, locale), formatNumber(note.personWeeks, locale));
    case 'date-unlikely':
      return say[note.id](messages.percent(note.chance, locale));
    case 'date-before-start':
      return say[note.id];
    case 'never-pays':
      return say[note.id](note.months);
    case 'unplaced':
      return say[note.id](formatList(note.stages, locale));
  }
}
