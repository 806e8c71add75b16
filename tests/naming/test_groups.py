"""Ids that begin with a group, names that the document gives, and names from paths."""

from __future__ import annotations

import pytest

from clientsmith.naming.groups import NamedBy
from clientsmith.naming.operations import NameHint, OperationFacts
from clientsmith.naming.propose import propose, propose_names


def op(
    route: str,
    operation_id: str,
    tag: str = "",
    *,
    lists: bool = False,
    hint: NameHint | None = None,
) -> OperationFacts:
    method, path = route.split(" ", 1)
    tags = (tag,) if tag else ()
    return OperationFacts(operation_id, method, path, tags, None, lists, hint=hint or NameHint())


def names(*operations: OperationFacts) -> dict[str, str]:
    return propose_names(operations, {})


SLASHES = {
    op("get /shelves/{shelf}/books", "books/list-on-shelf", "Reading"): "books.list_on_shelf",
    op("get /books/{book}", "books/get", "Reading"): "books.get",
    op("put /books/{book}/lender", "loans/set-lender", "Reading"): "loans.set_lender",
    op("delete /loans/{loan}", "loans/destroy", "Reading"): "loans.delete",
}
DOTS = {
    op("post /chat.setIcon", "chat.setIcon"): "chat.set_icon",
    op("post /team.rooms.archive", "team.rooms.archive"): "team.rooms.archive",
    op("post /marks.read", "marks.read"): "marks.read",
    op("post /chat.list", "chat.list"): "chat.list",
}
VERSIONS = {
    op("get /v1/books", "v1.books.list"): "books.list",
    op("get /v1/books/{b}", "v1.books.get"): "books.get",
    op("get /v2/loans/{b}", "v2.loans.get"): "loans.get",
    op("post /v1/keys", "v1.keys.get-secret"): "keys.get_secret",
}
SAME_API = {
    op("get /b/{b}", "library.books.get"): "books.get",
    op("get /b", "library.books.list"): "books.list",
    op("get /l", "library.loans.list"): "loans.list",
    op("post /l/{l}/notes", "library.loans.notes.insert"): "loans.notes.insert",
}
UNDERSCORES = {
    op("get /books", "bookItems_list", "Books"): "book_items.list",
    op("get /books/{b}", "bookItems_get_withPages", "Books"): "book_items.get_with_pages",
    op("put /books/{b}", "bookItems_update", "Books"): "book_items.update",
    op("patch /books/{b}", "bookItems_patch", "Books"): "book_items.patch",
    op("post /books/{b}/copies", "copies_post", "Books"): "copies.create",
    op("get /books/{b}/copies", "copies_list", "Books"): "copies.list",
}
MODELS = {
    op("get /null", "CollectionsModel_getNull"): "collections_model.get_null",
    op("put /empty", "CollectionsModel_putEmpty"): "collections_model.update_empty",
    op("get /basic", "BasicModel_getBasic"): "basic_model.get_basic",
    op("get /error", "BasicModel_getError"): "basic_model.get_error",
}
WORDS = {
    op("get /shelves/json", "ShelfList", "Shelf"): "shelves.list",
    op("post /shelves/{s}/dust", "ShelfDust", "Shelf"): "shelves.dust",
    op("get /card", "LibraryCardGet", "Library card"): "library_card.get",
    op("post /card/renew", "LibraryCardRenewWithFee", "Library card"):
        "library_card.renew_with_fee",
    op("get /system/version", "SystemVersion", "System"): "system.version",
    op("get /system/ping", "SystemPing", "System"): "system.ping",
}  # fmt: skip
FLAGS = {
    op("post /v1/notes", "notes_post"): "notes.create",
    op("post /v1/notes/count_words", "notes_count_words_post"): "notes.count_words",
    op("get /v1/notes/drafts", "note_drafts_list"): "notes.drafts.list",
    op("get /v1/notes/drafts/{d}", "note_drafts_retrieve"): "notes.drafts.get",
    op("post /v1/notes/drafts/{d}/cancel", "note_drafts_cancel"): "notes.drafts.cancel",
    op("get /v1/models", "models_list"): "models.list",
    op("get /v1/models?beta=true", "beta_models_list"): "beta.models.list",
    op("get /v1/models/{m}?beta=true", "beta_models_get"): "beta.models.get",
    op("post /v1/notes?beta=true", "beta_notes_post"): "beta.notes.create",
    op("get /v1/skills?beta=true", "beta_list_skills_v1_skills_get", lists=True):
        "beta.skills.list",
    op("post /v1/skills?beta=true", "beta_create_skill_v1_skills_post"): "beta.skills.create",
    op(
        "get /v1/skills/{s}/versions?beta=true",
        "beta_list_skill_versions_v1_skills__s__versions_get",
        lists=True,
    ): "beta.skills.versions.list",
    op(
        "post /v1/skills/{s}/versions?beta=true",
        "beta_create_skill_version_v1_skills__s__versions_post",
    ): "beta.skills.versions.create",
    op(
        "get /v1/skills/{s}/versions/{v}?beta=true",
        "beta_get_skill_version_v1_skills__s__versions__v__get",
    ): "beta.skills.versions.get",
}  # fmt: skip
NOT_GROUPS = {
    op("get /books", "listBooks", "Books", lists=True): "books.list",
    op("get /books/{b}", "getBook", "Books"): "books.get",
    op("get /loans/{l}", "getLoan", "Loans"): "loans.get",
    op("post /loans", "loans.create", "Loans"): "loans.create",
}
REPEATING = {
    op("get /api/dcim/racks/", "dcim_racks_list", "dcim", lists=True): "dcim.racks.list",
    op("post /api/dcim/racks/", "dcim_racks_create", "dcim"): "dcim.racks.create",
    op("get /api/dcim/racks/{id}/", "dcim_racks_retrieve", "dcim"): "dcim.racks.get",
    op("post /api/dcim/racks/{id}/sync/", "dcim_racks_sync_create", "dcim"): "dcim.racks.sync",
    op("get /api/vpn/peers/", "vpn_peers_list", "vpn", lists=True): "vpn.list_peers",
    op("get /api/vpn/peers/{id}/", "vpn_peers_retrieve", "vpn"): "vpn.get_peers",
}
ALL = {
    "slashes": SLASHES,
    "dots": DOTS,
    "versions": VERSIONS,
    "one word in front of all": SAME_API,
    "underscores": UNDERSCORES,
    "capitals": MODELS,
    "words of tags and paths": WORDS,
    "flags in paths": FLAGS,
    "verbs": NOT_GROUPS,
    "the whole path": REPEATING,
}


