"""Every screen and every sheet, in the order in which one gets to them.

Each walk is through one part of the app, by a person who taps; it yields the name of what stands before them then. For
a new screen or sheet: open it in the walk of its part, wait for what it holds, yield its name, close it. What comes in
several states (empty, with an error, unfolded) is a stop for each. A screen that is linked to may not be left out.
"""

from tests.audit.guide import Guide, Stops
from tests.audit.walks.account import (
    join_account,
    walk_before_sync,
    walk_devices,
    walk_more,
    walk_offers,
    walk_out,
    walk_retention,
    walk_sample,
)
from tests.audit.walks.cards import walk_cards, walk_phrases
from tests.audit.walks.sessions import (
    walk_after_session,
    walk_agenda,
    walk_entries,
    walk_now,
    walk_patients,
    walk_reflection,
    walk_repairs,
    walk_search,
)
from tests.audit.walks.welcome import walk_first_run
from tests.client.account import Account


def walk_everywhere(guide: Guide, account: Account) -> Stops:
    """Begins in an app that was just opened for the first time, and ends with an account that is gone."""
    yield from walk_first_run(guide)
    yield from walk_before_sync(guide)
    yield from walk_sample(guide)
    yield from join_account(guide, account)
    yield from walk_repairs(guide)
    yield from walk_patients(guide)
    yield from walk_entries(guide)
    yield from walk_agenda(guide)
    yield from walk_search(guide)
    yield from walk_reflection(guide)
    yield from walk_now(guide)
    yield from walk_after_session(guide)
    yield from walk_cards(guide)
    yield from walk_phrases(guide)
    yield from walk_more(guide)
    yield from walk_offers(guide)
    yield from walk_retention(guide)
    yield from walk_devices(guide)
    yield from walk_out(guide, account)
