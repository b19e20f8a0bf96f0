"""The app behind somebody's proxy: in a folder of its host, and after a login of the proxy's own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.proxy import nginx
from tests.e2e.server import Server

Proxy = Callable[[str], AbstractContextManager[str]]


@pytest.fixture
def proxy(tmp_path: Path) -> Proxy:
    return lambda rules: nginx(tmp_path / "nginx", rules)


@pytest.fixture
def placed(data: Path) -> Iterator[Server]:
    """A server that knows the folder which a proxy puts it in."""
    server = Server(data, base_path="/sojusz/")
    server.start()
    yield server
    server.stop()


def test_in_a_folder_that_the_proxy_takes_off_the_path(
    new_device: NewDevice, common_server: Server, proxy: Proxy
) -> None:
    with proxy(f"location /sojusz/ {{ proxy_pass http://127.0.0.1:{common_server.port}/; }}") as url:
        live_in_a_folder(new_device, f"{url}/sojusz/")


def test_in_a_folder_that_the_proxy_leaves_in_the_path(new_device: NewDevice, placed: Server, proxy: Proxy) -> None:
    with proxy(f"location /sojusz {{ proxy_pass http://127.0.0.1:{placed.port}; }}") as url:
        live_in_a_folder(new_device, f"{url}/sojusz")


def live_in_a_folder(new_device: NewDevice, url: str) -> None:
    phone = new_device(url=url).open()
    expect_in_folder(phone, "")
    key = phone.switch_sync_on()
    phone.wait_until_offline_ready()
    phone.go_offline()
    phone.all_clear.click()
    phone.expect_entries(1, "czeka")
    phone.go_to("Lodówka")
    expect_in_folder(phone, "fridge")
    for path, heading in (("knowledge-alliance", "Czym jest sojusz"), ("more", "Więcej"), ("", "Czyja to sesja?")):
        phone.page.goto(f"{url.rstrip('/')}/{path}")
        expect(phone.page.get_by_role("heading", level=1, name=heading)).to_be_visible()
    phone.page.go_back()
    expect(phone.page.get_by_role("heading", level=1, name="Więcej")).to_be_visible()
    phone.go_online()
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")
    desktop = new_device(DESKTOP, url=f"{url.rstrip('/')}/more").open_at("Więcej")
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zsynchronizowane")


def expect_in_folder(device: Device, path: str) -> None:
    assert device.page.evaluate("location.pathname") == f"/sojusz/{path}"


def test_what_other_apps_of_the_host_keep_is_left_to_them(
    new_device: NewDevice, common_server: Server, proxy: Proxy
) -> None:
    with proxy(f"location /sojusz/ {{ proxy_pass http://127.0.0.1:{common_server.port}/; }}") as url:
        phone = new_device(url=f"{url}/sojusz/").open()
        phone.page.evaluate("localStorage.setItem('another', 'kept')")
        phone.go_to("Więcej")
        phone.page.get_by_role("button", name="Usuń dane z tego urządzenia").click()
        phone.page.get_by_role("dialog").get_by_role("button", name="Usuń").click()
        expect(phone.page.get_by_role("heading", level=1, name="Czyja to sesja?")).to_be_visible()
        expect_in_folder(phone, "")
        assert phone.page.evaluate("localStorage.getItem('another')") == "kept"


def test_after_a_login_that_the_browser_answers(
    new_device: NewDevice, common_server: Server, proxy: Proxy, tmp_path: Path
) -> None:
    (tmp_path / "people").write_text("anna:{PLAIN}key of the house\n")
    rules = f"""
        location / {{
            auth_basic "house";
            auth_basic_user_file {tmp_path}/people;
            proxy_pass http://127.0.0.1:{common_server.port};
        }}"""
    with proxy(rules) as url:
        phone = new_device(url=url).open(login=("anna", "key of the house"))
        key = phone.switch_sync_on()
        phone.all_clear.click()
        phone.expect_entries(1, "zsynchronizowane")
        manifest = "fetch(document.querySelector('[rel=manifest]').href).then(({ status }) => status === 200)"
        phone.wait_until(manifest)
        phone.wait_until_offline_ready()
        desktop = new_device(DESKTOP, url=url).open(login=("anna", "key of the house"))
        desktop.join(key)
        desktop.go_to("Teraz")
        desktop.expect_entries(1, "zsynchronizowane")


LOGGED_IN = "Set-Cookie 'house=open; Path=/'"


def test_a_login_that_ran_out_is_told_and_found_again(
    new_device: NewDevice, common_server: Server, proxy: Proxy
) -> None:
    rules = f"""
        location = /login {{ default_type text/html; return 200 '<h1>Login</h1><a href="/enter">Enter</a>'; }}
        location = /enter {{ add_header {LOGGED_IN}; return 302 /more?login; }}
        location / {{
            if ($cookie_house != open) {{ return 302 /login; }}
            proxy_pass http://127.0.0.1:{common_server.port};
        }}"""
    with proxy(rules) as url:
        phone = new_device(url=url)
        phone.launch()
        phone.page.goto(url)
        phone.page.get_by_role("link", name="Enter").click()
        phone.go_to("Teraz")
        phone.switch_sync_on()
        phone.wait_until_offline_ready()
        phone.context.clear_cookies()
        phone.reload()
        phone.all_clear.click()
        phone.expect_entries(1, "czeka")
        phone.go_to("Więcej")
        expect(phone.page.get_by_text("Zamiast serwera Sojuszu odpowiedziało coś innego")).to_be_visible()
        phone.page.get_by_role("link", name="Otwórz stronę logowania").click()
        phone.page.get_by_role("link", name="Enter").click()
        expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
        assert phone.page.url == f"{url}/more"
