"""The providers' own documents as they are pinned, read without the generator."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import yaml

from tests.roundtrip.repairs import corrected, repaired

if TYPE_CHECKING:
    from collections.abc import Iterator

_YAML = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ROOT = Path(__file__).parent.parent.parent
Json: TypeAlias = Any
Node: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: OpenAPI 3.0.3, 4.7.12.1: a header parameter of one of these names is to be ignored.
NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


@dataclass(frozen=True, eq=False)
class Document:
    """One pinned document."""

    provider: str
    file: str
    namespace: str | None
    data: Node
    #: The project with the provider in its `specs/`.
    root: Path = ROOT

    def resolve(self, node: Json) -> Json:
        """What a reference leads to, through references to references."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = self.at(node["$ref"])
        return node

    def at(self, reference: str) -> Json:
        """The target of a reference into this document; its pointer may be percent-encoded."""
        node: Json = self.data
        for step in reference.removeprefix("#/").split("/"):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation as the provider wrote it down."""

    document: Document
    method: str
    path: str
    item: Node
    data: Node

    @property
    def id(self) -> str:
        return str(self.data.get("operationId") or f"{self.method} {self.path}")

    @property
    def target(self) -> str:
        """The path as it travels: some documents tell operations of one path apart by a fragment."""
        return self.path.partition("#")[0].partition("?")[0]

    @property
    def fixed_query(self) -> str:
        """What the path says behind its question mark; by the letter, nothing may stand there."""
        return self.path.partition("#")[0].partition("?")[2]

    @property
    def name(self) -> str:
        """The operation id, told apart from those of the provider's other documents."""
        space = self.document.namespace
        return f"{space}.{self.id}" if space else self.id

    @property
    def parameters(self) -> list[Node]:
        """Those of the path and of the operation, without those that are HTTP's business."""
        return [
            parameter
            for (place, name), parameter in self._declared.items()
            if place != "header" or name.lower() not in NOT_PARAMETERS
        ]

    @property
    def request_body(self) -> Node | None:
        body: Node | None = self.document.resolve(self.data.get("requestBody"))
        return body

    @property
    def is_redirected(self) -> bool:
        """Whether a redirect is all that may come of a call; the test's server is where it leads."""
        responses = self.data["responses"]
        return self.method != "head" and any(
            status in ("301", "302", "303", "307", "308")
            and (self.method == "get" or "location" in _headers(self.document.resolve(response)))
            for status, response in responses.items()
        )

    @property
    def successes(self) -> list[tuple[int, Node]]:
        """The statuses and responses that a call may succeed with, the lowest with content first.

        A lone `default` stands for 200.
        """
        responses = self.data["responses"]
        found = [
            (int(status.upper().replace("X", "0")), self.document.resolve(response))
            for status, response in sorted(responses.items())
            if status.startswith("2")
        ]
        if not found and self.is_redirected:
            found = [
                (200, {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}})
            ]
        if not found and "default" in responses:
            found = [(200, self.document.resolve(responses["default"]))]
        if self.method == "head":
            # As to GET, but without the content (RFC 9110, 9.3.2).
            found = [
                (status, {key: value for key, value in one.items() if key != "content"})
                for status, one in found
            ]
        # Where no success is documented, any 2xx is one.
        found = found or [(204, {})]
        return sorted(found, key=lambda one: not one[1].get("content"))

    @property
    def documents_success(self) -> bool:
        """Whether there is an answer that a judge could know."""
        return any(status == "default" or status[0] == "2" for status in self.data["responses"])

    @property
    def takes_credential(self) -> bool:
        """Whether the document asks for one: by its security, else by an Authorization parameter."""
        if self._secured is not None:
            return any(self._secured)
        return any(
            parameter["in"] == "header" and parameter["name"].lower() == "authorization"
            for parameter in self._declared.values()
        )

    @property
    def security(self) -> list[Node]:
        """The alternatives of what a request has to bear; the empty one stands for nothing."""
        return self._secured or []

    @property
    def _secured(self) -> list[Node] | None:
        security: list[Node] | None = self.data.get("security", self.document.data.get("security"))
        return security

    @property
    def _declared(self) -> dict[tuple[str, str], Node]:
        """Those of the path and of the operation by place and name."""
        found: dict[tuple[str, str], Node] = {}
        for source in (self.item, self.data):
            for reference in source.get("parameters", ()):
                parameter = self.document.resolve(reference)
                found[parameter["in"], parameter["name"]] = parameter
        return found


@cache
def documents(provider: str) -> tuple[Document, ...]:
    """The documents that a provider's `provider.toml` names."""
    folder = ROOT / "specs" / provider
    config = tomllib.loads((folder / "provider.toml").read_text(encoding="utf-8"))
    return tuple(
        Document(
            provider,
            one["file"],
            one.get("namespace"),
            repaired(provider, _read(folder, one)),
        )
        for one in config["document"]
    )


def _read(folder: Path, config: Node) -> Node:
    """A document with what the provider's overlay says beside it."""
    data = read_document(folder / config["file"])
    space = config.get("namespace")
    overlay = folder / (f"{space}.overlay.yaml" if space else "overlay.yaml")
    return corrected(data, read_document(overlay)["actions"]) if overlay.exists() else data


def read_document(path: Path) -> Node:
    """A document as it is pinned."""
    text = path.read_text(encoding="utf-8")
    data: Node = json.loads(text) if path.suffix == ".json" else yaml.load(text, _YAML)
    return data


@cache
def operations(provider: str) -> tuple[Operation, ...]:
    """Every operation of a provider."""
    return tuple(_operations(provider))


def _operations(provider: str) -> Iterator[Operation]:
    for document in documents(provider):
        yield from operations_in(document)


def operations_in(document: Document) -> Iterator[Operation]:
    """Every operation of one document."""
    for path, reference in document.data["paths"].items():
        item = document.resolve(reference)
        for method in METHODS:
            if method in item:
                yield Operation(document, method, path, item, item[method])


@cache
def providers() -> tuple[str, ...]:
    """Every provider there is."""
    return tuple(sorted(path.name for path in (ROOT / "specs").iterdir() if path.is_dir()))


def _headers(response: Node) -> list[str]:
    """The names of the headers that a response has."""
    return [name.lower() for name in response.get("headers", {})]
