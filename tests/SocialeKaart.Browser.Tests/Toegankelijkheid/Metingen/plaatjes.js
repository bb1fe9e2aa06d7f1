// 1.1.1: a drawing is hidden from screen readers, or has a name.
() => meet.all('svg, [role=img], img').filter(el => !el.closest('[aria-hidden=true]') && !el.parentElement.closest('svg'))
  .filter(el => !(el.getAttribute('alt') ?? el.getAttribute('aria-label') ?? el.querySelector(':scope > title')?.textContent)).map(meet.name)
