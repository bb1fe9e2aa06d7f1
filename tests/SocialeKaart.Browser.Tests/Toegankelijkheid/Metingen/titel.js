// 2.4.2: the title; to compare pages by.
() => [document.title]
