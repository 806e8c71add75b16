"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CreateProjectInviteRequestEnvironmentDict(TypedDict):
    """`CreateProjectInviteRequestEnvironment` by the names of the wire."""

    id: NotRequired[str]

    role: NotRequired[types.CreateProjectInviteRequestEnvironmentRole]


CreateProjectInviteRequestEnvironment: TypeAlias = (
    models.CreateProjectInviteRequestEnvironment | CreateProjectInviteRequestEnvironmentDict
)
