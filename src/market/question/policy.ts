/** So many of one buyer may wait for an answer at a time: a seller has other things to do. */
export const mostWaiting = 10;

/** Left unanswered for longer, a question counts against how a seller answers. */
export const answerDays = 3;
