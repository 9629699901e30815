/** Where progress is told. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const often = 200;
const seldom = 10_000;

function spell(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes < 60 ? `${minutes} min ${rest} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * Tells how far a work is, how fast it goes and how long it will take: on a terminal in one line that changes, elsewhere
 * in a line now and then.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #began: number;
  #last: number;
  #isOpen = false;

  constructor(screen: Screen, now: () => number = Date.now) {
    this.#screen = screen;
    this.#now = now;
    this.#began = now();
    this.#last = this.#began;
  }

  readonly tell = (done: number, total: number): void => {
    const now = this.#now();
    const wait = this.#screen.isTTY === true ? often : seldom;
    if (now - this.#last < wait) return;
    this.#last = now;
    const seconds = (now - this.#began) / 1000;
    const rate = done / seconds;
    const left = rate > 0 ? `, ${spell((total - done) / rate)} left` : '';
    const share = total > 0 ? Math.floor((100 * done) / total) : 100;
    const line = `${done} of ${total} rows (${share} %), ${Math.round(rate)} a second${left}`;
    this.#screen.write(this.#screen.isTTY === true ? `\r\u001b[K${line}` : `${line}\n`);
    this.#isOpen = this.#screen.isTTY === true;
  };

  /** Leaves the line free for what comes next. */
  end(): void {
    if (this.#isOpen) this.#screen.write('\r\u001b[K');
    this.#isOpen = false;
  }
}
