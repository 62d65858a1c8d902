import { html } from '../../html.ts';

/** The style of mails: readable in light and dark, and when a mail program strips it. */
export const mailStyle = html`<style>
  :root {
    color-scheme: light dark;
  }
  body {
    margin: 0;
    padding: 24px 12px;
    background: #f4f2ee;
    color: #1d1c1a;
    font:
      16px/1.5 -apple-system,
      Segoe UI,
      Roboto,
      Helvetica Neue,
      Arial,
      sans-serif;
  }
  .preview {
    display: none;
    max-height: 0;
    overflow: hidden;
  }
  .sheet {
    max-width: 560px;
    margin: 0 auto;
    padding: 28px 28px 20px;
    background: #ffffff;
    border: 1px solid #dcd7ce;
    border-radius: 6px;
  }
  h1 {
    margin: 0 0 16px;
    font-size: 22px;
    line-height: 1.25;
  }
  h2 {
    margin: 28px 0 4px;
    font-size: 18px;
    line-height: 1.3;
  }
  p {
    margin: 0 0 16px;
  }
  p.strong {
    font-weight: 600;
  }
  p.quiet {
    color: #5c5850;
    font-size: 14px;
  }
  p.lines {
    white-space: pre-line;
  }
  table {
    margin: 0 0 20px;
    border-top: 1px solid #dcd7ce;
  }
  td {
    padding: 8px 0;
    border-bottom: 1px solid #dcd7ce;
    overflow-wrap: anywhere;
  }
  td.label {
    width: 34%;
    padding-right: 12px;
    color: #5c5850;
    font-size: 14px;
    line-height: 24px;
  }
  table.bars td.value {
    font-size: 14px;
  }
  table.bar {
    margin: 6px 0 2px;
    border: 0;
  }
  table.bar td.full {
    padding: 0;
    border: 0;
    background: #0b5a46;
    font-size: 1px;
    line-height: 12px;
  }
  a {
    color: #0b5a46;
  }
  a.button {
    display: inline-block;
    padding: 12px 20px;
    background: #0b5a46;
    color: #ffffff;
    border: 1px solid #0b5a46;
    border-radius: 4px;
    font-weight: 600;
    text-decoration: none;
  }
  @media (prefers-color-scheme: dark) {
    body {
      background: #171614;
      color: #eeebe5;
    }
    .sheet {
      background: #211f1d;
      border-color: #3d3a35;
    }
    p.quiet,
    td.label {
      color: #b5afa5;
    }
    table,
    td {
      border-color: #3d3a35;
    }
    table.bar td.full {
      background: #7fd1b9;
    }
    a {
      color: #7fd1b9;
    }
    a.button {
      background: #7fd1b9;
      color: #10201b;
      border-color: #7fd1b9;
    }
  }
</style>`;
