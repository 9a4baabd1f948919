// Loaded in <head> before anything is painted: a stored choice of theme wins over the system's.
try {
  const theme = localStorage.getItem('seventeen.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
