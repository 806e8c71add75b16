"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class GrantProjectTeamAccessRequestItemDict(TypedDict):
    """`GrantProjectTeamAccessRequestItem` with the property names used in JSON."""

    team_id: str


GrantProjectTeamAccessRequestItem: TypeAlias = (
    models.GrantProjectTeamAccessRequestItem | GrantProjectTeamAccessRequestItemDict
)
