"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class GrantTeamProjectAccessRequestItemDict(TypedDict):
    """`GrantTeamProjectAccessRequestItem` with the property names used in JSON."""

    project_id: str


GrantTeamProjectAccessRequestItem: TypeAlias = (
    models.GrantTeamProjectAccessRequestItem | GrantTeamProjectAccessRequestItemDict
)
