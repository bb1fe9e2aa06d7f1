// 1.3.5, 3.3.4, 3.3.7 and 3.3.8: nothing asks for who you are, for a password, for money or for a signature: there are only search forms,
// and the place to search near may be any.
// What stands in a panel to share a page goes nowhere: its fields have no name and no form.
() => {
  const about = meet.all('input, select, textarea').filter(el => !['search', 'checkbox', 'radio', 'hidden'].includes(el.type) && !['q', 'plaats'].includes(el.name))
    .filter(el => el.name || el.form || !el.closest('.delen')).map(el => `${meet.name(el)} asks something else`);
  const sends = meet.all('form').filter(form => form.method !== 'get').map(form => `a form sends ${form.method} to ${form.action}`);
  return [...about, ...sends];
}
