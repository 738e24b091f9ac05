/** The promise's value, or `otherwise` if it rejects or takes longer than `ms`. Never rejects. */
export function withTimeout<Value, Otherwise>(
  promise: Promise<Value>,
  ms: number,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    const settle = (value: Value | Otherwise) => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}
