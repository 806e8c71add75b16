"""The user's corrections: an OpenAPI Overlay 1.0 document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import Node, tree
from generator.normalise.jsonpath import PathError, find
from generator.source.load import Document

if TYPE_CHECKING:
    from generator.normalise.draft import Draft


def apply_overlay(draft: Draft) -> None:
    """Every action of the overlay, in order; one that finds nothing is an error."""
    given = draft.overlay
    if given is None:
        return
    data = given.data if isinstance(given, Document) else given
    _check_head(draft, data)
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        _complain(draft, "/actions", "an overlay needs a list of actions")
        return
    for index, action in enumerate(actions):
        _apply(draft, action, f"/actions/{index}")


def _check_head(draft: Draft, data: Any) -> None:
    for pointer in draft.overlay.repeated if isinstance(draft.overlay, Document) else ():
        _complain(draft, pointer, "this key stands here twice")
    version = str(data.get("overlay", ""))
    if not version.startswith("1.0"):
        _complain(draft, "/overlay", "this is not an Overlay 1.0 document", "overlay: 1.0.0")
    for key in data:
        if key not in ("overlay", "info", "extends", "actions") and not key.startswith("x-"):
            _complain(draft, f"/{key}", f"an overlay has no key {key!r}")


def _complain(draft: Draft, pointer: str, message: str, hint: str = "") -> None:
    if isinstance(draft.overlay, Document):
        draft.errors.append(draft.overlay.error(pointer, message, hint))
    else:
        draft.fail("", f"overlay {pointer}: {message}", hint)


def _apply(draft: Draft, action: Any, pointer: str) -> None:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        _complain(draft, pointer, "an action needs a `target`", "a JSONPath such as $.info")
        return
    for key in action:
        if key not in ("target", "description", "update", "remove") and not key.startswith("x-"):
            _complain(draft, pointer, f"an action has no key {key!r}")
            return
    target = action["target"]
    if target == "$" and not isinstance(action.get("update"), dict):
        _complain(draft, pointer, "the whole document can only be updated, by a mapping")
        return
    try:
        slots = find(draft.document, target)
    except PathError as error:
        _complain(draft, f"{pointer}/target", f"the target {target} is not supported: {error}")
        return
    if not slots:
        _complain(draft, f"{pointer}/target", f"the target {target} matches nothing")
        return
    origin = _origin(slots[0])
    if action.get("remove") is True:
        _remove(slots)
        draft.note(origin, f"{target} removed")
    elif "update" in action:
        for container, key in slots:
            _update(draft, container, key, action["update"])
        draft.note(origin, f"{target} updated")
    else:
        _complain(draft, pointer, "an action needs `update` or `remove: true`")


def _origin(slot: tuple[Any, Any]) -> str:
    container, key = slot
    if container is None:
        return ""
    if isinstance(container[key], Node):
        return str(container[key].origin)
    return container.origin if isinstance(container, Node) else ""


def _remove(slots: list[tuple[Any, Any]]) -> None:
    # From the end, so that the positions before it stay true.
    for container, key in sorted(
        slots, key=lambda slot: slot[1] if isinstance(slot[1], int) else 0, reverse=True
    ):
        del container[key]


def _update(draft: Draft, container: Any, key: Any, update: Any) -> None:
    value = draft.document if container is None else container[key]
    origin = value.origin if isinstance(value, Node) else ""
    if isinstance(value, Node) and isinstance(update, dict):
        _merge(value, update, origin)
    elif isinstance(value, list):
        value.extend(tree(update if isinstance(update, list) else [update], origin))
    else:
        container[key] = tree(update, origin)


def _merge(target: Node, update: dict[str, Any], origin: str) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, Node) and isinstance(value, dict):
            _merge(present, value, present.origin)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(tree(value, origin))
        else:
            target[key] = tree(value, f"{origin}/{key}")
