// 浙江省人民政府办公厅, which looks after the portal as a whole. Read by the policy and the demonstration.

/** Agency id of the province's general office. */
export const GENERAL_OFFICE_AGENCY_ID = "330000-gro";
