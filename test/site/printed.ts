import type { Page } from '@playwright/test';
import { needBothLetters } from './letters.ts';

/** @returns how many sheets the page takes; counts the page objects of the PDF */
export async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  needBothLetters();
  const pdf = (await page.pdf({ format, preferCSSPageSize: false, printBackground: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
