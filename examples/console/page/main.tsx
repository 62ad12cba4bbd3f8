import { render } from 'preact'
// Before the panels, whose own styles come on top.
import './ui/tokens.css'
import './ui/base.css'
import './ui/components.css'
import './app.css'
import { App } from './app.tsx'

const root = document.getElementById('console')
if (root !== null) render(<App />, root)
