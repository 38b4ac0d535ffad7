/** The console's icons, as line drawings. None of them carries meaning alone. */
const PATHS = {
  back: "M15 5l-7 7 7 7",
  sound: "M4 10v4h4l5 4V6L8 10H4zM17 9a4 4 0 0 1 0 6",
  muted: "M4 10v4h4l5 4V6L8 10H4zM17 10l4 4m0-4l-4 4",
  settings: "M4 7h10m4 0h2M4 17h2m4 0h10M14 4.5v5M10 14.5v5",
  down: "M12 5v14m-6-6l6 6 6-6",
  send: "M5 12h14m-6-6l6 6-6 6",
  find: "M15.5 15.5L20 20M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z",
  fold: "M6 9l6 6 6-6",
  spark: "M12 3l2.2 6.8L21 12l-6.8 2.2L12 21l-2.2-6.8L3 12l6.8-2.2z",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
