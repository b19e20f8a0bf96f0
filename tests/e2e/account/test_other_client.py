"""The app and a client that shares no code with it, in one account: each reads what the other wrote."""

import time

import httpx
from playwright.sync_api import expect

from tests.client.account import Account
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP
from tests.e2e.server import Link


def test_the_app_reads_what_another_client_wrote_and_is_read_by_it(new_device: NewDevice, link: Link) -> None:
    now = time.time_ns() // 1_000_000
    with httpx.Client(base_url=link.url) as http:
        other = Account(http)
        write = other.author
        client, rowan = write.add("patient", {"code": "Jarzębina", "shape": "drop", "colour": "moss"})
        checkin, noisy = write.add("checkin", {"at": now - 60_000, "patient": client.hex(), "goal": "noisy"})
        slip, erased = write.add("checkin", {"at": now - 50_000, "patient": client.hex(), "goal": "noisy"})
        clear = write.set("checkin", checkin, {"goal": "clear", "tasks": "clear", "bond": "clear"})
        mistaken = other.seal(erased)
        eraser = other.seal(write.erase([slip], [(write.device, 3)]), [mistaken["id"]])
        other.push([*map(other.seal, (rowan, noisy)), mistaken, other.seal(clear), eraser])

        desktop = new_device(DESKTOP).open()
        desktop.join(other.recovery_key)
        expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
        desktop.go_to("Teraz")
        desktop.expect_entries(1, "zsynchronizowane")
        expect(desktop.entries.filter(has_text="Jarzębina").get_by_text("gra")).to_have_count(3)

        desktop.choose_patient("Jarzębina")
        desktop.tap("Więź", "zgrzyta")
        expect(desktop.entries.get_by_text("zgrzyta")).to_have_count(1)
        desktop.expect_entries(1, "zsynchronizowane")
        tapped = other.open(list(other.pull())[-1])
        desktop.go_to("Więcej")
        expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
        expect(desktop.page.locator(".wrong")).to_have_count(0)
    assert (tapped["kind"], tapped["record"], tapped["set"]) == ("checkin", checkin, {"bond": "grating"})
    assert tapped["n"] == 1
    assert tapped["device"] != write.device
