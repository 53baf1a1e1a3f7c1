// English texts of refusals and faults: by status, then by reason.

export const errors = {
  home: "Go to the front page",
  hotline: "If you are stuck, call the service hotline 12345.",
  byStatus: {
    400: {
      title: "We could not read that request",
      text: "Something in the address or the form is not in the right form. Go back, check it and try again.",
    },
    401: { title: "Please sign in", text: "This page is for people who have signed in." },
    403: { title: "You may not see or do this", text: "Your account has no right to this page or action." },
    404: { title: "Page not found", text: "Check the address, or search for what you need." },
    405: { title: "That cannot be sent here", text: "This address does not accept that kind of request." },
    409: {
      title: "Someone was quicker",
      text: "What you were working on has changed in the meantime. Look at it again before you go on.",
    },
    410: { title: "This page is gone", text: "It has been taken down." },
    411: { title: "We could not read that request", text: "The request did not say how long it is." },
    413: {
      title: "That is too much to send",
      text: "What you sent is larger than this form accepts (1 MB; files of an import 50 MB). Shorten it and try again.",
    },
    414: {
      title: "That address is too long",
      text: "Shorten what you are looking for to a few words and try again.",
    },
    429: { title: "Too many attempts", text: "Wait a few minutes, then try again." },
    500: {
      title: "Something went wrong on our side",
      text: "Nothing you entered was half-saved. Please try again in a minute.",
    },
    503: {
      title: "The portal is out of reach for a moment",
      text: "Nothing you entered was half-saved. Please try again in a minute.",
    },
  } as Record<number, { title: string; text: string }>,
  /** By AppError reason; the text stands instead of the status's own. */
  byReason: {
    caseMovedOn:
      "Someone else has just acted on this case. Here is how it stands now; look at it again before you act.",
    caseUnknown: "No case has this number and secret. Check both: the number begins with C.",
    serviceUnknown: "There is no service under this address. It may have been renamed: try the search.",
    noticeUnknown: "There is no notice under this address.",
    foreignOrigin: "The form was sent from another site.",
    noticeExpired: "This notice was published for a limited time, and that time is over.",
    noticeMovedOn: "Someone else has just changed this notice. Look at it again before you go on.",
    noticeIncomplete: "The notice is not complete: title and text are needed in both languages.",
    noticeTimesWrong: "A notice must come down after it is published.",
    guideUnknown: "There is no such guide or draft.",
    guideMovedOn: "Someone else has just changed this draft. Look at it again before you go on.",
    guideDraftOpen:
      "Somebody has begun the next edition of this guide already. There is one draft of a guide at a time.",
    guideOutdated: "Another edition of this guide has been published since this draft was begun.",
    guideDateWrong: "Choose today or a day in the next two years.",
    guideHasErrors: "The guide still has defects that must be mended before it is published.",
    foreignGuide: "This guide belongs to another department.",
    foreignNotice: "This notice belongs to another agency.",
    ownText: "You wrote in this text, so someone else has to approve it.",
    foreignCase: "Only the person behind this case and the agencies that handle it may see it.",
    recused: "You have stepped aside from this case, so it is closed to you.",
    centreOnly: "Who is behind this case is not known to your office.",
    eventNotYours: "This step is not yours to take, or not at this point.",
    ownRights: "Nobody can change their own roles: ask another administrator.",
    alreadySubmitted:
      "You have sent this form already, with other words. That complaint is on its way; to send another, open a new form.",
    notAllowedNow:
      "At this point of the case that is not possible any more. Look at it again before you act.",
    payloadInvalid: "Something in the form is missing or not in the right form.",
    eventUnknown: "This portal knows no such step.",
    divisionUnknown: "There is no such place in this province any more. Choose one from the list.",
    agencyUnknown: "There is no such office, or it cannot take a case. Choose one from the list.",
    purposeMissing: "Say what you need to know it for.",
    uploadGone: "These files are not kept any more: a day has passed, or they were applied. Send them again.",
    importUnsound: "The files are not sound, so nothing was written. Try them out again.",
    mappingUnknown: "There is no mapping under this address any more.",
    membershipUnknown: "This role is not held any more.",
  } as Record<string, string>,
};
