import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Asking for secrets: passwords, one-time codes, PINs, card security codes. Nobody who is honest needs them. */
export const credentials: Pack = /* @__PURE__ */ definePack({
  id: 'credentials',
  title: 'Requests for secrets, and phishing',
  applies: {},
  rules: [
    {
      id: 'fraud.credential.request',
      category: 'credential_request',
      severity: 'block',
      detects: ['credential.request'],
      source: {
        title:
          'Federal Trade Commission (A. Puig), “What is a verification code and why would someone ask me for it?”, copy by Bank Five Nine',
        url: 'https://www.bankfivenine.com/everyday-money/what-is-a-one-time-passcode-or-verification-code-and-why-would-someone-ask-me-for-it',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'fraud.credential.received',
      category: 'credential_request',
      severity: 'warn',
      detects: ['credential.request'],
      direction: 'inbound',
      wording: 'credential-received',
    },
    {
      id: 'fraud.phishing.identity',
      category: 'suspected_phishing',
      severity: 'warn',
      detects: ['phishing.identity'],
      direction: 'inbound',
    },
  ],
})
