// Opens every group, so that what is in it counts.
() => { meet.all('details').forEach(group => group.open = true); return []; }
