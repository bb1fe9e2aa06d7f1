// 1.3.1: one of each landmark, search forms marked as such, check boxes in a group with a name, cards in a list, facts in a list of terms.
() => {
  const kaal = !document.querySelector('body > footer');
  const one = kaal ? ['main'] : ['main', 'body > header', 'body > footer'];
  const counts = one.filter(selector => meet.all(selector).length !== 1).map(s => `${meet.all(s).length} of ${s}`);
  const searches = meet.all('form[action="/zoeken"]').filter(el => el.role !== 'search').map(el => `the form to ${el.action} is no search landmark`);
  const loose = meet.all('input[type=checkbox], input[type=radio]').filter(el => !el.closest('fieldset')?.querySelector('legend')?.textContent.trim()).map(el => `${meet.name(el)} is in no named group`);
  const cards = meet.all('article.kaart').filter(el => el.parentElement.localName !== 'li').map(el => `${meet.name(el)} is in no list`);
  const terms = meet.all('dd, dt').filter(el => !el.closest('dl')).map(el => `${meet.name(el)} is in no dl`);
  return [...counts, ...searches, ...loose, ...cards, ...terms];
}
