// 1.4.1: a link in a sentence is underlined, a chosen filter is also told in words, a badge has a word.
() => [
  ...meet.all('main p a, main li a, main dd a').filter(a => meet.isVisible(a) && getComputedStyle(a).display === 'inline')
    .filter(a => !getComputedStyle(a).textDecorationLine.includes('underline')).map(a => `${meet.name(a)} is not underlined`),
  ...meet.all('details:has(input:checked)').filter(group => !/\d/.test(group.querySelector('summary').innerText)).map(group => `${meet.name(group)} does not tell what is chosen`),
  ...meet.all('.merk').filter(badge => !badge.innerText.trim()).map(badge => `${meet.name(badge)} has no word`),
]
