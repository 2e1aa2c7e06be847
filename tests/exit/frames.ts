import { openSync, readSync } from 'node:fs';

/** The picture that Xvfb keeps of its screen: a header of big-endian words, a colour table, rows of pixels (xwd). */
export interface Frames {
  /** How many pixels have a colour, in every eighth row of what is on the screen now. */
  count: (colour: number) => number;
  /** Looks some sixty times a second; the function that comes back ends that and gives in how many looks the colour was there. */
  watch: (colour: number) => () => { looks: number; found: number };
}

/** Fewer pixels than this are a letter, not a bar. */
const enough = 500;
const rowStep = 8;

/** @param file the picture, as `Xvfb -fbdir` writes it */
export function framesOf(file: string): Frames {
  const handle = openSync(file, 'r');
  const header = Buffer.alloc(100);
  readSync(handle, header, 0, header.length, 0);
  const word = (index: number) => header.readUInt32BE(index * 4);
  const [start, width, height, rowBytes] = [word(0) + word(19) * 12, word(4), word(5), word(12)];
  const row = new Uint32Array(width);

  const count = (colour: number): number => {
    let found = 0;
    for (let y = 0; y < height; y += rowStep) {
      readSync(handle, row, 0, width * 4, start + y * rowBytes);
      for (const pixel of row) if ((pixel & 0xffffff) === colour) found += 1;
    }
    return found;
  };
  return {
    count,
    watch: (colour) => {
      let looks = 0;
      let found = 0;
      const timer = setInterval(() => {
        looks += 1;
        if (count(colour) > enough) found += 1;
      }, 16);
      return () => {
        clearInterval(timer);
        return { looks, found };
      };
    },
  };
}
