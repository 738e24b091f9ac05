export function drawIcons(): Promise<Map<string, Buffer>>;
export function drawIcon(svg: string, pixels: number): Buffer;
