/**
 * Requests that must arrive in the order they were meant: each leaves when the one before is answered, for two that are
 * on their way together may overtake one another. One that gets no answer holds up the others for ten seconds.
 */
const PATIENCE = 10000;

export function inTurn() {
  let last = Promise.resolve();
  return (request) => {
    last = last.then(() => request({ signal: AbortSignal.timeout(PATIENCE) })).catch(() => {});
  };
}
