/* The address keeps which of a list is shown: the name of the radio buttons and the chosen value, e.g. ?class=new. */
const buttons = [...document.querySelectorAll(".classes input")];
const name = buttons[0].name;
const kept = new URL(location).searchParams.get(name);
const chosen = buttons.find((button) => button.value === kept);
if (chosen) {
  chosen.checked = true;
}
for (const button of buttons) {
  button.addEventListener("change", () => {
    const address = new URL(location);
    address.searchParams.set(name, button.value);
    if (button === buttons[0]) {
      address.searchParams.delete(name);
    }
    history.replaceState(null, "", address);
  });
}
