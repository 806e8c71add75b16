"""Repair references that cannot be resolved: find what was meant, or replace them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from clientsmith.grammar import SECTIONS
from clientsmith.normalise.draft import Mend, Node
from clientsmith.source.references import escape

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_INSTEAD = {
    "schema": "any value is accepted there",
    "parameter": "the parameter is ignored",
    "header": "the header is ignored",
    "response": "the response has no content",
    "body": "the body may be any JSON value",
    "path item": "only the keys next to the reference are used",
}


def nearest(draft: Draft, reference: str, kind: str) -> str | None:
    """Return the only component that differs from a reference just in spelling or location.

    Args:
        draft: the document.
        reference: a reference that cannot be resolved, such as `#/definitions/pet` or `Pet`.
        kind: the kind of part that is expected.
    """
    section = SECTIONS[kind][-1]
    names = draft.document.get("components", {}).get(section, {})
    wanted = re.split(r"[/#]", unquote(reference))[-1]
    folded = _folded(wanted)
    alike = [wanted] if wanted in names else _by_folded(draft, section, [*names]).get(folded, [])
    if len(alike) != 1:
        return None
    return f"#/components/{section}/{quote(escape(alike[0]), safe='~')}"


def _by_folded(draft: Draft, section: str, names: list[str]) -> dict[str, list[str]]:
    """Return the names of a section by their folded form, which is computed once for the same names."""
    known = draft.folded.get(section)
    if known is None or known[0] != names:
        by_folded: defaultdict[str, list[str]] = defaultdict(list)
        for name in names:
            if folded := _folded(name):
                by_folded[folded].append(name)
        known = draft.folded[section] = (names, dict(by_folded))
    return known[1]


def report(draft: Draft, node: Node, kind: str, why: str, replacement: str | None) -> None:
    """Report a reference that cannot be resolved, and how it is read.

    Args:
        draft: the document.
        node: the reference.
        kind: the kind of part that is expected.
        why: why it cannot be resolved.
        replacement: the component that it is read as, if any.
    """
    if not node["$ref"].startswith("#"):
        # Missing files have ended the run before, so this is not a reference to a file.
        why = "nothing has that name"
    instead = _INSTEAD[kind] if replacement is None else f"read as {replacement}"
    what = f"the reference {node['$ref']!r} cannot be resolved: {why}; {instead}"
    draft.mend(node, Mend.REFERENCE, what)


def substitute(kind: str, origin: str) -> Node | None:
    """Return what replaces a reference that cannot be resolved; None if nothing can.

    Args:
        kind: the kind of part that is expected.
        origin: the place of the reference.
    """
    if kind in ("parameter", "header"):
        return None
    if kind == "body":
        media = Node({"schema": Node(origin=origin)}, origin=origin)
        return Node({"content": Node({"application/json": media}, origin=origin)}, origin=origin)
    return Node(origin=origin)


def _folded(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()
