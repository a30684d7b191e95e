// Reloads a page when it was built anew, exchanges its stylesheets where nothing else changed, and shows what keeps the site from being built.
// The preview server alone puts this script into pages; a published site never holds it.
(() => {
  'use strict';
  const shown = JSON.parse(document.currentScript.dataset.page);
  const scrollKey = 'bantin.preview.scroll';
  let isLeaving = false;

  // Scrolling

  function keepScroll() {
    try {
      sessionStorage.setItem(scrollKey, JSON.stringify({page: location.pathname, x: scrollX, y: scrollY}));
    } catch { /* a browser that stores nothing starts at the top */ }
  }

  function restoreScroll() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(scrollKey));
      sessionStorage.removeItem(scrollKey);
    } catch { /* as above */ }
    if (!kept || kept.page !== location.pathname) return;
    const scroll = () => scrollTo({left: kept.x, top: kept.y, behavior: 'instant'});
    scroll();
    // Pictures may have made the page longer.
    addEventListener('load', scroll, {once: true});
  }

  // Pages and stylesheets

  function reload() {
    isLeaving = true;
    keepScroll();
    location.reload();
  }

  function exchangeStyles(styles) {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"]')].filter((link) => !link.dataset.leaving);
    if (links.length !== styles.length) return reload();
    styles.forEach((style, index) => {
      const known = shown.styles[index];
      if (known.href === style.href && known.stamp === style.stamp) return;
      const link = links[index];
      const fresh = link.cloneNode();
      fresh.href = known.href === style.href ? style.href.split('?')[0] + '?' + style.stamp : style.href;
      link.dataset.leaving = 'true';
      // The old one stays until the new one is there, so that the page is never bare.
      fresh.addEventListener('load', () => link.remove(), {once: true});
      fresh.addEventListener('error', reload, {once: true});
      link.after(fresh);
    });
    shown.styles = styles;
  }

  function compare(page) {
    if (page.text !== shown.text || page.styles.length !== shown.styles.length) return reload();
    if (JSON.stringify(page.styles) !== JSON.stringify(shown.styles)) exchangeStyles(page.styles);
  }

  // What is wrong

  const look = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 75vh; overflow: auto; box-sizing: border-box;
      padding: 1rem 1.25rem; border-top: 6px solid #b3261e; background: #fff; color: #1b1b1b; box-shadow: 0 -4px 24px #0006;
      font: 16px/1.5 system-ui, "Noto Sans", sans-serif; }
    header { display: flex; gap: 1rem; align-items: baseline; }
    h2 { margin: 0; font-size: 1.2rem; color: #b3261e; }
    header p { margin: 0; flex: 1; }
    button { font: inherit; min-width: 44px; min-height: 32px; padding: 0 .75rem; border: 1px solid; border-radius: 4px;
      background: none; color: inherit; cursor: pointer; }
    button:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid #8886; }
    p { margin: 0; overflow-wrap: anywhere; }
    .place { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: .875rem; }
    .message { font-weight: 600; }
    pre { margin: .5rem 0; padding: .5rem .75rem; background: #8882; font: .875rem/1.5 ui-monospace, "Noto Sans Mono", monospace;
      white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { background: none; color: #b3261e; font-weight: 700; text-decoration: underline wavy; text-underline-offset: 4px; }
    .number { opacity: .7; user-select: none; }
    @media (prefers-color-scheme: dark) {
      section { background: #1f1f1f; color: #eee; }
      h2, mark { color: #ff8a80; }
    }
    @media print { section { display: none; } }`;

  let panel = null;
  let told = 'null';

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function item(problem) {
    const made = element('li');
    if (problem.place) made.append(element('p', problem.place, 'place'));
    made.append(element('p', problem.message, 'message'));
    if (problem.quotation) {
      const line = element('pre');
      line.append(
        element('span', problem.quotation.line + ' | ', 'number'), problem.quotation.before,
        element('mark', problem.quotation.marked));
      made.append(line);
    }
    if (problem.help) made.append(element('p', problem.help));
    return made;
  }

  function hide() {
    panel?.remove();
    panel = null;
  }

  function show(problems) {
    // The same once more, as after a pause of the connection: what was put away stays away.
    if (JSON.stringify(problems ?? null) === told) return;
    told = JSON.stringify(problems ?? null);
    hide();
    if (!problems) return;
    panel = element('bantin-problems');
    const root = panel.attachShadow({mode: 'open'});
    // A stylesheet made by script is the only one that a strict content security policy lets into the page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    const section = element('section');
    section.lang = problems.language;
    section.setAttribute('role', 'alert');
    const heading = element('header');
    const button = element('button', problems.dismiss);
    button.type = 'button';
    button.addEventListener('click', hide);
    heading.append(element('h2', problems.heading), element('p', problems.note), button);
    const list = element('ol');
    list.append(...problems.items.map(item));
    section.append(heading, list);
    root.append(section);
    document.documentElement.append(panel);
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel) hide();
  });

  // The server

  let isBusy = false;
  let isStale = false;

  // Asks how things are. A page that nobody sees asks when it is seen.
  async function ask() {
    isStale = true;
    if (isBusy || isLeaving || document.hidden) return;
    isBusy = true;
    try {
      while (isStale && !isLeaving) {
        isStale = false;
        const answer = await fetch('/.bantin/news?page=' + encodeURIComponent(location.pathname));
        const news = await answer.json();
        show(news.problems);
        compare(news.page);
      }
    } catch { /* the server is away; the stream of events tells when it is back */ }
    isBusy = false;
  }

  // A browser opens six connections to a server and no more: of all pages one listens and tells the others.
  const channel = new BroadcastChannel('bantin.preview');
  channel.addEventListener('message', ask);

  function listen() {
    const events = new EventSource('/.bantin/events');
    events.addEventListener('message', () => {
      channel.postMessage('news');
      ask();
    });
    addEventListener('pagehide', () => events.close());
    return new Promise(() => {});
  }

  document.addEventListener('visibilitychange', () => isStale && ask());
  addEventListener('pageshow', (event) => event.persisted && ask());
  restoreScroll();
  ask();
  // Locks are for this machine's own pages; others of the network listen each for itself.
  if (navigator.locks) navigator.locks.request('bantin.preview', listen).catch(() => {});
  else listen();
})();
