"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GrantProjectUserAccessRequestItemDict(TypedDict):
    """`GrantProjectUserAccessRequestItem` by the names of the wire."""

    auto_add_member: NotRequired[bool]

    permissions: types.ProjectPermissions

    user_id: str


GrantProjectUserAccessRequestItem: TypeAlias = (
    models.GrantProjectUserAccessRequestItem | GrantProjectUserAccessRequestItemDict
)
