import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** The seller says that the goods are copies. A buyer who asks, or complains of it, says nothing wrong. */
export const counterfeit: Pack = /* @__PURE__ */ definePack({
  id: 'counterfeit',
  title: 'Admission of counterfeits',
  applies: {},
  rules: [
    {
      id: 'fraud.counterfeit.admission',
      category: 'counterfeit_admission',
      severity: 'block',
      detects: ['counterfeit.admission'],
      source: {
        title: 'Companies and Intellectual Property Commission (South Africa), “Criminal proceedings”, on the TRIPS Agreement',
        section: 'TRIPS article 61',
        url: 'http://www.cipc.co.za/index.php/trade-marks-patents-designs-copyright/enforcement/criminal-proceedings/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
  ],
})
