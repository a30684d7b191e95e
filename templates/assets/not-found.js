/* The page of addresses that there are not is served for any of them, so that its links begin with the path of the site on its server. Opened
   from the folder, where that path is none, they are made relative. On a server nothing is to be done, and below a folder not even this
   file is found. */

if (location.protocol === 'file:') {
  const base = document.currentScript.dataset.base;
  for (const [selector, name] of [['a', 'href'], ['link', 'href'], ['form', 'action']]) {
    for (const element of document.querySelectorAll(`${selector}[${name}^="${base}"]`)) {
      element.setAttribute(name, element.getAttribute(name).slice(base.length));
    }
  }
}
