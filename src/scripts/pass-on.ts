/** Offers what this browser can do with the address to pass on: its share sheet, and a copy. */
const address = document.querySelector<HTMLAnchorElement>('a.address');
const offer = (name: string, press: (button: HTMLElement, url: string) => Promise<void>) => {
  const button = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!button || !address) return;
  button.hidden = false;
  button.addEventListener('click', () => void press(button, address.href).catch(() => undefined));
};

if ('share' in navigator)
  offer('share', (_, url) => navigator.share({ title: document.title, url }));
if ('clipboard' in navigator)
  offer('copy', async (button, url) => {
    await navigator.clipboard.writeText(url);
    button.textContent = button.dataset['copy'] ?? '';
  });
