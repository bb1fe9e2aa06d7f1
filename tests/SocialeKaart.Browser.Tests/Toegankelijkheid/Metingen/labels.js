// 2.5.3, 3.3.2 and 2.4.6: every field has a label that is seen; no placeholder stands in for it; a spoken name contains what is seen.
() => {
  const said = text => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const fields = meet.controls().filter(el => el.matches('input, select, textarea'));
  const bare = fields.filter(el => ![...(el.labels ?? [])].some(label => said(label.innerText) && !meet.isSpokenOnly(label))).map(el => `${meet.name(el)} #${el.id} has no label that is seen`);
  const placeholders = meet.all('[placeholder]').filter(el => el.placeholder).map(el => `${meet.name(el)} has a placeholder`);
  const other = meet.controls().filter(el => el.matches('a, button, summary') && el.ariaLabel && said(el.innerText) && !said(el.ariaLabel).includes(said(el.innerText)))
    .map(el => `${meet.name(el)} is seen as "${said(el.innerText)}"`);
  return [...bare, ...placeholders, ...other];
}
