/* Leads from an old address to the new one before anything is shown, to the place on the page that the old address named. Where scripts do
   not run, the page's own refresh leads on. */

{
  const target = new URL(document.currentScript.dataset.to, location.href);
  target.hash ||= location.hash;
  location.replace(target);
}
