"""References that lead nowhere: what was meant, or what can be said without it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from clientsmith.grammar import SECTIONS
from clientsmith.normalise.draft import Mend, Node
from clientsmith.source.references import escape

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_INSTEAD = {
    "schema": "anything may stand there",
    "parameter": "the parameter is left out",
    "header": "the header is left out",
    "response": "the response has no content",
    "body": "the body may be anything in JSON",
    "path item": "the path has only what stands beside the reference",
}


def nearest(draft: Draft, reference: str, kind: str) -> str | None:
    """The one component that differs from a reference in spelling or in place only.

    Args:
        draft: the document.
        reference: what leads nowhere, such as `#/definitions/pet` or `Pet`.
        kind: what should stand there.
    """
    section = SECTIONS[kind][-1]
    names = draft.document.get("components", {}).get(section, {})
    wanted = re.split(r"[/#]", unquote(reference))[-1]
    same = [name for name in names if name == wanted]
    alike = same or [name for name in names if _folded(wanted) == _folded(name) != ""]
    if len(alike) != 1:
        return None
    return f"#/components/{section}/{quote(escape(alike[0]), safe='~')}"


def tell(draft: Draft, node: Node, kind: str, why: str, found: str | None) -> None:
    """Report a reference that leads nowhere, and how it is read.

    Args:
        draft: the document.
        node: the reference.
        kind: what should stand there.
        why: why it leads nowhere.
        found: the component that it is read as, if any.
    """
    if not node["$ref"].startswith("#"):
        # A file that is not there has ended the run: this one is there, or nobody meant a file.
        why = "there is nothing of that name"
    instead = _INSTEAD[kind] if found is None else f"read as {found}"
    what = f"the reference {node['$ref']!r} leads nowhere: {why}; {instead}"
    draft.mend(node, Mend.REFERENCE, what)


def substitute(kind: str, origin: str) -> Node | None:
    """What stands in the place of such a reference; None where nothing can."""
    if kind in ("parameter", "header"):
        return None
    if kind == "body":
        media = Node({"schema": Node(origin=origin)}, origin=origin)
        return Node({"content": Node({"application/json": media}, origin=origin)}, origin=origin)
    return Node(origin=origin)


def _folded(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()
