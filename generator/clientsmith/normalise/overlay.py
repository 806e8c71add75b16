"""Apply the user's corrections: an OpenAPI Overlay document, version 1.0, 1.1 or 1.2.

Where 1.0 is silent, the rules of 1.1 apply to it too: a list is appended to a list, and single values may
be targets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Mend, Node, copied, tree
from clientsmith.normalise.jsonpath import PathError, find
from clientsmith.normalise.origins import OVERLAY
from clientsmith.normalise.readings import words
from clientsmith.source.references import join, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.jsonpath import Slot
    from clientsmith.source.load import Document

_VERSION = re.compile(r"1\.([012])(?:\.\d+)?")
_TYPES: dict[str, tuple[type, str]] = {
    "description": (str, "a string"),
    "remove": (bool, "true or false"),
    "copy": (str, "a JSONPath"),
}
_ACTIONS = "#/components/actions/"


class _UnusableError(Exception):
    """An action that cannot be applied, with the place in the overlay."""

    def __init__(self, pointer: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer
        self.message = message
        self.hint = hint


@dataclass(frozen=True)
class _Action:
    """One action of the overlay; `minor` is the minor version of the specification."""

    pointer: str
    target: str
    fields: dict[str, Any]
    minor: int


def apply_overlay(draft: Draft) -> None:
    """Apply every action of the overlay in order, and report an error for each that cannot be applied.

    A target that matches nothing is not an error (Overlay 1.1, Action Object), because several documents
    may share an overlay. It is reported, because the provider may have renamed the target.
    """
    if draft.overlay is None:
        return
    data = draft.overlay.data
    minor = _checked_head(draft, draft.overlay)
    if minor is None:
        return
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        _complain(draft, _UnusableError("/actions", "an overlay needs a list of actions"))
        return
    version = {key: draft.document[key] for key in ("openapi", "swagger") if key in draft.document}
    for index, action in enumerate(actions):
        try:
            _apply(draft, _read(data, action, f"/actions/{index}", minor))
        except _UnusableError as error:
            _complain(draft, error)
    for key, value in version.items():
        if key not in draft.document:
            _complain(draft, _UnusableError("/actions", f"the overlay removes `{key}`"))
            draft.document[key] = value


def _checked_head(draft: Draft, overlay: Document) -> int | None:
    """Return the minor version of the specification; None if it is not supported."""
    data = overlay.data
    for pointer in overlay.repeated:
        _complain(draft, _UnusableError(pointer, "this key is declared twice"))
    version = _VERSION.fullmatch(str(data.get("overlay", "")))
    if version is None:
        message = "this is not an Overlay document of version 1.0, 1.1 or 1.2"
        _complain(draft, _UnusableError("/overlay", message, "for example `overlay: 1.1.0`"))
        return None
    minor = int(version[1])
    known = {
        "overlay",
        "info",
        "extends",
        "actions",
        *(("$self", "components") if minor > 1 else ()),
    }
    for key in data:
        if key not in known and not key.startswith("x-"):
            _complain(draft, _UnusableError(f"/{key}", f"an overlay has no key {key!r}"))
    return minor


def _complain(draft: Draft, error: _UnusableError) -> None:
    draft.fail(f"{OVERLAY}{error.pointer}", error.message, error.hint)


def _read(data: Mapping[str, Any], action: Any, pointer: str, minor: int) -> _Action:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise _UnusableError(pointer, "an action needs a `target`", "a JSONPath such as $.info")
    fields = {key: value for key, value in action.items() if key != "target"}
    if minor > 1 and "$ref" in fields:
        reference = fields.pop("$ref")
        fields = {**_shared(data, reference, f"{pointer}/$ref"), **fields}
    for key, value in fields.items():
        if key.startswith("x-"):
            continue
        if key == "copy" and minor == 0:
            raise _UnusableError(pointer, "Overlay 1.0 has no `copy`", "use `overlay: 1.1.0`")
        if key != "update" and key not in _TYPES:
            raise _UnusableError(pointer, f"an action has no key {key!r}")
        kind, called = _TYPES.get(key, (object, ""))
        if not isinstance(value, kind):
            message = f"`{key}` must be {called}, found {words(value)}"
            raise _UnusableError(f"{pointer}/{key}", message)
    if "update" in fields and "copy" in fields and not fields.get("remove"):
        raise _UnusableError(pointer, "an action cannot have both `update` and `copy`")
    return _Action(pointer, action["target"], fields, minor)


def _shared(data: Mapping[str, Any], reference: Any, pointer: str) -> dict[str, Any]:
    """Return the fields of a reusable action (Overlay 1.2)."""
    fields: Any = data
    if isinstance(reference, str) and reference.startswith(_ACTIONS):
        for key in (*split(reference[1:]), "fields"):
            fields = fields.get(key) if isinstance(fields, dict) else None
        if isinstance(fields, dict):
            return fields
    raise _UnusableError(pointer, f"there is no reusable action {reference!r} with `fields`")


def _apply(draft: Draft, action: _Action) -> None:
    target = action.target
    slots = _find(draft, target, f"{action.pointer}/target")
    # The node whose single entry is the new value.
    given = Node(origin=f"{OVERLAY}{action.pointer}")
    if action.fields.get("remove"):
        if (None, None) in slots:
            message = "the whole document cannot be removed"
            raise _UnusableError(f"{action.pointer}/remove", message)
    elif "copy" in action.fields:
        query = action.fields["copy"]
        sources = _find(draft, query, f"{action.pointer}/copy")
        if slots and len(sources) != 1:
            message = f"`copy` must select exactly one value: {query} selects {len(sources)}"
            raise _UnusableError(f"{action.pointer}/copy", message)
        if sources:
            given.put("copy", _at(draft, sources[0]), _place(draft, sources[0]))
    elif "update" in action.fields:
        given["update"] = tree(action.fields["update"], given.place("update"))
    else:
        draft.note("", f"{target} unchanged: the action has neither `update`, `copy` nor `remove`")
        return
    if not slots:
        _report_nothing(draft, action)
        return
    origin = _origin(draft, slots[0])
    if action.fields.get("remove"):
        _remove(slots)
    else:
        _check_kinds(draft, action, slots)
        for slot in slots:
            _update(draft, action, slot, copied(given))
    draft.note(origin, f"{target} {'removed' if action.fields.get('remove') else 'updated'}")


def _find(draft: Draft, query: str, pointer: str) -> list[Slot]:
    """Return what a query selects, each once: an action updates or copies nothing twice."""
    try:
        slots = find(draft.document, query)
    except PathError as error:
        message = f"{query[:200]} cannot be used as a JSONPath: {error}"
        hint = "RFC 9535; write names with characters other than letters, digits and _ as ['a-b']"
        raise _UnusableError(pointer, message, hint) from None
    return list({(id(container), key): (container, key) for container, key in slots}.values())


def _report_nothing(draft: Draft, action: _Action) -> None:
    what = f"the target {action.target} matches nothing; the action has no effect"
    draft.mend(f"{OVERLAY}{action.pointer}/target", Mend.OVERLAY, what)


def _at(draft: Draft, slot: Slot) -> Any:
    container, key = slot
    return draft.document if container is None else container[key]


def _place(draft: Draft, slot: Slot) -> str:
    """Return the place of a value in the source."""
    container, key = slot
    if isinstance(container, Node):
        return container.place(key)
    value = _at(draft, slot)
    return value.origin if isinstance(value, Node) else ""


def _origin(draft: Draft, slot: Slot) -> str:
    """Return the place of a value, or of its container, in the source, if it is known."""
    value = _at(draft, slot)
    around = value if isinstance(value, Node) else slot[0]
    return around.origin if isinstance(around, Node) else ""


def _remove(slots: list[Slot]) -> None:
    # From the end, so that earlier indices stay valid.
    for container, key in sorted(
        slots, key=lambda slot: slot[1] if isinstance(slot[1], int) else 0, reverse=True
    ):
        del container[key]


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else "a single value"


def _check_kinds(draft: Draft, action: _Action, slots: list[Slot]) -> None:
    """Raise an error if a target selects values of several kinds, as 1.1 requires."""
    kinds = sorted({_kind(_at(draft, slot)) for slot in slots})
    if action.minor > 0 and len(kinds) > 1:
        message = f"{action.target} selects values of different kinds: {' and '.join(kinds)}"
        raise _UnusableError(f"{action.pointer}/target", message, "update each kind on its own")


def _update(draft: Draft, action: _Action, slot: Slot, given: Node) -> None:
    """Update a slot with the single entry of a node."""
    ((done, value),) = given.items()
    container, key = slot
    present = _at(draft, slot)
    pointer = f"{action.pointer}/{done}"
    if isinstance(present, Node) and isinstance(value, Node):
        _merge(present, value, pointer)
        return
    if isinstance(present, list):
        _extend(container, key, value if isinstance(value, list) else [value], given, done)
        return
    _check_replacement(present, value, action.target, pointer)
    container[key] = value
    if isinstance(container, Node):
        container.move_place(key, given.place(done))


def _merge(target: Node, update: Node, pointer: str) -> None:
    for key, value in update.items():
        present = target.get(key)
        place = join(pointer, key)
        if isinstance(present, Node) and isinstance(value, Node):
            _merge(present, value, place)
        elif isinstance(present, list) and isinstance(value, list):
            _extend(target, key, value, update, key)
        else:
            if key in target:
                _check_replacement(present, value, f"`{key}`", place)
            target.adopt(update, key)


def _extend(container: Any, key: Any, entries: list[Any], given: Node, done: str) -> None:
    """Append entries, which are under a key of the given node, to the list in a slot."""
    container[key].extend(entries)
    for entry in entries if isinstance(container, Node) else ():
        container.move_entry(key, entry, given.place_of_entry(done, entry))


def _check_replacement(present: Any, value: Any, called: str, pointer: str) -> None:
    """Raise an error if a value would replace one of another kind (Overlay 1.1, Action Object).

    Null may be replaced by any value: nothing is lost.
    """
    if present is None or _kind(present) == _kind(value) == "a single value":
        return
    message = (
        f"{called} is {_kind(present)} in the document and cannot be replaced by {words(value)}"
    )
    hint = "to replace it, remove it in an earlier action, then add it by updating its parent"
    raise _UnusableError(pointer, message, hint)
