import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Türkiye, law 6502: 14 days to withdraw, and the seller answers for defects. */
export const turkishConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'tr-consumer-law',
  title: 'Consumer law of Türkiye',
  applies: { markets: ['TR'] },
  rules: [
    {
      id: 'tr.rights.withdrawal',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: {
        title: 'Yeni Şafak on the Regulation on Distance Contracts, 2025-11-19',
        section: 'Cayma Hakkı Süresi ve Uygulaması',
        url: 'https://www.yenisafak.com/foto-galeri/ozgun/internet-alisverislerinde-tuketicinin-haklari-neler-e-ticarette-cayma-hakki-istisnalari-2025-iade-suresi-kargo-ucreti-ve-elektronik-urunlerde-degisiklikler-4770152',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'tr.rights.defects',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      source: {
        title: 'Andiş Hukuk on law 6502',
        section: 'Articles 8 and 9',
        url: 'https://andishukuk.com/ayipli-mal-ve-tuketicinin-haklari/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
  ],
})
