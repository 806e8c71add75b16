"""Facts about a canonical document that OpenAPI cannot express, as typed values.

A canonical document is plain OpenAPI. What OpenAPI has no keyword for, such as which response is the
success of an operation, is here; the nodes of the document carry it. An `origin` is its place in the source
(see `clientsmith.normalise.origins`). No document can set these values itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.normalise.draft import Node


@dataclass(frozen=True)
class OperationLink:
    """A link of a response (OpenAPI 3.1, section 4.8.20) whose target is an operation of the document.

    Args:
        operation_id: the id of the target.
        parameters: name -> constant or runtime expression.
        description: its description in the document.
        body: the request body, likewise a constant or an expression; None if the link has none.
        origin: the place of the link.
    """

    operation_id: str
    parameters: Mapping[str, Any]
    description: str = ""
    body: Any = None
    origin: str = field(default="", compare=False)


@dataclass(frozen=True)
class CallFacts:
    """Facts about an operation that a client calls.

    Args:
        shared_id: the `operationId` in the document, if several operations have it.
        status: the key of the response that is the success; None if no response is.
        media_type: the preferred media type of that response; None if it has no content.
        is_undeclared: the document declares no response at all, not even an empty one.
        is_unsaid: a GET whose success may have content that the document does not describe.
        is_redirected: the success is the target of a redirect, which the document does not describe.
        links: the links of all responses, by name.
    """

    shared_id: str = ""
    status: str | None = None
    media_type: str | None = None
    is_undeclared: bool = False
    is_unsaid: bool = False
    is_redirected: bool = False
    links: Mapping[str, OperationLink] = field(default_factory=dict)


@dataclass(frozen=True)
class Callback:
    """The place of a callback in the document (OpenAPI 3.1, section 4.8.18).

    Args:
        name: its key in `callbacks`.
        expression: the runtime expression for the URL.
        method: its method in lower case.
        component: the component that several operations share; empty if it is inline.
        operation_id: the operation that it belongs to.
        origin: the place of the expression.
    """

    name: str
    expression: str
    method: str
    component: str
    operation_id: str = ""
    origin: str = field(default="", compare=False)


@dataclass(frozen=True)
class HeaderFacts:
    """A header of a webhook request; `values` are the allowed ones, if the document lists them."""

    description: str
    values: tuple[str, ...] | None
    origin: str = field(default="", compare=False)
    values_origin: str = field(default="", compare=False)


@dataclass(frozen=True)
class AnswerFacts:
    """A response to a webhook that the API expects."""

    description: str
    origin: str = field(default="", compare=False)


@dataclass(frozen=True)
class WebhookFacts:
    """Facts about a request that the API sends.

    Args:
        callback: its place, if it is a callback.
        headers: the headers of the request, by name.
        answers: the responses that the API expects, by status.
    """

    callback: Callback | None = None
    headers: Mapping[str, HeaderFacts] = field(default_factory=dict)
    answers: Mapping[str, AnswerFacts] = field(default_factory=dict)


@dataclass(frozen=True)
class ServerVariable:
    """A variable in a server's URL; without a default the caller must set it."""

    name: str
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""
    origin: str = field(default="", compare=False)


@dataclass(frozen=True)
class ServerFacts:
    """Facts about a server before its variables were replaced.

    Args:
        template: the URL in the document; None if only a trailing slash differs.
        variables: the variables in the template, in their order there.
        is_unlisted: whether the server is configured but not listed in the document.
    """

    template: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    is_unlisted: bool = False


@dataclass(frozen=True)
class SchemaFacts:
    """Facts about a schema of `components`.

    Args:
        undescribed: the properties that the document requires and does not describe. In the canonical
            document they are optional and may have any value.
    """

    undescribed: tuple[str, ...] = ()


PartFacts = CallFacts | WebhookFacts | ServerFacts | SchemaFacts
Known = TypeVar("Known", CallFacts, WebhookFacts, ServerFacts, SchemaFacts)


def known(facts: PartFacts | None, kind: type[Known]) -> Known:
    """Return the facts about a part, or empty ones if there are none."""
    return facts if isinstance(facts, kind) else kind()


@dataclass(frozen=True)
class Facts:
    """The facts about one canonical document, which its nodes carry."""

    document: Node

    def call(self, path: str, method: str) -> CallFacts:
        """Return the facts of an operation below `paths`."""
        operation: Node = self.document["paths"][path][method]
        return operation.known(CallFacts)

    def webhook(self, name: str, method: str) -> WebhookFacts:
        """Return the facts of an operation below `webhooks`."""
        operation: Node = self.document["webhooks"][name][method]
        return operation.known(WebhookFacts)

    def server(self, index: int) -> ServerFacts:
        """Return the facts of a server of the whole document; the first one is the client's."""
        server: Node = self.document["servers"][index]
        return server.known(ServerFacts)

    def by_pointer(self) -> Iterator[tuple[str, PartFacts]]:
        """Yield the facts of each part that has any, with the pointer of the part."""
        pending: list[tuple[str, Any]] = [("", self.document)]
        while pending:
            pointer, part = pending.pop()
            facts = getattr(part, "facts", None)
            if facts is not None:
                yield pointer, facts
            entries = part.items() if isinstance(part, dict) else enumerate(part)
            inner = [
                (join(pointer, key), child)
                for key, child in entries
                if isinstance(child, dict | list)
            ]
            pending += reversed(inner)
