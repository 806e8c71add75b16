"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CreateProjectInviteRequestEnvironmentDict(TypedDict):
    """`CreateProjectInviteRequestEnvironment` with the property names used in JSON."""

    id: NotRequired[str]

    role: NotRequired[types.CreateProjectInviteRequestEnvironmentRole]


CreateProjectInviteRequestEnvironment: TypeAlias = (
    models.CreateProjectInviteRequestEnvironment | CreateProjectInviteRequestEnvironmentDict
)
