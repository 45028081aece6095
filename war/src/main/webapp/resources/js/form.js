/* What a form page adds where scripts run: questions not asked are hidden, dates are read back while they are typed,
   long texts count their characters. Without it everything still works. */
(() => {
  'use strict';

  const english = document.documentElement.lang === 'en';
  const byId = (id) => document.getElementById(id);
  const fill = (template, ...values) => template.replace(/\{(\d)\}/g, (all, i) => values[i]);

  /* ---- conditions ---- */

  const isAsked = (element) => !element.closest('[data-when][hidden]');

  function valuesOf(name, root) {
    const found = [];
    for (const input of root.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      const counts = input.type === 'radio' || input.type === 'checkbox' ? input.checked : input.value !== '';
      if (counts && isAsked(input)) {
        found.push(input.value);
      }
    }
    return found;
  }

  function holds(when, root) {
    if (typeof when === 'boolean') {
      return when;
    }
    const [kind, ...rest] = when;
    switch (kind) {
      case 'in': return valuesOf(rest[0], root).some((value) => rest[1].includes(value));
      case 'and': return rest.every((part) => holds(part, root));
      case 'or': return rest.some((part) => holds(part, root));
      default: return !holds(rest[0], root);
    }
  }

  /** In the order of the page, since a condition names only what stands before it. */
  function applyConditions(root) {
    for (const element of root.querySelectorAll('[data-when]')) {
      element.hidden = !holds(JSON.parse(element.dataset.when), root);
      if (!element.hidden) {
        for (const word of element.querySelectorAll('[data-need]')) {
          if (word.closest('[data-when]') === element) {
            word.hidden = word.dataset.need === 'off';
          }
        }
      }
    }
    for (const pair of root.querySelectorAll('.pair')) {
      pair.hidden = [...pair.children].every((child) => child.hidden);
    }
  }

  /* ---- dates ---- */

  const SEPARATED = /^(\d{1,4}|元)\s?[年/.\-\s]\s?(\d{1,2})\s?[月/.\-\s]\s?(\d{1,2})\s?日?$/;

  /** The day as [year, month, day], or null; the server understands more and has the last word. */
  function readDay(typed, eras) {
    let text = typed.normalize('NFKC').replace(/[‐‑‒–—―−ー]/g, '-').trim();
    let base = 0;
    for (const [ja, en, letter, first] of eras) {
      const start = [ja, en, letter, ja[0]].find((name) => text.toLowerCase().startsWith(name.toLowerCase()));
      if (start) {
        base = Number(first.slice(0, 4)) - 1;
        text = text.slice(start.length).trim();
        break;
      }
    }
    const compact = base === 0 && /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    const match = compact || SEPARATED.exec(text);
    if (!match || (base === 0 && match[1].length !== 4)) {
      return null;
    }
    const year = base + (match[1] === '元' ? 1 : Number(match[1]));
    const day = [year, Number(match[2]), Number(match[3])];
    const date = new Date(Date.UTC(year, day[1] - 1, day[2]));
    return date.getUTCMonth() === day[1] - 1 && date.getUTCDate() === day[2] ? day : null;
  }

  const iso = ([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

  function eraOf(day, eras) {
    const era = eras.filter(([, , , first]) => first <= iso(day)).pop();
    if (!era) {
      return '';
    }
    const number = day[0] - Number(era[3].slice(0, 4)) + 1;
    return english ? `${era[1]} ${number}` : `${era[0]}${number === 1 ? '元' : number}年`;
  }

  function longDay(day) {
    const date = new Date(Date.UTC(day[0], day[1] - 1, day[2]));
    const weekday = new Intl.DateTimeFormat(english ? 'en' : 'ja', { weekday: 'short', timeZone: 'UTC' }).format(date);
    const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(date);
    return english ? `${weekday} ${day[2]} ${month} ${day[0]}` : `${day[0]}年${day[1]}月${day[2]}日(${weekday})`;
  }

  function age(day, today) {
    const [year, month, date] = today.split('-').map(Number);
    return year - day[0] - (month < day[1] || (month === day[1] && date < day[2]) ? 1 : 0);
  }

  function readBack(input, output, part) {
    const eras = JSON.parse(part.dataset.eras);
    const day = readDay(input.value, eras);
    if (!day) {
      output.textContent = '';
      return;
    }
    const text = fill(part.dataset.day, longDay(day), eraOf(day, eras));
    const born = output.dataset.readback === 'birth' && iso(day) <= part.dataset.today;
    output.textContent = born ? fill(part.dataset.born, text, age(day, part.dataset.today)) : text;
  }

  /* ---- long texts ---- */

  function count(area, part) {
    const rest = Number(area.dataset.max) - [...area.value].length;
    byId(area.id + '-r').textContent = fill(rest < 0 ? part.dataset.over : part.dataset.rest, Math.abs(rest));
  }

  /* ---- a part ---- */

  /** The enter key goes on to the next page, as the last button says, and never removes a row. */
  function pressPrimary(event) {
    const primary = event.target.form && event.target.form.querySelector('.btn--primary');
    if (event.key === 'Enter' && !event.isComposing && primary && event.target.matches('input:not([type=button])')) {
      event.preventDefault();
      primary.click();
    }
  }

  function start(part) {
    part.addEventListener('change', () => applyConditions(part));
    part.addEventListener('keydown', pressPrimary);
    part.addEventListener('input', (event) => {
      const output = byId(event.target.id + '-r');
      if (output && output.dataset.readback) {
        readBack(event.target, output, part);
      } else if (event.target.dataset.max) {
        count(event.target, part);
      }
    });
    applyConditions(part);
  }

  document.querySelectorAll('[data-part]').forEach(start);
})();
