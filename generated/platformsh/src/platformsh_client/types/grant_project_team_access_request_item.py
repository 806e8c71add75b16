"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class GrantProjectTeamAccessRequestItemDict(TypedDict):
    """`GrantProjectTeamAccessRequestItem` by the names of the wire."""

    team_id: str


GrantProjectTeamAccessRequestItem: TypeAlias = (
    models.GrantProjectTeamAccessRequestItem | GrantProjectTeamAccessRequestItemDict
)
