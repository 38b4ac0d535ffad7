/** Check digits of payment cards and national identity numbers. Pure; each takes digits and capital letters alone. */

/** First digits of Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay and Maestro, with their lengths. */
export const isIssued = (digits: string): boolean =>
  ISSUERS.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length));

const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(6011|64[4-9]|65)/, [16, 19]],
  [/^3(0[0-5]|[689])/, [14, 16]],
  [/^35(2[89]|[3-8])/, [16]],
  [/^(62|81)/, [16, 17, 18, 19]],
  [/^(5018|5020|5038|5893|6304|6759|676[1-3])/, [16, 17, 18, 19]],
];

const numbers = (digits: string): number[] => [...digits].map(Number);

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** One digit again and again is a placeholder. */
const isOne = (digits: string): boolean => /^(.)\1*$/.test(digits);

export function luhn(digits: string): boolean {
  const sum = numbers(digits)
    .toReversed()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0 && !isOne(digits);
}

export function chinese(id: string): boolean {
  const sum = weighed(numbers(id.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDay(id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)) && "10X98765432"[sum % 11] === id[17];
}

const isDay = (year: string, month: string, day: string): boolean => {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

export function cpf(digits: string): boolean {
  const all = numbers(digits);
  const check = (count: number) => {
    const sum = all.slice(0, count).reduce((total, digit, i) => total + digit * (count + 1 - i), 0);
    return ((sum * 10) % 11) % 10;
  };
  return !isOne(digits) && check(9) === all[9] && check(10) === all[10];
}

export function dni(id: string): boolean {
  const number = Number(id.slice(0, -1).replace(/^[XYZ]/, (first) => String("XYZ".indexOf(first))));
  return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] === id.at(-1);
}

export function nir(id: string): boolean {
  const body = id.slice(0, 13).replace("2A", "19").replace("2B", "18");
  const month = Number(id.slice(3, 5));
  return (month <= 12 || month >= 20) && month > 0 && 97 - Number(BigInt(body) % 97n) === Number(id.slice(13));
}

const ODD: Record<string, number> = Object.fromEntries(
  [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].flatMap((value, i) => [
    [String.fromCharCode(65 + i), value],
    ...(i < 10 ? [[String(i), value]] : []),
  ]),
);

export function fiscale(id: string): boolean {
  const even = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const sum = [...id.slice(0, 15)].reduce((total, sign, i) => total + (i % 2 === 0 ? (ODD[sign] ?? 0) : even(sign)), 0);
  return String.fromCharCode(65 + (sum % 26)) === id[15];
}

/** In its first ten digits one comes twice or three times, and the last is a check. */
export function steuer(digits: string): boolean {
  const counts = [..."0123456789"].map((digit) => digits.slice(0, 10).split(digit).length - 1);
  if (counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) return false;
  const product = numbers(digits.slice(0, 10)).reduce((left, digit) => (((digit + left) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === Number(digits[10]);
}

export function nif(digits: string): boolean {
  const rest = weighed(numbers(digits), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}

/** Mexico, CURP: letters count by their place in the Spanish alphabet. */
export function curp(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce((total, sign, i) => total + ALPHABET.indexOf(sign) * (18 - i), 0);
  return (10 - (sum % 10)) % 10 === Number(id[17]);
}

const ALPHABET = "0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ";
