"""The page is rewritten under us: a browser that translates it puts elements of its own in place of our text."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.now.test_now import TUESDAY

# What Chromium's translation does to a page, again whenever something changes on it.
TRANSLATE = """() => {
  const translate = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = []
    while (texts.nextNode()) found.push(texts.currentNode)
    for (const text of found) {
      if (!text.data.trim() || text.parentNode.closest('font, script, style, textarea')) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  translate()
  new MutationObserver(translate).observe(document.body, { subtree: true, childList: true, characterData: true })
}"""


def test_a_translated_page_says_what_the_page_itself_would_say(new_device: NewDevice) -> None:
    plain, translated = new_device().open(), new_device().open()
    translated.page.evaluate(TRANSLATE)
    for said, would_say in zip(use(translated), use(plain), strict=True):
        assert said == would_say


def test_the_browser_is_asked_to_translate_and_check_nothing(new_device: NewDevice) -> None:
    page = new_device().open().page
    assert page.evaluate("document.documentElement.translate") is False
    assert page.evaluate("document.querySelector('meta[name=google]').content") == "notranslate"
    page.get_by_role("button", name="Notatka").click()
    assert page.get_by_role("textbox").evaluate("node => node.spellcheck") is False


def use(phone: Device) -> list[str]:
    """A day's taps. Answers what stood on the screen after each."""
    page = phone.page
    page.clock.set_fixed_time(TUESDAY)
    screens: list[str] = []

    def look() -> None:
        screens.append(" ".join(page.locator("body").inner_text().split()))
        page.clock.set_fixed_time(TUESDAY + timedelta(seconds=10 * len(screens)))

    for code in ("Jarzębina", "Wrzos"):
        phone.add_patient(code)
        phone.tap("Cel", "szumi")
        expect(phone.entries.filter(has_text=code)).to_have_count(1)
        look()
    phone.choose_patient("Jarzębina")
    expect(page.get_by_role("heading", level=1)).to_have_text("Jarzębina")
    look()
    phone.tap("Cel", "zgrzyta")
    phone.tap("Czy idziemy w dobrą stronę?", "Nie wiem")
    expect(phone.entries.get_by_text("kierunek niepewny")).to_be_visible()
    look()
    page.get_by_role("button", name="Cofnij").click()
    expect(phone.entries.get_by_text("kierunek niepewny")).to_have_count(0)
    look()
    page.get_by_role("button", name="Po sesji").click()
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_role("button", name="Pomiń")).to_be_visible()
    sheet.get_by_label("Główny wątek").fill("Rozmowa")
    expect(phone.entries.get_by_text("Rozmowa")).to_be_visible()
    look()
    for answer in ("Dalej", "Tak", "Nie", "Tak"):
        sheet.get_by_role("button", name=answer, exact=True).click()
    expect(phone.entries.get_by_text("Coś jak ocena: Tak")).to_be_visible()
    look()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    look()
    phone.go_to("Więcej")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("navigation")).to_contain_text("Now")
    expect(page.get_by_text("Where the data are")).to_be_visible()
    look()
    return screens
