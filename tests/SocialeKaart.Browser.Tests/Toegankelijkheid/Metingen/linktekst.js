// 2.4.4: a link says where it leads.
() => meet.all('a[href]').filter(a => a.checkVisibility())
  .filter(a => /^(|hier|klik hier|lees meer|meer|link|verder|deze link|→)$/i.test((a.ariaLabel ?? a.textContent).trim())).map(a => `${meet.name(a)} to ${a.href} does not say where it leads`)
