/** See lock.mjs, which is plain JavaScript because it runs before anything is installed. */
export function withLock<T>(
  file: string,
  work: () => T | Promise<T>,
  onWait?: (pid: number) => void,
): Promise<T>
