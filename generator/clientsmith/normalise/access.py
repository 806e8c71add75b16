"""Resolve the security requirements of operations."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node, operations
from clientsmith.normalise.facts import CallFacts
from clientsmith.normalise.schemes import is_carried, slot, tidy_schemes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.facts import OperationLink

_Requirement = dict[str, list[str]]


def resolve_security(draft: Draft) -> None:
    """Write the security requirements of each operation at the operation (OpenAPI 3.1, 4.8.30).

    Undeclared schemes, and those that the HTTP client handles itself, are removed. Several schemes in one
    requirement that use the same header cannot be sent together, so they become alternatives.
    """
    inherited = draft.document.pop("security", [])
    place = draft.document.place("security")
    tidy_schemes(draft)
    schemes = draft.document.get("components", {}).get("securitySchemes", {})
    reported: set[str] = set()
    dropped: dict[str, set[str]] = {}
    for _, _, operation in operations(draft):
        if "security" not in operation:
            operation.put("security", inherited, place)
        resolved: list[Node] = []
        for requirement in operation["security"]:
            known = _known(draft, operation, requirement, schemes, reported)
            alternatives = _separate(known, schemes)
            nodes = (Node(names, origin=requirement.origin) for names in alternatives)
            resolved += (node for node in nodes if node not in resolved)
            if len(alternatives) > 1 and (words := " and ".join(known)) not in reported:
                reported.add(words)
                draft.note(operation, f"{words} use the same header: one of them is enough")
        operation["security"] = resolved
        dropped[operation["operationId"]] = _drop_credentials(draft, operation, schemes)
    for _, _, operation in operations(draft):
        facts = operation.known(CallFacts)
        links = {name: _without(link, dropped) for name, link in facts.links.items()}
        operation.facts = replace(facts, links=links)


def _without(link: OperationLink, dropped: Mapping[str, set[str]]) -> OperationLink:
    """Return a link without the parameters that were removed from its target."""
    gone = dropped.get(link.operation_id, ())
    kept = {name: value for name, value in link.parameters.items() if name not in gone}
    return replace(link, parameters=kept)


def _drop_credentials(draft: Draft, operation: Node, schemes: Mapping[str, Any]) -> set[str]:
    """Remove the parameters that carry a required credential: the client sends it.

    Returns:
        The names of the removed parameters as links may write them: `name` or `place.name`.
    """
    needed = operation["security"]
    # If a request without credentials is allowed, the parameter may be the way to send one.
    filled = set() if {} in needed else {slot(schemes[name]) for names in needed for name in names}
    kept: list[Node] = []
    gone: set[str] = set()
    for parameter in operation["parameters"]:
        place, name = parameter["in"], parameter["name"]
        if (place, name.lower() if place == "header" else name) in filled:
            draft.note(parameter, f"{name!r} removed: it is a credential that the client sends")
            gone |= {name, f"{place}.{name}"}
        else:
            kept.append(parameter)
    operation["parameters"] = kept
    return gone - {parameter["name"] for parameter in kept}


def _known(
    draft: Draft,
    operation: Node,
    requirement: _Requirement,
    schemes: Mapping[str, Any],
    reported: set[str],
) -> _Requirement:
    """Return a requirement without the schemes that the client does not send; report each one once."""
    known: _Requirement = {}
    for name, scopes in requirement.items():
        if name in schemes and not is_carried(schemes[name]):
            known[name] = scopes
        elif name not in reported:
            reported.add(name)
            if name in schemes:
                draft.note(operation, f"the security scheme {name!r} is left to the HTTP client")
            else:
                what = f"the security scheme {name!r} is not declared, so nothing is sent for it"
                draft.mend(operation, Mend.SECURITY, what)
    return known


def _separate(requirement: _Requirement, schemes: Mapping[str, Any]) -> list[_Requirement]:
    """Return the alternatives of a requirement, with one scheme for each place in the request."""
    places: dict[tuple[str, str], list[str]] = {}
    for name in requirement:
        places.setdefault(slot(schemes[name]), []).append(name)
    return [{name: requirement[name] for name in names} for names in product(*places.values())]
