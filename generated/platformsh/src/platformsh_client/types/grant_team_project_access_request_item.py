"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class GrantTeamProjectAccessRequestItemDict(TypedDict):
    """`GrantTeamProjectAccessRequestItem` by the names of the wire."""

    project_id: str


GrantTeamProjectAccessRequestItem: TypeAlias = (
    models.GrantTeamProjectAccessRequestItem | GrantTeamProjectAccessRequestItemDict
)
