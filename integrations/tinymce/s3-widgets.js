/**
 * What TinyMCE needs to keep widgets: `tinymce.init({ selector, ...s3Widgets('your.site') })`. Without the list of attributes
 * it would keep the tags and delete all that is said in them.
 */
const ATTRIBUTES = {
  's3-region-compare':
    'regions|indicators|reference|year|view|scale|sort|highlight|heading|heading-level|locale|hide-toolbar|src|format|integrity|eurostat|state-key',
  's3-priority-card':
    'region|period|priority|src|format|detail|indicators|href|region-href|compare-href|heading|heading-level|hide-context|mark|locale',
  's3-priority-list':
    'region|period|compare-period|src|format|detail|indicators|priority-href|region-href|compare-href|heading|heading-level|hide-toolbar|locale',
  's3-strategy-timeline':
    'region|levels|from|to|period|kinds|src|format|heading|heading-level|locale|today|hide-toolbar',
};

/** @param hosts where the embed pages are, for sites that show them in frames: TinyMCE 7 and later lets no script run in others */
export const s3Widgets = (...hosts) => ({
  custom_elements: Object.keys(ATTRIBUTES).join(','),
  extended_valid_elements: Object.entries(ATTRIBUTES)
    .map(([tag, names]) => `${tag}[${names}|lang|class|id|data-*]`)
    .join(','),
  ...(hosts.length > 0 && { sandbox_iframes_exclusions: hosts }),
});
