"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListEnvironmentActionsByResourceTypeFilterParameterDict(TypedDict):
    """`ListEnvironmentActionsByResourceTypeFilterParameter` with the property names used in JSON."""

    operation: NotRequired[str]

    resource_id: NotRequired[int]

    status: NotRequired[str]


ListEnvironmentActionsByResourceTypeFilterParameter: TypeAlias = (
    models.ListEnvironmentActionsByResourceTypeFilterParameter
    | ListEnvironmentActionsByResourceTypeFilterParameterDict
)
