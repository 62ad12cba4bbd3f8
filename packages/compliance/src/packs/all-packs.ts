import { ownChannels } from './channels/own-channels.ts'
import { abuse } from './conduct/abuse.ts'
import { discrimination } from './conduct/discrimination.ts'
import { feedbackExtortion } from './conduct/feedback-extortion.ts'
import { threats } from './conduct/threats.ts'
import { arabConsumerLaw } from './consumer-law/arab-states.ts'
import { australianConsumerLaw } from './consumer-law/australia.ts'
import { brazilianConsumerLaw } from './consumer-law/brazil.ts'
import { canadianConsumerLaw } from './consumer-law/canada.ts'
import { chineseConsumerLaw } from './consumer-law/china.ts'
import { claims } from './consumer-law/claims.ts'
import { euConsumerLaw } from './consumer-law/eu.ts'
import { consumerLawEverywhere } from './consumer-law/everywhere.ts'
import { indianConsumerLaw } from './consumer-law/india.ts'
import { israeliConsumerLaw } from './consumer-law/israel.ts'
import { japaneseConsumerLaw } from './consumer-law/japan.ts'
import { koreanConsumerLaw } from './consumer-law/korea.ts'
import { latinAmericanConsumerLaw } from './consumer-law/latin-america.ts'
import { mexicanConsumerLaw } from './consumer-law/mexico.ts'
import { newZealandConsumerLaw } from './consumer-law/new-zealand.ts'
import { reviewIncentives } from './consumer-law/review-incentives.ts'
import { reviewInfluence } from './consumer-law/review-influence.ts'
import { russianConsumerLaw } from './consumer-law/russia.ts'
import { southEastAsianConsumerLaw } from './consumer-law/south-east-asia.ts'
import { swissConsumerLaw } from './consumer-law/switzerland.ts'
import { taiwaneseConsumerLaw } from './consumer-law/taiwan.ts'
import { turkishConsumerLaw } from './consumer-law/turkey.ts'
import { ukConsumerLaw } from './consumer-law/uk.ts'
import { usConsumerLaw } from './consumer-law/us.ts'
import { counterfeit } from './fraud/counterfeit.ts'
import { credentials } from './fraud/credentials.ts'
import { customs } from './fraud/customs.ts'
import { aliexpress } from './marketplaces/aliexpress.ts'
import { allegro } from './marketplaces/allegro.ts'
import { amazon } from './marketplaces/amazon.ts'
import { defaultMarketplace } from './marketplaces/default-marketplace.ts'
import { ebay } from './marketplaces/ebay.ts'
import { etsy } from './marketplaces/etsy.ts'
import { lazada } from './marketplaces/lazada.ts'
import { mercadolibre } from './marketplaces/mercadolibre.ts'
import { ozon } from './marketplaces/ozon.ts'
import { rakuten } from './marketplaces/rakuten.ts'
import { shopee } from './marketplaces/shopee.ts'
import { temu } from './marketplaces/temu.ts'
import { tiktokShop } from './marketplaces/tiktok-shop.ts'
import { walmart } from './marketplaces/walmart.ts'
import type { Pack } from './pack.ts'
import { receivedData } from './private-data/received-data.ts'
import { sentBankAccount } from './private-data/sent-bank-account.ts'
import { sentData } from './private-data/sent-data.ts'

/**
 * Every pack that comes with this package: marketplaces, own channels, consumer law, conduct, fraud, private data. Their rules read in
 * `docs/compliance/PACKS.md`. Not legal advice: policies and laws change, so check the sources of what you rely on.
 *
 * @example
 * const guard = createGuard({ packs: [...allPacks, house] })
 */
export const allPacks: readonly Pack[] = [
  amazon,
  ebay,
  etsy,
  walmart,
  aliexpress,
  tiktokShop,
  shopee,
  lazada,
  mercadolibre,
  temu,
  rakuten,
  allegro,
  ozon,
  defaultMarketplace,
  ownChannels,
  consumerLawEverywhere,
  euConsumerLaw,
  ukConsumerLaw,
  swissConsumerLaw,
  usConsumerLaw,
  canadianConsumerLaw,
  australianConsumerLaw,
  newZealandConsumerLaw,
  chineseConsumerLaw,
  taiwaneseConsumerLaw,
  japaneseConsumerLaw,
  koreanConsumerLaw,
  brazilianConsumerLaw,
  mexicanConsumerLaw,
  latinAmericanConsumerLaw,
  indianConsumerLaw,
  turkishConsumerLaw,
  russianConsumerLaw,
  israeliConsumerLaw,
  arabConsumerLaw,
  southEastAsianConsumerLaw,
  reviewIncentives,
  reviewInfluence,
  claims,
  abuse,
  threats,
  discrimination,
  feedbackExtortion,
  credentials,
  counterfeit,
  customs,
  receivedData,
  sentData,
  sentBankAccount,
]
