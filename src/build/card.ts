/** Draws the social card of a page: the gap on the left, what the page says on the right. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

export interface CardText {
  readonly site: string;
  /** Where in the playbook: "Chapter", "Phase 4". */
  readonly section: string;
  readonly title: string;
  readonly description: string;
}

/** The picture of the gap: so many of a hundred lines stop, so many reach the far edge, in the brand's color. */
export interface Look {
  readonly stop: number;
  readonly reach: number;
  /** Hex. */
  readonly accent: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const PITCH = 5;
const GAP_TOP = 64;
const STOP_AT = 430;
const TEXT_LEFT = 494;
const PAPER = '#f6f7f3';
const INK = '#171c19';
const INK_2 = '#4f5852';
const MUTE = '#7f877e';

const fontFile = (subset: string, weight: number) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/spectral/files/spectral-${subset}-${weight}-normal.woff`),
  );

let fonts: { name: string; data: Buffer; weight: 400 | 500; style: 'normal' }[] | undefined;
const loadFonts = () => {
  fonts ??= (['latin', 'latin-ext', 'vietnamese', 'cyrillic'] as const).flatMap((subset) =>
    ([400, 500] as const).map((weight) => ({
      name: 'Spectral',
      data: fontFile(subset, weight),
      weight,
      style: 'normal' as const,
    })),
  );
  return fonts;
};

interface Node {
  readonly type: string;
  readonly props: { readonly style: Record<string, string | number>; readonly children?: readonly Node[] | string };
}

const box = (style: Record<string, string | number>, children: readonly Node[] | string = []): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const bar = (left: number, top: number, width: number, height: number, backgroundColor: string) =>
  box({ position: 'absolute', left, top, width, height, backgroundColor });

function gapPicture({ stop, reach, accent }: Look): Node[] {
  const stopped = Array.from({ length: stop }, (_, line) => bar(0, GAP_TOP + line * PITCH, STOP_AT, 1.25, MUTE));
  const edge = bar(STOP_AT, GAP_TOP, 2, stop * PITCH - PITCH + 2, INK);
  const below = GAP_TOP + stop * PITCH;
  const crossed = Array.from({ length: reach }, (_, line) => bar(0, below + line * PITCH, WIDTH, 2.5, accent));
  return [...stopped, edge, ...crossed];
}

/** Long titles get smaller letters, so that three lines hold them. */
const titleSize = (title: string) => (title.length > 60 ? 46 : title.length > 36 ? 54 : 66);

/** @returns a PNG of 1200 × 630, the same bytes for the same words */
export async function drawCard(text: CardText, look: Look): Promise<Buffer> {
  const words = box(
    {
      position: 'absolute',
      left: TEXT_LEFT,
      top: GAP_TOP - 8,
      width: WIDTH - TEXT_LEFT - 64,
      height: 420,
      flexDirection: 'column',
    },
    [
      box({ fontSize: 26, fontWeight: 500, color: INK_2, marginBottom: 14 }, text.section),
      box({ fontSize: titleSize(text.title), lineHeight: 1.12, letterSpacing: '-0.015em', color: INK }, text.title),
      box(
        { fontSize: 27, lineHeight: 1.4, color: INK_2, marginTop: 22, maxHeight: 152, overflow: 'hidden' },
        text.description,
      ),
    ],
  );
  const name = box(
    { position: 'absolute', left: TEXT_LEFT, top: 574, fontSize: 26, fontWeight: 500, color: INK },
    text.site,
  );
  const card = box({ width: WIDTH, height: HEIGHT, backgroundColor: PAPER, fontFamily: 'Spectral' }, [
    ...gapPicture(look),
    words,
    name,
  ]);
  const svg = await satori(card as never, { width: WIDTH, height: HEIGHT, fonts: loadFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
