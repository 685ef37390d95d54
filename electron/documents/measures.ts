/** PDF's own unit: everything on a page is counted in points from its top left corner. */
export const pointsPerInch = 72;

export function points(millimetres: number): number {
  return (millimetres * pointsPerInch) / 25.4;
}

export function millimetres(inPoints: number): number {
  return (inPoints * 25.4) / pointsPerInch;
}
