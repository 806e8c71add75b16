"""Where the independent library itself is wrong, operation by operation.

For these operations the library judges everything but the parameters named here; those are
compared with what the specification says, pair by pair (`calls.query_pairs`). An entry that is not
needed any more is an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_BRACKETS = (
    "openapi-core puts the parameter's name unescaped into a regular expression, where `[...]` is "
    "a class of characters: it never finds a deepObject whose own name has brackets "
    "(`filter[status][in]=...`) and takes the parameter to be missing"
)
_EXPLODED = (
    "openapi-core looks for an exploded form object under the parameter's name; OpenAPI 3.0.3 "
    "(4.7.12.2, style `form`) sends its properties under their own names, and the parameter's name "
    "not at all"
)

_FREE = (
    "openapi-core looks for the declared properties of a deepObject only, and so finds nothing of one "
    "that is a map"
)


@dataclass(frozen=True)
class Exempt:
    """Query parameters of one operation which the library does not see, and why."""

    reason: str
    parameters: frozenset[str]


#: Provider -> operation -> what the library cannot judge.
EXCEPTIONS: Mapping[str, Mapping[str, Exempt]] = {
    "platformsh": {
        "list-org-invites": Exempt(_BRACKETS, frozenset({"filter[state]"})),
        "list-project-invites": Exempt(_BRACKETS, frozenset({"filter[state]"})),
        "list-teams": Exempt(
            _BRACKETS, frozenset({"filter[organization_id]", "filter[id]", "filter[updated_at]"})
        ),
        "list-user-extended-access": Exempt(
            _BRACKETS,
            frozenset({"filter[resource_type]", "filter[organization_id]", "filter[permissions]"}),
        ),
        "list-user-teams": Exempt(
            _BRACKETS, frozenset({"filter[organization_id]", "filter[updated_at]"})
        ),
        "blackfire_profiles_list": Exempt(
            _EXPLODED, frozenset({"owner", "languages", "frameworks"})
        ),
        "list-user-orgs": Exempt(
            _BRACKETS,
            frozenset(
                {
                    "filter[id]",
                    "filter[type]",
                    "filter[vendor]",
                    "filter[status]",
                    "filter[updated_at]",
                }
            ),
        ),
        "list-orgs": Exempt(
            _BRACKETS,
            frozenset(
                {
                    "filter[id]",
                    "filter[type]",
                    "filter[owner_id]",
                    "filter[name]",
                    "filter[label]",
                    "filter[billing_profile_id]",
                    "filter[vendor]",
                    "filter[capabilities]",
                    "filter[status]",
                    "filter[updated_at]",
                }
            ),
        ),
        "list-org-members": Exempt(_BRACKETS, frozenset({"filter[permissions]"})),
        "list-org-projects": Exempt(
            _BRACKETS,
            frozenset(
                {
                    "filter[id]",
                    "filter[title]",
                    "filter[status]",
                    "filter[updated_at]",
                    "filter[created_at]",
                }
            ),
        ),
        "query-organiation-carbon": Exempt(_EXPLODED, frozenset({"from", "to"})),
        "query-project-carbon": Exempt(_EXPLODED, frozenset({"from", "to"})),
        "list-org-subscriptions": Exempt(
            _BRACKETS,
            frozenset(
                {
                    "filter[id]",
                    "filter[project_id]",
                    "filter[project_title]",
                    "filter[region]",
                    "filter[updated_at]",
                }
            ),
        ),
        "list-regions": Exempt(
            _BRACKETS, frozenset({"filter[available]", "filter[private]", "filter[zone]"})
        ),
    },
}

#: The same for the documents of the corpus.
OF_THE_CORPUS: Mapping[str, Mapping[str, Exempt]] = {
    "platformsh-upstream": EXCEPTIONS["platformsh"],
    "lago": {"findCustomerCurrentUsage": Exempt(_FREE, frozenset({"group", "filter_by_group"}))},
}
