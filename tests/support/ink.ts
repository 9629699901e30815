import type { Page } from 'playwright-core';

/** A part of the screen, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two pictures of a text are from each other. */
export interface Distance {
  /** Of all pixels with ink those that have none within a pixel in the other picture, from 0 to 1, as they lie best. */
  readonly stray: number;
  /** How much wider or narrower the second is, as a part of the first. */
  readonly width: number;
}

/** What stands in a part of the screen, as PNG in base64. */
export const shotOf = async (page: Page, clip: Clip): Promise<string> =>
  (await page.screenshot({ clip })).toString('base64');

/** Lays the ink of one picture on that of another. */
export function inkBetween(page: Page, one: string, two: string): Promise<Distance> {
  return page.evaluate<Distance>(`(async () => {
    const inkOf = async (shot) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + shot;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const points = [];
      for (let i = 0; i < width * height; i += 1)
        if (data[4 * i] + data[4 * i + 1] + data[4 * i + 2] < 384) points.push([i % width, Math.floor(i / width)]);
      const least = (axis) => points.reduce((all, point) => Math.min(all, point[axis]), Infinity);
      const [left, top] = [least(0), least(1)];
      const moved = points.map(([x, y]) => [x - left, y - top]);
      // A row of the grid is longer than any picture, and some pixels are left free on each side.
      const grid = new Uint8Array(2048 * (height + 16));
      for (const [x, y] of moved) grid[2048 * (y + 8) + x + 8] = 1;
      return { points: moved, grid, width: moved.reduce((all, [x]) => Math.max(all, x), 0) };
    };
    const [a, b] = [await inkOf(${JSON.stringify(one)}), await inkOf(${JSON.stringify(two)})];
    const isNear = (grid, x, y) => {
      for (let dy = 7; dy < 10; dy += 1)
        for (let dx = 7; dx < 10; dx += 1) if (grid[2048 * (y + dy) + x + dx] === 1) return true;
      return false;
    };
    const stray = ({ points }, { grid }, [dx, dy]) => points.filter(([x, y]) => !isNear(grid, x + dx, y + dy)).length;
    // The outermost pixel may be a shade too light in one of them: the best of some shifts counts.
    const shifts = [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1, 2].map((dy) => [dx, dy]));
    const strays = shifts.map(([dx, dy]) => stray(a, b, [dx, dy]) + stray(b, a, [-dx, -dy]));
    return {
      stray: Math.min(...strays) / (a.points.length + b.points.length),
      width: Math.abs(a.width - b.width) / a.width,
    };
  })()`);
}
