import { lineHeight, type Arrow, type Box } from './graph-boxes.ts';

/** What Graphviz tells about places: points of 1/72 inch, counted from below. We give it pixels as if they were points. */
export interface Layout {
  /** "0,0,width,height" */
  bb: string;
  /** Every box with its middle, as "x,y". */
  objects: { name: string; pos: string }[];
  /** Every arrow in the order in which it was given: "e,x,y" for its head, then a start and three points for each curve. */
  edges: { pos: string }[];
}

/** A drawing in pixels, counted from above. */
export interface GraphDrawing {
  width: number;
  height: number;
  boxes: {
    kind: Box['kind'];
    x: number;
    y: number;
    width: number;
    height: number;
    lines: { y: number; text: string }[];
  }[];
  /** Path data of the line and of its head. */
  arrows: { line: string; head: string; skips: boolean }[];
}

interface Point {
  x: number;
  y: number;
}

const textTop = 15;

/** Puts boxes and arrows where Graphviz laid them. Throws when it left one out. */
export function graphDrawing(boxes: readonly Box[], arrows: readonly Arrow[], layout: Layout): GraphDrawing {
  const [, , width = 0, height = 0] = layout.bb.split(',').map(Number);
  const places = new Map(layout.objects.map(({ name, pos }) => [name, pointOf(pos, height)]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map((box) => {
      const middle = places.get(box.id);
      if (middle === undefined) throw new Error(`Graphviz left out "${box.id}"`);
      const y = round(middle.y - box.height / 2);
      return {
        kind: box.kind,
        x: round(middle.x - box.width / 2),
        y,
        width: box.width,
        height: box.height,
        lines: box.lines.map((text, index) => ({ y: round(y + 6 + textTop + index * lineHeight), text })),
      };
    }),
    arrows: arrows.map(({ skips }, index) => {
      const pos = layout.edges[index]?.pos;
      if (pos === undefined) throw new Error(`Graphviz left out arrow ${index}`);
      return { ...arrowPaths(pos, height), skips };
    }),
  };
}

function arrowPaths(pos: string, height: number): { line: string; head: string } {
  const words = pos.split(' ');
  const end = words.find((word) => word.startsWith('e,'));
  const [start, ...rest] = words.filter((word) => !/^[es],/u.test(word)).map((word) => pointOf(word, height));
  const last = rest.at(-1);
  if (end === undefined || start === undefined || last === undefined) throw new Error(`Graphviz drew no arrow: ${pos}`);
  const tip = pointOf(end.slice(2), height);
  return { line: `M${at(start)}C${rest.map(at).join(' ')}`, head: headPath(last, tip) };
}

/** A triangle from the end of the line to the tip. */
function headPath(base: Point, tip: Point): string {
  const across = { x: (tip.y - base.y) * 0.4, y: (base.x - tip.x) * 0.4 };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return `M${at(left)}L${at(tip)}L${at(right)}Z`;
}

function pointOf(pair: string, height: number): Point {
  const [x = 0, y = 0] = pair.split(',').map(Number);
  return { x, y: height - y };
}

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
