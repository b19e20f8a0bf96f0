"""What a person erases is gone, everywhere, and nothing else is."""

from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, OPEN_DATABASE, Device
from tests.e2e.server import Link


def press(device: Device, name: str) -> None:
    device.page.get_by_role("button", name=name, exact=True).click()


def count_bodies(device: Device) -> int:
    """Sealed bodies that lie in the browser's database."""
    count: int = device.page.evaluate(
        f"""async () => {{
            const database = await {OPEN_DATABASE}
            return new Promise((resolve) => {{
                database.transaction("ops").objectStore("ops").getAll().onsuccess = ({{ target: {{ result }} }}) => {{
                    database.close()
                    resolve(result.filter((op) => op.body && op.erases.length === 0).length)
                }}
            }})
        }}"""
    )
    return count


def test_one_entry_is_erased_on_both_devices(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    desktop.join(phone.switch_sync_on())
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")
    entry = desktop.entries.filter(has_text="Jarzębina").get_by_role("button", name="Otwórz wpis: Jarzębina")
    expect(entry).to_be_in_viewport(ratio=1)
    entry.click()
    press(desktop, "Usuń wpis")
    expect(desktop.page.get_by_role("dialog")).to_contain_text("znika na zawsze")
    assert violations(desktop.page) == []
    press(desktop, "Usuń na zawsze")
    desktop.expect_entries(1, "zsynchronizowane")
    phone.reload()
    phone.expect_entries(1, "zsynchronizowane")
    expect(phone.entries).to_contain_text("Wrzos")


def test_an_entry_is_not_erased_by_whoever_thinks_better_of_it(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    phone.entries.get_by_role("button").click()
    press(phone, "Usuń wpis")
    press(phone, "Anuluj")
    expect(phone.page.get_by_role("button", name="Usuń na zawsze")).to_have_count(0)
    press(phone, "Zamknij")
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    expect(phone.entries).to_have_count(1)
    assert small_targets(phone.page) == []


def test_a_patient_goes_with_everything_and_leaves_no_body(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.tap("Cel", "szumi")
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    desktop.join(phone.switch_sync_on())
    phone.go_to("Więcej")
    press(phone, "Usuń osobę i jej wpisy")
    press(phone, "Jarzębina")
    expect(phone.page.get_by_role("dialog")).to_contain_text("na zawsze zniknie kod i 1 wpis")
    assert violations(phone.page) == []
    press(phone, "Usuń na zawsze: Jarzębina")
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")
    expect(phone.page.get_by_role("group", name="Osoba").get_by_role("button", name="Jarzębina")).to_have_count(0)
    desktop.go_to("Teraz")
    desktop.reload()
    desktop.expect_entries(1, "zsynchronizowane")
    assert [count_bodies(phone), count_bodies(desktop)] == [2, 2]


def test_this_devices_copy_goes_and_comes_back_with_the_key(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    key = phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")
    second = phone.context.new_page()
    second.goto(phone.url)
    expect(second.get_by_role("heading", name="Jarzębina")).to_be_visible()
    phone.go_to("Więcej")
    press(phone, "Usuń dane z tego urządzenia")
    press(phone, "Usuń dane")
    expect(phone.all_clear).to_be_visible()
    expect(phone.entries).to_have_count(0)
    expect(second.get_by_role("heading", name="Czyja to sesja?")).to_be_visible()
    assert phone.page.evaluate("Object.keys(localStorage).filter((key) => key === 'sojusz-synced')") == []
    phone.join(key)
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")


def test_unsent_entries_are_not_dropped_without_a_word(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    phone.switch_sync_on()
    link.cut()
    phone.all_clear.click()
    phone.expect_entries(1, "czeka")
    phone.go_to("Więcej")
    press(phone, "Usuń dane z tego urządzenia")
    dialog = phone.page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 zmiana jeszcze nie dotarła na serwer i przepadnie")
    assert violations(phone.page) == []
    link.mend()
    press(phone, "Najpierw synchronizuj")
    expect(dialog.get_by_text("przepadnie")).to_have_count(0)
    press(phone, "Anuluj")
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")


def test_without_sync_it_is_said_that_the_entries_are_nowhere_else(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    phone.go_to("Więcej")
    press(phone, "Usuń dane z tego urządzenia")
    expect(phone.page.get_by_role("dialog")).to_contain_text("nikt ich nie odzyska")
    press(phone, "Usuń dane")
    expect(phone.all_clear).to_be_visible()
    expect(phone.entries).to_have_count(0)


def test_the_account_goes_from_the_server_and_the_entries_here_stay(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.all_clear.click()
    key = phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")
    phone.go_to("Więcej")
    press(phone, "Usuń konto z serwera")
    assert violations(phone.page) == []
    phone.page.get_by_label("Klucz z kartki").fill(key)
    press(phone, "Usuń konto, wpisy tutaj zostają")
    expect(phone.page.get_by_role("button", name="Włącz synchronizację")).to_be_visible()
    phone.go_to("Teraz")
    phone.expect_entries(1, "zapisane tutaj")
    desktop.join(key)
    expect(desktop.page.get_by_role("alert")).to_contain_text("Serwer nie zna tego klucza")
    press(desktop, "Zamknij")
    phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")


def test_the_account_goes_with_the_copy_on_this_device(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    key = phone.switch_sync_on()
    phone.go_to("Więcej")
    press(phone, "Usuń konto z serwera")
    phone.page.get_by_label("Klucz z kartki").fill(key)
    press(phone, "Usuń konto i dane z tego urządzenia")
    expect(phone.all_clear).to_be_visible()
    expect(phone.entries).to_have_count(0)
    phone.go_to("Więcej")
    expect(phone.page.get_by_role("button", name="Włącz synchronizację")).to_be_visible()
