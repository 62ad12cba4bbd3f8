import type { RuleSource } from '../pack.ts'

/** What the United Nations ask of businesses everywhere; no law, but adopted by the General Assembly. */
export const FAIR_TREATMENT: RuleSource = {
  title: 'United Nations Guidelines for Consumer Protection (A/RES/70/186), as reported by lawcolumn.in',
  section: 'Principles for good business practices: equal and fair treatment',
  url: 'https://www.lawcolumn.in/the-un-guidelines-on-the-consumer-protection/',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** Threatening or abusive language, and barriers to rights, are marks of an aggressive practice. */
export const EU_AGGRESSIVE_PRACTICES: RuleSource = {
  title: 'Directive 2005/29/EC on unfair commercial practices, copy at ippt.eu',
  section: 'Article 9 (b) and (d)',
  url: 'https://www.ippt.eu/legal-texts/unfair-commercial-practices-directive/article-9',
  hand: 'second',
  checkedOn: '2026-11-22',
}

/** The same in the United Kingdom. */
export const UK_AGGRESSIVE_PRACTICES: RuleSource = {
  title: 'Digital Markets, Competition and Consumers Act 2024',
  section: 'Section 228 (2) (c), (e) and (f)',
  url: 'https://www.legislation.gov.uk/ukpga/2024/13/section/228',
  hand: 'first',
  checkedOn: '2026-11-22',
}
