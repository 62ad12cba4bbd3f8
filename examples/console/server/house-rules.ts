import { definePack, type Pack } from '@crossdesk/compliance'

/**
 * What this shop wants beyond platforms and law: nobody gives out a bank account alone. Where the money goes is what frauds change first, so a
 * second person looks at every account number before it leaves.
 */
export const houseRules: Pack = definePack({
  id: 'fernweh',
  title: 'House rules of Fernweh',
  applies: {},
  rules: [
    {
      id: 'fernweh.bank-account',
      category: 'pii_iban',
      severity: 'hold',
      detects: ['identifier.iban'],
      wording: 'iban-sent',
      source: { title: 'House rules of Fernweh', section: 'Four eyes on bank accounts', hand: 'first', checkedOn: '2026-11-22' },
    },
  ],
})
