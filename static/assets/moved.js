/*
 * Leads from a former address to the present one, and from the address of a part to the same part. Without this script, the
 * page leads on or, if its parts have other addresses now, lists them.
 */
const part = document.getElementById(location.hash.slice(1));
const link = (part ?? document.querySelector("main p")).querySelector("a");
link.hash ||= location.hash;
location.replace(link.href);
