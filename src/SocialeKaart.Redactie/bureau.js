// The preview is loaded again when its file changed: reloading keeps the place where the editor was reading, a new frame would begin at the top.
new MutationObserver(changes => {
  for (const { target } of changes)
    if (target.matches('.voorbeeldraam')) target.contentWindow.location.reload();
}).observe(document.body, { subtree: true, attributeFilter: ['data-keer'] });
