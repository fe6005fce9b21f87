/** A few values by number, those that were asked for last. What fails is forgotten, so that it can be tried again. */
export class Cache<T> {
  readonly #size: number;
  readonly #make: (key: number) => Promise<T>;
  readonly #promises = new Map<number, Promise<T>>();
  readonly #values = new Map<number, T>();

  constructor(size: number, make: (key: number) => Promise<T>) {
    this.#size = size;
    this.#make = make;
  }

  get(key: number): Promise<T> {
    const known = this.#promises.get(key);
    const promise = known ?? this.#make(key);
    this.#promises.delete(key);
    this.#promises.set(key, promise);
    if (known === undefined) {
      promise.then(
        (value) => this.#promises.get(key) === promise && this.#values.set(key, value),
        () => this.#forget(key),
      );
      for (const oldest of this.#promises.keys()) {
        if (this.#promises.size <= this.#size) break;
        this.#forget(oldest);
      }
    }
    return promise;
  }

  /** The value where it has come already. */
  peek(key: number): T | undefined {
    return this.#values.get(key);
  }

  #forget(key: number): void {
    this.#promises.delete(key);
    this.#values.delete(key);
  }
}
