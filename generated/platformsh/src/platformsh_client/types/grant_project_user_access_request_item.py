"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GrantProjectUserAccessRequestItemDict(TypedDict):
    """`GrantProjectUserAccessRequestItem` with the property names used in JSON."""

    auto_add_member: NotRequired[bool]

    permissions: types.ProjectPermissions

    user_id: str


GrantProjectUserAccessRequestItem: TypeAlias = (
    models.GrantProjectUserAccessRequestItem | GrantProjectUserAccessRequestItemDict
)
