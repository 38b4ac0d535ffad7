/** The site that this gateway serves: the settings of `#site`, checked, with every default filled in. */
export { default } from "#checked";
