// 1.3.1: one of each landmark, check boxes in a group with a name, cards in a list, facts in a list of terms.
() => {
  const kaal = !document.querySelector('body > footer');
  const one = kaal ? ['main'] : ['main', 'body > header', 'body > footer', '[role=search], search'];
  const counts = one.filter(selector => meet.all(selector).length < 1 || (!selector.includes('search') && meet.all(selector).length > 1)).map(s => `${meet.all(s).length} of ${s}`);
  const loose = meet.all('input[type=checkbox], input[type=radio]').filter(el => !el.closest('fieldset')?.querySelector('legend')?.textContent.trim()).map(el => `${meet.name(el)} is in no named group`);
  const cards = meet.all('article.kaart').filter(el => el.parentElement.localName !== 'li').map(el => `${meet.name(el)} is in no list`);
  const terms = meet.all('dd, dt').filter(el => !el.closest('dl')).map(el => `${meet.name(el)} is in no dl`);
  return [...counts, ...loose, ...cards, ...terms];
}
