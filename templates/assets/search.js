/* The search of tim-kiem.html, over the index that the build writes into tim-kiem/. The index's files are scripts of one call each,
   bantinSearch(name, data), since a page opened from a folder may load scripts and nothing else; a search loads the few that hold its
   words. What the files hold is described in Sources/Website/Search/SearchIndex.swift. The page's words are data of its elements. */

(() => {
  'use strict';

  const page = document.querySelector('[data-search]');
  if (!page) return;
  const words = page.dataset;
  const form = page.querySelector('form');
  const box = form.elements.q;
  const filters = [...form.querySelectorAll('[data-filter]')];
  const unitBox = form.querySelector('[data-unit]');
  const choices = form.querySelector('details');
  const list = page.querySelector('[data-results]');
  const status = page.querySelector('[data-status]');
  const more = page.querySelector('[data-more]');
  const ways = page.querySelector('.search-ways');
  const shownAtOnce = 10;

  /* Loading */

  const files = new Map();

  window.bantinSearch = (name, data) => files.get(name)?.resolve(data);

  /** What a file of the index holds; loaded once. */
  function load(name) {
    let file = files.get(name);
    if (!file) {
      file = {};
      file.data = new Promise((resolve, reject) => {
        file.resolve = resolve;
        const script = document.createElement('script');
        script.src = `${words.index}${name}.js?v=${words.version}`;
        script.onload = () => { script.remove(); reject(new Error(name)); };
        script.onerror = () => { script.remove(); files.delete(name); reject(new Error(name)); };
        document.head.append(script);
      });
      files.set(name, file);
    }
    return file.data;
  }

  let contents;

  /** Makes the index's table of contents known. */
  async function open() {
    contents = await load('muc-luc');
  }

  /* Words. What is said of a word here is said by SearchWord in the program: a change here is a change there. */

  const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
  const letters = { đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', þ: 'th', ı: 'i' };
  const toneMarks = '\u0300\u0309\u0303\u0301\u0323';

  /** A word as search knows it: `key` without case and diacritics, `form` with its tones as digits behind it. */
  function searchWord(written) {
    let key = '';
    let form = '';
    let tones = '';
    let base = '';
    for (const letter of written.normalize('NFKC').toLowerCase().normalize('NFD')) {
      if (letter >= '\u0300' && letter <= '\u036f') {
        const tone = toneMarks.indexOf(letter);
        if (tone >= 0 && 'aeiouy'.includes(base)) tones += tone + 1;
        else form += letter;
      } else {
        base = letter;
        key += letters[letter] ?? letter;
        form += letter === 'ð' ? 'đ' : letter;
      }
    }
    key = key.normalize('NFC');
    form = form.normalize('NFC');
    const plain = key;
    if (/^(?:[b-df-hj-np-tv-xz]+|qu)y$/.test(key)) {
      key = key.slice(0, -1) + 'i';
      if (form.endsWith('y')) form = form.slice(0, -1) + 'i';
    }
    return { key, plain, form, tones };
  }

  /** The words of a query, and which of them stand in quotes, one behind the other. */
  function parse(query) {
    const found = [];
    const phrases = [];
    const pieces = query.split(/["“”„«»]/);
    for (const [place, piece] of pieces.entries()) {
      const start = found.length;
      for (const written of piece.match(wordPattern) ?? []) if (found.length < 16) found.push(searchWord(written));
      if (place % 2 && found.length > start) phrases.push([start, found.length]);
    }
    const last = found[found.length - 1];
    if (last && /[\p{L}\p{N}\p{M}]$/u.test(query)) last.isPrefix = true;
    for (const word of found) word.isMarked = word.form !== word.key || word.tones !== '';
    return { words: found, phrases };
  }

  /** How well a key and a spelling answer a word: 0 not at all, 1 as a beginning, 2 as the whole. */
  function answers(word, key) {
    if (key === word.key) return 2;
    return word.isPrefix && key.startsWith(word.plain) ? 1 : 0;
  }

  /** Whether a spelling, as the index has it, has the word's diacritics. */
  function isExact(word, spelling, isWhole) {
    if (isWhole) return spelling === word.form + word.tones;
    return spelling.startsWith(word.form) && (word.tones === '' || spelling.endsWith(word.tones));
  }

  /* The dictionaries */

  /** The place of the last of the ascending texts that is not above `text`. */
  function placeBefore(texts, text) {
    let low = 0;
    let high = texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (texts[middle] <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const lines = new Map();

  async function linesOf(family, place) {
    const first = contents[family][place];
    const name = first ? `${family}-${first.replace(/[:/]/g, '_')}` : family;
    if (!lines.has(name)) lines.set(name, (await load(name)).split('\n').filter(Boolean).map((line) => line.split(' ')));
    return lines.get(name);
  }

  /** The lines of a term, or of all terms that begin with it: [term, what stands behind it]. */
  async function look(family, term, isPrefix) {
    const firsts = contents[family];
    if (!firsts.length) return [];
    const start = placeBefore(firsts, term);
    let end = isPrefix ? placeBefore(firsts, term + '\uffff') : start;
    // A letter or two begin too many words of a large archive to load them all: then they are a word.
    if (end - start >= 8) { end = start; isPrefix = false; }
    const loaded = await Promise.all(Array.from({ length: end - start + 1 }, (_, place) => linesOf(family, start + place)));
    return loaded.flat().filter(([key]) => key === term || (isPrefix && key.startsWith(term)));
  }

  const digits = new Uint8Array(128);
  for (const [value, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].entries()) digits[digit.charCodeAt(0)] = value;

  /** Calls `visit(entry, inTitle)` for each entry of a list. */
  function decode(text, visit) {
    let entry = -1;
    let number = 0;
    let shift = 0;
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      if (code === 59) {
        entry = contents.records - 1;
        continue;
      }
      const digit = digits[code];
      number |= (digit & 31) << shift;
      if (digit > 31) {
        shift += 5;
      } else {
        entry += (number >> 1) + 1;
        visit(entry, number & 1);
        number = shift = 0;
      }
    }
  }

  /* Finding */

  /** The entries that hold all words of a query and pass the filters, best first; and how the reader means each word to be written. */
  async function find(query, keys) {
    await open();
    const count = contents.records + contents.others;
    const [terms, pairs, chosen] = await Promise.all([
      Promise.all(query.words.map(linesOfWord)),
      Promise.all(query.words.slice(1).map((word, place) => linesOfPair(query.words[place], word))),
      Promise.all(keys.map((group) => Promise.all(group.map((key) => look('loc', key, false))))),
    ]);

    const matched = new Uint8Array(count);
    const exact = new Uint8Array(count);
    const inTitles = new Uint8Array(count);
    const score = new Float32Array(count);
    const rarity = [];
    const spellings = terms.map((found, place) => found.flatMap(([key, items]) => spellingsOf(query.words[place], key, items)));
    for (const written of spellings) {
      const best = new Float32Array(count);
      const marks = new Uint8Array(count);
      for (const { isWhole, entries } of written) {
        for (const posting of entries) {
          const entry = posting >> 1;
          best[entry] = Math.max(best[entry], (isWhole ? 1 : 0.7) * (posting & 1 ? 3 : 1));
          marks[entry] |= posting & 1;
        }
      }
      let holders = 0;
      for (let entry = 0; entry < count; entry++) if (best[entry]) holders++;
      const rare = Math.log(1 + count / (1 + holders));
      rarity.push(rare);
      for (let entry = 0; entry < count; entry++) {
        if (!best[entry]) continue;
        matched[entry]++;
        score[entry] += best[entry] * rare;
        inTitles[entry] += marks[entry];
      }
    }
    // Vietnamese words are mostly of two syllables: words side by side say more than words in a title.
    const follows = pairs.map((found, place) => {
      const holders = new Uint8Array(count);
      for (const [, text] of found) decode(text.slice(1), (entry, inTitle) => { holders[entry] |= inTitle ? 3 : 1; });
      for (let entry = 0; entry < count; entry++) {
        if (holders[entry]) score[entry] += (holders[entry] > 1 ? 8 : 4) * Math.max(rarity[place], rarity[place + 1]);
      }
      return holders;
    });
    const meant = meantSpellings(query, spellings, follows);
    for (const written of meant) {
      const holders = new Set(written.flatMap(({ entries }) => entries.map((posting) => posting >> 1)));
      for (const entry of holders) exact[entry]++;
    }
    const allowed = chosen.map((group) => {
      const members = new Uint8Array(count);
      for (const [, text] of group.flat()) decode(text.slice(1), (entry) => { members[entry] = 1; });
      return members;
    });

    const results = [];
    for (let entry = 0; entry < count; entry++) {
      if (matched[entry] < query.words.length || (keys.length && entry >= contents.records)) continue;
      if (allowed.some((members) => !members[entry])) continue;
      if (query.phrases.some(([start, end]) => follows.slice(start, end - 1).some((holders) => !holders[entry]))) continue;
      // What is called as the reader says comes first, what only has the words in a longer name last.
      if (entry >= contents.records && inTitles[entry] === query.words.length) {
        const share = inTitles[entry] / (contents.lengths.charCodeAt(entry - contents.records) - 65);
        score[entry] *= share > 0.6 ? 1 + share : 0.9;
      }
      results.push(entry);
    }
    results.sort((left, right) => exact[right] - exact[left] || score[right] - score[left] || right - left);
    return { results, meant: meant.map((written) => new Set(written.map(({ spelling }) => spelling))) };
  }

  /** How a word of the index that answers a query's word is spelled, and who holds it so. */
  function spellingsOf(word, key, items) {
    const isWhole = key === word.key;
    return items.split('|').map((item) => {
      const stop = item.indexOf('=');
      const entries = [];
      decode(item.slice(stop + 1), (entry, inTitle) => entries.push(entry * 2 + inTitle));
      const spelling = item.slice(0, stop) || key;
      return { spelling, isWhole, isExact: word.isMarked && isExact(word, spelling, isWhole), entries };
    });
  }

  /**
   * The spellings that a reader means, a list for each word: those with the diacritics that were typed; where none were typed, or none
   * that anybody writes, the spelling of most entries that have the words side by side. So "dong bang" puts first what "đồng bằng" does.
   */
  function meantSpellings(query, spellings, follows) {
    const choices = spellings.map((written) => {
      const whole = written.filter(({ isWhole }) => isWhole);
      const exact = whole.filter(({ isExact }) => isExact);
      return exact.length ? exact : whole;
    });
    const members = choices.map((written) => written.map(({ entries }) => new Set(entries.map((posting) => posting >> 1))));
    // Names are searched for more than what texts say in passing.
    const sizes = choices.map((written) => written.map(({ entries }) => entries.reduce((sum, posting) => sum + (posting & 1 ? 10 : 1), 0)));
    const most = Math.max(1, ...sizes.flat());
    // Ways through the words, by their last spelling: how much speaks for them, and which spellings.
    let ways = [{ value: 0, meant: [] }];
    for (const [place, written] of choices.entries()) {
      const holders = [];
      if (place) follows[place - 1].forEach((holds, entry) => { if (holds) holders.push(entry); });
      // Of spellings that all these entries have, the rarer one makes the difference; by itself, the usual one.
      const isAlone = !holders.length && !(follows[place]?.some((holds) => holds));
      const next = written.map((_, mine) => {
        let best;
        for (const way of ways) {
          const before = way.meant.length && way.meant[way.meant.length - 1];
          const own = members[place][mine];
          const other = before && members[place - 1][before.index];
          let shared = 0;
          for (const entry of holders) if (own.has(entry) && (!other || other.has(entry))) shared++;
          const value = way.value + (holders.length && shared / holders.length) + (isAlone ? 0.01 : -0.01) * sizes[place][mine] / most;
          if (!best || value > best.value) best = { value, meant: [...way.meant, { index: mine, choice: written[mine] }] };
        }
        return best;
      });
      ways = next.length ? next : ways.map(({ value, meant }) => ({ value, meant: [...meant, undefined] }));
    }
    const best = ways.reduce((left, right) => (right.value > left.value ? right : left));
    return spellings.map((written, place) => {
      if (best.meant[place]) return [best.meant[place].choice];
      return written.filter(({ isExact }) => isExact);
    });
  }

  async function linesOfWord(word) {
    const [whole, longer] = await Promise.all([look('tu', word.key, false), word.isPrefix ? look('tu', word.plain, true) : []]);
    return [...whole, ...longer.filter(([key]) => key !== word.key)];
  }

  async function linesOfPair(first, second) {
    const [whole, longer] = await Promise.all([
      look('cap', `${first.key}_${second.key}`, false),
      second.isPrefix ? look('cap', `${first.key}_${second.plain}`, true) : [],
    ]);
    return [...whole, ...longer.filter(([key]) => key !== `${first.key}_${second.key}`)];
  }

  /** What is shown of an entry: [address, title, about, text, names]. */
  async function entryOf(number) {
    const isRecord = number < contents.records;
    const place = isRecord ? number : number - contents.records;
    const size = isRecord ? contents.recordsInFile : contents.othersInFile;
    return (await load(`${isRecord ? 'ban-tin' : 'muc'}-${Math.floor(place / size)}`))[place % size];
  }

  /** The keys of the units that a reader means by some words of a name; undefined where there is none. */
  async function unitKeys(written) {
    const units = await load('don-vi');
    const keysOf = (text) => (text.match(wordPattern) ?? []).map((word) => searchWord(word).key);
    const wanted = keysOf(written);
    if (!wanted.length) return undefined;
    const named = units.map(([key, ...names]) => ({ key, names: names.map(keysOf) }));
    const same = named.filter(({ names }) => names.some((name) => name.join(' ') === wanted.join(' ')));
    const some = same.length ? same : named.filter(({ names }) => names.some((name) =>
      wanted.every((word, place) => name.some((own) => own === word || (place === wanted.length - 1 && own.startsWith(word))))));
    return some.slice(0, 60).map(({ key }) => key);
  }

  /* Showing */

  /** The words of a text that answer the query, as [start, end, place of the query's word, whether it is spelled as the reader means]. */
  function hits(text, query) {
    const found = [];
    for (const match of text.matchAll(wordPattern)) {
      const { key, form, tones } = searchWord(match[0]);
      const places = [...query.words.keys()].filter((place) => answers(query.words[place], key));
      const meant = places.find((place) => query.meant[place].has(form + tones));
      if (places.length) found.push([match.index, match.index + match[0].length, meant ?? places[0], meant !== undefined]);
    }
    // Where it stands as it is meant, other words of the same letters say nothing.
    const meant = new Set(found.filter(([, , , isMeant]) => isMeant).map(([, , place]) => place));
    return found.filter(([, , place, isMeant]) => isMeant || !meant.has(place));
  }

  /** Whether a text has the words of a phrase one behind the other. */
  function holdsPhrase(text, phrase) {
    const keys = (text.match(wordPattern) ?? []).map((word) => searchWord(word).key);
    return keys.some((_, start) => phrase.every((word, place) => start + place < keys.length && answers(word, keys[start + place])));
  }

  /** Puts a piece of text into an element, its hits marked; hits that only a space parts are one. */
  function putMarked(element, text, found) {
    let position = 0;
    for (let place = 0; place < found.length; place++) {
      const start = found[place][0];
      let end = found[place][1];
      while (found[place + 1] && /^\s+$/.test(text.slice(end, found[place + 1][0]))) end = found[++place][1];
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      element.append(text.slice(position, start), mark);
      position = end;
    }
    element.append(text.slice(position));
  }

  /** The part of a text, some 30 words long, that says most about the query. */
  function extract(text, query) {
    const found = hits(text, query);
    let best = 0;
    let most = -1;
    for (let place = 0; place < found.length; place++) {
      const within = found.slice(place).filter(([start]) => start < found[place][0] + 160);
      // Of equally many words, those written as the reader means them, then those side by side.
      const value = new Set(within.map(([, , word]) => word)).size * 10000
        + new Set(within.filter(([, , , isMeant]) => isMeant).map(([, , word]) => word)).size * 100
        + within.filter(([start, , word], at) => at && word === within[at - 1][2] + 1 && start - within[at - 1][1] < 3).length;
      if (value > most) [most, best] = [value, place];
    }
    const anchor = found.length ? found[best][0] : 0;
    let start = Math.max(0, anchor - 60);
    while (start > 0 && start < anchor && !/\s/.test(text[start - 1])) start++;
    let end = Math.min(text.length, start + 240);
    while (end < text.length && end > start + 180 && !/\s/.test(text[end])) end--;
    const piece = (start ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
    return piece;
  }

  function show([address, title, about, text, names], query) {
    const item = page.querySelector('[data-result]').content.cloneNode(true);
    const link = item.querySelector('a');
    link.href = words.root + address;
    putMarked(link, title, hits(title, query));
    const line = item.querySelector('[data-part="about"]');
    putMarked(line, about, hits(about, query));
    if (!about) line.remove();
    const element = item.querySelector('[data-part="extract"]');
    const pieces = text ? [extract(text, query)] : [];
    // Names are shown where nothing else says why the entry was found.
    const shown = hits(`${title} · ${about} · ${pieces.join()}`, query);
    const known = new Set(shown.map(([, , word]) => word));
    const asMeant = new Set(shown.filter(([, , , isMeant]) => isMeant).map(([, , word]) => word));
    const tells = (name) => Math.max(0, ...hits(name, query).map(([, , word, isMeant]) => (isMeant && !asMeant.has(word) ? 2 : known.has(word) ? 0 : 1)));
    const telling = names.split(' · ').map((name) => [tells(name), name]).filter(([much]) => much).sort(([left], [right]) => right - left);
    if (telling.length) pieces.push(telling.slice(0, 4).map(([, name]) => name).join(' · '));
    else if (names && !text) pieces.push(names.split(' · ').slice(0, 4).join(' · '));
    const all = pieces.join(' – ');
    putMarked(element, all, hits(all, query));
    if (!all) element.remove();
    list.append(item);
  }

  let turn = 0;
  let current;

  /** Searches for what the form says. */
  async function search() {
    const mine = ++turn;
    const query = parse(box.value);
    const said = box.value.trim().replace(/\s+/g, ' ');
    const keys = filters.filter((filter) => filter.value).map((filter) => [`${filter.dataset.filter}:${filter.value}`]);
    const unit = unitBox.value.trim();
    if (!query.words.length && !keys.length && !unit) return clear();
    ways.hidden = true;
    const patience = setTimeout(() => { if (mine === turn) status.textContent = words.loading; }, 400);
    try {
      if (unit) {
        const units = await unitKeys(unit);
        if (mine !== turn) return;
        if (!units?.length) {
          clear();
          status.textContent = words.noUnit.replace('{unit}', () => unit);
          return;
        }
        keys.push(units);
      }
      const { results, meant } = await find(query, keys);
      if (mine !== turn) return;
      current = { query: { ...query, meant }, results, said, shown: 0 };
      await showMore(mine, true);
    } catch {
      // The next search tries again.
      if (mine === turn) status.textContent = words.failed;
    } finally {
      clearTimeout(patience);
    }
  }

  function clear() {
    turn++;
    current = undefined;
    list.replaceChildren();
    status.textContent = '';
    more.hidden = true;
    ways.hidden = false;
  }

  async function showMore(mine, isNew) {
    const { query, results } = current;
    const long = query.phrases.filter(([start, end]) => end - start > 2).map(([start, end]) => query.words.slice(start, end));
    const found = [];
    while (found.length < shownAtOnce && current.shown < results.length) {
      const next = results.slice(current.shown, current.shown + shownAtOnce - found.length);
      const entries = await Promise.all(next.map(entryOf));
      if (mine !== turn) return;
      // The index knows which word follows which; that a longer phrase stands there whole, only the text tells.
      const kept = entries.filter((entry) => long.every((phrase) => entry.slice(1).some((text) => holdsPhrase(text, phrase))));
      found.push(...kept);
      results.splice(current.shown, next.length, ...next.filter((_, place) => kept.includes(entries[place])));
      current.shown += kept.length;
    }
    if (isNew) list.replaceChildren();
    for (const entry of found) show(entry, query);
    more.hidden = current.shown >= results.length;
    ways.hidden = results.length > 0;
    const kind = results.length === 0 ? 'none' : results.length === 1 ? 'one' : 'many';
    const text = current.said ? words[`${kind}For`] : words[kind];
    status.textContent = text.replace('{count}', results.length.toLocaleString(document.documentElement.lang)).replace('{query}', () => current.said);
  }

  /* The address */

  /** Whether the reader has asked for what the address says, so that it is worth going back to. */
  let isKept = false;

  function address() {
    const said = new URLSearchParams();
    for (const control of [box, ...filters, unitBox]) if (control.value.trim()) said.set(control.name, control.value.trim());
    const query = said.toString();
    return location.pathname + (query ? `?${query}` : '') + location.hash;
  }

  function keepAddress() {
    const next = address();
    if (next === location.pathname + location.search + location.hash) return;
    history[isKept ? 'pushState' : 'replaceState'](null, '', next);
    isKept = false;
  }

  function readAddress() {
    const said = new URLSearchParams(location.search);
    for (const control of [box, ...filters, unitBox]) control.value = said.get(control.name) ?? '';
    for (const filter of filters) if (filter.selectedIndex < 0) filter.value = '';
    if ([...filters, unitBox].some((control) => control.value)) choices.open = true;
    isKept = Boolean(location.search);
    search();
  }

  /* What the reader does */

  let pause;

  function later() {
    clearTimeout(pause);
    pause = setTimeout(() => { keepAddress(); search(); }, 80);
  }

  function now() {
    clearTimeout(pause);
    keepAddress();
    isKept = true;
    search();
  }

  box.addEventListener('input', later);
  box.addEventListener('focus', () => open().catch(() => {}), { once: true });
  unitBox.addEventListener('input', later);
  unitBox.addEventListener('focus', async () => {
    const units = await load('don-vi').catch(() => []);
    const names = new Set(units.map(([, name]) => name));
    const collator = new Intl.Collator(document.documentElement.lang);
    document.getElementById(unitBox.getAttribute('list')).replaceChildren(
      ...[...names].sort(collator.compare).map((name) => Object.assign(document.createElement('option'), { value: name })));
  }, { once: true });
  for (const filter of filters) filter.addEventListener('change', now);
  form.addEventListener('submit', (event) => { event.preventDefault(); now(); });
  form.querySelector('[data-clear]').addEventListener('click', () => {
    for (const control of [...filters, unitBox]) control.value = '';
    now();
    box.focus();
  });
  more.querySelector('button').addEventListener('click', async () => {
    const next = list.children.length;
    await showMore(turn, false);
    list.children[next]?.querySelector('a').focus();
  });

  // Arrows lead from the box through the results and back. No key does anything while the focus is elsewhere.
  page.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement);
    if (document.activeElement === box && event.key === 'ArrowDown' && links.length) {
      links[0].focus();
    } else if (place >= 0 && event.key === 'ArrowDown') {
      (links[place + 1] ?? (more.hidden ? links[place] : more.querySelector('button'))).focus();
    } else if (place >= 0 && event.key === 'ArrowUp') {
      (links[place - 1] ?? box).focus();
    } else if (place >= 0 && (event.key === 'Escape' || event.key === '/')) {
      box.focus();
      box.select();
    } else if (document.activeElement === box && event.key === 'Escape' && box.value) {
      box.value = '';
      later();
    } else {
      return;
    }
    event.preventDefault();
  });

  window.addEventListener('popstate', readAddress);
  // On a phone the results would be far below the filters. The styles hide them there until now, so that nothing moves.
  choices.open = window.matchMedia('(min-width: 42em)').matches;
  choices.classList.add('ready');
  readAddress();
})();