@pytest.mark.parametrize("wanted", ALL.values(), ids=ALL)
def test_groups_are_resources(wanted: dict[OperationFacts, str]) -> None:
    assert names(*wanted) == {operation.key: name for operation, name in wanted.items()}


def test_fewer_ids_are_a_coincidence() -> None:
    few = [*SLASHES][:3]
    assert names(*few)["books/get"] != "books.get"


def test_the_document_names_clients() -> None:
    found = names(
        op("get /v1/x", "getX", "Things", hint=NameHint(("admin", "people"), "find")),
        op("get /v1/y/{y}", "getThing", "Things", hint=NameHint((), "fetchOne")),
        op("get /v1/things/{t}/parts", "listThingParts", "Things", hint=NameHint(("parts",))),
        op("get /v1/a", "getA", hint=NameHint(("a", "b", "c", "d"), "retrieve")),
    )
    assert found == {
        "getX": "admin.people.find",
        "getThing": "things.get_one",
        "listThingParts": "parts.list",
        "getA": "a.b.c.d.get",
    }


STRIPPED = {
    op("get /v1/customers", "GetCustomers", lists=True): "customers.list",
    op("post /v1/customers", "PostCustomers"): "customers.create",
    op("post /v1/customers/{customer}", "PostCustomersCustomer"): "customers.update",
    op("delete /v1/customers/{customer}", "DeleteCustomersCustomer"): "customers.delete",
    op("get /v1/customers/{customer}/cards", "GetCustomersCustomerCards", lists=True):
        "customers.cards.list",
    op("post /v1/customers/{customer}/verify_emails", "PostCustomersCustomerVerifyEmails"):
        "customers.verify_emails",
    op("get /v1/bank/accounts/{id}", "GetBankAccountsId"): "bank.accounts.get",
    op("get /v1/balance", "GetBalance"): "balance.get",
    op("get /v1/customers/{customer}/mood", "GetCustomersCustomerMood"): "customers.get_mood",
    op("delete /v1/customers/{customer}/mood", "DeleteCustomersCustomerMood"):
        "customers.delete_mood",
}  # fmt: skip


def test_ids_that_repeat_the_request_leave_names_to_the_path() -> None:
    assert names(*STRIPPED) == {operation.key: name for operation, name in STRIPPED.items()}


def test_the_single_item_has_the_short_name() -> None:
    for operations in (
        [
            op("delete /users/{u}", "deleteUser", "Users"),
            op("delete /users", "deleteUsers", "Users"),
        ],
        [
            op("delete /v1/users/{u}", "DeleteUsersUser"),
            op("delete /v1/users", "DeleteUsers"),
            op("get /v1/teams/{u}", "GetTeamsTeam"),
        ],
    ):
        item, all_of_them, *_ = names(*operations).values()
        assert (item, all_of_them) == ("users.delete", "users.delete_all")


