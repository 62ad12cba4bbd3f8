import type { Benefit, RoiPlan } from '@crossdesk/analytics'
import { fractionDigits, type Money } from '@crossdesk/core'
import { text } from '../../../text.ts'
import type { CalculatorNumbers, NumberName } from './calculator-numbers.ts'

/** The plan that the numbers describe. */
export function toPlan(numbers: CalculatorNumbers): RoiPlan {
  const { currency, years } = numbers
  const words = text.calculator.plan
  return {
    investment: [
      { name: words.paidOnce, amount: money(numbers.paidOnce, currency), when: 'once' },
      { name: words.paidYearly, amount: money(numbers.paidYearly, currency), when: 'yearly' },
    ],
    benefits: [
      workSaved(numbers),
      {
        type: 'faster-response',
        name: words.faster,
        enquiries: numbers.enquiries,
        conversion: numbers.conversion / 100,
        orderValue: money(numbers.orderValue, currency),
        margin: numbers.margin / 100,
        minutesBefore: numbers.minutesBefore,
        minutesAfter: numbers.minutesAfter,
        curve: numbers.curve,
      },
    ],
    years,
    discountRate: numbers.discountRate / 100,
  }
}

/** Numbers by their place in the plan of {@link toPlan}; of the first benefit, whichever it is. */
const PLACES: Readonly<Record<string, NumberName>> = {
  discountRate: 'discountRate',
  'investment[0].amount': 'paidOnce',
  'investment[1].amount': 'paidYearly',
  'benefits[0].before': 'peopleBefore',
  'benefits[0].after': 'peopleAfter',
  'benefits[0].loadedCost': 'personCost',
  'benefits[0].containment': 'containment',
  'benefits[0].comeBack': 'comeBack',
  'benefits[0].minutesPerConversation': 'minutesPerConversation',
  'benefits[1].enquiries': 'enquiries',
  'benefits[1].conversion': 'conversion',
  'benefits[1].orderValue': 'orderValue',
  'benefits[1].margin': 'margin',
  'benefits[1].minutesBefore': 'minutesBefore',
  'benefits[1].minutesAfter': 'minutesAfter',
}

/** The number of the calculator that stands at a place of the plan; undefined for one that is computed from others. */
export function numberAt(path: string): NumberName | undefined {
  return Object.hasOwn(PLACES, path) ? PLACES[path] : undefined
}

function workSaved(numbers: CalculatorNumbers): Benefit {
  const { currency, personCost } = numbers
  if (numbers.workSavedBy === 'team') {
    return {
      type: 'labour',
      name: text.calculator.plan.team,
      before: numbers.peopleBefore,
      after: numbers.peopleAfter,
      loadedCost: money(personCost, currency),
    }
  }
  return {
    type: 'bot',
    name: text.calculator.plan.bot,
    conversations: numbers.enquiries,
    containment: numbers.containment / 100,
    comeBack: numbers.comeBack / 100,
    minutesPerConversation: numbers.minutesPerConversation,
    loadedCostPerHour: money(personCost / numbers.hoursPerPerson, currency),
  }
}

/** Major units as money, to the nearest minor unit. */
function money(amount: number, currency: string): Money {
  return { amount: Math.round(amount * 10 ** fractionDigits(currency)), currency }
}
