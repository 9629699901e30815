/*
What is not needed to name an entity.
@takes entity
@piece
*/
[#entity.lang, #entity.description, #entity.url, #entity.attributes, #entity.startText, #entity.endText,
  #entity.s0, #entity.s1, #entity.e0, #entity.e1, #entity.sameAs]
