// 1.4.4 and 1.4.12: no text is cut off by a box around it that hides what does not fit.
() => {
  const cuts = style => [style.overflowX, style.overflowY].some(o => o === 'hidden' || o === 'clip');
  const boxes = el => {
    const found = [];
    for (let at = el; at && at !== document.body; at = at.parentElement) if (cuts(getComputedStyle(at))) found.push(at);
    return found;
  };
  const outside = (text, box) => text.right > box.right + 1 || text.left < box.left - 1 || text.bottom > box.bottom + 1 || text.top < box.top - 1;
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = words.nextNode());) {
    const el = node.parentElement;
    if (!node.data.trim() || !meet.isVisible(el) || meet.isSpokenOnly(el)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (const box of boxes(el)) if (outside(text, box.getBoundingClientRect())) found.push(`${meet.name(box)} cuts off "${node.data.trim()}"`);
  }
  return found;
}
