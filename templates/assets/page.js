/* What a page offers beyond reading where scripts run: its tables sorted and saved as CSV, and printing. It has no words of its own: they
   are data of its element. Without it, nothing on a page is missing but these buttons. */

(() => {
  'use strict';

  const words = document.currentScript.dataset;
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find((part) => part.type === 'decimal').value;
  const digits = decimal === ',' ? /(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/ : /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

  /* Reading */

  /** What a cell says, without the numbers of its notes; empty where nothing is told. */
  function textOf(cell) {
    if (!cell || cell.querySelector('.none')) return '';
    const copy = cell.cloneNode(true);
    for (const mark of copy.querySelectorAll('.mark, .footnote')) mark.remove();
    for (const small of copy.querySelectorAll('.quiet')) if (small.previousSibling) small.before(' – ');
    const items = [...copy.querySelectorAll('li')];
    const text = items.length ? items.map((item) => item.textContent.trim()).join('; ') : copy.textContent;
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Days and numbers by what they mean ("trên 1.200", "03/12/2020", "7/9"), everything else by its letters. */
  function keyOf(text) {
    const day = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)(\d{4})\b/.exec(text);
    if (day) return Number(day[3]) * 10000 + Number(day[2]) * 100 + Number(day[1] || 0);
    const number = digits.exec(text);
    if (!number || /\p{L}/u.test(text.slice(0, number.index).replace(words.bound, ''))) return text;
    const sign = /[-−]\s*$/.test(text.slice(0, number.index)) ? -1 : 1;
    return sign * Number(number[0].replace(decimal === ',' ? /\./g : /,/g, '').replace(decimal, '.'));
  }

  /** What is told before what is not; numbers before words. */
  function compare(left, right, direction) {
    if (left === '' || right === '') return (left === '') - (right === '');
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return direction * (typeof left === 'number' ? left - right : collator.compare(left, right));
  }

  /** The heads that stand above each column, the lowest last. */
  function columnsOf(table) {
    const columns = [];
    const rows = table.tHead ? [...table.tHead.rows] : [];
    const taken = rows.map(() => []);
    rows.forEach((row, line) => {
      let place = 0;
      for (const cell of row.cells) {
        while (taken[line][place]) place += 1;
        for (let down = 0; down < cell.rowSpan && line + down < rows.length; down += 1) {
          for (let right = 0; right < cell.colSpan; right += 1) taken[line + down][place + right] = true;
        }
        for (let right = 0; right < cell.colSpan; right += 1) (columns[place + right] ||= []).push(cell);
        place += cell.colSpan;
      }
    });
    return columns;
  }

  function button(text, press) {
    const made = document.createElement('button');
    made.type = 'button';
    made.append(text);
    made.addEventListener('click', press);
    return made;
  }

  /* Sorting: up, down, and back to the order of the page, in which it is also printed. */

  function makeSortable(table, columns) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const isPlain = rows.every((row) => row.cells.length === columns.length);
    if (table.tBodies.length > 1 || rows.length < 3 || !isPlain) return;
    let sorted = null;
    const show = () => {
      let order = rows;
      if (sorted) {
        const keys = new Map(rows.map((row) => [row, keyOf(textOf(row.cells[sorted.column]))]));
        order = [...rows].sort((a, b) => compare(keys.get(a), keys.get(b), sorted.direction));
      }
      body.append(...order);
    };
    columns.forEach((heads, column) => {
      const head = heads[heads.length - 1];
      if (head.tagName !== 'TH' || head.colSpan > 1) return;
      const control = button('', () => {
        const direction = !sorted || sorted.column !== column ? 1 : sorted.direction === 1 ? -1 : 0;
        sorted = direction ? { column, direction } : null;
        for (const other of table.tHead.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
        if (sorted) head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
        show();
      });
      control.className = 'sort';
      control.title = words.sort;
      control.append(...head.childNodes);
      head.append(control);
    });
    addEventListener('beforeprint', () => body.append(...rows));
    addEventListener('afterprint', show);
  }

  /* Saving, for a spreadsheet: what begins like a formula is text. */

  function field(text) {
    const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
    return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function save(table, columns, rows) {
    const names = columns.map((heads) => [...new Set(heads.map(textOf))].filter(Boolean).join(' – '));
    const lines = [names, ...rows.map((row) => [...row.cells].flatMap((cell) => [textOf(cell), ...Array(cell.colSpan - 1).fill('')]))];
    const text = `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const name = `${document.querySelector('h1').textContent} ${table.caption ? table.caption.textContent : ''}`;
    link.download = `${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80)}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  for (const region of document.querySelectorAll('.table')) {
    const table = region.querySelector('table');
    if (!table || !table.tBodies.length) continue;
    const columns = columnsOf(table);
    const rows = [...table.rows].filter((row) => row.parentNode !== table.tHead);
    // A table that has a file of its own says so itself.
    if (!region.nextElementSibling || !region.nextElementSibling.matches('.tools')) {
      const tools = document.createElement('p');
      tools.className = 'tools';
      tools.append(button(words.csv, () => save(table, columns, rows)));
      region.after(tools);
    }
    makeSortable(table, columns);
  }

  for (const place of document.querySelectorAll('.print-tool')) place.append(button(words.print, () => print()));
})();
