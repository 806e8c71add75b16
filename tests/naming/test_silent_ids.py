"""Ids that only repeat the request, and what names are made from then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.naming.operations import OperationFacts
from clientsmith.naming.propose import propose_names

if TYPE_CHECKING:
    from collections.abc import Iterable


def op(
    route: str, operation_id: str, summary: str = "", *tags: str, lists: bool = False
) -> OperationFacts:
    method, path = route.split(" ", 1)
    return OperationFacts(operation_id, method, path, tags, None, lists, summary)


def names(operations: Iterable[OperationFacts]) -> list[str]:
    return list(propose_names(list(operations), {}).values())


def test_the_summary_says_what_a_post_does() -> None:
    assert names(
        [
            op("get /v1/quotes", "GetQuotes", "Returns all quotes.", lists=True),
            op("post /v1/quotes", "PostQuotes", "Creates a quote."),
            op("get /v1/quotes/{quote}", "GetQuotesQuote", "Retrieves a quote."),
            op("post /v1/quotes/{quote}", "PostQuotesQuote", "Updates a quote."),
            op("post /v1/quotes/{quote}/accept", "PostQuotesQuoteAccept", "The quote is final."),
            op("delete /v1/quotes/{quote}", "DeleteQuotesQuote"),
        ]
    ) == [
        "quotes.list", "quotes.create", "quotes.get", "quotes.update", "quotes.accept",
        "quotes.delete",
    ]  # fmt: skip


def test_placeholders_are_not_said() -> None:
    assert names(
        [
            op("get /files/{file_id}", "get_files_id", "", "Files"),
            op("post /files/{file_id}/copy", "post_files_id_copy", "Copy file", "Files"),
            op("get /files/{file_id}/tasks", "get_files_id_tasks", "", "Files", lists=True),
        ]
    ) == ["files.get", "files.copy", "files.list_tasks"]


def test_an_id_with_a_word_of_its_own_is_heard() -> None:
    assert names([op("post /files/{id}", "post_files_restore", "Update file", "Files")]) == [
        "files.restore"
    ]


def test_a_number_that_tells_ids_apart_is_no_word() -> None:
    found = names(
        [
            op("get /core/tasks", "core_tasks_retrieve", "", "core"),
            op("get /core/tasks/{id}", "core_tasks_retrieve_2", "", "core"),
        ]
    )
    assert not any(name[-1].isdigit() for name in found), found
    assert len(set(found)) == 2


def test_the_route_with_less_to_ask_for_keeps_the_name() -> None:
    assert names(
        [
            op("get /actions", "get_actions", "", "Actions", lists=True),
            op("get /servers/{id}/actions", "get_servers_actions", "", "Actions", lists=True),
        ]
    ) == ["actions.list", "actions.list_for_server"]


def test_two_updates_of_one_thing() -> None:
    assert names(
        [
            op("put /things/{id}", "putThingsId", "", "Things"),
            op("patch /things/{id}", "patchThingsId", "", "Things"),
        ]
    ) == ["things.replace", "things.partial_update"]


def test_a_word_that_all_tags_begin_with_says_nothing() -> None:
    words = ["Account", "Call", "Queue", "Message"]
    found = names(
        op(f"get /2010/{word}s/{{Sid}}.json", f"Fetch{word}", "", f"Api2010{word}")
        for word in words
    )
    assert found == ["accounts.get", "calls.get", "queues.get", "messages.get"]


def test_a_shared_id_is_still_heard() -> None:
    shared = [
        OperationFacts(
            f"put /apis/v{version}/roles/{{name}}", "put", f"/apis/v{version}/roles/{{name}}",
            (f"v{version} roles",), given="replaceRole",
        )
        for version in (1, 2)
    ]  # fmt: skip
    assert {name.rpartition(".")[2] for name in names(shared)} == {"replace"}


def test_names_are_not_too_long_for_a_file() -> None:
    (name,) = names([op("get /x", "do " + "very " * 90 + "much", "", "Long " * 60)])
    assert all(len(part) <= 84 for part in name.split("."))
