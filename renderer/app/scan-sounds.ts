let context: AudioContext | null = null;

function tone(frequencyHertz: number, atSeconds: number, seconds: number, shape: OscillatorType): void {
  context ??= new AudioContext();
  // A window that was silent for long is put to rest by the browser.
  void context.resume();
  const start = context.currentTime + atSeconds;
  const loudness = context.createGain();
  loudness.gain.setValueAtTime(0.25, start);
  loudness.gain.exponentialRampToValueAtTime(0.001, start + seconds);
  const voice = context.createOscillator();
  voice.type = shape;
  voice.frequency.value = frequencyHertz;
  voice.connect(loudness).connect(context.destination);
  voice.start(start);
  voice.stop(start + seconds);
}

/** One short high tone: the bag was taken. */
export function soundTaken(): void {
  tone(1320, 0, 0.09, 'sine');
}

/** Two low rough tones that nobody takes for the other. */
export function soundRefused(): void {
  tone(190, 0, 0.28, 'sawtooth');
  tone(150, 0.32, 0.42, 'sawtooth');
}