def test_one_of_two_gets_is_of_the_item() -> None:
    item, whole = names(
        op("get /browse/kinds/{k}", "get-a-kind", "Kinds"),
        op("get /browse/kinds", "get-kinds", "Kinds"),
    ).values()
    assert (item, whole) == ("kinds.get", "kinds.list")


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (op("put /notes/{n}", "markNoteAsRead", "Notes"), "notes.mark_as_read"),
        (op("put /notes", "mark-notes-as-read", "Notes"), "notes.mark_as_read"),
        (op("get /notes/{n}", "showNote", "Notes"), "notes.get"),
        (op("post /notes/{n}/show", "showNote", "Notes"), "notes.show"),
        (op("post /checks", "checks_create", "Checks"), "checks.create"),
        (op("get /exports/{e}", "export_get", "Exports"), "exports.get"),
        (op("put /installs/{i}", "install_update", "Installs"), "installs.update"),
        (
            op("post /threads/runs", "createThreadAndRun", "Threads"),
            "threads.create_and_run",
        ),
        (
            op("get /accounts/sub", "listSubAccounts", "Accounts", lists=True),
            "accounts.list_sub_accounts",
        ),
        (
            op("delete /Accounts/{id}", "deleteAccount", "Accounting"),
            "accounting.delete_account",
        ),
        (op("post /v2/books", "create_book_v2_endpoint", "Books"), "books.create"),
        (
            op("post /api/v1/agents", "agents_api_v1_agents_create", "beta.agents"),
            "beta.agents.create",
        ),
        (op("get /books/{b}", "getBookMethod", "Books"), "books.get"),
        (op("put /settings/fonts", "putfonts", "Settings"), "settings.update_fonts"),
        (op("get /users/count", "usersCount", "Users"), "users.count"),
        (op("post /books/{b}/editions", "bookEditions", "Books"), "books.create_editions"),
        (op("post /swap-rows", "swap_rows", "Rows"), "rows.swap"),
        (
            op("get /a/{a}/tracks", "get-an-albums-tracks", "Albums", lists=True),
            "albums.list_tracks",
        ),
        (op("get /me/track", "get-currently-playing", "Player"), "player.get_currently_playing"),
        (op("post /payments/paypal", "createPayPalPayment", "Payments"), "payments.create_paypal"),
        (
            op("put /files/{f}#add_link", "put_files_id#add_link", "Links (files)"),
            "links_files.add_link",
        ),
        (op("get /states", "filterStates", "States", lists=True), "states.list"),
        (op("post /states/filter", "filterStates", "States"), "states.filter"),
    ],
)
def test_verbs(operation: OperationFacts, name: str) -> None:
    assert names(operation) == {operation.key: name}


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (op("get /endpoint/{e}", "getEndpoint", "Endpoint"), "endpoint.get"),
        (op("get /endpoints/{e}", "getEndpoint", "Endpoint"), "endpoints.get"),
        (op("get /endpoint/{e}", "getEndpoint", "Endpoints"), "endpoints.get"),
        (op("get /indexes/{e}", "getIndex", "Index"), "indexes.get"),
        (op("get /agents/{a}", "getAgent", "beta.agents"), "beta.agents.get"),
        (op("get /shop/carts/{c}", "getCart", "shop/carts"), "shop.carts.get"),
        (op("get /v1/models?beta=true", "listModels", "Models", lists=True), "beta.models.list"),
        (
            op("get /companies/{c}/users", "listUsers", "Users - company level", lists=True),
            "users_company_level.list",
        ),
    ],
)
def test_resources(operation: OperationFacts, name: str) -> None:
    assert names(operation) == {operation.key: name}


def test_a_tag_is_cut_only_where_the_paths_are() -> None:
    found = names(
        op("get /users/{u}", "getUser", "Users"),
        op("get /users/{u}/keys", "getUserKeys", "User keys", lists=True),
        op("get /user_lists/{l}", "getUserList", "User lists"),
    )
    assert found["getUserKeys"] == "users.keys.list"
    assert found["getUserList"] == "user_lists.get"


def test_one_tag_for_everything_says_nothing() -> None:
    operations = [
        op(f"post /{noun}s/{verb}", f"{noun}s{verb.title()}", "acme")
        for noun in ("book", "loan", "shelf", "card", "fine")
        for verb in ("get", "create", "remove", "archive")
    ]
    assert names(*operations)["loansArchive"] == "loans.archive"
    assert names(*operations[:12])["booksGet"] == "books.get"


def test_each_name_says_where_it_is_from() -> None:
    operations = [
        *STRIPPED,
        op("get /v1/hinted", "getHinted", hint=NameHint(("admin",), "peek")),
        op("get /v1/alone/{id}", "lookAtOne"),
    ]
    found = propose(operations, {})
    assert found["GetBalance"].named_by is NamedBy.PATH
    assert found["getHinted"].named_by is NamedBy.HINT
    assert found["lookAtOne"].named_by is NamedBy.NEIGHBOR
    assert propose([*SLASHES], {})["books/get"].named_by is NamedBy.ID
    tagged = propose(
        [
            op("get /b/{b}", "getB", "Books"),
            op("get /b/{b}/c/{c}", "getBook", "Books"),
            op("get /b/{b}/c/{c}/d", "getBooks", "Books"),
        ],
        {},
    )
    assert {each.named_by for each in tagged.values()} == {NamedBy.TAG}
    assert any(each.passed_over for each in tagged.values())
