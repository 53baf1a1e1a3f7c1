// English texts of the accessibility statement. Only what has been checked may stand here.

export const accessibility = {
  title: "Accessibility",
  lead: "Everyone should be able to use this portal, whatever their sight, hearing, hands, language or device. We aim at the Web Content Accessibility Guidelines 2.2, level AA.",
  sections: [
    {
      title: "What you can rely on",
      items: [
        "Every public page works without JavaScript, with the keyboard alone and with a screen reader.",
        "Pages read well from 360 pixels wide upwards and when text is enlarged to 400 %.",
        "Colour never carries a meaning alone. Text and controls keep the contrast that level AA asks for.",
        "Forms say what is wrong in words, next to the field and in a list at the top, and keep what you typed.",
        "Everything is there in Chinese and in English.",
      ],
    },
    {
      title: "What is not good yet",
      items: [
        "The portal is tested with automatic checks and by keyboard. It has not been tested with people who use assistive technology.",
        "Documents of agencies outside this portal may not be accessible.",
        "There is no sign-language or easy-read version.",
        "English texts of notices are provided by the agencies and can be shorter than the Chinese ones.",
      ],
    },
  ],
  contactTitle: "Something gets in your way?",
  contact:
    "Tell us what you were trying to do and where it failed. Somebody answers, and you can follow the answer.",
  contactLink: "Report an accessibility problem",
  hotline: "Or call the service hotline 12345 (demonstration).",
};
