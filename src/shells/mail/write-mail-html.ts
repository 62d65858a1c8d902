import { type Html, html } from '../../html.ts';
import type { MailBlock, MailFact, MailPurpose } from '../../i18n/mails/mail-template.ts';
import { mails } from '../../i18n/mails/mails.ts';
import type { Locale } from '../../schemas/locale.ts';
import { splitSlots } from '../split-slots.ts';
import { mailStyle } from './mail-style.ts';

/** A sentence in which `{name}` stands for a slot. */
const fill = (sentence: string): Html[] =>
  splitSlots(sentence).map((piece) =>
    'slot' in piece ? html`<span data-slot="${piece.slot}"></span>` : html`${piece.text}`,
  );

/** What an element is shown for; what waits for a value is hidden until it has one. */
const condition = ({ if: shown, unless }: { if?: string; unless?: string }): Html[] => [
  ...(shown === undefined ? [] : [html` data-if="${shown}" hidden`]),
  ...(unless === undefined ? [] : [html` data-unless="${unless}"`]),
];

/** Programs that lay mails out read these attributes, though HTML has given them up. */
const TABLE = html`role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"`;

function drawFact({ label, value, href, ...shown }: MailFact): Html {
  const linked = html`<a data-href="${href ?? ''}" rel="noopener noreferrer nofollow"
    >${fill(value)}</a
  >`;
  const plain = html`<span${href === undefined ? false : html` data-unless="${href}"`}>${fill(value)}</span>`;
  return html`<tr${condition(shown)}>
    <td class="label" valign="top">${label}</td>
    <td class="value" valign="top">${href !== undefined && linked}${plain}</td>
  </tr>`;
}

const drawBars = (list: string): Html =>
  html`<table class="bars" ${TABLE}>
    <tbody>
      <template data-each="${list}"
        ><tr>
          <td class="label" width="30%" valign="top" data-slot="label"></td>
          <td class="value" valign="top">
            <table
              class="bar"
              role="presentation"
              aria-hidden="true"
              cellpadding="0"
              cellspacing="0"
              border="0"
              width="0%"
              data-width="share"
            >
              <tbody>
                <tr>
                  <td class="full" bgcolor="#0b5a46" height="12"></td>
                </tr>
              </tbody>
            </table>
            <span data-slot="value"></span>
          </td></tr
      ></template>
    </tbody>
  </table>`;

function drawContent(block: MailBlock): Html {
  switch (block.kind) {
    case 'text':
      return html`<p${block.tone !== undefined && html` class="${block.tone}"`}>${fill(block.text)}</p>`;
    case 'heading':
      return html`<h2>${fill(block.text)}</h2>`;
    case 'each':
      return html`<template data-each="${block.list}">${block.blocks.map(drawBlock)}</template>`;
    case 'bars':
      return drawBars(block.list);
    case 'lines':
      return html`<p class="lines" data-slot="${block.slot}"></p>`;
    case 'button':
      return html`<p><a class="button" data-href="${block.href}">${block.label}</a></p>`;
    case 'facts':
      return html`<table ${TABLE}>
        <tbody>
          ${block.rows.map(drawFact)}
        </tbody>
      </table>`;
  }
}

const drawBlock = (block: MailBlock): Html =>
  html`<div${condition(block)}>${drawContent(block)}</div>`;

/** Indentation serves who reads the code; every mail is stored as it is sent, and goes without. */
const INDENT = /\n\s+/g;

/** The HTML part of a mail with its slots; its title is the subject, since a title holds no elements. */
export function writeMailHtml(locale: Locale, purpose: MailPurpose): string {
  const { title, preview, blocks } = mails[locale][purpose];
  return html`<!doctype html>
    <html lang="${locale}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title data-slot="subject"></title>
        ${mailStyle}
      </head>
      <body>
        <div class="preview" aria-hidden="true">${fill(preview)}</div>
        <div class="sheet" role="article" lang="${locale}">
          <h1>${fill(title)}</h1>
          ${blocks.map(drawBlock)}
        </div>
      </body>
    </html>`.markup.replace(INDENT, '\n');
}
