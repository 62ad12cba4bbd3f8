import type { SurveyWords } from '../survey-words.ts'

/** English. */
export const en: SurveyWords = {
  language: 'en',
  questions: {
    csat: 'How satisfied are you with the help you got from us? (1 = very dissatisfied, 5 = very satisfied)',
    nps: 'How likely are you to recommend us to friends or family? Please reply with a number from 0 (not at all likely) to 10 (very likely).',
    ces: 'How easy was it to get your question sorted out with us? (1 = very difficult, 7 = very easy)',
  },
  satisfaction: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  ease: ['Very difficult', 'Difficult', 'Rather difficult', 'Neither', 'Rather easy', 'Easy', 'Very easy'],
  menu: 'Choose',
  thanks: 'Thank you for your answer!',
  sorry: 'Thank you for being frank. If you like, tell us in a line or two what we could have done better.',
  reading: {
    satisfied: [
      'very unsatisfied|extremely dissatisfied|not satisfied at all|not at all satisfied|very unhappy|not happy at all|not at all happy|very disappointed|terrible|awful|horrible|very bad|very poor|worst|the worst|useless|totally useless|rubbish|not good at all',
      'unsatisfied|not satisfied|not very satisfied|not really satisfied|not so satisfied|unhappy|not happy|not very happy|not really happy|disappointed|disappointing|bad|poor|not good|not great|not very good',
      'neutral|so so|average|mediocre|meh|it was ok|it was okay|was ok|was okay|ok i guess|neither good nor bad|not bad not good|fair|could be better',
      'happy|pretty satisfied|quite satisfied|fairly satisfied|mostly satisfied|pretty happy|quite happy|good|pretty good|quite good|not bad|not bad at all|fine|nice|well|well done|satisfactory',
      'extremely satisfied|completely satisfied|fully satisfied|totally satisfied|super satisfied|so satisfied|very happy|extremely happy|super happy|so happy|more than happy|very good|really good|so good|super good|great|really great|excellent|perfect|amazing|awesome|fantastic|brilliant|wonderful|superb|outstanding|the best|best|couldnt be better|could not be better|couldnt be happier|top|super|very well|love it|loved it',
    ],
    easy: [
      'extremely difficult|very hard|extremely hard|super hard|so hard|so difficult|really hard|really difficult|not easy at all|not at all easy|a nightmare|nightmare|impossible',
      'hard|not easy|not very easy|not so easy|complicated|tough',
      'a bit difficult|a bit hard|somewhat difficult|a little difficult|quite hard|quite difficult|a bit complicated',
      'neutral|average|neither easy nor difficult|so so|medium|ok i guess|it was ok|it was okay|was ok|was okay',
      'somewhat easy|a bit easy|fairly easy|not too hard|not too difficult|not so hard',
      'quite easy|pretty easy|simple|not hard|not difficult|quick and easy|no problem|straightforward|smooth',
      'extremely easy|super easy|so easy|really easy|very simple|super simple|effortless|piece of cake|a piece of cake|couldnt be easier|easy peasy|not hard at all|not difficult at all|very smooth',
    ],
    around:
      'i|im|i am|i was|id|id say|i would say|i say|i guess|id give|i give|i would give|ill give|id give it|i give it|i would give it|ill give it|give it|give you|i rate|id rate|its|it is|it was|is|was|its a|a|an|the|my|me|us|you|rating|score|rate|answer|give|giving|service|support|help|job|experience|overall|really|absolutely|honestly|definitely|solid|thanks|thank you|thanks a lot|thank you so much|thank you very much|many thanks|thx|ty|cheers|hi|hello|hey|dear team|guys|team|so|just|please|and|for you|for that|to you|yes|yeah|well',
    stars: 'stars|star',
    points: 'points|point|pts|pt',
    of: 'out of|of|from|on a scale of',
    outOf: '',
    but: 'but|however|because|although|though|except|only|even though|as|since|cause|cuz',
    about: 'with|about|for|that|when|how',
    not: 'not|no|never|dont|didnt|isnt|wasnt|arent|cant|couldnt|wont|hardly|without|nothing',
    asks: 'where is|wheres|where are|when will|when can|when do|when is|how do i|how can i|how long|how much|why is|why did|can you|could you|would you|can i|could i|will you|please send|please check|please help|please call|please reply|please contact|help me|i need|i want|i would like|id like|refund|still waiting|not arrived|hasnt arrived|havent received|have not received|not received|another question|one more question|what about|any update|do you have|my other order|call me',
  },
}
