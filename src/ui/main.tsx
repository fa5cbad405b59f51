import { render } from 'preact'
import { createClient } from './api/client.ts'
import { App } from './app/app.tsx'
import { windowNavigation } from './app/navigation.ts'
import { windowTheme } from './app/theme.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/frame.css'
import './styles/runs.css'
import './styles/form.css'
import './styles/run.css'

const api = createClient((input, init) => window.fetch(input, init))
render(
  <App api={api} revision={0} base={undefined} theme={windowTheme(window)} {...windowNavigation(window)} />,
  document.getElementById('page')!,
)
