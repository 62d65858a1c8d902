/**
 * Makes something once for each key. Formatters of `Intl` cost a hundred times more to make than to use, and a site
 * of thousands of pages asks for the same few.
 */
export function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
