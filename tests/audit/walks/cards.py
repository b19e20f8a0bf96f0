"""What one reads, shows and says: the fridge, knowledge, phrases."""

from playwright.sync_api import expect

from tests.audit.guide import Guide, Stops


def walk_cards(guide: Guide) -> Stops:
    guide.go_to("/fridge")
    yield "Fridge"
    for nth in range(2):
        guide.open(f".fridge-list button >> nth={nth}", ".fridge-glance")
        yield f"Fridge list {nth + 1}, large"
        guide.close()
    guide.open(".fridge > .buttons button", "canvas, img")
    yield "Wallpaper"
    guide.close()
    guide.go_to("/knowledge")
    yield "Knowledge"
    cards = [link.get_attribute("href") for link in guide.page.locator(".knowledge-index a").all()]
    for card in filter(None, cards):
        guide.go_to("/knowledge")
        guide.go_to(card)
        yield f"Knowledge: {card.removeprefix('/knowledge-')}"


def walk_phrases(guide: Guide) -> Stops:
    guide.go_to("/phrases")
    expect(guide.page.locator(".phrase-list li").first).to_be_visible()
    yield "Phrases"
    guide.page.get_by_role("searchbox").fill("?!")
    expect(guide.page.locator(".phrases [role=status] button")).to_be_visible()
    yield "Phrases, nothing found"
    guide.page.get_by_role("searchbox").fill("")
    guide.open("#repair-course-correction .phrase-open", ".blank")
    yield "Phrase with blanks, large"
    guide.close()
    # Built-in phrases have forms in Polish only, one's own in either language.
    guide.open(".phrase-list > li:not([id]) .phrase-open", "fieldset")
    yield "Phrase asking for forms, large"
    asked = guide.sheet.locator("fieldset").count()
    guide.tap_in_sheet("fieldset button")
    expect(guide.sheet.locator("fieldset")).to_have_count(asked - 1)
    guide.tap_in_sheet("fieldset button")
    guide.expect_in_sheet("fieldset [aria-pressed=true]")
    yield "Phrase with its forms, large"
    guide.close()
    guide.open(".phrases > .buttons button", "form")
    guide.unfold(guide.sheet)
    yield "Own phrase, new"
    guide.tap_in_sheet(".primary")
    guide.expect_in_sheet("[role=alert]")
    yield "Own phrase, without words"
    guide.close()
    guide.tap(".phrases > header button")
    expect(guide.page.locator("ol.phrase-list")).to_be_visible()
    yield "Phrases, arranged"
    guide.open(".phrase-tools button:nth-child(4)", "form h3")
    yield "Own phrase, changed"
    guide.close()
