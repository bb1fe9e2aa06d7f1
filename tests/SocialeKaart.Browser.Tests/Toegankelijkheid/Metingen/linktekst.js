// 2.4.4 and 3.2.4: a link says where it leads, and links that say the same lead to the same place.
() => {
  const said = a => (a.ariaLabel ?? a.textContent).trim().replace(/\s+/g, ' ');
  const links = meet.all('a[href]').filter(a => a.checkVisibility());
  const empty = links.filter(a => /^(|hier|klik hier|lees meer|meer|link|verder|deze link|→)$/i.test(said(a))).map(a => `${meet.name(a)} does not say where it leads`);
  const places = Map.groupBy(links, said);
  const twice = [...places].filter(([, same]) => new Set(same.map(a => a.href)).size > 1).map(([text, same]) => `"${text}" leads to ${[...new Set(same.map(a => a.href))].join(' and ')}`);
  return [...empty, ...twice];
}
