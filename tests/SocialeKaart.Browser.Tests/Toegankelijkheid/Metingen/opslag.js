// Nothing is kept in the browser.
async () => [
  ...Object.keys(localStorage).map(key => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(base => `indexedDB ${base.name}`),
  ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ...(await navigator.serviceWorker.getRegistrations()).map(worker => `service worker ${worker.scope}`),
]
