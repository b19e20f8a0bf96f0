"""What is logged can be read on the person's own screen, and nowhere else."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.server import Link

# A word that no file of the app holds, so that wherever it is found, it was logged.
LOGGED = "Ostrokrzew"


def test_a_logged_word_is_in_no_file_of_the_server_no_request_and_no_storage_of_the_browser(
    new_device: NewDevice, link: Link, data: Path
) -> None:
    phone = new_device(keeps=True).open()
    phone.add_patient(LOGGED)
    phone.all_clear.click()
    key = phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")
    expect(phone.page.get_by_role("heading", name=LOGGED)).to_be_visible()
    phone.page.evaluate("localStorage.setItem('left-behind', 'Dziewanna')")
    phone.close()

    assert find_word(LOGGED, data) == []
    assert find_word(LOGGED, data.parent / "server.log") == []
    assert find_word(LOGGED, phone.profile) == []
    assert [form for form in encodings(LOGGED) if form in link.sent] == []
    assert find_word(key.replace(" ", ""), phone.profile) == []
    # The search does find what lies there in the clear.
    assert find_word("Dziewanna", phone.profile)
    assert find_word("op", data)
    assert b"POST /api/v1/sync" in link.sent


def test_nothing_is_asked_of_anybody_else(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    asked: list[str] = []
    phone.context.on("request", lambda request: asked.append(request.url))
    phone.reload()
    phone.switch_sync_on()
    for place in ("Lodówka", "Naprawa", "Więcej"):
        phone.go_to(place)
    hosts = {urlsplit(url).netloc for url in asked if not url.startswith("data:")}
    assert hosts == {urlsplit(link.url).netloc}


def test_title_and_address_never_name_anybody(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.add_patient(LOGGED)
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    assert phone.page.title() == "Sojusz"
    assert phone.page.url == f"{link.url}/"


def find_word(word: str, where: Path) -> list[Path]:
    files = [where] if where.is_file() else [path for path in where.rglob("*") if path.is_file()]
    return [path for path in files if any(form in path.read_bytes() for form in encodings(word))]


def encodings(word: str) -> list[bytes]:
    return [form.encode(code) for form in (word, word.lower()) for code in ("utf-8", "utf-16-le")]
