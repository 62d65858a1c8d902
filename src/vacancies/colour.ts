/** A colour in OKLCH: lightness 0 to 1, chroma from 0, hue in radians. */
interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}
type Rgb = readonly [number, number, number];

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toGamma = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

function parseHex(hex: string): Rgb {
  const part = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

function formatHex(rgb: Rgb): string {
  const two = (value: number) =>
    Math.round(Math.min(1, Math.max(0, toGamma(value))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(two).join('')}`;
}

/** Björn Ottosson's OKLab, https://bottosson.github.io/posts/oklab/ */
function toOklch([red, green, blue]: Rgb): Oklch {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function toRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const GAMUT_SLACK = 0.0005;
const isShown = (rgb: Rgb) =>
  rgb.every((value) => value >= -GAMUT_SLACK && value <= 1 + GAMUT_SLACK);

/** The nearest colour that a screen can show, less vivid but of the same hue and lightness. */
function intoGamut(colour: Oklch): Rgb {
  let { chroma } = colour;
  while (chroma > 0 && !isShown(toRgb({ ...colour, chroma }))) chroma -= 0.004;
  return toRgb({ ...colour, chroma: Math.max(0, chroma) });
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(parseHex(left)), luminance(parseHex(right))].toSorted(
    (one, other) => one - other,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** What every accent is set against: the tinted ground of each scheme, which contrasts least. */
export const GROUNDS = { light: '#f4f1ea', dark: '#21201d' } as const;
/** What stands on an accent. */
export const ON_ACCENT = { light: '#ffffff', dark: '#161614' } as const;
/** WCAG 1.4.3 asks 4.5; a little more bears rounding and thin type. */
export const CONTRAST_MIN = 4.8;
const STEP = 0.005;

function moved(hex: string, ground: string, on: string, step: number): string {
  const colour = toOklch(parseHex(hex));
  for (let { lightness } = colour; lightness >= 0 && lightness <= 1; lightness += step) {
    const found = formatHex(intoGamut({ ...colour, lightness }));
    if (contrast(found, ground) >= CONTRAST_MIN && contrast(found, on) >= CONTRAST_MIN)
      return found;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/**
 * A brand's colour as text and buttons can wear it in both schemes: as it is where it can be read, else darker or
 * lighter, of the same hue.
 * @param hex `#rrggbb`
 */
export function accentsOf(hex: string): { light: string; dark: string } {
  return {
    light: moved(hex, GROUNDS.light, ON_ACCENT.light, -STEP),
    dark: moved(hex, GROUNDS.dark, ON_ACCENT.dark, STEP),
  };
}
