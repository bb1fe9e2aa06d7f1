// 3.2.3, 3.2.4 and 3.2.6: the links and headings of head and foot, and how far from the left they stand; to compare pages by.
() => meet.all('body > header :is(a, h2), body > footer :is(a, h2)').map(el => `${el.innerText} ${el.getAttribute('href') ?? ''} ${Math.round(el.getBoundingClientRect().left)}`)
