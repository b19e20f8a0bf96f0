"""What one does around a session: Now, after it, repairs, clients, their entries, supervision."""

from playwright.sync_api import expect

from tests.audit.guide import Guide, Stops

LATER = ".step-foot button:last-child"


def walk_now(guide: Guide) -> Stops:
    guide.go_to("/")
    expect(guide.page.locator(".opening-card")).to_be_visible()
    expect(guide.page.locator(".due-line .due-more")).to_be_visible()
    yield "Now"
    guide.open(".patient-strip .add", ".suggestions")
    yield "A new client"
    guide.sheet.locator("[name=code]").fill("Kasia")
    expect(guide.sheet.get_by_role("status").last).not_to_be_empty()
    yield "A new client, like a name"
    guide.sheet.locator("[name=code]").fill("")
    guide.tap_in_sheet(".primary")
    expect(guide.sheet.get_by_role("alert")).not_to_be_empty()
    yield "A new client, without a code"
    guide.close()
    guide.open(".due-line button", "textarea, input")
    yield "Contract, due again"
    guide.close()
    guide.open(".due-line .due-more", ".due-list li")
    yield "What waits"
    guide.tap_in_sheet(".due-list > li:last-child .primary")
    guide.expect_in_sheet(".tray")
    yield "Entries of nobody"
    guide.close()
    guide.open(".session-tools button >> nth=1", "textarea")
    yield "Note"
    guide.close()
    guide.open(".session-tools button >> nth=2", ".in-session")
    yield "In session"
    guide.tap_in_sheet(".primary")
    expect(guide.page.locator("dialog.discreet")).to_be_visible()
    yield "In session, dark"
    guide.close()
    guide.open(".session-tools button >> nth=2", ".in-session")
    guide.tap_in_sheet(".in-session:last-child button")
    guide.expect_in_sheet(".repair-glance button")
    yield "In session, the steps of repair"
    guide.close()
    yield from walk_ask_card(guide)
    guide.open(".sign-chips .chip", ".sign-groups")
    yield "Signs"
    guide.tap_in_sheet(".sign-groups button")
    guide.expect_in_sheet(".undo-bar p")
    yield "Signs, one just tapped"
    guide.tap_in_sheet(".undo-bar button")
    guide.close()
    guide.tap(".component-row button")
    expect(guide.page.locator(".now .undo-bar p")).to_be_visible()
    yield "Now, just tapped"
    guide.tap(".now .undo-bar button")


def walk_ask_card(guide: Guide) -> Stops:
    """Asked, thanked, and held by a key until it may be let go; nothing is stored."""
    guide.tap(".session-tools button >> nth=3")
    expect(guide.page.locator(".ask-answers button")).to_have_count(4)
    yield "The ask card"
    guide.tap(".ask-answers button >> nth=3")
    expect(guide.page.locator(".ask-answers")).to_have_count(0)
    yield "The ask card, thanking"
    guide.page.locator(".hold").focus()
    guide.page.keyboard.down("Enter")
    expect(guide.page.locator(".hold.enough")).to_be_visible()
    yield "The ask card, held"
    guide.page.keyboard.up("Enter")
    expect(guide.page.locator(".session-tools button").last).to_be_focused()


def walk_after_session(guide: Guide) -> Stops:
    guide.open(".session-tools button", ".quiet-ring")
    yield "After the session: summary"
    for question in range(1, 4):
        before = guide.sheet.locator(".step").inner_text()
        guide.tap_in_sheet(LATER)
        expect(guide.sheet.locator(".step")).not_to_have_text(before)
        yield f"After the session: question {question}"
    guide.tap_in_sheet(LATER)
    guide.expect_in_sheet("textarea")
    yield "After the session: for supervision"
    guide.close()


def walk_repairs(guide: Guide) -> Stops:
    guide.go_to("/repair")
    expect(guide.page.locator(".repair-open .repair-due")).to_be_visible()
    guide.unfold()
    expect(guide.page.locator(".repair-open details .repair-list")).to_be_visible()
    yield "Repair"
    guide.open(".phrase-links button", ".glance-page p")
    yield "Repair, a phrase large"
    guide.close()
    guide.open(".repair-open .button.quiet", ".patient-picker")
    yield "A repair, with whom"
    guide.close()
    guide.tap(".repair-open .repair-list a")
    expect(guide.page.locator(".repair-return")).to_be_visible()
    guide.unfold()
    expect(guide.page.locator(".repair-end .patient-picker")).to_be_visible()
    yield "A repair, to come back to"
    guide.tap(".repair-end > .quiet")
    expect(guide.page.locator(".repair-end .primary")).to_be_visible()
    yield "A repair, erasing"
    guide.open(".repair-page > .button", ".repair-glance button")
    yield "A repair, its steps large"
    guide.close()
    guide.go_to("/repair")
    guide.unfold()
    guide.tap(".repair-open details .repair-list a")
    expect(guide.page.locator(".repair-noticed")).to_be_visible()
    yield "A repair, closed"


