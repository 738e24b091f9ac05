/** The id of the form's heading, which takes the focus of what goes. */
export const FORM_HEADING = "quiet-form-heading";
