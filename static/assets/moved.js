/*
 * Leads from the former address of a declaration to the present one, and from the address of a part to the same part. Without this
 * script, the page lists the parts.
 */
const part = document.getElementById(location.hash.slice(1));
location.replace((part ?? document.querySelector("main p")).querySelector("a").href);
