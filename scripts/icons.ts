/** The console's icons: the mark of `console/tab-icon.ts` as PNG, which phones ask for, drawn from its distances. */
import { crc32, deflateSync } from "node:zlib";

/** The picture is 32 units wide. */
const UNITS = 32;
const CORNER = 9;
const STROKE = { from: [9, 22], to: [23, 10], radius: 2.5 } as const;

/**
 * @param size in pixels
 * @param accent #rrggbb
 * @param bleeds fills the whole square, with the mark in the part that every mask leaves, for systems that cut it themselves
 */
export function icon(size: number, accent: string, bleeds: boolean): Buffer {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const unit = UNITS / size;
  const scale = bleeds ? 0.8 : 1;
  const pixels = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [u, v] = [(x + 0.5) * unit, (y + 0.5) * unit];
      const mark = covered(toStroke((u - 16) / scale + 16, (v - 16) / scale + 16) * scale, unit);
      const ground = bleeds ? 1 : covered(toSquare(u, v), unit);
      const mix = (colour: number) => Math.round(colour + (255 - colour) * mark);
      // Each row begins with its filter: none.
      pixels.set([mix(red), mix(green), mix(blue), Math.round(255 * ground)], y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and opacity.
  head.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How much of a pixel lies inside, by its distance from the edge: negative is inside. */
const covered = (distance: number, unit: number): number => Math.min(1, Math.max(0, 0.5 - distance / unit));

function toSquare(x: number, y: number): number {
  const [dx, dy] = [x, y].map((at) => Math.abs(at - UNITS / 2) - (UNITS / 2 - CORNER)) as [number, number];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER;
}

function toStroke(x: number, y: number): number {
  const [[ax, ay], [bx, by]] = [STROKE.from, STROKE.to];
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy) - STROKE.radius;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
