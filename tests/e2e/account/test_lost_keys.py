"""The entries are there and their keys are not: a phone put back from a backup, a browser that refuses to keep keys."""

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import OPEN_DATABASE, Device

LOSE_KEYS = f"""async () => {{
  const database = await {OPEN_DATABASE}
  return new Promise((resolve) => {{
    const change = database.transaction('meta', 'readwrite')
    change.objectStore('meta').delete('vault')
    change.oncomplete = () => resolve(database.close())
  }})
}}"""

REFUSE_KEYS = """
const put = IDBObjectStore.prototype.put
IDBObjectStore.prototype.put = function (value, key) {
  if (value instanceof CryptoKey || value?.deviceKey) throw new DOMException('refused', 'DataCloneError')
  return put.call(this, value, key)
}
"""


def test_with_sync_on_the_recovery_key_brings_everything_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    lose_keys(phone)
    expect(phone.page.get_by_role("link", name="brak kluczy")).to_be_visible()
    expect(phone.page.get_by_role("alert")).to_contain_text("zgubiła klucze")
    phone.all_clear.click()
    expect(phone.page.get_by_text("Przeglądarka zgubiła klucze: co dalej")).to_be_visible()

    phone.page.get_by_role("link", name="brak kluczy").click()
    phone.page.get_by_role("button", name="Usuń konto z serwera").click()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name="wpisy tutaj zostają").click()
    expect(sheet.get_by_text("bez nich nie da się tego zrobić")).to_be_visible()
    sheet.get_by_role("button", name="Anuluj").click()
    phone.page.get_by_label("Klucz odzyskiwania").fill(key)
    phone.page.get_by_role("button", name="Przywróć wpisy").click()
    expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")
    expect(phone.page.get_by_role("alert")).to_have_count(0)
    phone.all_clear.click()
    phone.reload()
    expect(phone.entries.get_by_text("Wrzos")).to_have_count(1)


def test_with_sync_off_it_is_said_what_that_means_and_one_can_begin_anew(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    lose_keys(phone)
    phone.page.get_by_role("link", name="brak kluczy").click()
    expect(phone.page.get_by_text("tych wpisów nikt już nie otworzy")).to_be_visible()
    expect(phone.page.get_by_label("Klucz odzyskiwania")).to_have_count(0)
    expect(phone.page.get_by_role("alert")).not_to_contain_text("klucz odzyskiwania")
    phone.page.get_by_role("button", name="Zacznij od nowa").click()
    phone.page.get_by_role("dialog").get_by_role("button", name="Usuń dane").click()
    phone.go_to("Teraz")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")


def test_a_browser_that_keeps_no_keys_is_told_at_the_start(new_device: NewDevice) -> None:
    phone = new_device()
    phone.launch()
    phone.context.add_init_script(REFUSE_KEYS)
    phone.page.goto(phone.url)
    expect(phone.page.get_by_role("alert")).to_contain_text("nie przechowuje kluczy")


def lose_keys(phone: Device) -> None:
    phone.page.evaluate(LOSE_KEYS)
    phone.reload()
