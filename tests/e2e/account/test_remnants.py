"""What was erased is in no file of the browser: of an entry no sealed body, of the copy on a device nothing at all."""

from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic

import httpx
import pytest
from playwright.sync_api import expect

from tests.client.account import Account
from tests.client.keys import read_recovery_key
from tests.client.practice import write_practice
from tests.e2e.conftest import NewDevice
from tests.e2e.device import OPEN_DATABASE, Device
from tests.e2e.proxy import nginx
from tests.e2e.server import Link, Server

# Everything random that lies in the database: bodies, pieces, ids, the token, the sealed recovery key and keyring.
READ_KEPT = f"""async () => {{
  const found = []
  const look = (value) => {{
    if (value instanceof Uint8Array) found.push(value.toBase64())
    else if (typeof value === 'string' && /^[0-9a-f]{{32}}$/.test(value)) found.push(btoa(value))
    else if (value instanceof Map) [...value.keys()].forEach(look)
    else if (value && typeof value === 'object' && !(value instanceof CryptoKey)) Object.values(value).forEach(look)
  }}
  const database = await {OPEN_DATABASE}
  return new Promise((resolve) => {{
    const names = ['ops', 'outbox', 'meta', 'checkpoint']
    const reading = database.transaction(names)
    for (const name of names)
      reading.objectStore(name).getAll().onsuccess = ({{ target }}) => target.result.forEach(look)
    reading.oncomplete = () => {{
      database.close()
      resolve(found)
    }}
  }})
}}"""
READ_BODIES = f"""async () => {{
  const database = await {OPEN_DATABASE}
  return new Promise((resolve) => {{
    database.transaction('ops').objectStore('ops').getAll().onsuccess = ({{ target }}) => {{
      database.close()
      resolve(target.result.flatMap(({{ body }}) => body ? [body.toBase64()] : []))
    }}
  }})
}}"""
RENEWED = "performance.getEntriesByName('renewed').length > 0"
MARKER = "localStorage.getItem('sojusz-clear')"


@pytest.fixture
def account(link: Link) -> Iterator[Account]:
    with httpx.Client(base_url=link.url) as http:
        yield Account(http)


