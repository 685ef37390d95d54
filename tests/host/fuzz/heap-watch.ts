const looksKept = 20;

/** How much more of the heap is in use than before. What is garbage goes when the engine likes, so the least of the last looks counts. */
export class HeapWatch {
  readonly #before = process.memoryUsage().heapUsed;
  readonly #looks: number[] = [];

  look(): void {
    this.#looks.push(process.memoryUsage().heapUsed);
    if (this.#looks.length > looksKept) this.#looks.shift();
  }

  /** In bytes. */
  growth(): number {
    this.look();
    return Math.min(...this.#looks) - this.#before;
  }
}
