/** The content that the worked cases were computed with, through the file door. */
import { readContent } from '../../src/facts/doors/files.ts';
import { originalContent } from './take.ts';

export const content = readContent(originalContent());