def begin(phone: Device, account: Account) -> list[bytes]:
    """Joins, logs, and is opened anew. Returns what must be in no file later: it is found there now."""
    phone.open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.wait_until_offline_ready()
    phone.join(account.recovery_key)
    expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")
    phone.close()
    phone.open()
    # What joining put other keys in place of.
    phone.wait_until(RENEWED)
    phone.tap("Cel", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_be_visible()
    phone.expect_entries(1, "zsynchronizowane")
    kept = {b64decode(text) for text in phone.page.evaluate(READ_KEPT)}
    # Of what is short there is much that is alike; of what is long, a browser may cut the ends off.
    secrets = [account.data_key, *(one[64:96] if len(one) > 128 else one for one in kept if len(one) >= 16)]
    assert len(secrets) > 10
    assert find(secrets, phone.profile) == set(secrets)
    return [*secrets, account.recovery_key.encode(), read_recovery_key(account.recovery_key)]


def find(secrets: list[bytes], profile: Path) -> set[bytes]:
    """Those that some file of the profile holds."""
    found = set[bytes]()
    for path in profile.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        # A browser that runs deletes files as it pleases.
        with suppress(FileNotFoundError):
            content = path.read_bytes()
            found.update(secret for secret in secrets if secret in content)
    return found


def erase_copy(phone: Device) -> None:
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Usuń dane z tego urządzenia").click()
    phone.page.get_by_role("dialog").get_by_role("button", name="Usuń").click()


def expect_empty(phone: Device) -> None:
    expect(phone.all_clear).to_be_visible()
    expect(phone.page.get_by_role("heading", level=1, name="Czyja to sesja?")).to_be_visible()
    expect(phone.entries).to_have_count(0)


def wait_until_gone(secrets: list[bytes], profile: Path) -> None:
    """A browser takes its time to rewrite its files."""
    end = monotonic() + 20
    while find(secrets, profile):
        assert monotonic() < end, "still in the browser's files"


def test_no_file_of_the_browser_holds_anything_of_an_erased_copy(
    new_device: NewDevice, account: Account, link: Link
) -> None:
    phone = new_device(keeps=True)
    secrets = begin(phone, account)
    erase_copy(phone)
    expect_empty(phone)
    assert b"POST /api/v1/clear" in link.sent
    assert phone.page.evaluate(MARKER) is None
    assert find(secrets, phone.profile) == set()
    phone.close()
    assert find(secrets, phone.profile) == set()
    phone.open()
    phone.wait_until_offline_ready()
    phone.join(account.recovery_key)
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")


def test_without_a_server_it_is_told_what_may_be_left_and_finished_at_a_later_start(
    new_device: NewDevice, account: Account, link: Link
) -> None:
    phone = new_device(keeps=True)
    secrets = begin(phone, account)
    link.cut()
    erase_copy(phone)
    dialog = phone.page.get_by_role("dialog")
    expect(dialog.get_by_role("alert")).to_contain_text("mogą jeszcze leżeć ich resztki")
    dialog.get_by_role("button", name="Rozumiem").click()
    expect_empty(phone)
    phone.close()
    phone.open()
    assert phone.page.evaluate(MARKER) == ""
    phone.close()
    link.mend()
    phone.open()
    phone.wait_until(f"{MARKER} === null")
    assert b"POST /api/v1/clear" in link.sent
    expect_empty(phone)
    phone.close()
    assert find(secrets, phone.profile) == set()


def test_what_was_entered_since_is_not_taken_away(new_device: NewDevice, account: Account, link: Link) -> None:
    phone = new_device(keeps=True)
    begin(phone, account)
    link.cut()
    erase_copy(phone)
    phone.page.get_by_role("dialog").get_by_role("button", name="Rozumiem").click()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    phone.close()
    link.mend()
    phone.open()
    phone.expect_entries(1, "zapisane tutaj")
    assert phone.page.evaluate(MARKER) is None
    assert b"POST /api/v1/clear" not in link.sent


def test_nothing_is_taken_from_under_a_tab_that_was_open_before(
    new_device: NewDevice, account: Account, link: Link
) -> None:
    phone = new_device(keeps=True)
    begin(phone, account)
    link.cut()
    erase_copy(phone)
    phone.page.get_by_role("dialog").get_by_role("button", name="Rozumiem").click()
    expect_empty(phone)
    link.mend()
    second = phone.context.new_page()
    second.goto(phone.url)
    expect(second.get_by_role("heading", level=1, name="Czyja to sesja?")).to_be_visible()
    assert second.evaluate(MARKER) == ""
    assert b"POST /api/v1/clear" not in link.sent


def test_no_file_of_the_browser_holds_an_entry_that_was_erased(new_device: NewDevice, account: Account) -> None:
    account.push(account.seal(content) for content in write_practice(account.author, 1_500, 1_700_000_000_000))
    phone = new_device(keeps=True).open()
    phone.wait_until_offline_ready()
    phone.join(account.recovery_key)
    expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    phone.go_to("Teraz")
    before = bodies_in(phone)
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    phone.tap("Cel", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_be_visible()
    phone.expect_entries(1, "zsynchronizowane")
    phone.close()
    # Its bodies stand in a checkpoint too by now, and in what a restart wrote together.
    phone.open()
    phone.wait_until(RENEWED)
    written = bodies_in(phone) - before
    assert len(written) == 3
    phone.page.locator(".entry-list button").first.click()
    phone.page.get_by_role("button", name="Usuń wpis").click()
    phone.page.get_by_role("button", name="Usuń na zawsze").click()
    phone.expect_entries(0, "")
    erased = written - bodies_in(phone)
    assert len(erased) == 2
    secrets = [body[64:96] for body in erased]
    assert find(secrets, phone.profile) == set(secrets)
    phone.close()
    phone.open()
    phone.wait_until(RENEWED)
    wait_until_gone(secrets, phone.profile)
    phone.close()
    assert find(secrets, phone.profile) == set()
    phone.open()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")


def bodies_in(phone: Device) -> set[bytes]:
    """The sealed bodies of all ops that are kept."""
    return {b64decode(text) for text in phone.page.evaluate(READ_BODIES)}


def test_in_a_folder_nothing_of_others_goes_and_nothing_of_ours_stays(
    new_device: NewDevice, account: Account, common_server: Server, tmp_path: Path
) -> None:
    rules = f"location /sojusz/ {{ proxy_pass http://127.0.0.1:{common_server.port}/; }}"
    with nginx(tmp_path / "nginx", rules) as url:
        phone = new_device(url=f"{url}/sojusz/", keeps=True)
        secrets = begin(phone, account)
        phone.page.evaluate("localStorage.setItem('another', 'kept')")
        erase_copy(phone)
        expect_empty(phone)
        assert phone.page.evaluate("localStorage.getItem('another')") == "kept"
        wait_until_gone(secrets, phone.profile)
        phone.close()
        assert find(secrets, phone.profile) == set()
