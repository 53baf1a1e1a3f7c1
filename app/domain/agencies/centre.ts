// An agency the code knows by name, as it does the general office (general-office.ts).

/** The province's hotline centre 12345: takes in every case, and alone knows who is behind it. */
export const CENTRE_AGENCY_ID = "330000-hotline";
