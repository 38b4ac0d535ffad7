/** Two short synthesised sounds, so that no sound file is loaded. Browsers allow them after the first user gesture. */
let context: AudioContext | null = null;

export function unlockSound(signal: AbortSignal): void {
  // Opening the audio device takes tens of milliseconds, so it happens after the gesture, not during it.
  const unlock = () =>
    setTimeout(() => {
      context ??= new AudioContext();
      if (context.state === "suspended") void context.resume();
    }, 200);
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, unlock, { signal, passive: true });
}

/** Browsers let a page make no sound before it was touched: such a tab leaves it to another. */
export const isAudible = (): boolean => context?.state === "running";

/** Rising for a room that is now mine, level for one that waits. */
export function chime(urgent: boolean): void {
  if (context?.state !== "running") return;
  const notes = urgent ? [660, 880, 1109] : [784, 784];
  for (const [i, pitch] of notes.entries()) tone(context, pitch, i * 0.16);
}

function tone(audio: AudioContext, pitch: number, after: number): void {
  const from = audio.currentTime + after;
  const oscillator = audio.createOscillator();
  const loudness = audio.createGain();
  oscillator.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(0.16, from + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.28);
  oscillator.connect(loudness).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + 0.3);
}