def walk_patients(guide: Guide) -> Stops:
    guide.go_to("/patients")
    guide.unfold()
    yield "Clients, with the archive"
    guide.open(".patients .add", ".suggestions")
    yield "A new client, from the list"
    guide.close()
    guide.tap(".patients details li a")
    expect(guide.page.locator(".archived")).to_be_visible()
    yield "Client, archived"
    guide.go_to("/patients")
    guide.tap(".patients li a")
    expect(guide.page.locator(".patient-sessions li").first).to_be_visible()
    yield "Client"
    guide.open(".contract-card", ".contract-before")
    yield "Contract"
    guide.close()
    guide.unfold()
    yield "Client, settings"
    guide.page.locator(".patient [name=code]").fill("")
    guide.page.locator(".patient [name=code]").blur()
    expect(guide.page.locator(".patient [role=alert].wrong")).to_be_visible()
    yield "Client, code emptied"
    guide.open(".patient-side details > .stack .quiet", ".primary")
    yield "Erasing this client"
    guide.close()


def walk_entries(guide: Guide) -> Stops:
    """One of each kind, opened from the client's page."""
    newest = [f".patient-sessions .entry-opener >> nth={nth}" for nth in (0, 1, 2, -1)]
    for kind, opener in zip(("check-in", "summary", "autocheck", "contract"), newest, strict=True):
        guide.open(opener, ".entry-details")
        guide.unfold(guide.sheet)
        yield f"Entry: {kind}"
        guide.tap_in_sheet(".entry-details > button")
        guide.expect_in_sheet(".entry-details .primary")
        yield f"Entry: {kind}, erasing"
        guide.close()


def walk_reflection(guide: Guide) -> Stops:
    guide.go_to("/reflection")
    expect(guide.page.locator(".reflection textarea")).to_be_visible()
    yield "Reflection"
    guide.page.locator(".reflection textarea").fill("a")
    guide.tap(".reflection .erase-item")
    expect(guide.page.locator(".reflection .primary")).to_be_visible()
    yield "Reflection, an answer of today, erasing"
    guide.tap(".reflection .primary")
    expect(guide.page.locator(".reflection .erase-item")).to_have_count(0)


def walk_search(guide: Guide) -> Stops:
    guide.go_to("/search")
    yield "Search, empty"
    guide.page.get_by_role("searchbox").fill("a")
    expect(guide.page.locator(".hits > li")).not_to_have_count(0)
    yield "Search, found"
    guide.page.get_by_role("searchbox").fill("?!")
    expect(guide.page.locator(".hits > li")).to_have_count(0)
    yield "Search, nothing found"


def walk_agenda(guide: Guide) -> Stops:
    guide.go_to("/supervision")
    guide.unfold()
    expect(guide.page.locator(".agenda-item")).to_have_count(2)
    yield "Supervision"
    guide.open(".supervision-foot .primary", "textarea")
    yield "A new point for supervision"
    guide.close()
    guide.open(".agenda-words", "textarea")
    yield "A point for supervision"
    guide.tap_in_sheet(".erase-item")
    guide.expect_in_sheet(".primary")
    yield "A point for supervision, erasing"
    guide.close()
    guide.go_to("/meeting")
    expect(guide.page.locator(".meeting-point")).to_have_count(1)
    yield "Supervision meeting"
    guide.tap(".meeting-point input")
    expect(guide.page.locator(".meeting-foot button")).to_have_count(0)
    yield "Supervision meeting, nothing chosen"
    guide.tap(".meeting-point input")
    guide.tap(".meeting-foot > .primary")
    guide.expect_in_sheet("textarea")
    yield "After the meeting"
    guide.tap_in_sheet(".undo-bar button")
    expect(guide.page.locator(".agenda-item")).to_have_count(1)
