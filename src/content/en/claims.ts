import type { ClaimId } from "../claims";

/** One claim: the sentence, then its certainty, limits and measurement. */
export interface ClaimText {
  said: string;
  measured: string;
  sure: string;
  limits: string;
}

/**
 * The claims of the finding. Sentences have at most 22 words. "In the lab", "in one study", "goes with": no
 * sentence may claim more than its sources.
 */
export const claims: Record<ClaimId, ClaimText> = {
  C1: {
    said: "You don't have to get it right every time. Good enough is enough.",
    measured:
      "Researchers looked at whether a baby got what it needed in the end. That went with a secure bond more than how promptly it came.",
    sure: "This is one study, behind an idea that has been around for a long time.",
    limits:
      "It was 83 American mothers on a low income, with babies who were easily upset. Across many studies, prompt and fitting answers go with a secure bond too. It is no standard, and nothing to count.",
  },
  C2: {
    said: "Being out of step for a moment is ordinary. So is finding each other again.",
    measured:
      "Filmed play between mothers and babies was studied second by second. They were truly in tune for a small part of the time.",
    sure: "One older study and later writing by the same researcher say the same.",
    limits:
      "These are seconds of play in a lab, with babies. They say nothing about a whole day or about toddlers. The well-known thirty per cent comes from later work by Tronick, not from 1978. It too counts seconds in which two faces match, and sets no standard.",
  },
  C3: {
    said: "When an adult keeps a still face for a few minutes, babies try to win back contact. Then they get upset or look away.",
    measured:
      "After playing, the parent keeps a still face for a few minutes. Then they play on. Smiles, looks and protest are counted.",
    sure: "This has been seen again in more than eighty studies.",
    limits:
      "The first study was small, with very young babies. The still face was acted and lasted a few minutes.",
  },
  C4: {
    said: "The Flemish TV programme ‘De Wonderjaren’ tried it with a phone, with child psychiatrist Binu Singh. The children reacted much as they do to a still face.",
    measured:
      "A TV experiment measures nothing. It shows what happens with a few children, in front of a camera.",
    sure: "It is a demonstration, not a study.",
    limits:
      "So says ‘Het bijzonder gewone’, the article that Peekaboo grew out of. We could not find the episode itself, though the site goedgezind.be wrote about it. That is why there is no link.",
  },
  C5: {
    said: "In the lab, babies protest more when a phone interrupts play. It is much like what a still face does.",
    measured:
      "Mothers were asked to use their phone for a few minutes during play. Protest and heart rate were recorded, sometimes an EEG too. One small study was about a phone during breastfeeding.",
    sure: "In a review of fifteen experiments, the nine about play pointed this way. On feeding and learning the evidence is very uncertain.",
    limits:
      "The interruptions were short, arranged, and mostly with mothers. These tests say nothing about longer phone use at home. In one study a phone made no difference to what toddlers copied.",
  },
  C6: {
    said: "It is not just phones. A paper form drew mothers away about as much.",
    measured:
      "Mothers filled something in, on a phone or on paper. Both times they responded less, and their child got upset or asked for attention.",
    sure: "Two studies see it, and a third adds a nuance.",
    limits:
      "In one of the two, the baby's forehead grew cooler with the phone but not with paper. In the third, one-year-olds were more unsettled by texting than by their mother talking to a visitor. Perhaps silent absorption matters more than the device. That is why we think, with some care, of laptops too.",
  },
  C7: {
    said: "Coming back helps: children settle again. It often takes a while before all is as it was.",
    measured:
      "After the interruption the parent joined in again. Heart rate, EEG, looks and mood were then recorded.",
    sure: "Several studies see that it helps, but they do not all say the same.",
    limits:
      "Across many studies, some upset lingered after the adult came back. In one, this was more so when the phone was also used often at home. So how long it takes differs.",
  },
  C8: {
    said: "Small misunderstandings that come right again may teach children something. For instance, that a hard feeling passes.",
    measured:
      "Researchers looked at how often parent and baby found each other after a mismatch. More of this went with good development.",
    sure: "It is an idea with support from observation, not proof.",
    limits: "Two things that go together are not yet cause and effect.",
  },
  C9: {
    said: "A hand on your child can help when you look elsewhere for a moment.",
    measured:
      "In one study the parent kept a still face, with or without touch. With touch, a stress hormone in the baby rose less.",
    sure: "This is one study, with 53 babies.",
    limits:
      "Touch that was out of step with the baby went with more stress instead. Your child sets the pace.",
  },
  C10: {
    said: "Having fun together is nice for both of you.",
    measured:
      "In two small studies, shared pleasure of mothers and babies was filmed. It went with fewer difficulties at two years, or with babies who withdrew less.",
    sure: "Two small studies point this way. A larger one found no link with the baby's health.",
    limits: "That two things go together does not say why. So fun may simply be fun.",
  },
  C11: {
    said: "Children go off exploring and come back to refuel. Both are good moments.",
    measured:
      "In nine countries, observers watched 547 children from ten months to six years. In each, children used their mother as a base to set out from.",
    sure: "The going and coming has been seen in nine countries. The circle drawn around it is a widely used framework.",
    limits: "It was mothers who were observed. It is not a list to tick off.",
  },
  C12: {
    said: "No homework, no special toys: ordinary moments will do.",
    measured:
      "This comes from a guide on back-and-forth with a young child, not from one experiment.",
    sure: "It is a widely shared idea, not tested as such.",
    limits:
      "There is criticism too: turning the ordinary into a test or a lesson makes things heavier for parents. Baby swimming is fine if you both enjoy it. Nobody requires it.",
  },
  C13: {
    said: "Peekaboo is known in many parts of the world. The same face, the same place and the same words make it fun.",
    measured:
      "From six months, babies smiled less when a different face appeared, or in a different place. Younger babies already joined in a little.",
    sure: "A few small studies point the same way.",
    limits: "The groups were small, and each child plays it in their own way.",
  },
  C14: {
    said: "Tickling is fun when you do it together: talk, pause, and let your child ask for more.",
    measured:
      "Mothers tickled their baby, sometimes looking and talking, sometimes with a still face. With looks and words the babies enjoyed it, without them they did not.",
    sure: "These are two small studies.",
    limits:
      "Laughter came from six months, so we leave it out before that. If your child turns away, the game ends there.",
  },
  C15: {
    said: "A soft song calms many babies, even a song they do not know.",
    measured:
      "In one study, 144 babies grew calmer with lullabies from other countries. In another, singing kept babies content longer than talking.",
    sure: "These are a few studies, one of them a randomised trial.",
    limits:
      "Often the voices were recorded. In the randomised trial, babies' mood lifted, but their parents' mood did not.",
  },
  C16: {
    said: "A small fixed order before bed goes with easier nights.",
    measured:
      "In one study, families were picked at random to try a fixed order. A very large survey saw the same link.",
    sure: "This is one randomised trial and one large survey.",
    limits:
      "The randomised trial was made with Johnson & Johnson, which sells bath products. It was about a bath, a massage and something quiet. A fixed order does not solve every hard night.",
  },
  C17: {
    said: "A chat counts with babble, gestures and silences too.",
    measured:
      "Turns between adults and children of eighteen to twenty-four months were counted. More turns went with more language later.",
    sure: "These are a few studies, one of them a randomised trial.",
    limits:
      "Most of it is about links, not causes. The language that comes naturally to you is fine.",
  },
  C18: {
    said: "Across many studies, parents' screen use goes with slightly less favourable outcomes in young children. The links are small, and the cause is unknown.",
    measured:
      "A review brought together 21 studies on children under five. It looked at thinking, behaviour, the bond with the parent and screen time.",
    sure: "The link has been seen several times. What it means is unsure.",
    limits:
      "A study of over 3,600 parents found weak and mixed links. Where family time stayed the same, phone use even went with better parenting. Among 56 parents in Ghent, more phone use did not go with more restless children, aged four to ten.",
  },
  C19: {
    said: "Phones also help parents: contact, information, a breather.",
    measured:
      "In one study, mothers' own tension fell while they were on their phone. In interviews, parents said what they use it for.",
    sure: "A few studies, each in its own way, see this.",
    limits: "What you use a phone for makes a difference. That varies by family and by day.",
  },
  C20: {
    said: "Feeling bad about screens goes with more stress and less satisfaction.",
    measured:
      "For a week, 158 mothers noted how things went. More disapproval from outside went with more guilt, and guilt with less satisfaction. Another study was about guilt over the child's own screen time.",
    sure: "A few studies among parents point this way.",
    limits:
      "These are links, not causes. Among 227 mothers guilt was low, and did not keep them from recovering. Guilt can sometimes set someone in motion, but we choose not to use it.",
  },
  C21: {
    said: "After nursery, many children are tired. A calm hello suits that.",
    measured:
      "In their first weeks of childcare, a stress hormone was measured in over a hundred toddlers. At home, towards evening, it fell. In 320 toddlers, later on too, it rose during the day in childcare and fell at home.",
    sure: "These are three studies by the same Norwegian researchers.",
    limits: "None of them looked at greetings. That a calm one suits is common sense.",
  },
  C23: {
    said: "Being in tune all the time is not required, and not better either.",
    measured:
      "At home with 335 mothers and babies of five months, it was counted how often the mother answered her baby. Others judged how sensitive she was. Up to a middle level the two rose together. Mothers who answered more often still seemed less sensitive.",
    sure: "This is one study.",
    limits:
      "They were American mothers of European descent. How the children fared later was not looked at.",
  },
  C24: {
    said: "A secure bond grows out of a great many ordinary moments. No single one decides anything.",
    measured:
      "A review of 174 studies, with almost 23,000 parents and children, looked at noticing what a child wants, and answering. Where parents did so more, the child more often had a secure bond. This held for fathers about as much as for mothers.",
    sure: "The link has been seen very often, and it is modest.",
    limits:
      "It is about a way of being together, over months and years. About one moment or one card it says nothing. Fathers took part in fewer studies.",
  },
  C25: {
    said: "Pressure to do everything right weighs on parents.",
    measured:
      "Working mothers, 169 of them, said how much pressure they felt to be a flawless mother. More pressure went with more exhaustion. In 42 countries, exhausted parents were more common where the individual comes first.",
    sure: "Two surveys point this way.",
    limits:
      "What came first is not known. That is why Peekaboo asks nothing back and counts nothing.",
  },
  C26: {
    said: "Parents who wonder what goes on inside a child more often have a secure bond with that child.",
    measured:
      "A review brought together studies of 974 parents and babies. Parents with more of an eye for their baby's feelings and intentions more often had a child with a secure bond.",
    sure: "Several studies see it, and the link is moderate.",
    limits:
      "It is a link, not a cause. Guessing right is not required: a child is someone other than you.",
  },
  C27: {
    said: "Now and then a glance at a phone made no difference. Being fully absorbed in it did.",
    measured:
      "In waiting rooms and playgrounds, 53 parents with a child were observed. Those absorbed in a phone answered a bid for attention less often. Those who glanced at it did not. In another study, sixteen mothers talked a little less at home while on their phone.",
    sure: "These are two small studies outside the lab.",
    limits: "Being absorbed in something else gave the same picture. Phones did absorb more often.",
  },
};

export type ClaimTexts = typeof claims;
