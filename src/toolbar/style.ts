/** How the app looks inside the toolbar's own window. */
export const STYLE = `
  :host { color-scheme: dark; }
  .room { display: grid; gap: 0.75rem; max-height: 70vh; overflow: auto; font: 14px/1.45 system-ui, sans-serif; }
  .room:empty { display: none; }
  h1 { font-size: 18px; margin: 0; }
  h2 { font-size: 14px; margin: 0.5rem 0 0; }
  form { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem 0.75rem; }
  label { display: grid; gap: 0.15rem; color: #cfd3e0; }
  .wide { grid-column: 1 / -1; }
  input, select, textarea, button { font: inherit; padding: 0.4rem 0.5rem; border-radius: 4px; border: 1px solid #4b5168; background: #1b1e2b; color: #fff; }
  button { cursor: pointer; justify-self: start; }
  button[type=submit] { background: #fff; color: #13151a; font-weight: 600; }
  .links { display: flex; flex-wrap: wrap; gap: 0.4rem; }
  textarea { width: 100%; box-sizing: border-box; }
  p { margin: 0; overflow-wrap: anywhere; }
  .wrong { color: #ffb4ab; }
`;
